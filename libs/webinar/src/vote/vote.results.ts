import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { PollVoteView } from '../poll/poll.view.js';

/** The viewer's own vote as its row holds it. */
export interface VoteRow {
  readonly choices: readonly number[];
  readonly value: number | null;
  readonly answers: readonly string[];
  readonly votedAt: Date;
}

@ObjectType({ description: 'The vote is kept; a later one replaces it as long as the poll is open.' })
export class VotePollSuccess {
  @Field(() => ID) poll!: string;
  @Field(() => PollVoteView) vote!: VoteRow;
  constructor(poll: string, vote: VoteRow) {
    this.poll = poll;
    this.vote = vote;
  }
}

@ObjectType({ implements: () => Problem, description: 'The poll takes no votes now.' })
export class PollClosed extends Problem {}

export const VotePollResult = createUnionType({
  name: 'VotePollResult',
  types: () => [VotePollSuccess, PollClosed] as const,
});
