import type { Event } from '@guildhall/database';

type Fact = 'tag-edited' | 'tag-merged' | 'tag-synonym-removed';

/** A fact about a tag: what moderators did, and with which word. */
export const tagEvent = (fact: Fact, tag: string, actorId: string | null, word?: string): Event => ({
  type: `forum.${fact}`,
  payload: { tag, ...(word === undefined ? {} : { word }) },
  streams: [`tag:${tag}`],
  actorId,
});
