import type { Event } from '@guildhall/database';
import type { PostEntity } from '../post/post.entity.js';
import type { TranslationEntity } from './translation.entity.js';

type Fact =
  'post-translated' | 'translation-renewed' | 'translation-corrected' | 'translation-hidden' | 'translation-restored';

/** A fact about what a post says in another language, for the readers of its thread. */
export const translationEvent = (
  fact: Fact,
  { id, language, revision }: TranslationEntity,
  post: Pick<PostEntity, 'id' | 'threadId' | 'number'>,
  actorId: string | null,
): Event => ({
  type: `forum.${fact}`,
  payload: { thread: post.threadId, post: post.id, number: post.number, translation: id, language, revision },
  streams: [`thread:${post.threadId}`],
  actorId,
});

/** That a service is to translate: on no stream, only the worker need know. */
export const translationRequested = (post: string, language: string, actorId: string): Event => ({
  type: 'forum.translation-requested',
  payload: { post, language },
  streams: [],
  actorId,
});

/** Facts that change what is said of a thread in other languages. */
export const translationFacts: readonly string[] = [
  'forum.post-translated',
  'forum.translation-renewed',
  'forum.translation-corrected',
  'forum.translation-hidden',
  'forum.translation-restored',
];
