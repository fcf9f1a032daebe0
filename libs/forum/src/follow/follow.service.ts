import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, isBlockedBy, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, type LoggedEvent, type Sql, sql, type Subscriber, type Tx } from '@guildhall/database';
import type { FollowLevel } from '../reading/reading.view.js';
import { visibleTag } from '../tag/tag.policy.js';
import { visibleThread } from '../thread/thread.policy.js';
import { FollowTarget } from './follow.view.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER = /^[1-9]\d{0,17}$/;

/** What people follow and mute. Whoever asks or replies follows the thread, unless they chose otherwise. */
@Injectable()
export class FollowService implements Subscriber {
  readonly name = 'forum.follow';
  readonly events = ['forum.thread-asked', 'forum.post-replied', 'notification.muted'];

  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Follows, mutes, or neither. Refusal: NOT_FOUND for what is missing or hidden from the actor, FORBIDDEN for a person who blocked them. */
  async choose(actor: Actor, type: FollowTarget, id: string, level: FollowLevel | null): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const target = type.toLowerCase();
    if (level === null)
      return void (await this.database.rows(sql`delete from follow
        where person_id = ${person} and target_type = ${target} and target_id = ${id}`));
    if (type === FollowTarget.PERSON && isBlockedBy(actor, id)) throw forbidden();
    const row = await this.database.one(sql`
      insert into follow (person_id, target_type, target_id, level)
      select ${person}, ${target}, ${id}, ${level.toLowerCase()} where ${this.there(actor, type, id)}
      on conflict (person_id, target_type, target_id) do update set level = excluded.level, chosen_at = now()
      returning 1`);
    if (!row) throw notFound();
  }

  private there(actor: Actor, type: FollowTarget, id: string): Sql {
    if (type === FollowTarget.THREAD)
      return NUMBER.test(id)
        ? sql`exists (select from thread t where t.id = ${id}::bigint and ${visibleThread(actor)})`
        : sql`false`;
    if (type === FollowTarget.PERSON)
      return UUID.test(id) ? sql`exists (select from person where id = ${id}::uuid)` : sql`false`;
    if (type === FollowTarget.TAG) return sql`exists (select from tag where tag.slug = ${id} and ${visibleTag(actor)})`;
    return sql`exists (select from theme where slug = ${id})`;
  }

  handle(event: LoggedEvent, tx: Tx): Promise<void> {
    return this.handleAll([event], tx);
  }

  async handleAll(events: readonly LoggedEvent[], tx: Tx): Promise<void> {
    const written = events.filter(({ type }) => type !== 'notification.muted');
    if (written.length > 0) await this.followOwn(tx, written);
    for (const { type, payload } of events)
      if (type === 'notification.muted') await this.mute(tx, String(payload['person']), String(payload['subject']));
  }

  private async followOwn(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
    await tx.rows(sql`insert into follow (person_id, target_type, target_id, level)
      select distinct p.id, 'thread', w.thread, 'follow'
      from unnest(${events.map(({ actorId }) => actorId)}::uuid[],
        ${events.map(({ payload }) => String(payload['thread']))}::text[]) as w(person, thread)
      join person p on p.id = w.person and p.follows_own
      order by p.id, w.thread on conflict do nothing`);
  }

  /** What somebody muted from a mail. */
  private async mute(tx: Tx, person: string, subject: string): Promise<void> {
    const [, thread] = /^thread:([1-9]\d{0,17})$/.exec(subject) ?? [];
    if (!thread) return;
    await tx.rows(sql`insert into follow (person_id, target_type, target_id, level)
      select p.id, 'thread', t.id::text, 'mute' from person p, thread t
        where p.id = ${person}::uuid and t.id = ${thread}::bigint
      on conflict (person_id, target_type, target_id) do update set level = 'mute', chosen_at = now()`);
  }
}
