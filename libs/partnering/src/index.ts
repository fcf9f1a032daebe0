export { PartneringManifest } from './partnering.manifest.js';
export { partneringEntities, PartneringModule } from './partnering.module.js';
export {
  canPartnerPost,
  openPartnerPost,
  type PartnerPostFacts,
  publicPartnerPost,
  visiblePartnerPost,
} from './post/post.policy.js';
export { PartnerPostQueries } from './post/post.queries.js';
export { type PartnerPost, PartnerPostView } from './post/post.view.js';
