import { Injectable } from '@nestjs/common';
import { Settings, type Language } from '@guildhall/kernel';
import { queueMail, sql, type LoggedEvent, type NoticeDraft, type NoticeRule } from '@guildhall/database';
import type { Subscriber, Tx } from '@guildhall/database';
import { noticed } from './notice.events.js';
import { noticeMail } from './notice.mail.js';
import { NoticeRules } from './notice.rules.js';

interface Noted {
  id: string;
  email: string;
  language: Language;
  suspended: boolean;
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
    for (const rule of this.rules.about(event.type))
      for (const draft of await rule.draft(tx, event)) await this.tell(tx, event, rule, draft);
  }

  private async tell(tx: Tx, event: LoggedEvent, { kind, title }: NoticeRule, draft: NoticeDraft): Promise<void> {
    const { personId, values, path } = draft;
    const notice = await tx.one<Noted>(sql`
      with noted as (
        insert into notice (person_id, event_id, kind, details, path)
        values (${personId}, ${event.id}, ${kind}, ${JSON.stringify(values)}::jsonb, ${path})
        on conflict do nothing returning id, person_id)
      select noted.id, email, interface_language as language, suspended_at is not null as suspended
      from noted join person on person.id = noted.person_id`);
    if (!notice) return;
    tx.publish(noticed(notice.id, personId));
    if (!notice.suspended) await queueMail(tx, noticeMail(notice, title(values), this.settings.publicUrl + path));
  }
}
