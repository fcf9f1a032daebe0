import { Injectable } from '@nestjs/common';
import { type Actor, moderates } from '@guildhall/kernel';
import { type ChannelRule, Database, sql, type StreamEvent } from '@guildhall/database';
import { ThemeQueries } from '../theme/theme.queries.js';
import { ThreadQueries } from './thread.queries.js';

const MODERATOR = 'moderator';
const READER = 'reader';
/** Whoever asked a thread that is hidden now: alone with it and its moderators. */
const AUTHOR = 'author';

/** Facts that say something is gone reach those who must no longer see the thing itself. */
const parting: ReadonlySet<string> = new Set(['forum.thread-hidden', 'forum.post-hidden', 'forum.answer-unmarked']);

/** Those of the events readers without rights may see now: nothing about hidden threads and replies but that they are gone. */
async function shown(database: Database, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
  const doubtful = events.filter(({ type }) => !parting.has(type));
  if (doubtful.length === 0) return events;
  const ids = (key: string) => [...new Set(doubtful.map(({ payload }) => payload[key]).filter(Boolean))];
  const hidden = await database.rows<{ key: string }>(sql`
    select 'thread ' || id as key from thread where id = any(${ids('thread')}::bigint[]) and hidden_at is not null
    union all
    select 'post ' || id from post where id = any(${ids('post')}::bigint[]) and hidden_at is not null`);
  const gone = new Set(hidden.map(({ key }) => key));
  return events.filter(
    ({ type, payload }) =>
      parting.has(type) || !(gone.has(`thread ${payload['thread']}`) || gone.has(`post ${payload['post']}`)),
  );
}

/** The channel of one thread. */
@Injectable()
export class ThreadRooms implements ChannelRule {
  readonly prefix = 'thread';

  constructor(
    private readonly database: Database,
    private readonly threads: ThreadQueries,
  ) {}

  async group(actor: Actor, id: string): Promise<string | null> {
    if (!/^[1-9]\d{0,17}$/.test(id)) return null;
    const thread = await this.threads.find(actor, id);
    if (!thread) return null;
    if (moderates(actor, thread.theme)) return MODERATOR;
    return thread.hiddenAt ? AUTHOR : READER;
  }

  async visible(group: string, _id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    return group === READER ? shown(this.database, events) : events;
  }

  closes(event: StreamEvent): readonly string[] {
    if (event.type === 'forum.thread-hidden') return [READER];
    return event.type === 'forum.thread-restored' || event.type === 'forum.thread-asked' ? [AUTHOR] : [];
  }
}

/** The channel of one theme. */
@Injectable()
export class ThemeRooms implements ChannelRule {
  readonly prefix = 'theme';

  constructor(
    private readonly database: Database,
    private readonly themes: ThemeQueries,
  ) {}

  async group(actor: Actor, slug: string): Promise<string | null> {
    if (!(await this.themes.find(slug))) return null;
    return moderates(actor, slug) ? MODERATOR : READER;
  }

  async visible(group: string, _id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    return group === READER ? shown(this.database, events) : events;
  }
}
