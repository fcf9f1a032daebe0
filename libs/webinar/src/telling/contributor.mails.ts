import { Injectable } from '@nestjs/common';
import { type Said, Settings } from '@guildhall/kernel';
import { type LoggedEvent, type Mail, queueMails, sql, type Subscriber, type Tx } from '@guildhall/database';
import { PersonalLinks } from '../registration/personal-link.js';
import { type Recipient, recipients } from '../registration/recipient.js';
import { claimContributors, type TellingKind } from './audience.js';
import { contributorTexts } from './contributor.messages.js';
import { type Subject, subjectOf, titleFor } from './subject.js';

/**
 * Tells those who contributed that their question has its answer, or that something changed: by notice who has an
 * account, by mail who gave an address. Everybody is claimed before, a bounded number at a time, and so told once.
 */
@Injectable()
export class ContributorMails implements Subscriber {
  readonly name = 'webinar.contributors';
  readonly events = [
    'forum.answer-marked',
    'webinar.outcome-recorded',
    'webinar.outcome-edited',
    'webinar.contributors-due',
  ];

  constructor(
    private readonly settings: Settings,
    private readonly links: PersonalLinks,
  ) {}

  async handle({ type, payload, actorId }: LoggedEvent, tx: Tx): Promise<void> {
    const kind: TellingKind = type === 'forum.answer-marked' || payload['kind'] === 'answer' ? 'answer' : 'outcome';
    const id = String(payload['subject'] ?? payload[kind === 'answer' ? 'thread' : 'outcome']);
    const subject = await subjectOf(tx, kind, id);
    if (!subject) return;
    const but = [actorId, subject.authorId].filter((person) => person !== null);
    const batch = await claimContributors(tx, kind, id, but);
    if (batch === null) return;
    await this.mail(tx, kind, subject, batch);
    const told = { kind, subject: id };
    tx.publish(
      { type: 'webinar.contributors-claimed', payload: { ...told, batch }, streams: [], actorId },
      { type: 'webinar.contributors-due', payload: told, streams: [], actorId },
    );
  }

  /** Who has an account at the same address gets the notice alone. */
  private async mail(tx: Tx, kind: TellingKind, subject: Subject, batch: string): Promise<void> {
    const to = await recipients(
      tx,
      sql`a.id in (select attendee_id from webinar_telling where batch = ${batch}::bigint) and a.person_id is null
        and a.confirmed_at is not null and a.mails_stopped_at is null
        and not exists (select from webinar_telling l join attendee o on o.id = l.attendee_id
          join person op on op.id = o.person_id
          where l.kind = ${kind} and l.subject_id = ${subject.id}::bigint and lower(op.email) = lower(a.email))`,
    );
    await queueMails(
      tx,
      to.map((one) => this.letter(kind, subject, one)),
    );
  }

  private letter(kind: TellingKind, { title, url, what }: Subject, to: Recipient): Mail {
    const { language, email: recipient } = to;
    const stopUrl = this.links.stopUrl(to.id);
    const place = url?.startsWith('/') ? this.settings.publicUrl + url : (url ?? '');
    const values = { webinar: titleFor(to, language), title, what, url: place };
    const say = (said: Said): string => said(language).trim();
    const body = [
      say(kind === 'answer' ? contributorTexts.answerBody(values) : contributorTexts.outcomeBody(values)),
      say(contributorTexts.yours({ link: this.links.url(to.id, to.version) })),
      `-- \n${say(contributorTexts.footer())}\n${say(contributorTexts.stop())}\n${stopUrl}\n`,
    ].join('\n\n');
    const subject = say(
      kind === 'answer' ? contributorTexts.answerSubject(values) : contributorTexts.outcomeSubject(values),
    );
    return { recipient, subject, body, language, stopUrl };
  }
}
