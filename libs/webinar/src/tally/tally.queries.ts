import { Injectable } from '@nestjs/common';
import { atMost, Database, type Sql, sql } from '@guildhall/database';

/** More groups of answers than anybody reads are not listed; they are counted. */
const MOST_ANSWERS = 100;

export type CountPart = 'voters' | 'choice' | 'value' | 'answer';

/** One count: of voters, of an option at a place, of a step, or of a group of answers. */
export interface CountRow {
  readonly poll: string;
  readonly part: CountPart;
  readonly number: number;
  /** The place a ranking gives; 1 for other kinds. */
  readonly place: number;
  readonly count: number;
  readonly key: string | null;
  readonly text: string | null;
  readonly isHidden: boolean;
  readonly mergedKeys: readonly string[] | null;
  /** How many groups of answers there are. */
  readonly groups: number;
}

/** Counts votes from their rows: what is shown is what is there. */
@Injectable()
export class TallyQueries {
  constructor(private readonly database: Database) {}

  async of(polls: readonly string[]): Promise<ReadonlyMap<string, readonly CountRow[]>> {
    const byPoll = new Map<string, CountRow[]>(polls.map((poll) => [poll, []]));
    if (polls.length === 0) return byPoll;
    for (const row of await this.database.rows<CountRow>(counting(polls))) byPoll.get(row.poll)?.push(row);
    return byPoll;
  }
}

/** Words of a cloud stand in one line each; a vote with the same group twice, since groups were merged, counts once. */
const counting = (polls: readonly string[]): Sql => sql`
  with vote as (
    select v.*, p.kind from poll_vote v join poll p on p.id = v.poll_id where v.poll_id = any(${polls}::bigint[])),
  word as (
    select v.poll_id, v.attendee_id, coalesce(d.merged_into, w.key) as key, w.key as own, w.text
    from vote v
    cross join lateral unnest(string_to_array(v.answer_key, E'\n'), string_to_array(v.answer, E'\n')) as w(key, text)
    left join poll_answer d on d.poll_id = v.poll_id and d.answer_key = w.key
    where v.answer_key is not null),
  grouped as (
    select w.poll_id, w.key, count(distinct w.attendee_id)::int as count,
      coalesce(mode() within group (order by w.text) filter (where w.own = w.key), mode() within group (order by w.text)) as text,
      array_agg(distinct w.own) filter (where w.own <> w.key) as merged
    from word w group by w.poll_id, w.key),
  listed as (
    select g.*, d.hidden_at is not null as hidden,
      row_number() over (partition by g.poll_id order by g.count desc, g.key) as place,
      count(*) over (partition by g.poll_id) as groups
    from grouped g left join poll_answer d on d.poll_id = g.poll_id and d.answer_key = g.key)
  select poll_id::text as poll, 'voters' as part, 0 as number, 1 as place, count(*)::int as count, null as key,
    null as text, false as "isHidden", null::text[] as "mergedKeys", 0 as groups
  from vote group by poll_id
  union all
  select v.poll_id::text, 'choice', c.number, case when v.kind = 'ranking' then c.place::int else 1 end, count(*)::int,
    null, null, false, null, 0
  from vote v cross join lateral unnest(v.choices) with ordinality as c(number, place) group by 1, 3, 4
  union all
  select poll_id::text, 'value', value, 1, count(*)::int, null, null, false, null, 0
  from vote where value is not null group by 1, 3
  union all
  (select poll_id::text, 'answer', 0, place::int, count, key, text, hidden, merged, groups::int
  from listed where place <= ${MOST_ANSWERS}::int order by place ${atMost(30 * MOST_ANSWERS)})`;
