import { query, type Asking } from '../api/query.js';
import { Refusal } from '../api/refusal.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { threadIn } from '../forum/curate-words.js';
import {
  LinkPartnerPostDocument,
  ThreadsToLinkDocument,
  ThreadToLinkDocument,
  UnlinkPartnerPostDocument,
} from '../graphql/generated/graphql.js';
import { partnerPostPath } from './places.js';

const ID = /^[1-9]\d{0,17}$/;

/** The id of a post out of its address or number; what is neither is no post's id. */
export const postIn = (text: string): string =>
  /\/partners\/(\d{1,18})/.exec(text)?.[1] ?? text.trim().replace(/^#/, '');

/** Links a thread and a post; what hinders it is a mistake of the form. */
export async function link(thread: string, partnerPost: string, asking: Asking): Promise<Outcome<true>> {
  const { done, mistakes } = await attempt(() => query(LinkPartnerPostDocument, { thread, partnerPost }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.linkPartnerPost;
  return 'message' in result ? { done: null, mistakes: mistake(result.message) } : { done: true, mistakes: null };
}

export async function unlink(thread: string, partnerPost: string, asking: Asking): Promise<Outcome<true>> {
  const { mistakes } = await attempt(() => query(UnlinkPartnerPostDocument, { thread, partnerPost }, asking));
  return mistakes ? { done: null, mistakes } : { done: true, mistakes: null };
}

const acts = new Map([
  ['link-thread', link],
  ['unlink-thread', unlink],
]);
export const isLinking = (form: Form): boolean => acts.has(form.text('intent'));

/** Does what a form about the threads of a post asks for. */
export async function actOnDiscussed(form: Form, post: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent')) ?? link;
  const { mistakes } = await act(threadIn(form.text('thread')), post, asking);
  return mistakes ? { done: null, mistakes } : { done: `${partnerPostPath(post)}#discussed`, mistakes: null };
}

export interface ThreadToLink {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

/** The thread of an address or a number, else those whose words fit. */
export async function threadsToLink(asked: string, asking: Asking): Promise<ThreadToLink[]> {
  const id = threadIn(asked);
  if (ID.test(id)) {
    try {
      return [(await query(ThreadToLinkDocument, { id }, asking)).thread];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  }
  const { done } = await attempt(() => query(ThreadsToLinkDocument, { query: asked }, asking));
  return (done?.search.nodes ?? []).flatMap(({ kind, path, title, language }) => {
    const thread = /^\/threads\/(\d+)/.exec(path)?.[1];
    return kind === 'THREAD' && thread ? [{ id: thread, title, language }] : [];
  });
}
