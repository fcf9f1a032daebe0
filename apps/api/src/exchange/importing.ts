import { randomBytes } from 'node:crypto';
import { type Database, sql } from '@guildhall/database';
import { hashPassword } from '@guildhall/identity';
import { Publishing } from './publishing.js';
import { type ImportRecord, type Reading, type Skip, UnreadableDump } from './record.js';
import type { Report } from './report.js';
import { type Plan, Staging } from './staging.js';

const RECORDS_AT_ONCE = 400;
/** While one batch is stored, another is rendered and the next is read. */
const BATCHES_AT_ONCE = 3;

export interface Imported {
  people: number;
  threads: number;
  posts: number;
  /** Why the dump was not read to its end; null when it was. */
  stopped: string | null;
}

/** Reads a dump, lays it down and publishes it. Running it again goes on where it was, and changes nothing more. */
export class Importing {
  constructor(
    private readonly database: Database,
    private readonly plan: Plan,
    private readonly report: Report,
    private readonly origin: string,
    private readonly say: (line: string) => void,
  ) {}

  async run(reading: Reading): Promise<Imported> {
    const staging = new Staging(this.database, await this.onThemesOfOurs());
    const stopped = await this.layDown(reading, staging);
    return { ...(await this.publish()), stopped };
  }

  /** The plan with the themes there are, each known by its own name; one that is not there is a mistake. */
  private async onThemesOfOurs(): Promise<Plan> {
    const known = await this.database.rows<{ slug: string }>(sql`select slug from theme order by position`);
    const slugs = known.map(({ slug }) => slug);
    const { theme = slugs[0] ?? '', themes } = this.plan;
    const missing = [theme, ...themes.values()].find((one) => !slugs.includes(one));
    if (missing !== undefined)
      throw new UnreadableDump(`There is no theme "${missing}". Choose one of ${slugs.join(', ')}.`);
    return { ...this.plan, theme, themes: new Map([...slugs.map((slug) => [slug, slug] as const), ...themes]) };
  }

  /** What stops the reading stops nothing else: what came before it is published. */
  private async layDown(reading: Reading, staging: Staging): Promise<string | null> {
    const under = new Set<Promise<void>>();
    let batch: ImportRecord[] = [];
    let read = 0;
    const send = async () => {
      const sent = batch;
      batch = [];
      if (under.size >= BATCHES_AT_ONCE) await Promise.race(under);
      const work = staging.add(sent).then((skips) => skips.forEach((skip) => this.report.skip(skip)));
      under.add(work);
      void work.finally(() => under.delete(work)).catch(() => undefined);
    };
    try {
      for await (const record of reading) {
        if (record.kind === 'skip') this.report.skip(record as Skip);
        else batch.push(record);
        if (batch.length >= RECORDS_AT_ONCE) await send();
        if (++read % 10_000 === 0) this.say(`${read} records read.`);
      }
    } catch (error) {
      if (!(error instanceof UnreadableDump)) throw error;
      await this.settle(batch.length > 0 ? send : null, under);
      return error.message;
    }
    await this.settle(send, under);
    return null;
  }

  private async settle(send: (() => Promise<void>) | null, under: ReadonlySet<Promise<void>>): Promise<void> {
    await send?.();
    await Promise.all(under);
  }

  private async publish(): Promise<Omit<Imported, 'stopped'>> {
    const { source } = this.plan;
    const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
    const publishing = new Publishing(this.database, source, this.origin, passwordHash);
    await publishing.resolveQuestions();
    const sum = { people: await publishing.people(), threads: 0, posts: 0 };
    await publishing.tags();
    for await (const { threads, posts } of publishing.threads()) {
      sum.threads += threads;
      sum.posts += posts;
      if (Math.floor(sum.posts / 10_000) > Math.floor((sum.posts - posts) / 10_000))
        this.say(`${sum.posts} posts published.`);
    }
    await publishing.duplicates();
    for (const { question, ...place } of await publishing.orphans())
      this.report.skip({
        ...place,
        reason: question ? `its question ${question} is not there` : 'what it speaks to is not there',
      });
    await publishing.forgetPeople();
    return sum;
  }
}
