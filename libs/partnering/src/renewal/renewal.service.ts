import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, Settings } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { renewedUntil } from '../post/post.days.js';
import type { PartnerPostEntity } from '../post/post.entity.js';
import { stuck } from '../post/post.problems.js';
import { PartnerPostRepository } from '../post/post.repository.js';
import { PartnerPostService } from '../post/post.service.js';
import { readRenewalToken, type Renewal } from './renewal.token.js';
import type { RenewalView } from './renewal.view.js';

interface Found extends Omit<RenewalView, 'until'> {
  readonly deadline: Date | null;
}

/** Renewal by the link of a mail, without signing in. Whoever left the centre meanwhile renews nothing. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly database: Database,
    private readonly posts: PartnerPostRepository,
    private readonly service: PartnerPostService,
    private readonly settings: Settings,
    private readonly limits: Limits,
  ) {}

  /** What the link would do. Refusal: NOT_FOUND for a token that is not ours or 60 days too old, or a post that is gone. */
  async look(actor: Actor, token: string): Promise<RenewalView> {
    const renewal = await this.read(actor, token);
    const found = await this.database.one<Found>(sql`
      select p.id::text as post, p.title, p.language, coalesce(k.deadline, p.deadline) as deadline,
        (p.answer_by::text = ${renewal.answerBy} and p.state in ('open', 'paused', 'expired')
          and exists (select from centre_member m where m.centre_id = p.centre_id and m.left_at is null
            and m.person_id = ${renewal.person})
          and (coalesce(k.deadline, p.deadline) > ${clock.now()}) is not false) as "isStanding"
      from partner_post p left join call k on k.id = p.call_id
      where p.id = ${renewal.post}::bigint and p.hidden_at is null and not p.centre_hidden`);
    if (!found) throw notFound();
    const { deadline, ...view } = found;
    return { ...view, until: renewedUntil(clock.now(), deadline) };
  }

  /** Does it, once. */
  async renew(actor: Actor, token: string): Promise<string> {
    const renewal = await this.read(actor, token);
    return this.database.transaction(async (tx) => {
      const post = await this.posts.lock(tx, renewal.post);
      if (!post || post.hiddenAt || post.centreHidden) throw notFound();
      await this.requireActing(tx, renewal.person, post);
      if (post.answerBy !== renewal.answerBy) throw stuck(actor.language, 'state');
      return this.service.renewHeld(tx, { ...actor, personId: renewal.person }, post, null);
    });
  }

  private async requireActing(tx: Tx, person: string, { centreId }: PartnerPostEntity): Promise<void> {
    const seat = await tx.one(sql`select m.id from centre_member m join person p on p.id = m.person_id
      where m.centre_id = ${centreId} and m.person_id = ${person} and m.left_at is null and p.suspended_at is null
      for share of m`);
    if (!seat) throw forbidden();
  }

  private async read(actor: Actor, token: string): Promise<Renewal> {
    await this.limits.spend('linkBySource', actor.address);
    const renewal = readRenewalToken(this.settings, token, clock.now());
    if (!renewal) throw notFound();
    return renewal;
  }
}
