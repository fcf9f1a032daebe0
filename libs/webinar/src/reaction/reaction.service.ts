import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { AttendeeService } from '../attendee/attendee.service.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { LiveReaction, type LiveReactionCountView } from './reaction.view.js';

/** Reactions of a hall come at once: they are counted here, and written together. A crash loses this much of them. */
const GATHER_MS = 400;

/** Counts reactions by the minute; who reacted is forgotten at once. */
@Injectable()
export class ReactionService implements OnApplicationShutdown {
  private readonly logger = new Logger(ReactionService.name);
  private gathered = new Map<string, Map<string, number>>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
    private readonly attendees: AttendeeService,
    private readonly limits: Limits,
  ) {}

  async react(actor: Actor, webinarId: string, reaction: LiveReaction): Promise<void> {
    const webinar = await this.webinars.require(actor, webinarId);
    const attendee = await this.attendees.requireWriting(actor, webinar);
    await this.limits.spend('reactionsByAttendee', attendee.id);
    const counts = this.gathered.get(webinar.id) ?? new Map<string, number>();
    counts.set(reaction, (counts.get(reaction) ?? 0) + 1);
    this.gathered.set(webinar.id, counts);
    this.timer ??= setTimeout(() => void this.write(), GATHER_MS).unref();
  }

  /** All four, whether or not anybody used them. */
  async counts(webinar: string): Promise<LiveReactionCountView[]> {
    const rows = await this.database.rows<{ kind: string; now: number; total: number }>(sql`
      select kind, sum(count)::int as total,
        coalesce(sum(count) filter (where minute = date_trunc('minute', ${clock.now()}::timestamptz)), 0)::int as now
      from webinar_reaction where webinar_id = ${webinar} group by kind`);
    const known = new Map(rows.map(({ kind, ...counts }) => [kind.toUpperCase(), counts]));
    return Object.values(LiveReaction).map((reaction) => ({
      ...(known.get(reaction) ?? { now: 0, total: 0 }),
      reaction,
    }));
  }

  async write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const gathered = this.gathered;
    this.gathered = new Map();
    const rows = [...gathered].flatMap(([webinar, counts]) =>
      [...counts].map(([kind, count]) => ({ webinar, kind: kind.toLowerCase(), count })),
    );
    if (rows.length === 0) return;
    try {
      await this.database.rows(sql`insert into webinar_reaction (webinar_id, minute, kind, count)
        select webinar, date_trunc('minute', ${clock.now()}::timestamptz), kind, count
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(webinar bigint, kind text, count int)
        where exists (select from webinar w where w.id = r.webinar)
        on conflict (webinar_id, minute, kind) do update set count = webinar_reaction.count + excluded.count`);
      for (const webinar of gathered.keys()) this.database.marks.touch(`webinar:${webinar}`, 'reaction:all');
    } catch (error) {
      this.logger.warn(`Reactions were lost: ${String(error)}`);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.write();
  }
}
