import { Injectable, Logger } from '@nestjs/common';
import { type Actor, clock, nobodyBarred, Refusal, Stopped } from '@guildhall/kernel';
import { type Chore, sql, type Tx } from '@guildhall/database';
import { ThreadWriter } from '../thread/thread.writer.js';
import { draftColumns } from './draft.queries.js';
import type { Draft, DraftRefusal } from './draft.view.js';
import { questionOf } from './schedule.service.js';

const MOST_ATTEMPTS = 5;

type Due = Draft & {
  readonly personId: string;
  readonly grants: Actor['grants'];
  readonly suspended: boolean;
  readonly attempts: number;
};

/**
 * Publishes questions whose time has come: thread, event and the end of the draft commit together, so a crash leaves
 * the draft and a second worker finds none. What may not be published any more stays a draft, with the reason.
 */
@Injectable()
export class ScheduleChore implements Chore {
  readonly name = 'scheduled-questions';
  readonly everySeconds = 10;
  private readonly logger = new Logger(ScheduleChore.name);

  constructor(private readonly writer: ThreadWriter) {}

  /** One question. */
  async run(tx: Tx): Promise<boolean> {
    const due = await tx.one<Due>(sql`
      select ${draftColumns}, d.person_id as "personId", d.attempts, p.suspended_at is not null as suspended,
        coalesce((select json_agg(json_build_object('role', g.role, 'theme', g.theme)) from role_grant g
          where g.person_id = p.id), '[]') as grants
      from draft d join person p on p.id = d.person_id
      where d.publish_at <= ${clock.now()}::timestamptz order by d.attempts, d.publish_at limit 1
      for update of d skip locked`);
    if (!due) return false;
    if (due.suspended) await this.keep(tx, due, 'suspended');
    else await this.publish(tx, due);
    return true;
  }

  private async publish(tx: Tx, due: Due): Promise<void> {
    const published = tx.events.length;
    await tx.rows(sql`savepoint question`);
    try {
      const written = await questionOf(due);
      await this.writer.check(written);
      const question = await this.writer.resolve(writerOf(due), written);
      const html = await this.writer.render(due.personId, question);
      const verdict = await this.writer.judge(tx, writerOf(due), question);
      const thread = await this.writer.write(tx, due.personId, question, html, verdict);
      await tx.rows(sql`delete from draft where id = ${due.id}`);
      if (!verdict.held)
        tx.publish({ type: 'forum.question-published', payload: { thread: thread.id }, streams: [], actorId: null });
    } catch (error) {
      tx.events.length = published;
      await tx.rows(sql`rollback to savepoint question`);
      await this.failed(tx, due, error);
    }
  }

  private async failed(tx: Tx, due: Due, error: unknown): Promise<void> {
    if (error instanceof Stopped) return this.keep(tx, due, 'refused');
    if (error instanceof Refusal) return this.keep(tx, due, isAboutTheme(error) ? 'theme' : 'refused');
    this.logger.error(`A scheduled question could not be published: ${String(error)}`);
    if (due.attempts + 1 >= MOST_ATTEMPTS) return this.keep(tx, due, 'failed');
    const later = new Date(clock.now().getTime() + 60_000 * 2 ** due.attempts);
    await tx.rows(sql`update draft set attempts = attempts + 1, publish_at = ${later} where id = ${due.id}`);
  }

  private async keep(tx: Tx, { id }: Due, refusal: DraftRefusal): Promise<void> {
    await tx.rows(sql`update draft set publish_at = null, time_zone = null, refusal = ${refusal} where id = ${id}`);
    const payload = { draft: id };
    tx.publish({ type: 'forum.question-not-published', payload, streams: [], actorId: null });
  }
}

/** Its writer as if they asked now. */
const writerOf = ({ id, personId, grants }: Due): Actor => ({
  personId,
  grants,
  ...nobodyBarred,
  guestId: null,
  sessionId: null,
  language: 'en',
  address: '',
  requestId: `draft ${id}`,
});

const isAboutTheme = ({ details }: Refusal): boolean =>
  details.fields?.some(({ field }) => field.endsWith('theme')) ?? false;
