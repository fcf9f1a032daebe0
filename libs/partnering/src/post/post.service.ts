import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { CentreRepository, slugsOf } from '@guildhall/centre';
import { renderMarkdown } from '@guildhall/text';
import { PartnerPostEntity } from './post.entity.js';
import { partnerPostEvent } from './post.events.js';
import type { DraftPartnerPostInput, PartnerPostWordsInput, SavePartnerPostInput } from './post.input.js';
import { PartnerPostState } from './post.kinds.js';
import { PartnerPostRepository } from './post.repository.js';

/** What a centre does with its partner posts. */
@Injectable()
export class PartnerPostService {
  constructor(
    private readonly database: Database,
    private readonly posts: PartnerPostRepository,
    private readonly centres: CentreRepository,
    private readonly limits: Limits,
  ) {}

  /** Begins a post as a draft; gives its id. */
  async draft(actor: Actor, { idempotencyKey, centre: centreId, ...words }: DraftPartnerPostInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const said = await this.said(words);
    return this.database.transaction((tx) =>
      once(tx, actor, 'draftPartnerPost', idempotencyKey, { centreId, ...words }, async () => {
        const centre = await this.centres.require(tx, actor, 'speak', centreId);
        await this.check(tx, words);
        const { country, languages } = centre;
        const at = { createdAt: clock.now(), changedAt: clock.now() };
        const own = { centreId, authorId: person, state: PartnerPostState.DRAFT, country, languages };
        const post = Object.assign(new PartnerPostEntity(), at, own, said);
        await this.posts.add(tx, post);
        return post.id;
      }),
    );
  }

  async save(actor: Actor, { partnerPost: id, step, ...words }: SavePartnerPostInput): Promise<string> {
    await this.limits.spend('draftsByActor', requirePerson(actor));
    const said = await this.said(words);
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      await this.check(tx, words);
      Object.assign(post, said, { step: Math.max(post.step, step), changedAt: clock.now() });
      await this.posts.save(tx, post);
      return post.id;
    });
  }

  /** Shows a draft to everybody. */
  async open(actor: Actor, id: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const post = await this.posts.require(tx, actor, 'edit', id);
      if (post.state !== PartnerPostState.DRAFT) return post.id;
      Object.assign(post, { state: PartnerPostState.OPEN, openedAt: clock.now(), changedAt: clock.now() });
      await this.posts.save(tx, post);
      tx.publish(partnerPostEvent('post-opened', post, actor.personId));
      return post.id;
    });
  }

  /** What is written, as the row holds it; rendered before the transaction, because it takes a while. */
  private async said({
    country,
    languages,
    offerTags,
    seekTags,
    call,
    deadline,
    answerBy,
    ...words
  }: PartnerPostWordsInput) {
    return {
      ...words,
      ...(country ? { country } : {}),
      ...(languages ? { languages } : {}),
      ...{ offerTags: slugsOf(offerTags), seekTags: slugsOf(seekTags), themes: [...new Set(words.themes)] },
      ...{ callId: call ?? null, deadline: deadline ?? null, answerBy: answerBy ?? null },
      html: await renderMarkdown(words.body),
    };
  }

  private async check(tx: Tx, { themes, call }: PartnerPostWordsInput): Promise<void> {
    const known = await tx.one<{ themes: number; isCall: boolean }>(sql`select
      (select count(*)::int from theme where slug = any(${themes})) as themes,
      exists (select from call where id = ${call ?? null}::bigint and withdrawn_at is null) as "isCall"`);
    if (known?.themes !== new Set(themes).size) throw badInput({ field: 'input.themes', say: inputMessages.theme() });
    if (call && !known.isCall) throw notFound();
  }
}
