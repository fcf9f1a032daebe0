import { Injectable } from '@nestjs/common';
import type { ChannelRule, StreamEvent } from '@guildhall/database';
import type { Actor } from '@guildhall/kernel';

/** What a person's own browsers need not know: it names cookies and sessions. */
const kept = new Set(['identity.person-joined', 'identity.signed-in', 'identity.session-ended']);

/** The channel of one person, for themself alone. */
@Injectable()
export class PersonRooms implements ChannelRule {
  readonly prefix = 'person';

  group(actor: Actor, id: string): Promise<string | null> {
    return Promise.resolve(actor.personId === id ? 'self' : null);
  }

  visible(_group: string, _id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    return Promise.resolve(events.filter(({ type }) => !kept.has(type)));
  }
}
