import { Injectable } from '@nestjs/common';
import { type Actor, badInput, forbidden, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { Database, FollowUps, Limits, type ReadyFollowUp, sql } from '@guildhall/database';
import { FateWriter } from '../fate/fate.writer.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import type { Webinar } from '../webinar/webinar.view.js';
import { followUpMarkdown } from './follow-up.text.js';
import type { Fate } from './question.entity.js';

export interface Move {
  readonly question: string;
  /** The slug of a theme. */
  readonly theme: string;
  /** One line of 8 to 150 characters. */
  readonly title: string;
  /** The fate the host saw; null for whatever it has. */
  readonly seen: Fate | null;
}

interface Asked {
  readonly id: string;
  readonly webinarId: string;
  readonly body: string;
  readonly language: string;
  readonly slide: number | null;
  readonly voteCount: number;
  /** The account of whoever asked, if everybody knows it: by its own name, for another one is a pseudonym. */
  readonly author: string | null;
}

/** Lets a live question go on as a thread of the forum. */
@Injectable()
export class MoveService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
    private readonly fates: FateWriter,
    private readonly followUps: FollowUps,
    private readonly limits: Limits,
  ) {}

  /**
   * Opens the thread and gives the question its fate; gives the ids of both. Twice is the same as once: what was moved
   * stays in its thread. A question of a rehearsal gets the fate alone. Refusals: NOT_FOUND, FORBIDDEN, BAD_INPUT.
   */
  async move(
    actor: Actor,
    { question: id, theme, title, seen }: Move,
  ): Promise<{ webinar: string; thread: string | null }> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.moveOne(actor, { question: id, theme, title, seen });
  }

  /** The same as one of many that were paid for together. */
  async moveOne(
    actor: Actor,
    { question: id, theme, title, seen }: Move,
  ): Promise<{ webinar: string; thread: string | null }> {
    const host = requirePerson(actor);
    const { asked, webinar } = await this.read(actor, id);
    const ready = webinar.practiceOf === null ? await this.prepare(asked, webinar, { theme, title, host }) : null;
    return this.database.transaction(async (tx) => {
      const held = await this.fates.hold(tx, actor, id);
      const { question } = held;
      if (question.hiddenAt) throw badInput({ field: 'input.question', say: inputMessages.invalid() });
      if (question.fate !== 'moved') {
        await this.fates.expect(tx, actor, question, seen, 'moved');
        const thread = ready && (await this.followUps.open(tx, ready));
        await this.fates.change(tx, actor, held, (one, by, at) => one.move(thread, by, at));
      }
      return { webinar: webinar.id, thread: question.threadId };
    });
  }

  private async read(actor: Actor, id: string): Promise<{ asked: Asked; webinar: Webinar }> {
    const asked = await this.database.one<Asked>(sql`
      select q.id::text, q.webinar_id::text as "webinarId", q.body, q.language, q.slide, q.vote_count as "voteCount",
        case when lower(trim(q.shown_name)) = lower(trim(p.name)) then p.id end as author
      from live_question q join attendee a on a.id = q.attendee_id
        left join person p on p.id = a.person_id and p.suspended_at is null
      where q.id = ${id}`);
    const webinar = asked && (await this.webinars.find(actor, asked.webinarId));
    if (!webinar) throw notFound();
    if (!webinar.viewerCan.host) throw forbidden();
    return { asked, webinar };
  }

  /** Rendered before anything is held. */
  private prepare(
    asked: Asked,
    webinar: Webinar,
    { theme, title, host }: { theme: string; title: string; host: string },
  ): Promise<ReadyFollowUp> {
    return this.followUps.prepare({
      ...{ theme, title, language: asked.language, authorId: asked.author ?? host },
      markdown: followUpMarkdown(asked, webinar),
      ...{ webinarId: webinar.id, questionId: asked.id },
    });
  }
}
