import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, notFound, Refusal } from '@guildhall/kernel';
import { Database, Limits } from '@guildhall/database';
import { attendeeMessages } from '../attendee/attendee.messages.js';
import { pollMessages } from '../poll/poll.messages.js';
import { PollQueries } from '../poll/poll.queries.js';
import { type Ballot, ballotOf } from './vote.check.js';
import { type Definition, VoteDefinitions } from './vote.definitions.js';
import type { VotePollInput } from './vote.input.js';
import { type Outcome, VoteIntake } from './vote.intake.js';
import type { VoteRow } from './vote.results.js';

const TRIES = 3;

/** Votes in polls. */
@Injectable()
export class VoteService {
  constructor(
    private readonly definitions: VoteDefinitions,
    private readonly intake: VoteIntake,
    private readonly polls: PollQueries,
    private readonly limits: Limits,
    private readonly database: Database,
  ) {}

  /**
   * Keeps the vote of an attendee; null when the poll takes none now.
   * @throws NOT_FOUND, BAD_INPUT for what does not fit the poll, FORBIDDEN for whoever has not joined or was muted.
   */
  async vote(actor: Actor, input: VotePollInput): Promise<VoteRow | null> {
    const { personId: person, guestId: guest } = actor;
    const voter = person ?? guest;
    if (voter !== null) await this.limits.spend('votesByAttendee', voter);
    for (let tries = 1; ; tries++) {
      const definition = await this.definitions.of(input.poll);
      if (!definition) throw notFound();
      const ballot = ballotOf(definition, input);
      if ('say' in ballot) {
        // What waits tells nothing about itself, not even how one would have to answer.
        const { revision } = await this.polls.require(actor, input.poll);
        if (revision === definition.revision) throw badInput(ballot);
        this.definitions.forget(input.poll);
        continue;
      }
      if (voter === null) throw await this.refusal(actor, input.poll, 'stranger');
      const vote = { ...ballot, poll: input.poll, revision: definition.revision, person, guest };
      const outcome = await this.intake.take(vote);
      if (outcome === 'taken') return this.taken(definition, input.poll, ballot);
      if (outcome === 'closed') return null;
      if (outcome !== 'changed' || tries >= TRIES) throw await this.refusal(actor, input.poll, outcome);
      this.definitions.forget(input.poll);
    }
  }

  private taken({ webinar }: Definition, poll: string, { choices, value, answer }: Ballot): VoteRow {
    this.database.marks.touch(`webinar:${webinar}`, `poll:${poll}`);
    return { choices: choices ?? [], value, answers: answer?.split('\n') ?? [], votedAt: clock.now() };
  }

  private async refusal(actor: Actor, poll: string, outcome: Outcome): Promise<Refusal> {
    await this.polls.require(actor, poll);
    if (outcome === 'muted') return new Refusal('FORBIDDEN', attendeeMessages.muted());
    if (outcome === 'unregistered') return new Refusal('FORBIDDEN', pollMessages.beforehand());
    return outcome === 'stranger' ? new Refusal('FORBIDDEN', attendeeMessages.notJoined()) : notFound();
  }
}
