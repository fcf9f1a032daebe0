import type { Actor } from '@guildhall/kernel';
import type { ChannelRule, StreamEvent } from '@guildhall/database';

/** The channel of one person: open to that person alone, who may know everything that is noted about them there. */
export const personRooms: ChannelRule = {
  prefix: 'person',
  group: async (actor: Actor, id: string) => (actor.personId === id ? 'own' : null),
  visible: async (_group: string, _id: string, events: readonly StreamEvent[]) => events,
};
