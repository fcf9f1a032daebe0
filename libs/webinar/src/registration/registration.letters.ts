import { Injectable } from '@nestjs/common';
import { type Language, type Said, Settings } from '@guildhall/kernel';
import type { Mail } from '@guildhall/database';
import { PersonalLinks } from './personal-link.js';
import type { Recipient } from './recipient.js';
import { texts } from './registration.mails.messages.js';

const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

/** From when to when, on the clock of that zone, which is named. */
export function whenIn({
  startsAt,
  endsAt,
  timeZone,
  language,
}: Pick<Recipient, 'startsAt' | 'endsAt' | 'timeZone' | 'language'>): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeStyle: 'short', timeZone });
  return `${format.formatRange(startsAt, endsAt)} (${timeZone})`;
}

export type Letter = 'confirm' | 'again' | 'known' | 'seat' | 'day' | 'hour' | 'moved' | 'cancelled';
/** A mail somebody asked for themselves does not tell how to stop mails. */
const isAskedFor = (letter: Letter): boolean => ['confirm', 'again', 'known'].includes(letter);
const tellsRoom = (letter: Letter): boolean => letter === 'seat' || letter === 'day' || letter === 'hour';

/** The mails about a webinar, each in the language and the time zone of whoever gets it. */
@Injectable()
export class RegistrationLetters {
  constructor(
    private readonly settings: Settings,
    private readonly links: PersonalLinks,
  ) {}

  write(letter: Letter, to: Recipient): Mail {
    const { language, email } = to;
    const values = this.values(to);
    const parts: Said[] = [texts[`${letter}Body`](values)];
    if (to.joinUrl && tellsRoom(letter)) parts.push(texts.room({ room: to.joinUrl }));
    const stop = isAskedFor(letter) ? null : this.links.stopUrl(to.id);
    const body = parts.map((part) => part(language)).join('\n\n');
    const foot = stop ? `\n\n-- \n${texts.footer()(language)}\n${texts.stop()(language)}\n${stop}\n` : '\n';
    const mail = {
      recipient: email,
      subject: texts[`${letter}Subject`](values)(language),
      body: body + foot,
      language,
    };
    return stop ? { ...mail, stopUrl: stop } : mail;
  }

  /** Members find everything on the page when they are signed in; others by their link. */
  private values(to: Recipient): Record<string, string> {
    const page = `${this.settings.publicUrl}/webinars/${to.webinarId}`;
    return {
      title: (to.texts[to.language] ?? to.texts[to.spoken])?.title ?? '',
      when: whenIn(to),
      link: to.personId === null ? this.links.url(to.id, to.version) : page,
      calendar: `${page}.ics`,
      reason: to.cancelReason ?? '',
    };
  }
}
