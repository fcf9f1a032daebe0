import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import { LRUCache } from 'lru-cache';
import type { PollShape } from '../poll/poll.kind.js';

/** What a vote is checked by before it is written; `revision` tells whether this still holds. */
export interface Definition extends PollShape {
  readonly webinar: string;
  readonly revision: number;
}

/** The shapes of polls that are voted on now: read once, and anew when a poll was changed meanwhile. */
@Injectable()
export class VoteDefinitions {
  private readonly known = new LRUCache<string, Promise<Definition | null>>({ max: 500 });

  constructor(private readonly database: Database) {}

  async of(poll: string): Promise<Definition | null> {
    const known = this.known.get(poll);
    if (known) return known;
    const reading = this.read(poll);
    this.known.set(poll, reading);
    // What failed or is not there is asked for again.
    const definition = await reading.catch((error: unknown) => {
      this.forget(poll);
      throw error;
    });
    if (!definition) this.forget(poll);
    return definition;
  }

  forget(poll: string): void {
    this.known.delete(poll);
  }

  private read(poll: string): Promise<Definition | null> {
    return this.database.one<Definition>(sql`
      select p.webinar_id::text as webinar, upper(p.kind) as kind, p.least, p.most, p.revision,
        (select count(*)::int from poll_option o where o.poll_id = p.id) as options
      from poll p where p.id = ${poll}`);
  }
}
