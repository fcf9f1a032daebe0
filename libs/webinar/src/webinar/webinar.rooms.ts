import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { type ChannelRule, Database, sql, type StreamEvent } from '@guildhall/database';
import { planning } from '../poll/poll.events.js';
import { canWebinar } from './webinar.policy.js';
import { WebinarQueries } from './webinar.queries.js';

/** The group of those who run a webinar. */
export const MODERATOR = 'moderator';
const ATTENDEE = 'attendee';

const HOSTS_CHANGED = 'webinar.hosts-changed';
/** What tells that a question is gone reaches those who must no longer see the question itself. */
const parting: ReadonlySet<string> = new Set(['webinar.question-hidden']);
/** For hosts and moderators alone. */
const internal: ReadonlySet<string> = new Set([
  HOSTS_CHANGED,
  'webinar.question-held',
  ...['requested', 'opened', 'declined', 'withdrawn'].map((fact) => `webinar.seal-${fact}`),
  ...planning.map((fact) => `webinar.${fact}`),
]);

/** The channel of one webinar. */
@Injectable()
export class WebinarRooms implements ChannelRule {
  readonly prefix = 'webinar';
  readonly crowd = { of: ATTENDEE, to: MODERATOR };

  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
  ) {}

  async group(actor: Actor, id: string): Promise<string | null> {
    if (!/^[1-9]\d{0,17}$/.test(id)) return null;
    const webinar = await this.webinars.find(actor, id);
    if (!webinar) return null;
    return canWebinar.moderate(actor, webinar) ? MODERATOR : ATTENDEE;
  }

  async visible(group: string, _id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    if (group === MODERATOR) return events;
    const asked = events.map(({ payload }) => payload['question']).filter(Boolean);
    const kept = asked.length === 0 ? [] : await this.outOfSight(asked);
    const hidden = new Set(kept.map(({ id }) => id));
    return events.filter(
      ({ type, payload }) =>
        !internal.has(type) && (parting.has(type) || !hidden.has(String(payload['question'] ?? ''))),
    );
  }

  /** Who runs it is asked anew when others do: whoever still does comes back by themself. */
  closes({ type }: StreamEvent): readonly string[] {
    return type === HOSTS_CHANGED ? [MODERATOR] : [];
  }

  private outOfSight(questions: readonly unknown[]): Promise<{ id: string }[]> {
    return this.database.rows<{ id: string }>(sql`select id::text from live_question
      where id = any(${questions}::bigint[]) and (held_at is not null or hidden_at is not null)`);
  }
}
