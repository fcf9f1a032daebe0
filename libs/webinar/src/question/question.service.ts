import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql } from '@guildhall/database';
import { AttendeeService } from '../attendee/attendee.service.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { LiveQuestionEntity } from './question.entity.js';
import { questionEvent } from './question.events.js';
import { type AskLiveQuestionInput, type DecideQuestionInput, QuestionFate } from './question.input.js';
import { visibleQuestion } from './question.policy.js';
import { QuestionQueries } from './question.queries.js';
import { QuestionRepository } from './question.repository.js';

const decidable = new Set([QuestionFate.WAITING, QuestionFate.SHOWN, QuestionFate.ANSWERED, QuestionFate.DECLINED]);

@Injectable()
export class QuestionService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
    private readonly attendees: AttendeeService,
    private readonly questions: QuestionRepository,
    private readonly queries: QuestionQueries,
    private readonly limits: Limits,
  ) {}

  /** Asks a question of a webinar as its attendee; gives its id and that of the webinar. */
  async ask(actor: Actor, input: AskLiveQuestionInput): Promise<string> {
    const { webinar: webinarId, idempotencyKey, body, language, slide, isAnonymous } = input;
    const webinar = await this.webinars.require(actor, webinarId);
    const attendee = await this.attendees.requireWriting(actor, webinar);
    await this.limits.spend('questionsByAttendee', attendee.id);
    return this.database.transaction((tx) =>
      once(tx, actor, 'askLiveQuestion', idempotencyKey, input, async () => {
        const now = clock.now();
        const heldAt = webinar.isPremoderated && !webinar.viewerCan.host ? now : null;
        const shownName = isAnonymous ? null : attendee.name;
        const words = { webinarId, attendeeId: attendee.id, body, language, slide: slide ?? null, shownName };
        const question = Object.assign(new LiveQuestionEntity(), words, { askedAt: now, heldAt, fate: 'waiting' });
        await this.questions.add(tx, question);
        tx.publish(questionEvent(heldAt ? 'question-held' : 'question-asked', question, null));
        return question.id;
      }),
    );
  }

  /** Gives or takes back the actor's vote for a question; twice is the same as once. Gives the webinar's id. */
  async vote(actor: Actor, id: string, gives: boolean): Promise<string> {
    const webinarId = await this.queries.webinarOf(id);
    const webinar = webinarId && (await this.webinars.find(actor, webinarId));
    if (!webinar) throw notFound();
    const attendee = await this.attendees.requireWriting(actor, webinar);
    await this.limits.spend('votesByAttendee', attendee.id);
    await this.database.transaction(async (tx) => {
      const seen = await tx.one(sql`select 1 from live_question q where q.id = ${id} and
        ${visibleQuestion(actor, webinar, attendee.id)} and q.merged_into is null for no key update`);
      if (!seen) throw notFound();
      const changed = gives
        ? await tx.one(sql`insert into live_question_vote (question_id, attendee_id) values (${id}, ${attendee.id})
            on conflict do nothing returning 1`)
        : await tx.one(
            sql`delete from live_question_vote where question_id = ${id} and attendee_id = ${attendee.id} returning 1`,
          );
      if (changed)
        await tx.rows(sql`update live_question set vote_count = vote_count + ${gives ? 1 : -1} where id = ${id}`);
    });
    return webinar.id;
  }

  /** Gives a question its fate. For hosts. Gives the webinar's id. */
  async decide(actor: Actor, { question: id, fate, reason }: DecideQuestionInput): Promise<string> {
    const host = requirePerson(actor);
    if (!decidable.has(fate)) throw badInput({ field: 'input.fate', say: inputMessages.choice() });
    return this.database.transaction(async (tx) => {
      const question = await this.questions.require(tx, actor, 'host', id);
      if (question.decide(fate.toLowerCase() as 'waiting', host, clock.now(), reason ?? null)) {
        await this.questions.save(tx, question);
        tx.publish(questionEvent('question-decided', question, host));
      }
      return question.webinarId;
    });
  }
}
