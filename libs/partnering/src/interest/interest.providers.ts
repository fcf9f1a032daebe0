import { InterestCopyResolver } from '../copy/copy.resolver.js';
import { InterestCopyService } from '../copy/copy.service.js';
import { InterestCopyTarget } from '../copy/copy.target.js';
import { IntroductionEntity } from '../introduction/introduction.entity.js';
import { IntroductionService } from '../introduction/introduction.service.js';
import { InterestDecisionService } from './decision.service.js';
import { EndingConsumer } from './ending.consumer.js';
import { InterestDesk } from './interest.desk.js';
import { InterestEntity } from './interest.entity.js';
import { InterestPlugs } from './interest.plugs.js';
import { InterestQueries } from './interest.queries.js';
import { InterestRepository } from './interest.repository.js';
import { InterestResolver } from './interest.resolver.js';
import { InterestService } from './interest.service.js';
import { InterestMovesResolver } from './moves.resolver.js';
import { PostInterestsResolver } from './post-interests.resolver.js';
import { WaitingChore } from './waiting.chore.js';

export const interestEntities = [InterestEntity, IntroductionEntity];

/** Interests, introductions, and what a party lets moderators read of them. */
export const interestProviders = [
  ...[InterestRepository, InterestDesk, InterestQueries, InterestService, InterestDecisionService, IntroductionService],
  ...[InterestResolver, InterestMovesResolver, PostInterestsResolver],
  ...[InterestCopyService, InterestCopyResolver, InterestCopyTarget],
  ...[WaitingChore, EndingConsumer, InterestPlugs],
];
