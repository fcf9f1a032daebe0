import { Injectable } from '@nestjs/common';
import { type Actor, unavailable } from '@guildhall/kernel';
import {
  Database,
  Limits,
  type LoggedEvent,
  type Sql,
  spenderOf,
  sql,
  type Subscriber,
  type Tx,
} from '@guildhall/database';
import type { DraftInput, DraftView } from './draft.view.js';

const owned = ({ personId, guestId }: Actor): Sql =>
  personId === null
    ? sql`person_id is null and guest_id = ${guestId}`
    : sql`(person_id = ${personId} or (person_id is null and guest_id = ${guestId}))`;

/** Keeps the question somebody is writing, also before there is an account, and hands it over at sign-up. */
@Injectable()
export class DraftService implements Subscriber {
  readonly name = 'forum.draft';
  readonly events = ['identity.person-joined'];

  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  find(actor: Actor): Promise<DraftView | null> {
    return this.database.one<DraftView>(sql`
      select theme, title, markdown, language, saved_at as "savedAt" from draft
      where ${owned(actor)} order by saved_at desc limit 1`);
  }

  async save(actor: Actor, { theme, title, markdown, language }: DraftInput): Promise<DraftView> {
    await this.limits.spend('draftsByActor', spenderOf(actor));
    return this.database.transaction(async (tx) => {
      // One after the other, so that the later save is the one that stays.
      await tx.rows(sql`select pg_advisory_xact_lock(hashtext('draft'), hashtext(${actor.personId ?? actor.guestId}))`);
      await tx.rows(sql`delete from draft where ${owned(actor)}`);
      const draft = await tx.one<DraftView>(sql`
        insert into draft (person_id, guest_id, theme, title, markdown, language)
        values (${actor.personId}, ${actor.guestId}, ${theme}, ${title}, ${markdown}, ${language})
        returning theme, title, markdown, language, saved_at as "savedAt"`);
      if (!draft) throw unavailable();
      return draft;
    });
  }

  async discard(actor: Actor): Promise<boolean> {
    return (await this.database.rows(sql`delete from draft where ${owned(actor)} returning id`)).length > 0;
  }

  /** The draft written before signing up belongs to the new member, on whatever device the link is opened. */
  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    await tx.rows(sql`update draft set person_id = ${payload['person']}
      where person_id is null and guest_id = ${payload['guest'] ?? null}
        and not exists (select from draft d where d.person_id = ${payload['person']})`);
  }
}
