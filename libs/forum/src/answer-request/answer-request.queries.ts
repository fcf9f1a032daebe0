import { Injectable } from '@nestjs/common';
import { type Actor, moderates } from '@guildhall/kernel';
import { addressable, Database, type Sql, sql, wanted } from '@guildhall/database';
import { type Person, personJson } from '@guildhall/identity';
import { nameable, writersOf } from '../reference/reference.queries.js';
import { AnswerRequestState, type AnswerRequestView } from './answer-request.view.js';

/** A request as its row holds it. */
export interface AnswerRequestRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly askerId: string;
  readonly askerName: string;
  readonly note: string;
  readonly askedAt: string;
  readonly declined: boolean;
  readonly answered: boolean;
}

/** Who was asked to answer a `thread t`, as JSON: part of the statement that reads the thread. */
export const requestsOf = (actor: Actor): Sql => sql`coalesce((
  select json_agg(asked order by asked.place) from (
    select r.id::text, r.id as place, r.target_id as "personId", target.name as "personName", r.asker_id as "askerId",
      asker.name as "askerName", r.note, r.asked_at as "askedAt", r.declined_at is not null as declined,
      exists (select from post a where a.thread_id = r.thread_id and a.author_id = r.target_id and a.number > 1
        and a.hidden_at is null) as answered
    from answer_request r join person target on target.id = r.target_id join person asker on asker.id = r.asker_id
    where r.thread_id = t.id and r.target_type = 'person'
      and (r.declined_at is null or ${actor.personId}::uuid in (r.asker_id, r.target_id))
    order by r.id desc limit 20) asked), '[]')`;

/** A request as the actor sees it. */
export const requestSeenBy =
  (actor: Actor, theme: string) =>
  (row: AnswerRequestRow): AnswerRequestView => {
    const concerned = actor.personId !== null && [row.askerId, row.personId].includes(actor.personId);
    const reads = concerned || moderates(actor, theme);
    const { WAITING, ANSWERED, DECLINED } = AnswerRequestState;
    return {
      id: row.id,
      personId: row.personId,
      personName: row.personName,
      askedAt: new Date(row.askedAt),
      state: row.answered ? ANSWERED : row.declined ? DECLINED : WAITING,
      note: reads ? row.note : null,
      askerName: reads ? row.askerName : null,
      viewerCanDecline: actor.personId === row.personId && !row.declined && !row.answered,
    };
  };

/** Looks up people to name in a text or to ask for an answer. */
@Injectable()
export class AnswererQueries {
  constructor(private readonly database: Database) {}

  /** People with a word of their name that begins so: those who write in the thread first, then by name. */
  async beginning(actor: Actor, prefix: string, thread: string | null, first: number): Promise<Person[]> {
    const begins = sql`(' ' || name_key(person.name)) like
      '% ' || regexp_replace(name_key(${prefix}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;
    const rows = await this.database.rows<{ person: Person }>(sql`
      with candidate as (
        select id, 0 as rank from (${writersOf(thread)}) writer
        union all
        (select id, 1 from person where ${prefix} <> '' and ${begins} limit 500))
      select ${personJson('person')} as person
      from (select id, min(rank) as rank from candidate group by id) found join person using (id)
      where ${nameable} and ${wanted(actor, sql`person.id`)} and ${addressable(actor, sql`person.id`)}
        and person.id is distinct from ${actor.personId}::uuid and ${begins}
      order by found.rank, person.name, person.id limit ${first}`);
    return rows.map(({ person }) => person);
  }

  /** Whose replies were the answer in this theme most often of late, and who has no part in the thread yet. */
  async suggested(
    actor: Actor,
    thread: { readonly id: string; readonly theme: string },
    first: number,
  ): Promise<Person[]> {
    const rows = await this.database.rows<{ person: Person }>(sql`
      select ${personJson('person')} as person from (
        select a.author_id as id, count(*) as answers from (
          select answer_id from thread where theme = ${thread.theme} and answer_id is not null and hidden_at is null
          order by last_post_at desc limit 500) recent
        join post a on a.id = recent.answer_id and a.hidden_at is null group by a.author_id) able
      join person using (id)
      where ${nameable} and ${wanted(actor, sql`person.id`)} and ${addressable(actor, sql`person.id`)}
        and person.takes_requests and person.id is distinct from ${actor.personId}::uuid
        and not exists (select from post w where w.thread_id = ${thread.id}::bigint and w.author_id = person.id)
        and not exists (select from answer_request r where r.thread_id = ${thread.id}::bigint
          and r.target_type = 'person' and r.target_id = person.id)
      order by able.answers desc, person.id limit ${first}`);
    return rows.map(({ person }) => person);
  }

  async takesRequests(personId: string): Promise<boolean> {
    const row = await this.database.one<{ takes: boolean }>(
      sql`select takes_requests as takes from person where id = ${personId}`,
    );
    return row?.takes ?? false;
  }
}
