import { Injectable } from '@nestjs/common';
import { type Actor, clock, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { CentreRepository } from '@guildhall/centre';
import { deadlineOf, lacks } from './post.check.js';
import { isDay, lastDay, renewedUntil } from './post.days.js';
import { actsIn, PartnerPostEntity, type Stuck } from './post.entity.js';
import { type PartnerPostFact, partnerPostEvent } from './post.events.js';
import type {
  DraftPartnerPostInput,
  EditPartnerPostInput,
  MovePartnerPostInput,
  RenewPartnerPostInput,
  SavePartnerPostInput,
} from './post.input.js';
import { PartnerPostAct, PartnerPostState } from './post.kinds.js';
import { requireRoom } from './post.limit.js';
import { postTexts } from './post.messages.js';
import { incomplete, PartnerPostChanged, stuck } from './post.problems.js';
import { PartnerPostRepository } from './post.repository.js';
import { changed, keepRevision } from './post.revision.js';
import { checkSaying, type Saying, sayingOf } from './post.words.js';

const facts: Partial<Record<PartnerPostAct, PartnerPostFact>> = {
  [PartnerPostAct.PAUSE]: 'post-paused',
  [PartnerPostAct.RESUME]: 'post-resumed',
  [PartnerPostAct.IN_TALKS]: 'post-in-talks',
  [PartnerPostAct.FOUND]: 'post-found',
  [PartnerPostAct.WITHDRAW]: 'post-withdrawn',
};
const { DRAFT, EXPIRED, FOUND } = PartnerPostState;

/** What a centre does with its partner posts. */
@Injectable()
export class PartnerPostService {
  constructor(
    private readonly database: Database,
    private readonly posts: PartnerPostRepository,
    private readonly centres: CentreRepository,
    private readonly limits: Limits,
  ) {}

  /** Begins a post as a draft, with what the profile of its centre says already; gives its id. */
  async draft(actor: Actor, { idempotencyKey, centre: centreId, ...given }: DraftPartnerPostInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const saying = await sayingOf(given);
    const now = clock.now();
    return this.database.transaction((tx) =>
      once(tx, actor, 'draftPartnerPost', idempotencyKey, { centreId, ...given }, async () => {
        const centre = await this.centres.require(tx, actor, 'speak', centreId);
        await checkSaying(tx, saying, {}, now);
        const { country, region, languages, sectors, fields, eqfLevels, themes, challenges } = centre;
        const profile = { country, region, languages, sectors, fields, eqfLevels, themes, challenges };
        const own = { centreId, authorId: person, state: DRAFT, createdAt: now, changedAt: now };
        const post = Object.assign(new PartnerPostEntity(), profile, own, saying);
        await this.posts.add(tx, post);
        return post.id;
      }),
    );
  }

  /** Keeps what is written of a draft, as it is. */
  async save(actor: Actor, { partnerPost: id, step, version, ...given }: SavePartnerPostInput): Promise<string> {
    await this.limits.spend('draftsByActor', requirePerson(actor));
    const saying = await sayingOf(given);
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      if (post.state !== DRAFT) throw stuck(actor.language, 'opened');
      await checkSaying(tx, saying, post, clock.now());
      const change = changed(post, () => Object.assign(post, saying));
      if (change && version !== null && version !== undefined && version !== post.version) throw elsewhere(actor, id);
      if (change) Object.assign(post, { version: post.version + 1, changedAt: clock.now() });
      post.step = Math.max(post.step, step ?? 1);
      await this.posts.save(tx, post);
      return post.id;
    });
  }

  /** Throws a draft away. */
  async discard(actor: Actor, id: string): Promise<boolean> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      if (post.state !== DRAFT) return false;
      await tx.rows(sql`delete from partner_post where id = ${id}`);
      return true;
    });
  }

  /** Shows a draft to everybody. */
  async open(actor: Actor, id: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      if (post.state !== DRAFT) return post.id;
      await this.centres.require(tx, actor, 'speak', post.centreId);
      await this.requireComplete(tx, actor, post);
      await requireRoom(tx, actor.language, post.centreId, id);
      post.open(clock.now());
      return this.keep(tx, actor, post, 'post-opened');
    });
  }

  /** Changes an opened post: what changed is kept, and told to those who answered it. */
  async edit(actor: Actor, { partnerPost: id, version, summary, ...given }: EditPartnerPostInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const saying = await sayingOf(given);
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      if (!actsIn(post.state).includes(PartnerPostAct.EDIT)) throw stuck(actor.language, 'state');
      await checkSaying(tx, saying, post, clock.now());
      const wasOver = post.state === EXPIRED;
      const change = changed(post, () => Object.assign(post, saying));
      if (!change) return post.id;
      if (version !== null && version !== undefined && version !== post.version) throw elsewhere(actor, id);
      await this.requireComplete(tx, actor, post, wasOver ? saying : undefined);
      post.adjust(clock.now());
      if (wasOver && post.state !== EXPIRED) await requireRoom(tx, actor.language, post.centreId, id);
      Object.assign(post, { version: post.version + 1, revision: post.revision + 1 });
      await keepRevision(tx, post, person, summary ?? '', change);
      return this.keep(tx, actor, post, 'post-edited', { revision: post.revision });
    });
  }

  /** Pauses, resumes, ends it. */
  async move(actor: Actor, { partnerPost: id, act }: MovePartnerPostInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      const wasFound = post.state === FOUND;
      const why = post.act(act, clock.now());
      if (why) throw stuck(actor.language, why);
      if (wasFound && act === PartnerPostAct.RESUME) await requireRoom(tx, actor.language, post.centreId, id);
      post.changedAt = clock.now();
      return this.keep(tx, actor, post, facts[act] ?? 'post-edited');
    });
  }

  async renew(actor: Actor, { partnerPost: id, answerBy }: RenewPartnerPostInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      return this.renewHeld(tx, actor, post, answerBy ?? null);
    });
  }

  /** Renews a post that is held by whoever may. */
  async renewHeld(tx: Tx, actor: Actor, post: PartnerPostEntity, answerBy: string | null): Promise<string> {
    const now = clock.now();
    const deadline = deadlineOf({ deadline: post.deadline, callDeadline: await this.callDeadline(tx, post) });
    if (deadline && deadline <= now) throw stuck(actor.language, 'deadlinePassed');
    const until = answerBy ?? renewedUntil(now, deadline);
    if (!isDay(until) || until > lastDay(now)) throw stuck(actor.language, 'over');
    const wasOver = post.state === EXPIRED;
    const why: Stuck | null = post.renew(until, now);
    if (why) throw stuck(actor.language, why);
    if (wasOver) await requireRoom(tx, actor.language, post.centreId, post.id);
    return this.keep(tx, actor, post, 'post-renewed');
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    post: PartnerPostEntity,
    fact: PartnerPostFact,
    more: Readonly<Record<string, number>> = {},
  ): Promise<string> {
    await this.posts.save(tx, post);
    tx.publish(partnerPostEvent(fact, post, actor.personId, more));
    return post.id;
  }

  /** An expired post may be mended without a new day; `saying` is then what has to be right. */
  private async requireComplete(tx: Tx, actor: Actor, post: PartnerPostEntity, saying?: Saying): Promise<void> {
    const missing = lacks(post, await this.callDeadline(tx, post), clock.now());
    const counted = missing.filter(({ field }) => !saying || field !== 'answerBy' || 'answerBy' in saying);
    if (counted.length > 0) throw incomplete(actor.language, counted);
  }

  private async callDeadline(tx: Tx, { callId }: PartnerPostEntity): Promise<Date | null> {
    if (callId === null) return null;
    const call = await tx.one<{ deadline: Date }>(sql`select deadline from call where id = ${callId}`);
    return call?.deadline ?? null;
  }
}

const elsewhere = (actor: Actor, id: string): Stopped =>
  new Stopped(new PartnerPostChanged(postTexts.changedElsewhere()(actor.language), id));
