import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, type Sql, sql, type Tx } from '@guildhall/database';
import { newCode } from '../webinar/webinar.code.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import { webinarEvent } from '../webinar/webinar.events.js';
import { robotQuestions, robots } from './robot.audience.js';

/** Rehearsals and all that was said in them are kept for a week. */
export const rehearsalRetention: readonly Sql[] = [
  sql`delete from webinar where practice_of is not null and created_at < now() - interval '7 days'`,
];

/** Lets hosts try everything with a copy that counts nowhere. */
@Injectable()
export class RehearsalService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly limits: Limits,
  ) {}

  /** Makes a rehearsal with the same plan and polls, which begins now; gives its id. */
  async rehearse(actor: Actor, id: string, idempotencyKey: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction((tx) =>
      once(tx, actor, 'rehearseWebinar', idempotencyKey, { id }, async () => {
        const webinar = await this.webinars.require(tx, actor, 'host', id);
        return this.copy(tx, webinar.practiceOf ?? webinar.id);
      }),
    );
  }

  /** Lets a small audience of robots ask and vote in a rehearsal, once. */
  async fill(actor: Actor, id: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      if (webinar.practiceOf === null) throw badInput({ field: 'webinar', say: inputMessages.choice() });
      const before = await tx.one(
        sql`select 1 from attendee where webinar_id = ${id} and person_id is null and name = any(${robots}) limit 1`,
      );
      if (!before) await this.ask(tx, webinar);
      return webinar.id;
    });
  }

  private async copy(tx: Tx, id: string): Promise<string> {
    const made = await tx.one<{ id: string }>(sql`
      insert into webinar (texts, language, starts_at, ends_at, time_zone, speakers, themes, hosts, join_url, code,
        is_premoderated, input_days, practice_of, published_at, packages, slide_count, slide_titles, slides,
        decline_reasons, created_by)
      select texts, language, now(), now() + (ends_at - starts_at), time_zone, speakers, themes, hosts, join_url,
        ${newCode()}, is_premoderated, least(input_days, 7), id, now(), packages, slide_count, slide_titles, slides,
        decline_reasons, created_by
      from webinar where id = ${id} returning id::text`);
    const rehearsal = made?.id ?? '';
    await tx.rows(sql`
      with copied as (
        insert into poll (webinar_id, position, kind, question, least, most, least_label, most_label, is_beforehand, hides_results)
        select ${rehearsal}::bigint, position, kind, question, least, most, least_label, most_label, is_beforehand, hides_results
        from poll where webinar_id = ${id} returning id, position)
      insert into poll_option (poll_id, number, label, is_right)
      select c.id, o.number, o.label, o.is_right
      from poll p join copied c on c.position = p.position join poll_option o on o.poll_id = p.id
      where p.webinar_id = ${id}`);
    return rehearsal;
  }

  /** Every robot asks at most one question and votes for the first few, so that the queue has an order. */
  private async ask(tx: Tx, webinar: WebinarEntity): Promise<void> {
    const asked = robotQuestions(webinar.language);
    const who = await tx.rows<{ id: string }>(sql`
      insert into attendee (webinar_id, name, language, joined_at)
      select ${webinar.id}::bigint, name, ${webinar.language}, now() from unnest(${robots}::text[]) as robot(name)
      returning id`);
    const askers = who.slice(0, asked.length).map(({ id }) => id);
    await tx.rows(sql`
      with fresh as (
        insert into live_question (webinar_id, attendee_id, body, language, slide, shown_name, asked_at, held_at)
        select ${webinar.id}::bigint, a.id, said.body, ${webinar.language}::text,
          case when said.n % 2 = 0 and ${webinar.slideCount}::int > 0 then 1 + said.n::int % ${webinar.slideCount}::int end,
          case when said.n % 3 > 0 then a.name end, now() - (${asked.length}::int - said.n) * interval '20 seconds',
          case when ${webinar.isPremoderated} then now() end
        from unnest(${askers}::uuid[], ${asked}::text[]) with ordinality as said(attendee, body, n)
          join attendee a on a.id = said.attendee
        order by said.n returning id),
      numbered as (select id, row_number() over (order by id) as n from fresh),
      given as (
        insert into live_question_vote (question_id, attendee_id)
        select q.id, robot.id from numbered q, unnest(${who.map(({ id }) => id)}::uuid[]) with ordinality as robot(id, n)
        where (q.n * 7 + robot.n * 5) % 11 < (q.n * 3) % 8 returning question_id)
      select 1`);
    await tx.rows(sql`update live_question q set vote_count =
      (select count(*) from live_question_vote v where v.question_id = q.id) where q.webinar_id = ${webinar.id}`);
    tx.publish(webinarEvent('robots-asked', webinar, null));
  }
}
