import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, inputMessages, requirePerson } from '@guildhall/kernel';
import { Admission, type Tx, type Verdict } from '@guildhall/database';
import { requireVoice } from '@guildhall/centre';
import { languageDoubt } from '../attention/language-doubt.js';
import { writingAuthor } from '../admission/writing.author.js';
import { PostEntity } from '../post/post.entity.js';
import { PostRenderer } from '../post/post.renderer.js';
import { PostRepository } from '../post/post.repository.js';
import type { Referring } from '../reference/reference.parse.js';
import { ReferenceService } from '../reference/reference.service.js';
import { TagRepository } from '../tag/tag.repository.js';
import { ThemeQueries } from '../theme/theme.queries.js';
import { ThreadEntity } from './thread.entity.js';
import { threadAsked, threadHeld } from './thread.events.js';
import { ThreadRepository } from './thread.repository.js';

export interface Question {
  readonly theme: string;
  readonly title: string;
  readonly markdown: string;
  readonly language: string;
  /** The centre it is asked for; its author has to speak for it. */
  readonly centre?: string | null | undefined;
  /** Names or slugs. */
  readonly tags: readonly string[];
  /** Whom and what it names, once that is known. */
  readonly referring?: Referring;
}

/** Writes a question as a thread: the same whether it is asked now or was scheduled for now. */
@Injectable()
export class ThreadWriter {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly posts: PostRepository,
    private readonly themes: ThemeQueries,
    private readonly tags: TagRepository,
    private readonly references: ReferenceService,
    private readonly renderer: PostRenderer,
    private readonly admission: Admission,
  ) {}

  /** Refusal: BAD_INPUT for a theme that is not there. */
  async check({ theme }: Pick<Question, 'theme'>): Promise<void> {
    if (!(await this.themes.find(theme))) throw badInput({ field: 'input.theme', say: inputMessages.theme() });
  }

  /** The question with its mentions and quotes made lasting, as far as its author may make them. */
  async resolve(actor: Actor, question: Question): Promise<Question> {
    const referring = await this.references.resolve(actor, question.markdown, null);
    return { ...question, markdown: referring.markdown, referring };
  }

  /** Before the transaction begins, because it takes a while. */
  async render(authorId: string, { markdown }: Question): Promise<string> {
    await this.admission.prepare();
    return this.renderer.render(authorId, markdown);
  }

  /** Whether it is published at once. Within the transaction, because it looks at what else its author asked. */
  judge(tx: Tx, actor: Actor, { theme, title, markdown, language }: Question): Promise<Verdict> {
    const writing = { kind: 'QUESTION', theme, title, markdown, language, slowMinutes: 0 } as const;
    return this.admission.judge(actor, writing, () => writingAuthor(tx, requirePerson(actor), null));
  }

  async write(
    tx: Tx,
    authorId: string,
    question: Question,
    html: string,
    verdict: Verdict = { held: null, words: [] },
  ): Promise<ThreadEntity> {
    const { theme, title, language, markdown, centre: centreId = null } = question;
    if (centreId) await requireVoice(tx, authorId, centreId);
    const at = clock.now();
    const tags = await this.tags.settle(tx, authorId, question.tags);
    const doubt = languageDoubt(language, title, markdown);
    const words = {
      theme,
      authorId,
      centreId,
      title,
      language,
      languageDoubt: doubt,
      tags,
      createdAt: at,
      lastPostAt: at,
    };
    const thread = Object.assign(new ThreadEntity(), words);
    if (verdict.held) thread.hold(at);
    await this.threads.add(tx, thread);
    const post = PostEntity.write({ threadId: thread.id, number: 1, authorId, centreId, markdown, html, language }, at);
    await this.posts.add(tx, post);
    tx.publish(verdict.held ? threadHeld(thread) : threadAsked(thread));
    await this.admission.follow(tx, verdict, { type: 'THREAD', id: thread.id, theme, subjectId: authorId });
    if (question.referring) await this.references.keep(tx, post, question.referring);
    return thread;
  }
}
