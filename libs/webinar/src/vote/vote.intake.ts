import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { Database, type Sql, sql } from '@guildhall/database';
import { pollTakes } from '../poll/poll.state.js';
import type { Ballot } from './vote.check.js';

/** Who votes: found by account or browser, never by an id they send. */
export interface GivenVote extends Ballot {
  readonly poll: string;
  readonly revision: number;
  readonly person: string | null;
  readonly guest: string | null;
}

/**
 * What became of a vote. `stranger`: not an attendee. `unregistered`: asked beforehand of those who registered alone.
 * `changed`: the poll has other options than it was checked by. `unseen`: nothing the voter could know of.
 */
export type Outcome = 'taken' | 'stranger' | 'unregistered' | 'muted' | 'closed' | 'changed' | 'unseen';

interface Waiting {
  readonly vote: GivenVote;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** How long a vote waits for others to be written with: less than anybody notices, and than writing takes. */
const GATHER_MS = 5;
/** More than these go with the next statement, so that none takes long. */
const MOST = 250;

/** An attendee who became one with another meanwhile, a poll that was deleted, a deadlock: all are well at the next try. */
const passes = (error: unknown): boolean =>
  ['23503', '40P01', '40001'].includes(String((error as { code?: string }).code));

/**
 * Votes of a hall come within seconds. Those that come together are written by one statement, which finds each attendee,
 * refuses each bad vote by itself, and commits; only then is each acknowledged. Whoever hears nothing votes again: a
 * vote is one row for attendee and poll, so twice is the same as once.
 */
@Injectable()
export class VoteIntake implements OnApplicationShutdown {
  private waiting: Waiting[] = [];
  private running: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  take(vote: GivenVote): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.waiting.push({ vote, settle, fail });
      this.running ??= this.run().finally(() => (this.running = null));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.running;
  }

  /** One statement after the other, so that of two votes of somebody the later one stays. */
  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      if (this.waiting.length < MOST) await new Promise((done) => setTimeout(done, GATHER_MS));
      const batch = this.waiting.splice(0, MOST);
      try {
        const outcomes = await this.write(batch.map(({ vote }) => vote));
        batch.forEach(({ settle }, n) => settle(outcomes.get(n) ?? 'unseen'));
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
  }

  private async write(votes: readonly GivenVote[], tries = 3): Promise<ReadonlyMap<number, Outcome>> {
    try {
      const rows = await this.database.rows<{ n: number; outcome: Outcome }>(writing(votes, clock.now()));
      return new Map(rows.map(({ n, outcome }) => [n, outcome]));
    } catch (error) {
      if (tries > 1 && passes(error)) return this.write(votes, tries - 1);
      throw error;
    }
  }
}

/**
 * The polls are locked so that none is closed or changed while it is voted in: what a closed poll counts stays. Polls and
 * attendees come in their order, lest two processes wait for each other.
 */
const writing = (votes: readonly GivenVote[], now: Date): Sql => sql`
  with given as (
    select * from jsonb_to_recordset(${JSON.stringify(votes.map((vote, n) => ({ ...vote, n })))}::jsonb) as g (n int,
      poll bigint, revision int, person uuid, guest text, choices smallint[], value smallint, answer text, key text)),
  asked as materialized (
    select p.id, p.revision, p.webinar_id, ${pollTakes(now)} as takes,
      (p.opened_at is not null or (p.is_beforehand and w.published_at is not null)) as seen,
      w.opened_at is null as is_beforehand
    from poll p join webinar w on w.id = p.webinar_id
    where p.id in (select poll from given) order by p.id for share of p),
  judged as materialized (
    select g.*, a.id as attendee, case
        when not p.seen then 'unseen'
        when a.id is null then 'stranger'
        when a.muted_at is not null then 'muted'
        when not p.takes then 'closed'
        when p.is_beforehand and a.confirmed_at is null then 'unregistered'
        when p.revision <> g.revision then 'changed'
        else 'taken' end as outcome
    from given g join asked p on p.id = g.poll
    left join lateral (
      select a.id, a.muted_at, a.confirmed_at, 1 as choice from attendee a
      where a.webinar_id = p.webinar_id and a.person_id = g.person and a.cancelled_at is null
      union all
      select a.id, a.muted_at, a.confirmed_at, 2 from attendee_device d join attendee a on a.id = d.attendee_id
      where d.webinar_id = p.webinar_id and d.guest_id = g.guest and a.person_id is null and a.cancelled_at is null
      order by choice limit 1) a on true),
  written as (
    insert into poll_vote as v (poll_id, attendee_id, choices, value, answer, answer_key, voted_at)
    select distinct on (poll, attendee) poll, attendee, choices, value, answer, key, ${now}
    from judged where outcome = 'taken' order by poll, attendee, n desc
    on conflict (poll_id, attendee_id) do update set choices = excluded.choices, value = excluded.value,
      answer = excluded.answer, answer_key = excluded.answer_key, voted_at = excluded.voted_at)
  select n, outcome from judged`;
