import { Injectable } from '@nestjs/common';
import { type Actor, badInput, requirePerson } from '@guildhall/kernel';
import { atMost, Database, Limits, raw, sql } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import { admissionMessages } from '../admission/admission.messages.js';
import { isUsable, type WatchedWord, WordWatch } from './word-watch.js';
import { PATTERNS, type WatchedWordView, type WatchWordInput } from './watched-word.view.js';

const columns = raw(`id::text, pattern, is_expression as "isExpression", action, language, sentence`);
/** Other processes take up a change within this time. */
const FRESH_MS = 5_000;

/** What moderators watch for, kept ready for every text that is written. */
@Injectable()
export class WatchedWords {
  private watch: WordWatch | null = null;
  private reading: Promise<void> | null = null;
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Reads them anew when that is due; nothing is let through before they were read once. */
  async refresh(): Promise<void> {
    if (performance.now() - this.readAt > FRESH_MS) {
      this.readAt = performance.now();
      this.reading = this.all().then((words) => void (this.watch = new WordWatch(words)));
      this.reading.catch(() => (this.readAt = Number.NEGATIVE_INFINITY));
      await this.reading;
    } else if (!this.watch) await this.reading;
  }

  /** What is found in a text, by the words as they were last read. */
  async find(text: string, language: string): Promise<WatchedWord[]> {
    if (!this.watch) await this.refresh();
    return this.watch?.find(text, language) ?? [];
  }

  list(actor: Actor): Promise<WatchedWordView[]> {
    requireModerator(actor);
    return this.all();
  }

  private all(): Promise<WatchedWordView[]> {
    return this.database.rows(sql`select ${columns} from watched_word order by watched_word.id ${atMost(PATTERNS)}`);
  }

  async add(actor: Actor, input: WatchWordInput): Promise<WatchedWordView> {
    requireModerator(actor);
    await this.limits.spend('writesByPerson', requirePerson(actor));
    if (!isUsable(input)) throw badInput({ field: 'input.pattern', say: admissionMessages.pattern() });
    const { pattern, isExpression, action, language, sentence } = input;
    const word = await this.database.one<WatchedWordView>(sql`
      insert into watched_word (pattern, is_expression, action, language, sentence, made_by)
      select ${pattern}, ${isExpression}, ${action}, ${language ?? null}, ${sentence}, ${requirePerson(actor)}
      where (select count(*) from watched_word) < ${PATTERNS}
      on conflict (pattern, is_expression, language) do update set action = excluded.action, sentence = excluded.sentence
      returning ${columns}`);
    if (!word) throw badInput({ field: 'input.pattern', say: admissionMessages.patterns({ max: PATTERNS }) });
    this.readAt = Number.NEGATIVE_INFINITY;
    return word;
  }

  async remove(actor: Actor, id: string): Promise<boolean> {
    requireModerator(actor);
    await this.limits.spend('writesByPerson', requirePerson(actor));
    this.readAt = Number.NEGATIVE_INFINITY;
    return (await this.database.rows(sql`delete from watched_word where id = ${id} returning id`)).length > 0;
  }
}
