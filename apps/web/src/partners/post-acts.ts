import { query, type Asking } from '../api/query.js';
import { attempt, type Form, mistake, type Mistakes, type Outcome } from '../forms/form.js';
import {
  DiscardPartnerPostDocument,
  DraftPartnerPostDocument,
  EditPartnerPostDocument,
  HideDocument,
  MovePartnerPostDocument,
  OpenPartnerPostDocument,
  type PartnerPostAct,
  type PartnerPostKind,
  RenewPartnerPostDocument,
  RestoreDocument,
  SavePartnerPostDocument,
} from '../graphql/generated/graphql.js';
import { ownPostsPath, partnerPostPath, partnerStepPath } from './places.js';
import { versionIn, wordsOf } from './post/step-form.js';

const failed = (mistakes: Mistakes): { done: null; mistakes: Mistakes } => ({ done: null, mistakes });
const done = <T>(result: T): Outcome<T> => ({ done: result, mistakes: null });

/** Begins a draft; leads to its first step. */
export async function beginPost(form: Form, language: string, asking: Asking): Promise<Outcome<string>> {
  const input = {
    ...{ centre: form.text('centre'), kind: form.text('kind') as PartnerPostKind, language },
    idempotencyKey: form.text('idempotencyKey'),
  };
  const { done: begun, mistakes } = await attempt(() => query(DraftPartnerPostDocument, { input }, asking));
  return mistakes ? failed(mistakes) : done(partnerStepPath(begun.draftPartnerPost.partnerPost.id, 1));
}

export type Saved = { readonly version: number };
/** The version of a post that somebody saved meanwhile stands in `current`. */
export type Conflicting = Mistakes & { readonly current?: number };

/** Keeps what a step says. */
export async function saveStep(
  form: Form,
  id: string,
  step: number,
  asking: Asking,
): Promise<{ done: Saved; mistakes: null } | { done: null; mistakes: Conflicting }> {
  const input = { partnerPost: id, step, version: versionIn(form), ...wordsOf(form, [step]) };
  const { done: saved, mistakes } = await attempt(() => query(SavePartnerPostDocument, { input }, asking));
  if (mistakes) return failed(mistakes);
  const { savePartnerPost: result } = saved;
  if (result.__typename === 'SavePartnerPostSuccess')
    return { done: { version: result.partnerPost.version }, mistakes: null };
  if (result.__typename === 'PartnerPostChanged')
    return { done: null, mistakes: { ...mistake(result.message), current: result.current.version } };
  return failed(mistake(result.message));
}

async function open(id: string, asking: Asking): Promise<Outcome<string>> {
  const { done: opened, mistakes } = await attempt(() => query(OpenPartnerPostDocument, { id }, asking));
  if (mistakes) return failed(mistakes);
  const { openPartnerPost: result } = opened;
  return 'message' in result ? failed(mistake(result.message)) : done(`${partnerPostPath(id)}?done=OPEN`);
}

/** What a form of a step asks for: to go on, back, to open, to throw away; the words are kept first. */
export async function turnStep(
  form: Form,
  id: string,
  step: number,
  asking: Asking,
): Promise<{ done: string; mistakes: null } | { done: null; mistakes: Conflicting }> {
  const intent = form.text('intent');
  if (intent === 'discard') {
    const { mistakes } = await attempt(() => query(DiscardPartnerPostDocument, { id }, asking));
    return mistakes ? failed(mistakes) : { done: ownPostsPath, mistakes: null };
  }
  const saved = await saveStep(form, id, step, asking);
  if (saved.mistakes) return saved;
  if (intent === 'open') return open(id, asking);
  const next = intent === 'back' ? step - 1 : intent === 'next' ? step + 1 : step;
  return { done: `${partnerStepPath(id, Math.min(3, Math.max(1, next)))}?saved`, mistakes: null };
}

/** Changes an opened post. */
export async function editPost(
  form: Form,
  id: string,
  asking: Asking,
): Promise<{ done: string; mistakes: null } | { done: null; mistakes: Conflicting }> {
  const words = wordsOf(form, [1, 2, 3]);
  const input = { partnerPost: id, version: versionIn(form), summary: form.text('summary'), ...words };
  const { done: edited, mistakes } = await attempt(() => query(EditPartnerPostDocument, { input }, asking));
  if (mistakes) return failed(mistakes);
  const { editPartnerPost: result } = edited;
  if (result.__typename === 'EditPartnerPostSuccess')
    return { done: `${partnerPostPath(id)}?done=EDIT`, mistakes: null };
  if (result.__typename === 'PartnerPostChanged')
    return { done: null, mistakes: { ...mistake(result.message), current: result.current.version } };
  if (result.__typename === 'PartnerPostIncomplete') return failed({ general: null, fields: result.lacks });
  return failed(mistake(result.message));
}

const moderating = { hide: HideDocument, restore: RestoreDocument } as const;

/** Hides or restores, with a reason. */
export async function moderatePost(form: Form, id: string, asking: Asking): Promise<Outcome<string>> {
  const document = moderating[form.text('intent') as 'hide'];
  const target = { type: 'PARTNER_POST' as const, id };
  const { mistakes } = await attempt(() => query(document, { target, reason: form.text('reason') }, asking));
  return mistakes ? failed(mistakes) : done(partnerPostPath(id));
}

/** Pauses, resumes, ends, renews; moderators hide and restore. */
export async function actOnPost(form: Form, id: string, asking: Asking): Promise<Outcome<string>> {
  if (form.text('intent') in moderating) return moderatePost(form, id, asking);
  const act = form.text('act') as PartnerPostAct;
  const back = `${partnerPostPath(id)}?done=${act}`;
  if (act === 'RENEW') {
    const input = { partnerPost: id };
    const { done: renewed, mistakes } = await attempt(() => query(RenewPartnerPostDocument, { input }, asking));
    if (mistakes) return failed(mistakes);
    const { renewPartnerPost: result } = renewed;
    return 'message' in result ? failed(mistake(result.message)) : done(back);
  }
  const input = { partnerPost: id, act };
  const { done: moved, mistakes } = await attempt(() => query(MovePartnerPostDocument, { input }, asking));
  if (mistakes) return failed(mistakes);
  const { movePartnerPost: result } = moved;
  return 'message' in result ? failed(mistake(result.message)) : done(back);
}
