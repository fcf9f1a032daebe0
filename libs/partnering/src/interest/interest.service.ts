import { Injectable } from '@nestjs/common';
import {
  type Actor,
  badInput,
  clock,
  forbidden,
  isBlockedBy,
  notFound,
  requirePerson,
  speaksFor,
  Stopped,
} from '@guildhall/kernel';
import { once, sql, type Tx } from '@guildhall/database';
import { CentreRepository } from '@guildhall/centre';
import { IntroductionState, InterestSide, InterestStepKind } from './interest.kinds.js';
import { InterestDesk } from './interest.desk.js';
import { InterestEntity } from './interest.entity.js';
import { interestEvent, movedEvent } from './interest.events.js';
import type { AnswerInterestInput, EditInterestInput, ExpressInterestInput } from './interest.input.js';
import { interestMessages } from './interest.messages.js';
import { keepsAway } from '../introduction/introduction.policy.js';
import { InterestSentAlready, PostTakesNoInterests } from './interest.problems.js';
import { PartnerPostReplies } from '../post/post.replies.js';
import { PartnerPostRepository } from '../post/post.repository.js';
import { requireWeekly } from './interest.weekly.js';
import { barOf } from './post.bar.js';

/** What the asker's side does with an interest. */
@Injectable()
export class InterestService {
  constructor(
    private readonly centres: CentreRepository,
    private readonly posts: PartnerPostRepository,
    private readonly replies: PartnerPostReplies,
    private readonly desk: InterestDesk,
  ) {}

  /** Sends an interest of a centre in a post; gives its id. */
  async express(actor: Actor, { idempotencyKey, ...input }: ExpressInterestInput): Promise<string> {
    const person = requirePerson(actor);
    const { partnerPost, centre: centreId, ...answers } = input;
    return this.desk.transaction(person, (tx) =>
      once(tx, actor, 'expressInterest', idempotencyKey, input, async () => {
        const centre = await this.centres.require(tx, actor, 'speak', centreId);
        const post = await this.posts.require(tx, actor, 'view', partnerPost);
        // A moderator sees what is hidden, and answers it no more than others do.
        if (post.hiddenAt || post.centreHidden) throw notFound();
        if (speaksFor(actor, post.centreId)) throw badInput({ field: 'input.centre', say: interestMessages.own() });
        const bar = barOf(post, clock.now());
        if (bar) throw new Stopped(new PostTakesNoInterests(bar, actor.language));
        await this.requireWelcome(tx, actor, { post: post.id, author: post.authorId, host: post.centreId, centreId });
        if (!centre.verifiedAt) await requireWeekly(tx, actor, centreId);
        const sent = { postId: post.id, centreId, personId: person };
        const interest = Object.assign(new InterestEntity(), sent).send(answers, clock.now());
        await this.desk.interests.add(tx, interest);
        if (!(await this.replies.take(tx, post))) throw forbidden();
        this.desk.interests.step(tx, InterestStepKind.SENT, interest.id, { person, centre: centreId });
        tx.publish(interestEvent('interest-sent', interest.id, person, {}));
        return interest.id;
      }),
    );
  }

  edit(actor: Actor, { interest: id, language, fit, evidence, capacity }: EditInterestInput): Promise<string> {
    return this.desk.move(actor, id, 'edit', async (tx, { interest }) => {
      if (!interest.edit({ language, fit, evidence, capacity }, clock.now())) return null;
      await this.desk.interests.save(tx, interest);
      return InterestStepKind.EDITED;
    });
  }

  /** Also while the introduction waits: it is gone then, too. */
  withdraw(actor: Actor, id: string): Promise<string> {
    return this.desk.move(actor, id, 'withdraw', async (tx, held) => {
      const { post, interest, introduction, person } = held;
      interest.withdraw();
      await this.desk.interests.save(tx, interest);
      if (introduction) {
        introduction.end(IntroductionState.WITHDRAWN, clock.now(), held);
        await this.desk.interests.saveIntroduction(tx, introduction);
      }
      await this.replies.giveUp(tx, post);
      tx.publish(movedEvent(id, person, InterestSide.AUTHOR));
      return InterestStepKind.WITHDRAWN;
    });
  }

  /** Answers the one more question. */
  answer(actor: Actor, { interest: id, answer }: AnswerInterestInput): Promise<string> {
    return this.desk.move(actor, id, 'answer', async (tx, { interest, person }) => {
      interest.reply(answer, clock.now());
      await this.desk.interests.save(tx, interest);
      tx.publish(movedEvent(id, person, InterestSide.AUTHOR));
      return InterestStepKind.ANSWERED;
    });
  }

  /** Once for each post and centre, and not where its author or its centre keeps the other away. */
  private async requireWelcome(
    tx: Tx,
    actor: Actor,
    { post, author, host, centreId }: { post: string; author: string; host: string; centreId: string },
  ): Promise<void> {
    const found = await tx.one<{ sent: string | null; isBlocked: boolean }>(sql`select
      (select id::text from interest where post_id = ${post} and centre_id = ${centreId}
        and state not in ('withdrawn', 'lapsed')) as sent,
      ${keepsAway(sql`${host}::bigint`, centreId)} as "isBlocked"`);
    if (found?.isBlocked || isBlockedBy(actor, author)) throw forbidden();
    if (found?.sent) throw new Stopped(new InterestSentAlready(found.sent, actor.language));
  }
}
