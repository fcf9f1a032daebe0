import { Injectable } from '@nestjs/common';
import {
  type Actor,
  clock,
  forbidden,
  type Language,
  notFound,
  requirePerson,
  Settings,
  Stopped,
} from '@guildhall/kernel';
import { Database, type Event, Limits, queueMail, recordAct, sql, type Tx } from '@guildhall/database';
import { QuestionRepository } from '../question/question.repository.js';
import type { DecideSealInput, RequestSealInput } from './seal.input.js';
import { sealMessages } from './seal.messages.js';
import { SealQueries } from './seal.queries.js';
import { isSecond } from './seal.policy.js';
import { SealDecided, SecondNeeded, type SealRow } from './seal.view.js';

type SealFact = 'seal-requested' | 'seal-opened' | 'seal-declined' | 'seal-withdrawn';

/** For those who moderate alone; who asked is in no event. */
const sealEvent = (fact: SealFact, seal: SealRow, actorId: string): Event => ({
  type: `webinar.${fact}`,
  payload: { webinar: seal.webinarId, question: seal.questionId, seal: seal.id },
  streams: [`webinar:${seal.webinarId}`],
  actorId,
});

/** Opens who asked a live question, when two different people who moderate it agree. Everything is put on record. */
@Injectable()
export class SealService {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly queries: SealQueries,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  /** Asks a second one to agree; while one waits about the same question, that is the one. */
  async request(actor: Actor, { question: id, reason }: RequestSealInput): Promise<SealRow> {
    const wisher = requirePerson(actor);
    await this.limits.spend('writesByPerson', wisher);
    return this.database.transaction(async (tx) => {
      await this.questions.require(tx, actor, 'moderate', id);
      const made = await tx.one<{ id: string }>(sql`
        insert into identity_seal (question_id, reason, requested_by, requested_at, hosts)
        select q.id, ${reason}, ${wisher}, ${clock.now()}::timestamptz, w.hosts
        from live_question q join webinar w on w.id = q.webinar_id where q.id = ${id} on conflict do nothing returning id::text`);
      const waiting = await tx.one<{ id: string }>(
        sql`select id::text from identity_seal where question_id = ${id} and outcome is null`,
      );
      const seal = await this.require(tx, actor, made?.id ?? waiting?.id ?? '0');
      if (made) await this.record(tx, actor, 'seal-requested', seal, reason);
      return seal;
    });
  }

  /** Agrees or declines as the second one. */
  async decide(actor: Actor, { seal: id, agrees }: DecideSealInput): Promise<SealRow> {
    return this.end(actor, id, agrees ? 'opened' : 'declined', (seal) => {
      if (!isSecond(actor, seal)) throw new Stopped(new SecondNeeded(sealMessages.second()(actor.language)));
    });
  }

  /** Takes one's own wish back; it stays on record. */
  async withdraw(actor: Actor, id: string): Promise<SealRow> {
    return this.end(actor, id, 'withdrawn', (seal) => {
      if (seal.requestedById !== actor.personId) throw forbidden();
    });
  }

  private async end(
    actor: Actor,
    id: string,
    outcome: 'opened' | 'declined' | 'withdrawn',
    allow: (seal: SealRow) => void,
  ): Promise<SealRow> {
    const decider = requirePerson(actor);
    await this.limits.spend('writesByPerson', decider);
    return this.database.transaction(async (tx) => {
      await tx.rows(sql`select 1 from identity_seal where id = ${id} for update`);
      const waiting = await this.require(tx, actor, id);
      allow(waiting);
      if (waiting.outcome === outcome && waiting.decidedById === decider) return waiting;
      if (waiting.outcome) throw new Stopped(new SealDecided(sealMessages.decided()(actor.language), waiting));
      await tx.rows(sql`update identity_seal set outcome = ${outcome}, decided_by = ${decider},
        decided_at = ${clock.now()} where id = ${id}`);
      const seal = await this.require(tx, actor, id);
      await this.record(tx, actor, `seal-${outcome}`, seal, seal.reason);
      if (outcome === 'opened') await this.mail(tx, seal);
      return seal;
    });
  }

  private async require(tx: Tx, actor: Actor, id: string): Promise<SealRow> {
    const seal = await this.queries.find(tx, actor, id);
    if (!seal) throw notFound();
    return seal;
  }

  /** On record about nobody, and told to those who moderate. */
  private async record(tx: Tx, actor: Actor, act: SealFact, seal: SealRow, reason: string): Promise<void> {
    const actorId = requirePerson(actor);
    const row = await tx.one<{ theme: string | null }>(
      sql`select themes[1] as theme from webinar where id = ${seal.webinarId}`,
    );
    const made = { targetType: 'LIVE_QUESTION' as const, targetId: seal.questionId, theme: row?.theme ?? null };
    await recordAct(tx, { ...made, act, reason, actorId, before: {}, after: {} });
    tx.publish(sealEvent(act, seal, actorId));
  }

  /** Whoever asked without an account hears of it by mail, if there is an address; with one, by a notice. */
  private async mail(tx: Tx, { questionId, webinarId, reason }: SealRow): Promise<void> {
    const to = await tx.one<{ email: string; language: Language; title: string; body: string }>(sql`
      select a.email, a.language, q.body, coalesce(w.texts -> a.language, w.texts -> w.language) ->> 'title' as title
      from live_question q join attendee a on a.id = q.attendee_id join webinar w on w.id = q.webinar_id
      where q.id = ${questionId} and a.person_id is null and a.email is not null and a.confirmed_at is not null`);
    if (!to) return;
    const { language, title, body: question } = to;
    const link = `${this.settings.publicUrl}/webinars/${webinarId}`;
    const [subject, body] = [sealMessages.mailSubject(), sealMessages.mailBody({ title, question, reason, link })];
    await queueMail(tx, { recipient: to.email, language, subject: subject(language), body: body(language) });
  }
}
