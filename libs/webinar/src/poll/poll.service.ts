import { Injectable } from '@nestjs/common';
import { type Actor, clock, Refusal, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { takesInput } from '../webinar/webinar.state.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import type { WebinarRow } from '../webinar/webinar.view.js';
import { PollEntity } from './poll.entity.js';
import { pollEvent, type PollFact } from './poll.events.js';
import type { EditPollInput, ExtendPollInput, MakePollInput, MovePollInput, OpenPollInput } from './poll.input.js';
import { pollMessages } from './poll.messages.js';
import { type PlannedPoll, plannedPoll } from './poll.plan.js';
import { PollRepository } from './poll.repository.js';
import { inputQuestions } from './poll.templates.js';

/** More than a webinar has time for. */
export const MOST_POLLS = 40;

/** What hosts do with polls. Two hosts who do the same at once end in one outcome: the second changes nothing. */
@Injectable()
export class PollService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly polls: PollRepository,
    private readonly limits: Limits,
  ) {}

  /** Makes a poll behind the others; gives its id. */
  async make(actor: Actor, { idempotencyKey, webinar: id, ...plan }: MakePollInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction((tx) =>
      once(tx, actor, 'makePoll', idempotencyKey, { id, plan }, async () => {
        const webinar = await this.webinars.require(tx, actor, 'host', id);
        return this.add(tx, actor, webinar.id, plannedPoll(plan, webinar.language));
      }),
    );
  }

  /** Adds the questions that everybody asks of what was shown, ready to be asked; gives the webinar's id. */
  async makeInputQuestions(actor: Actor, id: string, idempotencyKey: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction((tx) =>
      once(tx, actor, 'makeInputQuestions', idempotencyKey, { id }, async () => {
        const webinar = await this.webinars.require(tx, actor, 'host', id);
        for (const plan of inputQuestions(webinar.language)) await this.add(tx, actor, webinar.id, plan);
        return webinar.id;
      }),
    );
  }

  /** Changes a poll that nobody has answered. */
  edit(actor: Actor, { poll: id, ...plan }: EditPollInput): Promise<string> {
    return this.change(actor, id, async (tx, poll, webinar) => {
      if (poll.openedAt && !poll.isClosed(clock.now())) throw new Refusal('CONFLICT', pollMessages.stillOpen());
      await this.requireUnanswered(tx, poll);
      const { words, options } = plannedPoll(plan, webinar.language);
      Object.assign(poll, words, { revision: poll.revision + 1 });
      await this.polls.replaceOptions(tx, poll.id, options);
      return 'poll-edited';
    });
  }

  /** Takes away a poll that nobody has answered; gives the webinar's id. */
  async delete(actor: Actor, id: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const { poll } = await this.polls.require(tx, actor, 'host', id);
      await this.requireUnanswered(tx, poll);
      await this.lockOrder(tx, poll.webinarId);
      await this.polls.remove(tx, poll);
      tx.publish(pollEvent(poll.openedAt ? 'poll-closed' : 'poll-deleted', poll, actor.personId));
      return poll.webinarId;
    });
  }

  /** Puts it to another place among the polls of its webinar. */
  async move(actor: Actor, { poll: id, position }: MovePollInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const { poll } = await this.polls.require(tx, actor, 'host', id);
      const last = await this.lockOrder(tx, poll.webinarId);
      const now = await tx.one<{ position: number }>(sql`select position from poll where id = ${id}`);
      const to = Math.min(position, last);
      if (!now || now.position === to) return poll.id;
      await this.polls.move(tx, { ...poll, position: now.position } as PollEntity, to);
      tx.publish(pollEvent('poll-moved', poll, actor.personId));
      return poll.id;
    });
  }

  /** Takes votes from now on; a closed one again. */
  open(actor: Actor, { poll: id, seconds }: OpenPollInput): Promise<string> {
    return this.change(actor, id, async (_tx, poll, webinar) => {
      const now = clock.now();
      if (!webinar.openedAt || !takesInput(webinar, now)) throw new Refusal('FORBIDDEN', pollMessages.notOpen());
      return poll.open(now, seconds ?? null) ? 'poll-opened' : null;
    });
  }

  extend(actor: Actor, { poll: id, seconds }: ExtendPollInput): Promise<string> {
    return this.change(actor, id, async (_tx, poll) =>
      poll.extend(clock.now(), seconds ?? null) ? 'poll-extended' : null,
    );
  }

  close(actor: Actor, id: string): Promise<string> {
    return this.change(actor, id, async (_tx, poll) => (poll.close(clock.now()) ? 'poll-closed' : null));
  }

  /** Keeps the results from attendees until it is closed, or shows them now. */
  hideResults(actor: Actor, id: string, hides: boolean): Promise<string> {
    return this.change(actor, id, async (_tx, poll) => (poll.hide(hides) ? 'poll-results-changed' : null));
  }

  private async change(
    actor: Actor,
    id: string,
    verb: (tx: Tx, poll: PollEntity, webinar: WebinarRow) => Promise<PollFact | null>,
  ): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const { poll, webinar } = await this.polls.require(tx, actor, 'host', id);
      const fact = await verb(tx, poll, webinar);
      if (fact) {
        await this.polls.save(tx, poll);
        tx.publish(pollEvent(fact, poll, actor.personId));
        tx.mark(`webinar:${webinar.id}`, `poll:${poll.id}`);
      }
      return poll.id;
    });
  }

  private async add(tx: Tx, actor: Actor, webinarId: string, { words, options }: PlannedPoll): Promise<string> {
    const last = await this.lockOrder(tx, webinarId);
    if (last >= MOST_POLLS) throw new Refusal('FORBIDDEN', pollMessages.tooMany({ max: MOST_POLLS }));
    const made = { webinarId, position: last + 1, createdAt: clock.now(), revision: 1 };
    const poll = Object.assign(new PollEntity(), words, made);
    await this.polls.add(tx, poll, options);
    tx.publish(pollEvent('poll-made', poll, actor.personId));
    return poll.id;
  }

  /** Whoever changes the order waits for whoever does so before; gives the last place. */
  private async lockOrder(tx: Tx, webinarId: string): Promise<number> {
    await tx.rows(sql`select 1 from webinar where id = ${webinarId} for no key update`);
    const row = await tx.one<{ last: number }>(
      sql`select coalesce(max(position), 0)::int as last from poll where webinar_id = ${webinarId}`,
    );
    return row?.last ?? 0;
  }

  private async requireUnanswered(tx: Tx, poll: PollEntity): Promise<void> {
    if (await this.polls.isVotedOn(tx, poll)) throw new Refusal('CONFLICT', pollMessages.votedOn());
  }
}
