import { Injectable } from '@nestjs/common';
import { type Exchange, loaderIn } from '@guildhall/kernel';
import { AttendeeQueries } from './attendee.queries.js';
import type { AttendeeRow } from './attendee.view.js';

/** Who the viewer is in a webinar, read once per operation. */
@Injectable()
export class AttendeeLoader {
  constructor(private readonly queries: AttendeeQueries) {}

  async of(exchange: Exchange, webinarId: string): Promise<AttendeeRow | null> {
    const { personId, guestId } = exchange.actor;
    if (personId === null && guestId === null) return null;
    const loader = loaderIn(exchange, AttendeeLoader, (ids, actor) => this.queries.own(actor, ids));
    return (await loader.load(webinarId)) ?? null;
  }
}
