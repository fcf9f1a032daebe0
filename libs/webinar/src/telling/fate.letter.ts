import { Injectable } from '@nestjs/common';
import { type Language, type Said, Settings } from '@guildhall/kernel';
import type { Mail } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import type { Fate } from '../question/question.entity.js';
import { PersonalLinks } from '../registration/personal-link.js';
import type { Recipient } from '../registration/recipient.js';
import type { PackageLink } from '../webinar/webinar.entity.js';
import { fateTexts } from './fate.letter.messages.js';

/** A question of whoever is written to, with what became of it. */
export interface ToldQuestion {
  readonly attendee: string;
  readonly body: string;
  readonly fate: Fate;
  readonly reason: string | null;
  /** Their own words are not sent once moderators hid them. */
  readonly isHidden: boolean;
  /** What it was merged into, where everybody may see that. */
  readonly otherBody: string | null;
  readonly otherFate: Fate | null;
  readonly otherReason: string | null;
  /** Where it goes on, if everybody may read there. */
  readonly thread: string | null;
}

/** What everybody is told. */
export interface Told {
  readonly summaryHtml: string;
  readonly recordingUrl: string | null;
  readonly materials: readonly PackageLink[];
}

/** Nobody reads more in a mail; their page has all. */
const MOST = 20;

/** The one mail after a webinar, in the language of whoever gets it. */
@Injectable()
export class FateLetter {
  constructor(
    private readonly settings: Settings,
    private readonly links: PersonalLinks,
  ) {}

  write(to: Recipient, questions: readonly ToldQuestion[], told: Told): Mail {
    const { language, email: recipient } = to;
    const title = (to.texts[language] ?? to.texts[to.spoken])?.title ?? '';
    const count = questions.length;
    const stopUrl = this.links.stopUrl(to.id);
    const body = [
      (count > 0 ? fateTexts.asked({ title, count }) : fateTexts.came({ title }))(language),
      ...this.fates(questions, language),
      ...this.common(to, told),
    ].join('\n\n');
    const foot = `-- \n${fateTexts.footer()(language)}\n${fateTexts.stop()(language)}\n${stopUrl}\n`;
    const subject = fateTexts.subject({ title, count })(language);
    return { recipient, subject, body: `${body}\n\n${foot}`, language, stopUrl };
  }

  private fates(questions: readonly ToldQuestion[], language: Language): string[] {
    const seen = questions.filter(({ isHidden }) => !isHidden);
    const hidden = questions.length - seen.length;
    const lines = seen
      .slice(0, MOST)
      .map((one) => `> ${one.body.replaceAll('\n', '\n> ')}\n${this.fate(one, language)}`);
    if (seen.length > MOST) lines.push(fateTexts.more({ count: seen.length - MOST })(language));
    if (hidden > 0) lines.push(fateTexts.hidden({ count: hidden })(language));
    return lines;
  }

  private fate({ fate, reason, thread, otherBody, otherFate, otherReason }: ToldQuestion, language: Language): string {
    if (fate !== 'merged') return this.sentence(fate, reason, thread)(language);
    if (otherBody === null || otherFate === null) return fateTexts.mergedUnseen()(language);
    const merged = fateTexts.merged({ other: otherBody })(language);
    return otherFate === 'merged' ? merged : `${merged} ${this.sentence(otherFate, otherReason, thread)(language)}`;
  }

  private sentence(fate: Exclude<Fate, 'merged'>, reason: string | null, thread: string | null): Said {
    if (fate === 'declined') return fateTexts.declined({ reason: reason ?? '' });
    if (fate !== 'moved') return fateTexts[fate]();
    if (thread === null) return fateTexts.movedUnseen();
    return (language) => `${fateTexts.moved()(language)}\n${this.settings.publicUrl}/threads/${thread}`;
  }

  private common(to: Recipient, { summaryHtml, recordingUrl, materials }: Told): string[] {
    const { language } = to;
    const page = `${this.settings.publicUrl}/webinars/${to.webinarId}`;
    const own = to.personId === null ? this.links.url(to.id, to.version) : `${this.settings.publicUrl}/webinars/mine`;
    return [
      ...(summaryHtml ? [`${fateTexts.summary()(language)}\n${plainText(summaryHtml)}`] : []),
      ...(recordingUrl ? [`${fateTexts.recording()(language)}\n${recordingUrl}`] : []),
      ...materials.map(({ name, url }) => `${fateTexts.material({ name })(language)}\n${url}`),
      `${fateTexts.page()(language)}\n${page}`,
      `${fateTexts.yours()(language)}\n${own}`,
    ];
  }
}
