export { answerKey } from './vote/answer.key.js';
export { WebinarManifest } from './webinar.manifest.js';
export { webinarEntities, WebinarModule } from './webinar.module.js';
export { canWebinar, visibleWebinar } from './webinar/webinar.policy.js';
export { type QuestionOrigin, WebinarQueries } from './webinar/webinar.queries.js';
export { type Webinar, WebinarView } from './webinar/webinar.view.js';
