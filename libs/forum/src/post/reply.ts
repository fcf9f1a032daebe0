import type { Actor } from '@guildhall/kernel';
import { attachmentsIn } from '../attachment/attachment.references.js';
import type { Referring } from '../reference/reference.parse.js';
import type { ReplyToThreadInput } from './post.input.js';

/** A reply that is about to be written. */
export interface Reply {
  readonly actor: Actor;
  readonly authorId: string;
  readonly input: ReplyToThreadInput;
  readonly said: Referring;
  readonly html: string;
}

/** What is known of a reply that was written, also without reading it again. */
export interface WrittenReply {
  readonly id: string;
  /** Its place in the thread; not known when the same request had written it before. */
  readonly number?: number;
}

/** Characters of HTML; whoever writes more than most does not make the others wait. */
const LONG = 20_000;

/** Whether nothing but the reply itself, of usual length, is to be written: nobody is named, nothing quoted or attached. */
export const isPlain = ({ input, said, html }: Reply): boolean =>
  !input.centre &&
  html.length <= LONG &&
  said.people.length === 0 &&
  said.posts.length === 0 &&
  attachmentsIn(said.markdown).length === 0;
