import { Injectable } from '@nestjs/common';
import { Settings, type Language } from '@guildhall/kernel';
import { mailTopics, queueMails, sql, type LoggedEvent, type NoticeDraft, type NoticeRule } from '@guildhall/database';
import type { MailPace, Sql, Subscriber, Tx } from '@guildhall/database';
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
  times: number;
  email: string;
  language: Language;
  suspended: boolean;
  pace: MailPace;
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

  async handle(event: LoggedEvent, tx: Tx): Promise<void> {
    for (const rule of this.rules.about(event.type)) await this.tell(tx, event, rule, await rule.draft(tx, event));
  }

  async handleAll(events: readonly LoggedEvent[], tx: Tx): Promise<void> {
    for (const event of events) await this.handle(event, tx);
  }

  /** However many people it reaches, one statement writes their notices and one their mails. */
  private async tell(tx: Tx, event: LoggedEvent, rule: NoticeRule, drafts: readonly NoticeDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    const noted = await tx.rows<Noted>(written(event, rule, drafts));
    tx.publish(...noted.map(({ id, personId }) => noticed(id, personId)));
    const mailed = noted.filter(({ times, suspended, pace }) => times === 1 && !suspended && pace === 'now');
    await queueMails(
      tx,
      mailed.map(({ personId, values, path, subject, ...recipient }) => {
        const stop = rule.topic && stopUrl(this.settings, personId, [rule.topic]);
        const mute = rule.mutes && subject ? muteUrl(this.settings, personId, subject) : undefined;
        const title = rule.title({ ...values, count: '1' });
        return noticeMail(recipient, title, this.settings.publicUrl + path, { stop, mute });
      }),
    );
  }
}

/** A notice about a subject that is unread already takes the new one up, moves to the top, and keeps where it leads. */
const written = (event: LoggedEvent, { kind, topic, personal }: NoticeRule, drafts: readonly NoticeDraft[]): Sql => sql`
  with draft as (
    select distinct on ("personId") *, case when ${personal ?? false}::boolean then coalesce("from", ${event.actorId}::uuid) end as actor_id,
      coalesce((select pace from mail_pace m
      where m.person_id = "personId" and m.topic = ${topic ?? null}), ${topic ? mailTopics[topic] : 'now'}) as pace
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as d("personId" uuid, values jsonb, path text, subject text, "from" uuid)
    order by "personId"),
  noted as (
    insert into notice (person_id, event_id, kind, details, path, subject, digest, actor_id)
    select "personId", ${event.id}::bigint, ${kind}, values, path, subject, pace = 'daily', actor_id from draft
      where not exists (select from notice n
        where n.person_id = "personId" and n.event_id = ${event.id}::bigint and n.kind = ${kind})
        and not exists (select from person p where p.id = "personId" and p.imported_from is not null)
        and not exists (select from person_bar b where b.person_id = "personId" and b.other_id = actor_id)
    on conflict (person_id, kind, subject) where read_at is null and subject is not null do update
      set id = default, event_id = excluded.event_id, details = excluded.details, times = notice.times + 1,
        created_at = now(), digest = excluded.digest,
        actor_id = excluded.actor_id
    returning id, person_id, details, path, subject, times)
  select noted.id::text, noted.person_id as "personId", noted.details as values, noted.path, noted.subject, noted.times, person.email,
    person.interface_language as language, person.suspended_at is not null as suspended, draft.pace
  from noted join person on person.id = noted.person_id join draft on draft."personId" = noted.person_id`;
