import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import {
  type ActChange,
  type ActRecord,
  type ModerationTarget,
  sql,
  type TargetFacts,
  type Tx,
} from '@guildhall/database';
import { SuspensionService } from '../suspension/suspension.service.js';
import { looksLikeUuid } from './person.queries.js';

const change = (changed: boolean, before: boolean): ActChange | null =>
  changed ? { before: { suspended: before }, after: { suspended: !before } } : null;

/** Lets people report a person; to hide one is to suspend the account. */
@Injectable()
export class PersonTarget implements ModerationTarget {
  readonly type = 'PERSON';

  constructor(private readonly suspensions: SuspensionService) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string): Promise<ActChange | null> {
    return change(await this.suspensions.suspendIn(tx, actor, id, reason), false);
  }

  async restore(tx: Tx, actor: Actor, id: string, reason: string): Promise<ActChange | null> {
    return change(await this.suspensions.liftIn(tx, actor, id, reason), true);
  }

  undo(tx: Tx, actor: Actor, { targetId, before, reason }: ActRecord): Promise<boolean> {
    return before['suspended']
      ? this.suspensions.suspendIn(tx, actor, targetId, reason)
      : this.suspensions.liftIn(tx, actor, targetId, reason);
  }

  async facts(reader: Pick<Tx, 'one'>, _actor: Actor, id: string): Promise<TargetFacts | null> {
    if (!looksLikeUuid(id)) return null;
    return reader.one<TargetFacts>(sql`select null as theme, id as "subjectId" from person where id = ${id}`);
  }

  theme(): Promise<string | null> {
    return Promise.resolve(null);
  }

  path(id: string): string {
    return `/people/${id}`;
  }
}
