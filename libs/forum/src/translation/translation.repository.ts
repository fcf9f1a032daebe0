import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { type HeldPost, PostRepository } from '../post/post.repository.js';
import { TranslationEntity } from './translation.entity.js';
import { canTranslate, canTranslation, type TranslationAbility } from './translation.policy.js';

/** A translation held for change, together with its post and thread. */
export interface HeldTranslation extends HeldPost {
  readonly translation: TranslationEntity;
}

/** The only way to hold a translation for change; its post is always locked first. */
@Injectable()
export class TranslationRepository {
  constructor(private readonly posts: PostRepository) {}

  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: TranslationAbility, id: string): Promise<HeldTranslation> {
    const at = await tx.one<{ post: string }>(sql`select post_id::text as post from translation where id = ${id}`);
    if (!at) throw notFound();
    const held = await this.posts.view(tx, actor, at.post);
    const translation = await tx.manager.findOneByOrFail(TranslationEntity, { id });
    if (!canTranslation.view(actor, translation, held.post, held.thread)) throw notFound();
    requirePerson(actor);
    if (!canTranslation[ability](actor, translation, held.post, held.thread)) throw forbidden();
    return { ...held, translation };
  }

  /** Locks a post that is to be said in a language, with what there is in it already. Refusals as above. */
  async toWrite(tx: Tx, actor: Actor, post: string, language: string) {
    const held = await this.posts.view(tx, actor, post);
    requirePerson(actor);
    const translation = await this.of(tx, post, language);
    const may = translation
      ? canTranslation.write(actor, translation, held.post, held.thread)
      : canTranslate(actor, held.post, held.thread);
    if (!may) throw forbidden();
    return { ...held, translation };
  }

  /** What a post that is held says in a language. */
  of(tx: Tx, postId: string, language: string): Promise<TranslationEntity | null> {
    return tx.manager.findOneBy(TranslationEntity, { postId, language });
  }

  /** Writes it and keeps this version of it. */
  async save(tx: Tx, translation: TranslationEntity): Promise<void> {
    const { id, ...changed } = translation;
    if (id) await tx.manager.update(TranslationEntity, { id }, changed);
    else await tx.manager.insert(TranslationEntity, translation);
    const { revision, title, markdown, html, origin, service, editorId, translatorId } = translation;
    const byPerson = editorId !== null;
    await tx.rows(sql`
      insert into translation_revision (translation_id, number, title, markdown, html, origin, service, editor_id,
        source_revision, edited_at)
      values (${translation.id}, ${revision}, ${title}, ${markdown}, ${html}, ${byPerson ? 'person' : origin},
        ${byPerson ? null : service}, ${editorId ?? translatorId}, ${translation.sourceRevision},
        ${translation.editedAt ?? translation.createdAt})
      on conflict do nothing`);
  }
}
