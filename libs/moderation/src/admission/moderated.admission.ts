import { Injectable } from '@nestjs/common';
import { type Actor, clock, moderates, Stopped } from '@guildhall/kernel';
import {
  Admission,
  NewcomerLimit,
  SlowMode,
  type TargetFacts,
  type TargetType,
  type Tx,
  type Verdict,
  WordsBlocked,
  type Writing,
  type WritingAuthor,
} from '@guildhall/database';
import { openDuty } from '../duty/duty.opening.js';
import { WatchedWords } from '../words/watched-words.js';
import { admissionMessages as says } from './admission.messages.js';
import { hasAttachment, hoursToNextQuestion, isNew, linksIn, NEWCOMER } from './newcomer.rules.js';
import { ReviewRules } from './review-rules.js';

const admitted: Verdict = { held: null, words: [] };

/** Applies slow mode, the limits of new members, the review of first posts, and watched words. */
@Injectable()
export class ModeratedAdmission extends Admission {
  /** Members who have published and are not new any more: nothing about them is asked again. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly words: WatchedWords,
    private readonly rules: ReviewRules,
  ) {
    super();
  }

  async prepare(): Promise<void> {
    await Promise.all([this.words.refresh(), this.rules.refresh()]);
  }

  async judge(actor: Actor, writing: Writing, ask: () => Promise<WritingAuthor>): Promise<Verdict> {
    if (moderates(actor, writing.theme)) return admitted;
    const words = await this.watched(actor, writing);
    const known = this.settled.has(String(actor.personId));
    if (writing.kind === 'EDIT' || writing.kind === 'LIVE_QUESTION' || (known && writing.slowMinutes === 0))
      return words;
    const author = await ask();
    const now = clock.now();
    this.slow(actor, writing, author, now);
    if (isNew(author, now)) this.limit(actor, writing, author, now);
    else if (author.published) this.remember(String(actor.personId));
    return words.held || author.published ? words : this.review(writing, words);
  }

  async follow(tx: Tx, { held, words }: Verdict, thing: TargetFacts & { type: TargetType; id: string }): Promise<void> {
    if (!held && words.length === 0) return;
    const { type, id, theme, subjectId } = thing;
    const details = { waits: held !== null, words };
    await openDuty(tx, { kind: held ?? 'WORDS', type, id, theme, subjectId, details }, null);
  }

  private remember(person: string): void {
    if (this.settled.size > 100_000) this.settled.clear();
    this.settled.add(person);
  }

  /** Edits are published; what is found in them is only flagged. */
  private async watched({ language: of }: Actor, { kind, title, markdown, language }: Writing): Promise<Verdict> {
    const found = await this.words.find(`${title}\n${markdown}`, language);
    const blocked = found.find(({ action }) => action === 'BLOCK');
    if (blocked) throw new Stopped(new WordsBlocked(blocked.sentence || says.blocked()(of)));
    const holds = kind !== 'EDIT' && found.some(({ action }) => action === 'HOLD');
    return { held: holds ? 'WORDS' : null, words: found.map(({ pattern }) => pattern) };
  }

  private slow({ language }: Actor, { kind, slowMinutes }: Writing, { lastReplyAt }: WritingAuthor, now: Date): void {
    if (kind !== 'REPLY' || slowMinutes === 0 || !lastReplyAt) return;
    const seconds = Math.ceil((lastReplyAt.getTime() - now.getTime()) / 1000) + slowMinutes * 60;
    if (seconds <= 0) return;
    const wait = Math.ceil(seconds / 60);
    throw new Stopped(new SlowMode(says.slow({ minutes: slowMinutes, wait })(language), seconds));
  }

  private limit({ language }: Actor, { kind, markdown }: Writing, author: WritingAuthor, now: Date): void {
    const { days, links, questionsADay } = NEWCOMER;
    if (linksIn(markdown) > links) throw new Stopped(new NewcomerLimit(says.links({ days, max: links })(language)));
    const hours = kind === 'QUESTION' ? hoursToNextQuestion(author, now) : 0;
    if (hours > 0) throw new Stopped(new NewcomerLimit(says.questions({ days, max: questionsADay, hours })(language)));
  }

  private async review({ theme, markdown }: Writing, verdict: Verdict): Promise<Verdict> {
    const mode = await this.rules.modeOf(theme);
    const waits = mode === 'FIRST' || (mode === 'LINKS' && hasAttachment(markdown));
    return waits ? { ...verdict, held: 'REVIEW' } : verdict;
  }
}
