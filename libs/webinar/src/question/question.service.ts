import { Injectable } from '@nestjs/common';
import { type Actor, clock, notFound, Refusal, Stopped } from '@guildhall/kernel';
import {
  Admission,
  Database,
  Limits,
  once,
  type Sql,
  sql,
  type Tx,
  type Writing,
  type WritingAuthor,
} from '@guildhall/database';
import { attendeeMessages } from '../attendee/attendee.messages.js';
import { AttendeeService } from '../attendee/attendee.service.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Asked, LiveQuestionEntity } from './question.entity.js';
import { questionEvent } from './question.events.js';
import type { AskLiveQuestionInput } from './question.input.js';
import { questionMessages } from './question.messages.js';
import { visibleQuestion } from './question.policy.js';
import { QuestionQueries } from './question.queries.js';
import { QuestionRepository } from './question.repository.js';
import { AskedAlready } from './question.results.js';

/** The question a chain of merged ones ends at. */
const leadsTo = (id: string): Sql => sql`(with recursive chain as (
    select id, merged_into from live_question where id = ${id}
    union select n.id, n.merged_into from live_question n join chain c on n.id = c.merged_into)
  select id from chain where merged_into is null)`;

/** Live questions know no new members: what is asked about the author of a post is not asked here. */
const noAuthor = (): Promise<WritingAuthor> =>
  Promise.resolve({ joinedAt: new Date(0), published: true, questions: [], lastReplyAt: null });

const writingOf = (
  { body, language }: Omit<AskLiveQuestionInput, 'idempotencyKey'>,
  theme: string | null,
  name: string | null,
): Writing => ({
  ...{ kind: 'LIVE_QUESTION', theme: theme ?? '', title: name ?? '', markdown: body, language, slowMinutes: 0 },
});

/** Whoever closes waits for this question, or it comes too late. */
async function requireNotClosed(tx: Tx, webinar: string): Promise<void> {
  const open = await tx.one(sql`select 1 from webinar where id = ${webinar} and closed_at is null for share`);
  if (!open) throw new Refusal('FORBIDDEN', attendeeMessages.closed());
}

@Injectable()
export class QuestionService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
    private readonly attendees: AttendeeService,
    private readonly questions: QuestionRepository,
    private readonly queries: QuestionQueries,
    private readonly limits: Limits,
    private readonly admission: Admission,
  ) {}

  /** Asks a question of a webinar as its attendee; gives its id. What holds a watched word waits for a host. */
  async ask(actor: Actor, { idempotencyKey, ...asked }: AskLiveQuestionInput): Promise<string> {
    const webinar = await this.webinars.require(actor, asked.webinar);
    const attendee = await this.attendees.requireWriting(actor, webinar);
    await this.limits.spend('questionsByAttendee', attendee.id);
    await this.admission.prepare();
    return this.database.transaction((tx) =>
      once(tx, actor, 'askLiveQuestion', idempotencyKey, asked, async () => {
        await requireNotClosed(tx, webinar.id);
        await this.hold(tx, actor, attendee.id, asked);
        const theme = webinar.themes[0] ?? null;
        const verdict = await this.admission.judge(
          actor,
          writingOf(asked, theme, asked.isAnonymous ? null : (asked.name ?? attendee.name)),
          noAuthor,
        );
        const question = LiveQuestionEntity.ask(asked, attendee, clock.now());
        if (verdict.held || (webinar.isPremoderated && !webinar.viewerCan.host)) question.heldAt = question.askedAt;
        await this.questions.add(tx, question);
        tx.publish(questionEvent(question.heldAt ? 'question-held' : 'question-asked', question, null));
        await this.admission.follow(tx, verdict, { type: 'LIVE_QUESTION', id: question.id, theme, subjectId: null });
        return question.id;
      }),
    );
  }

  /** Holds the attendee, so that of the same words sent twice at once the second is refused. */
  private async hold(tx: Tx, { language }: Actor, attendee: string, { body, name }: Pick<Asked, 'body' | 'name'>) {
    await tx.rows(sql`update attendee set name = coalesce(${name ?? null}, name) where id = ${attendee}`);
    const before = await tx.one(sql`select 1 from live_question
      where attendee_id = ${attendee} and lower(body) = lower(${body}) limit 1`);
    if (before) throw new Stopped(new AskedAlready(questionMessages.askedAlready()(language)));
  }

  /**
   * Gives or takes back the actor's vote for a question; twice is the same as once. A vote for a merged question counts
   * for the one it was merged into. Gives the ids of the webinar and of the question that was voted for.
   */
  async vote(actor: Actor, asked: string, gives: boolean): Promise<{ webinar: string; question: string }> {
    const webinarId = await this.queries.webinarOf(asked);
    const webinar = webinarId && (await this.webinars.find(actor, webinarId));
    if (!webinar) throw notFound();
    const attendee = await this.attendees.requireWriting(actor, webinar);
    await this.limits.spend('votesByAttendee', attendee.id);
    const question = await this.database.transaction(async (tx) => {
      const seen = await tx.one<{ id: string }>(sql`select q.id::text from live_question q
        where q.id = ${leadsTo(asked)} and ${visibleQuestion(actor, webinar, attendee.id)} for no key update`);
      if (!seen) throw notFound();
      const own = sql`attendee_id = ${attendee.id} and question_id in
        (select m.id from live_question m where m.id = ${seen.id} or m.merged_into = ${seen.id})`;
      const changed = gives
        ? await tx.one(sql`insert into live_question_vote (question_id, attendee_id)
            select ${seen.id}::bigint, ${attendee.id}::uuid where not exists (select from live_question_vote where ${own})
            on conflict do nothing returning 1`)
        : await tx.one(sql`delete from live_question_vote where ${own} returning 1`);
      if (changed) {
        await tx.rows(sql`update live_question set vote_count = vote_count + ${gives ? 1 : -1} where id = ${seen.id}`);
        tx.mark(`webinar:${webinar.id}`, `question:${seen.id}`);
      }
      return seen.id;
    });
    return { webinar: webinar.id, question };
  }
}
