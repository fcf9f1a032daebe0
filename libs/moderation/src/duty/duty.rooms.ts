import { Injectable } from '@nestjs/common';
import { type Actor, moderatedThemes, moderatesEverywhere, moderatesSomewhere } from '@guildhall/kernel';
import type { ChannelRule, StreamEvent } from '@guildhall/database';

const EVERYWHERE = '*';

/** The channel of the queue: every moderator hears of the duties of their themes. */
@Injectable()
export class DutyRooms implements ChannelRule {
  readonly prefix = 'duties';

  group(actor: Actor, id: string): Promise<string | null> {
    if (id !== 'all' || !moderatesSomewhere(actor)) return Promise.resolve(null);
    return Promise.resolve(moderatesEverywhere(actor) ? EVERYWHERE : moderatedThemes(actor).sort().join(' '));
  }

  visible(group: string, _id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    const themes = new Set(group.split(' '));
    return Promise.resolve(
      group === EVERYWHERE ? events : events.filter(({ payload }) => themes.has(String(payload['theme']))),
    );
  }
}
