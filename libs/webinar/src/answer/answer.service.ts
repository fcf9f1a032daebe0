import { Injectable } from '@nestjs/common';
import { type Actor, clock, Refusal, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import type { PollEntity } from '../poll/poll.entity.js';
import { pollEvent } from '../poll/poll.events.js';
import { pollMessages } from '../poll/poll.messages.js';
import { PollRepository } from '../poll/poll.repository.js';
import type { WebinarAbility } from '../webinar/webinar.policy.js';
import type { MergePollAnswersInput } from './answer.input.js';

/** What hosts do with groups of equal answers. The votes themselves stay as they were given. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly database: Database,
    private readonly polls: PollRepository,
    private readonly limits: Limits,
  ) {}

  /** Counts one group with another; whatever was put to it before comes along. Gives the poll's id. */
  merge(actor: Actor, { poll: id, group, into }: MergePollAnswersInput): Promise<string> {
    return this.change(actor, 'host', id, async (tx, poll, by) => {
      await this.requireGroups(tx, poll, group, into);
      if (group === into) return;
      // A group that was put elsewhere leads there; it can be taken out again, but not be a place to put others to.
      const at = await tx.one<{ key: string }>(sql`select coalesce((select merged_into from poll_answer
        where poll_id = ${poll.id} and answer_key = ${into}), ${into}) as key`);
      const target = at?.key ?? into;
      if (target === group) return;
      await tx.rows(
        sql`update poll_answer set merged_into = ${target} where poll_id = ${poll.id} and merged_into = ${group}`,
      );
      await tx.rows(sql`insert into poll_answer (poll_id, answer_key, merged_into, decided_by)
        values (${poll.id}, ${group}, ${target}, ${by}) on conflict (poll_id, answer_key)
        do update set merged_into = excluded.merged_into, decided_by = excluded.decided_by`);
    });
  }

  /** Counts a group by itself again. */
  separate(actor: Actor, id: string, group: string): Promise<string> {
    return this.change(actor, 'host', id, async (tx, poll, by) => {
      await this.requireGroups(tx, poll, group);
      await tx.rows(sql`update poll_answer set merged_into = null, decided_by = ${by}
        where poll_id = ${poll.id} and answer_key = ${group}`);
    });
  }

  /** Keeps a group from everybody but those who run the webinar, or shows it again. */
  hide(actor: Actor, id: string, group: string, hides: boolean): Promise<string> {
    return this.change(actor, 'moderate', id, async (tx, poll, by) => {
      await this.requireGroups(tx, poll, group);
      const at = hides ? clock.now() : null;
      await tx.rows(sql`insert into poll_answer (poll_id, answer_key, hidden_at, decided_by)
        values (${poll.id}, ${group}, ${at}, ${by}) on conflict (poll_id, answer_key)
        do update set hidden_at = excluded.hidden_at, decided_by = excluded.decided_by`);
    });
  }

  private async change(
    actor: Actor,
    ability: WebinarAbility,
    id: string,
    work: (tx: Tx, poll: PollEntity, by: string) => Promise<void>,
  ): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('writesByPerson', by);
    return this.database.transaction(async (tx) => {
      const { poll } = await this.polls.require(tx, actor, ability, id);
      await work(tx, poll, by);
      tx.publish(pollEvent('poll-results-changed', poll, by));
      tx.mark(`webinar:${poll.webinarId}`, `poll:${poll.id}`);
      return poll.id;
    });
  }

  /** @throws CONFLICT when nobody answers like this any more. */
  private async requireGroups(tx: Tx, poll: PollEntity, ...groups: readonly string[]): Promise<void> {
    const known = await tx.rows<{ key: string }>(sql`select distinct w.key
      from poll_vote v cross join lateral unnest(string_to_array(v.answer_key, E'\n')) as w(key)
      where v.poll_id = ${poll.id} and w.key = any(${groups})`);
    if (known.length < new Set(groups).size) throw new Refusal('CONFLICT', pollMessages.group());
  }
}
