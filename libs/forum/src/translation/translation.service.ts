import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, requirePerson, Stopped } from '@guildhall/kernel';
import { Admission, Database, Limits, recordAct, sql, stateOf, type Tx } from '@guildhall/database';
import { writingAuthor } from '../admission/writing.author.js';
import type { PostEntity } from '../post/post.entity.js';
import type { HeldPost } from '../post/post.repository.js';
import { PostRenderer } from '../post/post.renderer.js';
import { baseOf } from './reading-languages.js';
import { TranslationEntity } from './translation.entity.js';
import { translationEvent } from './translation.events.js';
import type { HideTranslationInput, TranslatePostInput } from './translation.input.js';
import { translationMessages } from './translation.messages.js';
import { type HeldTranslation, TranslationRepository } from './translation.repository.js';
import { SameLanguage } from './translation.results.js';

/** Whose attachments a translation may show: nobody's, but those that the post shows. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
export const HIDING = ['hiddenAt', 'hiddenReason'] as const;

/** Two tags of one language are the same language: a post is not translated into what it is. */
export function refuseSame(actor: Actor, post: Pick<PostEntity, 'language'>, language: string): void {
  if (baseOf(post.language) === baseOf(language))
    throw new Stopped(new SameLanguage(translationMessages.sameLanguage()(actor.language)));
}

/** People say what posts say in other languages, and correct what others or machines said. */
@Injectable()
export class TranslationService {
  constructor(
    private readonly database: Database,
    private readonly translations: TranslationRepository,
    private readonly limits: Limits,
    private readonly renderer: PostRenderer,
    private readonly admission: Admission,
  ) {}

  /**
   * Writes or corrects a translation; gives its id, or that of one somebody else changed meanwhile. The same words
   * sent twice change nothing the second time.
   */
  async translate(actor: Actor, input: TranslatePostInput): Promise<{ id: string; saved: boolean }> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const html = await this.renderer.render(NOBODY, input.markdown, input.post);
    await this.admission.prepare();
    return this.database.transaction(async (tx) => {
      const held = await this.translations.toWrite(tx, actor, input.post, input.language);
      const { post, translation } = held;
      refuseSame(actor, post, input.language);
      if (post.isQuestion && !input.title) throw badInput({ field: 'title', say: translationMessages.titleMissing() });
      if (input.sourceRevision > post.revision)
        throw badInput({ field: 'sourceRevision', say: translationMessages.sourceUnknown() });
      const { markdown, sourceRevision } = input;
      const words = { title: post.isQuestion ? (input.title ?? null) : null, markdown, html, sourceRevision };
      if (translation?.says(words)) return { id: translation.id, saved: true };
      if (translation && translation.revision !== input.revision) return { id: translation.id, saved: false };
      await this.admit(tx, actor, held, input);
      if (!translation) return { id: await this.add(tx, post, input.language, words, person), saved: true };
      translation.correct(words, person, clock.now());
      await this.translations.save(tx, translation);
      tx.publish(translationEvent('translation-corrected', translation, post, person));
      return { id: translation.id, saved: true };
    });
  }

  /** Words that are watched are watched in other languages, too: blocked, or shown to moderators as in an edit. */
  private async admit(tx: Tx, actor: Actor, { post, thread }: HeldPost, input: TranslatePostInput): Promise<void> {
    const { title = '', markdown, language } = input;
    const person = requirePerson(actor);
    const writing = { kind: 'EDIT', theme: thread.theme, slowMinutes: 0, title, markdown, language } as const;
    const verdict = await this.admission.judge(actor, writing, () => writingAuthor(tx, person, thread.id));
    const thing = post.isQuestion
      ? ({ type: 'THREAD', id: thread.id } as const)
      : ({ type: 'POST', id: post.id } as const);
    await this.admission.follow(tx, verdict, { ...thing, theme: thread.theme, subjectId: person });
  }

  private async add(
    tx: Tx,
    post: PostEntity,
    language: string,
    words: Pick<TranslationEntity, 'title' | 'markdown' | 'html' | 'sourceRevision'>,
    person: string,
  ): Promise<string> {
    const source = { origin: 'person', service: null, translatorId: person } as const;
    const translation = TranslationEntity.write({ postId: post.id, language }, words, source, clock.now());
    await this.translations.save(tx, translation);
    tx.publish(translationEvent('post-translated', translation, post, person));
    return translation.id;
  }

  /** Whether somebody wants to read everything as it was written. */
  async wantOriginals(actor: Actor, wants: boolean): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.database.rows(sql`update person set wants_originals = ${wants} where id = ${person}`);
  }

  /** Takes a translation out of sight; the post is shown as it was written. */
  hide(actor: Actor, { translation: id, reason }: HideTranslationInput): Promise<void> {
    return this.moderate(actor, id, 'hide-translation', reason, (translation) => translation.hide(clock.now(), reason));
  }

  restore(actor: Actor, id: string): Promise<void> {
    return this.moderate(actor, id, 'restore-translation', '', (translation) => translation.restore());
  }

  private async moderate(
    actor: Actor,
    id: string,
    act: string,
    reason: string,
    change: (translation: TranslationEntity) => boolean,
  ): Promise<void> {
    const actorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', actorId);
    await this.database.transaction(async (tx) => {
      const held = await this.translations.require(tx, actor, 'moderate', id);
      const before = { translation: id, ...stateOf(held.translation, HIDING) };
      if (!change(held.translation)) return;
      await this.keep(tx, held, actorId);
      const after = { translation: id, ...stateOf(held.translation, HIDING) };
      const { post, thread, translation } = held;
      const target = { targetType: 'POST', targetId: post.id, theme: thread.theme } as const;
      await recordAct(tx, { act, ...target, reason, actorId, before, after, aboutId: translation.translatorId });
    });
  }

  /** Saves a translation whose being hidden changed, and tells. */
  async keep(tx: Tx, { translation, post }: HeldTranslation, actorId: string | null): Promise<void> {
    await this.translations.save(tx, translation);
    const fact = translation.hiddenAt ? 'translation-hidden' : 'translation-restored';
    tx.publish(translationEvent(fact, translation, post, actorId));
  }
}
