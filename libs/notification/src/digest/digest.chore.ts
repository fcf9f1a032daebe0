import { Injectable } from '@nestjs/common';
import { type Language, Settings } from '@guildhall/kernel';
import { atMost, type Chore, type Mail, queueMails, sql, type Tx } from '@guildhall/database';
import { mailFoot } from '../notice/notice.mail.js';
import { noticeMessages } from '../notice/notice.messages.js';
import { NoticeRules } from '../notice/notice.rules.js';
import { stopUrl } from '../pace/stop-token.js';

const PEOPLE_AT_ONCE = 200;
const NOTICES_IN_A_MAIL = 30;
const MORNING = 7;

interface Waiting {
  readonly personId: string;
  readonly kind: string;
  readonly details: Record<string, string>;
  readonly times: number;
  readonly path: string;
  readonly email: string;
  readonly language: Language;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Once a day, in the morning of each person's own time zone: what they want to hear of daily, and have not read yet. */
@Injectable()
export class DigestChore implements Chore {
  readonly name = 'digest';
  readonly everySeconds = 600;

  constructor(
    private readonly rules: NoticeRules,
    private readonly settings: Settings,
  ) {}

  async run(tx: Tx): Promise<boolean> {
    const people = await this.due(tx);
    if (people.length === 0) return false;
    const waiting = await this.waiting(tx, people);
    const told = grouped(waiting, ({ personId }) => personId);
    await queueMails(
      tx,
      [...told.values()].map((notices) => this.mail(notices)),
    );
    return people.length === PEOPLE_AT_ONCE;
  }

  /** Who has something waiting and had no mail of the day yet; they have from now on. */
  private async due(tx: Tx): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(sql`
      insert into digest (person_id, sent_on)
      select p.id, (now() at time zone p.time_zone)::date from person p left join digest d on d.person_id = p.id
        where p.id in (select person_id from notice where digest)
          and extract(hour from now() at time zone p.time_zone) >= ${MORNING}::int
          and (d.sent_on is null or d.sent_on < (now() at time zone p.time_zone)::date)
        ${atMost(PEOPLE_AT_ONCE)}
      on conflict (person_id) do update set sent_on = excluded.sent_on returning person_id as id`);
    return rows.map(({ id }) => id);
  }

  /**
   * Takes what waits. What was read on the page, is wanted daily no more, comes from somebody muted since, or may not be
   * told any longer, is left out.
   */
  private waiting(tx: Tx, people: readonly string[]): Promise<Waiting[]> {
    const { kinds, topics } = this.rules.topics;
    return tx.rows<Waiting>(sql`
      with taken as (
        update notice set digest = false where digest and person_id = any(${people}::uuid[])
        returning id, person_id, kind, details, times, path, subject, read_at, actor_id),
      ranked as (select *, row_number() over (partition by person_id order by id desc) as place from taken n
        where read_at is null and ${this.rules.standing}
          and not exists (select from person_bar b where b.person_id = n.person_id and b.other_id = n.actor_id))
      select n.person_id as "personId", n.kind, n.details, n.times, ${this.rules.leads} as path, p.email,
        p.interface_language as language
      from ranked n join person p on p.id = n.person_id
        join unnest(${kinds}::text[], ${topics}::text[]) topic(kind, name) on topic.kind = n.kind
        left join mail_pace m on m.person_id = n.person_id and m.topic = topic.name
      where n.place <= ${NOTICES_IN_A_MAIL}::int and p.suspended_at is null and coalesce(m.pace, 'daily') <> 'never'
      order by n.person_id, n.id desc`);
  }

  private mail(notices: readonly Waiting[]): Mail {
    const [first] = notices;
    if (!first) throw new Error('A mail of the day tells of something.');
    const { email, language, personId } = first;
    const lines = notices.map(({ kind, details, times, path }) => {
      const said = this.rules.title(kind, { ...details, count: String(times) })(language);
      return `${said}\n${this.settings.publicUrl}${path}\n`;
    });
    const topics = new Set(
      notices.map(({ kind }) => this.rules.of(kind)?.topic).filter((topic) => topic !== undefined),
    );
    const stop = stopUrl(this.settings, personId, [...topics]);
    const subject = noticeMessages.digest({ count: notices.length })(language);
    const all = `${noticeMessages.digestMore()(language)}\n${this.settings.publicUrl}/notices`;
    const body = `${lines.join('\n')}\n${all}\n\n${mailFoot(language, { stop })}`;
    return { recipient: email, subject, body, language, stopUrl: stop };
  }
}
