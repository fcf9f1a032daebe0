import { Injectable } from '@nestjs/common';
import { Settings, type Language } from '@guildhall/kernel';
import { mailTopics, queueMails, sql, type EventDraft, type LoggedEvent, type NoticeRule } from '@guildhall/database';
import type { Sql, Subscriber, Tx } from '@guildhall/database';
import { muteUrl } from '../pace/mute-token.js';
import { stopUrl } from '../pace/stop-token.js';
import { noticed } from './notice.events.js';
import { noticeMail } from './notice.mail.js';
import { NoticeRules } from './notice.rules.js';

interface Noted {
  id: string;
  personId: string;
  values: Record<string, string>;
  path: string;
  subject: string | null;
  email: string;
  language: Language;
  /** Whether a mail tells of it at once. */
  mailed: boolean;
}

/** Turns events into notices and mails, once per person, event and kind however often the event is delivered. */
@Injectable()
export class NoticeConsumer implements Subscriber {
  readonly name = 'notice';

  constructor(
    private readonly rules: NoticeRules,
    private readonly settings: Settings,
  ) {}

  get events(): readonly string[] {
    return this.rules.events;
  }

  handle(event: LoggedEvent, tx: Tx): Promise<void> {
    return this.handleAll([event], tx);
  }

  async handleAll(events: readonly LoggedEvent[], tx: Tx): Promise<void> {
    for (const rule of this.rules.all) {
      const about = events.filter(({ type }) => rule.events.includes(type));
      if (about.length > 0) await this.tell(tx, rule, about, await draftsOf(tx, rule, about));
    }
  }

  /** However many people it reaches, one statement writes their notices and one their mails. */
  private async tell(
    tx: Tx,
    rule: NoticeRule,
    events: readonly LoggedEvent[],
    drafts: readonly EventDraft[],
  ): Promise<void> {
    if (drafts.length === 0) return;
    const actors = new Map(events.map(({ id, actorId }) => [id, actorId]));
    const noted = await tx.planned<Noted>(
      written(
        rule,
        drafts.map((one) => ({ ...one, actor: actors.get(one.event) ?? null })),
      ),
    );
    const newest = new Map(noted.map(({ id, personId }) => [personId, id]));
    tx.publish(...[...newest].map(([personId, id]) => noticed(id, personId)));
    await queueMails(
      tx,
      noted
        .filter(({ mailed }) => mailed)
        .map(({ personId, values, path, subject, ...recipient }) => {
          const stop = rule.topic && stopUrl(this.settings, personId, [rule.topic]);
          const mute = rule.mutes && subject ? muteUrl(this.settings, personId, subject) : undefined;
          const title = rule.title({ ...values, count: '1' });
          return noticeMail(recipient, title, this.settings.publicUrl + path, { stop, mute });
        }),
    );
  }
}

async function draftsOf(tx: Tx, rule: NoticeRule, events: readonly LoggedEvent[]): Promise<EventDraft[]> {
  if (rule.draftAll) return [...(await rule.draftAll(tx, events))];
  const drafts: EventDraft[] = [];
  for (const event of events) drafts.push(...(await rule.draft(tx, event)).map((one) => ({ ...one, event: event.id })));
  return drafts;
}

interface ActorDraft extends EventDraft {
  readonly actor: string | null;
}

/**
 * A notice about a subject that is unread already takes the new ones up, moves to the top, and keeps where it leads. A
 * mail tells the first of them, where nothing about its subject was unread and what it says may be told now.
 */
const written = (
  { kind, topic, personal, standing = sql`true` }: NoticeRule,
  drafts: readonly ActorDraft[],
): Sql => sql`
  with draft as (
    select distinct on ("personId", event) *, case when ${personal ?? false}::boolean then coalesce("from", actor) end as actor_id
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb)
      as d("personId" uuid, event bigint, values jsonb, path text, subject text, "from" uuid, actor uuid)
    order by "personId", event),
  told as (
    select "personId", subject, count(*)::int as times, max(event) as event,
      (array_agg(values order by event))[1] as first, (array_agg(path order by event))[1] as path,
      (array_agg(values order by event desc))[1] as last, (array_agg(actor_id order by event desc))[1] as actor_id,
      coalesce((select pace from mail_pace m
        where m.person_id = "personId" and m.topic = ${topic ?? null}), ${topic ? mailTopics[topic] : 'now'}) as pace
    from draft
    where not exists (select from notice n
        where n.person_id = "personId" and n.event_id = draft.event and n.kind = ${kind})
      and not exists (select from person p where p.id = "personId" and p.imported_from is not null)
      and not exists (select from person_bar b where b.person_id = "personId" and b.other_id = actor_id)
    group by "personId", subject, case when subject is null then event end),
  noted as (
    insert into notice (person_id, event_id, kind, details, path, subject, times, digest, actor_id)
    select "personId", event, ${kind}, last, path, subject, times, pace = 'daily', actor_id from told
    order by "personId", subject, event
    on conflict (person_id, kind, subject) where read_at is null and subject is not null do update
      set id = default, event_id = excluded.event_id, details = excluded.details,
        times = notice.times + excluded.times, created_at = now(), digest = excluded.digest, actor_id = excluded.actor_id
    returning id, person_id, event_id, path, times)
  select noted.id::text, noted.person_id as "personId", told.first as values, noted.path, told.subject,
    person.email, person.interface_language as language,
    noted.times = told.times and person.suspended_at is null and told.pace = 'now' and (${standing}) as mailed
  -- Each has its other half; but a full join is never done by comparing all with all, as which many replies at once took.
  from noted full join told on told."personId" = noted.person_id and told.event = noted.event_id
  join person on person.id = coalesce(noted.person_id, "personId")
    cross join lateral (select noted.person_id, told.first as details, noted.path, told.subject, 1 as times) n
  order by noted.id`;
