export { type CallRules, readRules } from './call/call.rules.js';
export { keepsCalls } from './call/call.policy.js';
export { CallQueries } from './call/call.queries.js';
export { type CallRow, CallView } from './call/call.view.js';
export {
  canConsortium,
  type ConsortiumFacts,
  visibleConsortium,
  visibleConsortiumTo,
} from './consortium/consortium.policy.js';
export { InterestCopyService } from './copy/copy.service.js';
export { type InterestCopy, InterestCopyView } from './copy/copy.view.js';
export { InterestSide, InterestState, IntroductionState } from './interest/interest.kinds.js';
export { canInterest, type InterestFacts, visibleInterest } from './interest/interest.policy.js';
export { sidesOfCentres, sidesOfPosts } from './match/match.candidates.js';
export { MatchNaming } from './match/match.names.js';
export { today } from './match/match.queries.js';
export { compare, isListed, placeOf, scoreOf } from './match/match.score.js';
export type { SaidSide } from './match/match.side.js';
export { summary } from './match/match.words.js';
export { PartneringManifest } from './partnering.manifest.js';
export { partneringEntities, PartneringModule } from './partnering.module.js';
export {
  canPartnerPost,
  openPartnerPost,
  type PartnerPostFacts,
  publicPartnerPost,
  visiblePartnerPost,
  visiblePartnerPostTo,
} from './post/post.policy.js';
export { PartnerPostQueries } from './post/post.queries.js';
export { type PartnerPost, PartnerPostView } from './post/post.view.js';
