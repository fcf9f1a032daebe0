import { Injectable } from '@nestjs/common';
import { type Actor, moderates, speaksFor } from '@guildhall/kernel';
import { addressable, atMost, Database, type Sql, sql, wanted } from '@guildhall/database';
import {
  type Centre,
  centreColumns,
  centreName,
  type CentreRow,
  centreSeenBy,
  visibleCentre,
  type VoiceView,
} from '@guildhall/centre';
import { type Person, personJson } from '@guildhall/identity';
import { nameable, writersOf } from '../reference/reference.queries.js';
import { answered, askableCentre, concerns } from './answer-request.policy.js';
import { AnswerRequestState, type AnswerRequestView } from './answer-request.view.js';

/** A request as its row holds it. */
export interface AnswerRequestRow {
  readonly id: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly centre: VoiceView | null;
  readonly askerId: string;
  readonly askerName: string;
  readonly note: string;
  readonly askedAt: string;
  readonly declined: boolean;
  readonly answered: boolean;
  /** Whether whoever was asked can say something: a hidden centre cannot. */
  readonly standing: boolean;
}

/**
 * Who was asked to answer a `thread t`, as JSON: part of the statement that reads the thread. Every page pays for what
 * stands here, asked or not: so a centre is joined once, and whether somebody answered is worked out in one place.
 */
export const requestsOf = (actor: Actor): Sql => sql`coalesce((
  select json_agg(asked order by asked.place) from (
    select r.id::text, r.id as place, r.target_id as "personId", target.name as "personName",
      case when c.id is not null then json_build_object('id', c.id::text, 'language', said.language,
        'name', c.texts -> said.language ->> 'name') end as centre,
      r.asker_id as "askerId", asker.name as "askerName", r.note, r.asked_at as "askedAt",
      r.declined_at is not null as declined, said.answered, c.hidden_at is null as standing
    from answer_request r join person asker on asker.id = r.asker_id left join person target on target.id = r.target_id
      left join centre c on c.id = r.centre_id
      cross join lateral (select ${answered} as answered,
        case when c.texts ? ${actor.language} then ${actor.language} else c.language end as language offset 0) said
    where r.thread_id = t.id and (r.centre_id is null or (c.merged_into is null and ${visibleCentre(actor)}))
      and (r.declined_at is null or said.answered or ${concerns(actor)})
    order by r.id desc limit 20) asked), '[]')`;

/** A request as the actor sees it. */
export const requestSeenBy =
  (actor: Actor, theme: string) =>
  (row: AnswerRequestRow): AnswerRequestView => {
    const asked = row.centre ? speaksFor(actor, row.centre.id) : actor.personId === row.personId;
    const isAsker = actor.personId === row.askerId;
    const reads = asked || isAsker || moderates(actor, theme);
    const { WAITING, ANSWERED, DECLINED } = AnswerRequestState;
    return {
      id: row.id,
      personId: row.personId,
      personName: row.personName,
      centre: row.centre,
      askedAt: new Date(row.askedAt),
      state: row.answered ? ANSWERED : row.declined ? DECLINED : WAITING,
      note: reads ? row.note : null,
      askerName: reads ? row.askerName : null,
      viewerCanDecline: asked && !isAsker && row.standing && !row.declined && !row.answered,
    };
  };

/** Whether a word of some names begins with what was typed; `name_key` leaves case and accents out. */
const wordBegins = (names: Sql, prefix: string): Sql => sql`(' ' || name_key(${names})) like
  '% ' || regexp_replace(name_key(${prefix}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;

/** The replies that were the answer in a theme of late. */
const lateAnswers = (theme: string): Sql => sql`(
  select answer_id from thread where theme = ${theme} and answer_id is not null and hidden_at is null
  order by last_post_at desc limit 500) recent join post a on a.id = recent.answer_id and a.hidden_at is null`;

/** Looks up people to name in a text, and people and centres to ask for an answer. */
@Injectable()
export class AnswererQueries {
  constructor(private readonly database: Database) {}

  /** People with a word of their name that begins so: those who write in the thread first, then by name. */
  async beginning(actor: Actor, prefix: string, thread: string | null, first: number): Promise<Person[]> {
    const begins = wordBegins(sql`person.name`, prefix);
    const rows = await this.database.rows<{ person: Person }>(sql`
      with candidate as (
        select id, 0 as rank from (${writersOf(thread)}) writer
        union all
        (select id, 1 from person where ${prefix} <> '' and ${begins} limit 500))
      select ${personJson('person')} as person
      from (select id, min(rank) as rank from candidate group by id) found join person using (id)
      where ${nameable} and ${wanted(actor, sql`person.id`)} and ${addressable(actor, sql`person.id`)}
        and person.id is distinct from ${actor.personId}::uuid and ${begins}
      order by found.rank, person.name, person.id ${atMost(first)}`);
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
        select a.author_id as id, count(*) as answers from ${lateAnswers(thread.theme)} group by a.author_id) able
      join person using (id)
      where ${nameable} and ${wanted(actor, sql`person.id`)} and ${addressable(actor, sql`person.id`)}
        and person.takes_requests and person.id is distinct from ${actor.personId}::uuid
        and not exists (select from post w where w.thread_id = ${thread.id}::bigint and w.author_id = person.id)
        and not exists (select from answer_request r where r.thread_id = ${thread.id}::bigint
          and r.target_type = 'person' and r.target_id = person.id)
      order by able.answers desc, person.id ${atMost(first)}`);
    return rows.map(({ person }) => person);
  }

  /**
   * Centres that can be asked: with a word of a name that begins so; without a prefix those whose people's replies were
   * the answer in this theme most often of late, and which have no part in the thread yet.
   */
  async centres(
    actor: Actor,
    thread: { readonly id: string; readonly theme: string },
    prefix: string,
    first: number,
  ): Promise<Centre[]> {
    const found =
      prefix === ''
        ? sql`(select m.centre_id as id, count(*) as rank from ${lateAnswers(thread.theme)}
            join centre_member m on m.person_id = a.author_id and m.left_at is null group by m.centre_id) found
          join centre c using (id) join thread t on t.id = ${thread.id}::bigint
          where not exists (select from post w where w.thread_id = t.id and w.centre_id = c.id)
            and not exists (select from answer_request r where r.thread_id = t.id and r.centre_id = c.id) and`
        : sql`(select id, 0 as rank from centre where ${wordBegins(sql`names`, prefix)} limit 500) found
          join centre c using (id) join thread t on t.id = ${thread.id}::bigint where`;
    const rows = await this.database.rows<CentreRow>(sql`
      select ${centreColumns} from ${found} ${askableCentre(actor)}
      order by found.rank desc, ${centreName('c', actor.language)}, c.id ${atMost(first)}`);
    return rows.map(centreSeenBy(actor));
  }

  async takesRequests(personId: string): Promise<boolean> {
    const row = await this.database.one<{ takes: boolean }>(
      sql`select takes_requests as takes from person where id = ${personId}`,
    );
    return row?.takes ?? false;
  }
}
