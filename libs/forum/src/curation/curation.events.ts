import type { Event } from '@guildhall/database';

/** What a moderator did with a thread, for its readers and for those of every theme it concerns. */
export const threadCurated = (
  act: string,
  thread: { readonly id: string },
  themes: readonly string[],
  about: { readonly decision: string | null; readonly actorId: string; readonly also?: readonly string[] },
): Event => ({
  type: 'forum.thread-curated',
  payload: { thread: thread.id, act, decision: about.decision },
  streams: [...new Set([`thread:${thread.id}`, ...(about.also ?? []), ...themes.map((theme) => `theme:${theme}`)])],
  actorId: about.actorId,
});

/** For whoever keeps documents about a thread that is gone or new: nobody listens on its stream for it. */
export const threadMoved = (id: string, actorId: string): Event => ({
  type: 'forum.thread-curated',
  payload: { thread: id, act: 'moved-posts', decision: null },
  streams: [],
  actorId,
});
