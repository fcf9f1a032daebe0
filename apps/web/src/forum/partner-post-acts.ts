import type { Asking } from '../api/query.js';
import type { Form, Outcome } from '../forms/form.js';
import { link, postIn, unlink } from '../partners/discussed-acts.js';
import { threadPath } from './places.js';

type Act = (form: Form, thread: string, asking: Asking) => Promise<Outcome<string>>;

const by =
  (act: typeof link): Act =>
  async (form, thread, asking) => {
    const { mistakes } = await act(thread, postIn(form.text('partnerPost')), asking);
    return mistakes ? { done: null, mistakes } : { done: threadPath(thread), mistakes: null };
  };

/** Linking partner posts to a thread, by whoever asked it and by moderators. */
export const partnerPostActs: readonly (readonly [string, Act])[] = [
  ['link-partner-post', by(link)],
  ['unlink-partner-post', by(unlink)],
];
