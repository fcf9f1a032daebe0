import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, clock, requirePerson } from '@guildhall/kernel';
import { type ActChange, type ActRecord, type ActState, type ModerationTarget } from '@guildhall/database';
import { sql, type TargetFacts, type Tx } from '@guildhall/database';
import type { PartnerPostEntity } from './post.entity.js';
import { partnerPostEvent } from './post.events.js';
import { visiblePartnerPost } from './post.policy.js';
import { PartnerPostRepository } from './post.repository.js';

const plain = (at: Date | null): string | null => at && new Date(at).toISOString();
const stateOf = ({ hiddenAt, hiddenReason, hiddenKind }: PartnerPostEntity): ActState => ({
  hiddenAt: plain(hiddenAt),
  ...{ hiddenReason, hiddenKind },
});

/** Lets moderators of all themes hide and restore partner posts. A draft is no business of theirs. */
@Injectable()
export class PartnerPostTarget implements ModerationTarget {
  readonly type = 'PARTNER_POST';

  constructor(private readonly posts: PartnerPostRepository) {}

  hide(tx: Tx, actor: Actor, id: string, reason: string): Promise<ActChange | null> {
    return this.change(tx, actor, id, (post) => post.hide(reason, clock.now()));
  }

  restore(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    return this.change(tx, actor, id, (post) => post.restore());
  }

  async undo(tx: Tx, actor: Actor, { targetId, before, after }: ActRecord): Promise<boolean> {
    const change = await this.change(tx, actor, targetId, (post) => {
      if (!isDeepStrictEqual(stateOf(post), after)) return false;
      post.hiddenAt = before['hiddenAt'] ? new Date(String(before['hiddenAt'])) : null;
      post.hiddenReason = before['hiddenReason'] as string | null;
      post.hiddenKind = before['hiddenKind'] as string | null;
      return true;
    });
    return change !== null;
  }

  private async change(tx: Tx, actor: Actor, id: string, verb: (post: PartnerPostEntity) => boolean) {
    const post = await this.posts.require(tx, actor, 'moderate', id);
    const before = stateOf(post);
    if (!verb(post)) return null;
    await this.posts.save(tx, post);
    tx.publish(partnerPostEvent(post.hiddenAt ? 'post-hidden' : 'post-restored', post, requirePerson(actor)));
    return { before, after: stateOf(post) };
  }

  facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null> {
    return reader.one<TargetFacts>(sql`select null as theme, p.author_id as "subjectId" from partner_post p
      where p.id = ${id}::bigint and p.opened_at is not null and ${visiblePartnerPost(actor)}`);
  }

  theme(): Promise<string | null> {
    return Promise.resolve(null);
  }

  path(id: string): string {
    return `/partners/${id}`;
  }
}
