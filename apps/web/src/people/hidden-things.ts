import { query, type Asking } from '../api/query.js';
import { Refusal } from '../api/refusal.js';
import { HiddenPostDocument, HiddenThreadDocument } from '../graphql/generated/graphql.js';
import type { Decision } from './moderation-acts.js';

type Written = { text: string; language: string };
/** A hidden thread or post as its moderator sees it: what it is about and how it begins. */
export type HiddenThing = { decision: Decision; title: Written; beginning: Written };

/** Things looked up for one page; the others stand there by their number alone. */
const lookedUp = 10;
const excerptCharacters = 400;

async function read({ targetType, targetId: id }: Decision, asking: Asking) {
  if (targetType === 'THREAD') {
    const { thread } = await query(HiddenThreadDocument, { id }, asking);
    return { thread, post: thread.question };
  }
  const { post } = await query(HiddenPostDocument, { id }, asking);
  return { thread: post.thread, post };
}

async function describe(decision: Decision, asking: Asking): Promise<HiddenThing | null> {
  try {
    if (['LIVE_QUESTION', 'CENTRE', 'INTEREST', 'PARTNER_POST'].includes(decision.targetType)) return null;
    const { thread, post } = await read(decision, asking);
    const beginning = { text: post.markdown.slice(0, excerptCharacters), language: post.language };
    return { decision, title: { text: thread.title, language: thread.language }, beginning };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** What the given decisions hid, for as many as one page can show with their text. */
export async function hiddenThings(decisions: readonly Decision[], asking: Asking): Promise<Map<string, HiddenThing>> {
  const things = await Promise.all(decisions.slice(0, lookedUp).map((decision) => describe(decision, asking)));
  return new Map(things.filter((thing) => thing !== null).map((thing) => [thing.decision.id, thing]));
}
