import { AnswerResolver } from '../answer/answer.resolver.js';
import { AnswerService } from '../answer/answer.service.js';
import { BallotQueries } from '../ballot/ballot.queries.js';
import { BallotResolver } from '../ballot/ballot.resolver.js';
import { QuestionSignals } from '../question/question.signals.js';
import { TallyQueries } from '../tally/tally.queries.js';
import { TallyResolver } from '../tally/tally.resolver.js';
import { TallySignals } from '../tally/tally.signals.js';
import { VoteDefinitions } from '../vote/vote.definitions.js';
import { VoteIntake } from '../vote/vote.intake.js';
import { VoteQueries } from '../vote/vote.queries.js';
import { VoteResolver } from '../vote/vote.resolver.js';
import { VoteService } from '../vote/vote.service.js';
import { PollChore } from './poll.chore.js';
import { PollOptionResolver } from './poll.option.resolver.js';
import { PollQueries } from './poll.queries.js';
import { PollRepository } from './poll.repository.js';
import { PollResolver, WebinarPollsResolver } from './poll.resolver.js';
import { PollService } from './poll.service.js';

/** Polls, the votes in them, and what these add up to. */
export const pollProviders = [
  ...[PollRepository, PollQueries, PollService, PollResolver, PollOptionResolver, WebinarPollsResolver],
  ...[VoteDefinitions, VoteIntake, VoteQueries, VoteService, VoteResolver],
  ...[TallyQueries, TallyResolver, TallySignals, QuestionSignals, PollChore],
  ...[AnswerService, AnswerResolver, BallotQueries, BallotResolver],
];
