import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { type Chore, Database, Lane, type Sql, sql, type Subscriber, type Tx } from '@guildhall/database';
import { GlossaryStore } from '../glossary/glossary.store.js';
import { PostRenderer } from '../post/post.renderer.js';
import { PostRepository } from '../post/post.repository.js';
import { translateMarkdown, type Words } from './translate-markdown.js';
import { TranslationEntity } from './translation.entity.js';
import { translationEvent } from './translation.events.js';
import { TRANSLATED_TITLE } from './translation.input.js';
import { TranslationRepository } from './translation.repository.js';
import { NOBODY } from './translation.service.js';
import { Translator, Untranslatable } from './translator.js';

interface Job {
  readonly post: string;
  readonly language: string;
  readonly asker: string | null;
  readonly attempts: number;
  readonly from: string;
  readonly title: string | null;
  readonly markdown: string;
  readonly revision: number;
}

const ATTEMPTS = 4;
const LONGEST = 20_000;
const of = ({ post, language }: Job): Sql => sql`post_id = ${post}::bigint and language = ${language}`;

/**
 * Works the queue off, one text after another and outside any transaction: a service may take its time. Whoever takes a
 * request puts it off first, so that no other worker takes it, and so that it is taken again should this one die.
 */
@Injectable()
export class RequestRunner implements Subscriber, Chore, BeforeApplicationShutdown {
  readonly name = 'forum.translations';
  readonly events = ['forum.translation-requested'];
  readonly everySeconds = 30;
  private readonly logger = new Logger(RequestRunner.name);
  private readonly stopping = new AbortController();
  private readonly lane = new Lane(
    () => this.next(),
    (error) => this.logger.error(`Translating stopped and will go on: ${error.message}`),
  );

  constructor(
    private readonly database: Database,
    private readonly translator: Translator,
    private readonly glossary: GlossaryStore,
    private readonly posts: PostRepository,
    private readonly translations: TranslationRepository,
    private readonly renderer: PostRenderer,
  ) {}

  /** The request is committed before this is called; a lost call is made up for by the clock. */
  async handle(): Promise<void> {
    this.lane.wake();
  }

  async run(): Promise<boolean> {
    this.lane.wake();
    return false;
  }

  /** Settles when nothing is due any more. */
  idle(): Promise<void> {
    return this.lane.idle();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.lane.stop();
    await this.translator.close();
  }

  private async next(): Promise<boolean> {
    if (this.translator.name === null) return false;
    const job = await this.take();
    if (!job) return false;
    try {
      await this.keep(job, await this.translate(job));
    } catch (error) {
      if (!this.stopping.signal.aborted) await this.putOff(job, error as Error);
    }
    return true;
  }

  /** The next that is due, put off; what is hidden by now leaves the house for no service. */
  private async take(): Promise<Job | null> {
    return this.database.transaction(async (tx) => {
      await tx.rows(sql`delete from translation_request r using post p join thread t on t.id = p.thread_id
        where p.id = r.post_id and r.due_at <= now() and (p.hidden_at is not null or t.hidden_at is not null)`);
      return tx.one<Job>(sql`
        with due as (select post_id, language from translation_request where due_at <= now()
          order by due_at limit 1 for update skip locked),
        taken as (
          update translation_request r set attempts = attempts + 1,
            due_at = now() + interval '1 minute' * power(5, least(attempts, 3)) from due
          where r.post_id = due.post_id and r.language = due.language
          returning r.post_id, r.language, r.asker_id, r.attempts)
        select k.post_id::text as post, k.language, k.asker_id as asker, k.attempts, p.language as "from",
          case when p.number = 1 then t.title end as title, p.markdown, p.revision
        from taken k join post p on p.id = k.post_id join thread t on t.id = p.thread_id`);
    });
  }

  private async translate({ title, markdown, from, language: to }: Job): Promise<Words> {
    const terms = await this.glossary.terms();
    const said = await translateMarkdown(
      this.translator,
      { title, markdown },
      { from, to, terms, signal: this.stopping.signal },
    );
    const isTooLong = said.markdown.length > LONGEST || (said.title?.length ?? 0) > TRANSLATED_TITLE.max;
    if (isTooLong) throw new Untranslatable('The translation is too long.');
    return said;
  }

  private async keep(job: Job, { title, markdown }: Words): Promise<void> {
    const html = await this.renderer.render(NOBODY, markdown, job.post);
    const words = { title, markdown, html, sourceRevision: job.revision };
    await this.database.transaction(async (tx) => {
      const isWanted = await tx.one(sql`delete from translation_request where ${of(job)} returning post_id`);
      if (isWanted) await this.write(tx, job, words);
    });
  }

  /** What people wrote or corrected meanwhile has the last word. */
  private async write(
    tx: Tx,
    { post: id, language, asker }: Job,
    words: Words & { html: string; sourceRevision: number },
  ): Promise<void> {
    const service = this.translator.name ?? '';
    const post = await this.posts.lock(tx, id);
    const known = await this.translations.of(tx, id, language);
    if (known && !known.renew(words, service, clock.now())) return;
    const source = { origin: 'machine', service, translatorId: asker } as const;
    const translation = known ?? TranslationEntity.write({ postId: id, language }, words, source, clock.now());
    await this.translations.save(tx, translation);
    tx.publish(translationEvent(known ? 'translation-renewed' : 'post-translated', translation, post, asker));
  }

  private async putOff(job: Job, error: Error): Promise<void> {
    const isInVain = error instanceof Untranslatable || job.attempts >= ATTEMPTS;
    this.logger.warn(`Post ${job.post} is not translated into ${job.language}: ${error.message}`);
    await this.database.rows(sql`update translation_request set problem = ${error.message.slice(0, 500)},
      due_at = case when ${isInVain}::boolean then null else due_at end where ${of(job)}`);
  }
}
