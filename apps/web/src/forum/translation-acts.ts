import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  HideTranslationDocument,
  RequestTranslationDocument,
  RestoreTranslationDocument,
  TranslatePostDocument,
  type TranslatePostMutation,
} from '../graphql/generated/graphql.js';
import { numberFrom, placeOf } from './places.js';

/** Lets the service translate a post into the reader's language. */
export async function letTranslate(post: string, language: string, asking: Asking): Promise<Outcome<true>> {
  const { done, mistakes } = await attempt(() =>
    query(RequestTranslationDocument, { input: { post, language } }, asking),
  );
  if (mistakes) return { done: null, mistakes };
  return 'message' in done.requestTranslation
    ? { done: null, mistakes: mistake(done.requestTranslation.message) }
    : { done: true, mistakes: null };
}

async function request(form: Form, thread: string, asking: Asking): Promise<Outcome<string>> {
  const { mistakes } = await letTranslate(form.text('post'), asking.locals.language, asking);
  return mistakes ? { done: null, mistakes } : { done: placeOf(thread, numberFrom(form.text('number'), 1)), mistakes };
}

/** The acts about translations on the thread page. */
export const translationActs = [['request-translation', request]] as const;

type Result = TranslatePostMutation['translatePost'];

/** How saving went. After a conflict the form carries the newer revision, so that saving again is a choice. */
export type Translating = {
  missing: Extract<Result, { __typename: 'TranslatePostSuccess' }>['missing'] | null;
  current: Extract<Result, { __typename: 'TranslationConflict' }>['current'] | null;
  mistakes: Mistakes | null;
};

export async function saveTranslation(form: Form, post: string, asking: Asking): Promise<Translating> {
  const input = {
    post,
    language: form.text('language'),
    title: form.text('title') || null,
    markdown: form.text('markdown'),
    sourceRevision: Number(form.text('sourceRevision')) || 0,
    revision: Number(form.text('revision')) || 0,
  };
  const { done, mistakes } = await attempt(() => query(TranslatePostDocument, { input }, asking));
  if (mistakes) return { missing: null, current: null, mistakes };
  const result = done.translatePost;
  if (result.__typename === 'TranslatePostSuccess') return { missing: result.missing, current: null, mistakes: null };
  const current = result.__typename === 'TranslationConflict' ? result.current : null;
  return { missing: null, current, mistakes: mistake(result.message) };
}

/** What moderators do with a translation. */
export async function moderateTranslation(form: Form, asking: Asking): Promise<Outcome<unknown>> {
  const translation = form.text('translation');
  return attempt<unknown>(() =>
    form.text('intent') === 'hide'
      ? query(HideTranslationDocument, { input: { translation, reason: form.text('reason') } }, asking)
      : query(RestoreTranslationDocument, { translation }, asking),
  );
}
