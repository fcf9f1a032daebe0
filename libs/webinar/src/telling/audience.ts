import { atMost, type Sql, sql, type Tx } from '@guildhall/database';

export type TellingKind = 'answer' | 'outcome';

/** Questions everybody could see, and what was merged into them, as ids. */
const withMerged = (ids: Sql): Sql => sql`
  select q.id from live_question q where q.hidden_at is null and q.held_at is null
    and (q.id in (${ids}) or q.merged_into in (${ids}))`;

const askersAndVoters = (questions: Sql): Sql => sql`
  select q.attendee_id from live_question q where q.id in (${questions})
  union select v.attendee_id from live_question_vote v where v.question_id in (${questions})`;

/** Who contributed to what a telling is about, as ids of attendees. */
export function audienceOf(kind: TellingKind, subject: string): Sql {
  if (kind === 'answer')
    return askersAndVoters(withMerged(sql`select id from live_question where thread_id = ${subject}::bigint`));
  const chosen = withMerged(sql`select question_id from outcome_question where outcome_id = ${subject}::bigint`);
  return sql`${askersAndVoters(chosen)}
    union select v.attendee_id from poll_vote v
      where v.poll_id in (select poll_id from outcome_poll where outcome_id = ${subject}::bigint)`;
}

const AT_ONCE = 200;

/**
 * Claims the next contributors who have not been told, those with accounts first; gives the number of the batch, null
 * when everybody was told. `but` are people who know already.
 */
export async function claimContributors(
  tx: Tx,
  kind: TellingKind,
  subject: string,
  but: readonly string[],
): Promise<string | null> {
  const [row] = await tx.rows<{ batch: string }>(sql`
    with told as (select nextval('webinar_telling_batch') as batch)
    insert into webinar_telling (kind, subject_id, attendee_id, batch)
    select ${kind}, ${subject}::bigint, a.id, told.batch from told, lateral (
      select a.id from attendee a
      where a.id in (${audienceOf(kind, subject)}) and (a.person_id is null or a.person_id <> all(${but}::uuid[]))
        and not exists (select from webinar_telling l
          where l.kind = ${kind} and l.subject_id = ${subject}::bigint and l.attendee_id = a.id)
      order by a.person_id nulls last, a.id ${atMost(AT_ONCE)}) a
    on conflict do nothing returning batch::text`);
  return row?.batch ?? null;
}
