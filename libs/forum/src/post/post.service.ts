import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, requirePerson } from '@guildhall/kernel';
import { keepsVoice } from '@guildhall/centre';
import { languageDoubt } from '../attention/language-doubt.js';
import { writingAuthor } from '../admission/writing.author.js';
import { claimAttachments } from '../attachment/attachment.references.js';
import { Admission, Database, Limits } from '@guildhall/database';
import { canThread } from '../thread/thread.policy.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { ReferenceService } from '../reference/reference.service.js';
import { postEvent } from './post.events.js';
import type { EditPostInput } from './post.input.js';
import { PostRenderer } from './post.renderer.js';
import { PostRepository } from './post.repository.js';
import { keepRevision } from './post.revisions.js';
import { TagRepository } from '../tag/tag.repository.js';

@Injectable()
export class PostService {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly posts: PostRepository,
    private readonly tags: TagRepository,
    private readonly references: ReferenceService,
    private readonly limits: Limits,
    private readonly renderer: PostRenderer,
    private readonly admission: Admission,
  ) {}

  /** Saves a new version; false when somebody else saved one since `revision`. */
  async edit(actor: Actor, { post: id, revision, title, tags, note, ...words }: EditPostInput): Promise<boolean> {
    const editor = requirePerson(actor);
    await this.limits.spend('writesByPerson', editor);
    const said = await this.references.resolve(actor, words.markdown, await this.posts.threadOf(id));
    const html = await this.renderer.render(editor, said.markdown, id);
    await this.admission.prepare();
    return this.database.transaction(async (tx) => {
      const { post, thread } = await this.posts.require(tx, actor, 'edit', id);
      if (post.revision !== revision) return false;
      const retitled = post.isQuestion && title !== undefined && title !== thread.title;
      if (retitled && !canThread.retitle(actor, thread)) throw forbidden();
      // Who does not speak for the centre any more puts no new words into its mouth.
      if (post.centreId && editor === post.authorId && !(await keepsVoice(tx, editor, post.centreId))) {
        post.centreId = null;
        if (post.isQuestion) thread.centreId = null;
      }
      const verdict = await this.admission.judge(
        actor,
        {
          kind: 'EDIT',
          theme: thread.theme,
          slowMinutes: 0,
          title: title ?? '',
          markdown: said.markdown,
          language: words.language,
        },
        () => writingAuthor(tx, editor, thread.id),
      );
      const thing = post.isQuestion ? ({ type: 'THREAD', id: thread.id } as const) : ({ type: 'POST', id } as const);
      await this.admission.follow(tx, verdict, { ...thing, theme: thread.theme, subjectId: post.authorId });
      await keepRevision(tx, post, thread, post.authorId, '');
      post.rewrite({ language: words.language, markdown: said.markdown, html }, clock.now());
      if (retitled) thread.title = title;
      if (post.isQuestion) thread.speak(words.language, languageDoubt(words.language, thread.title, said.markdown));
      if (post.isQuestion && tags) thread.tags = await this.tags.settle(tx, requirePerson(actor), tags);
      await this.posts.save(tx, post);
      await this.threads.save(tx, thread);
      await claimAttachments(tx, post, editor);
      await keepRevision(tx, post, thread, editor, note ?? '');
      tx.publish(postEvent('post-edited', post, thread.theme, actor.personId));
      await this.references.keep(tx, post, said);
      return true;
    });
  }
}
