export { answerKey } from './vote/answer.key.js';
export { WebinarManifest } from './webinar.manifest.js';
export { QuestionQueries } from './question/question.queries.js';
export { LiveQuestionView, type QuestionRow } from './question/question.view.js';
export { SealRequestView, type SealRow } from './seal/seal.view.js';
export { webinarEntities, WebinarModule } from './webinar.module.js';
export { canWebinar, moderatedWebinar, visibleWebinar } from './webinar/webinar.policy.js';
export { type QuestionOrigin, WebinarQueries } from './webinar/webinar.queries.js';
export { type Webinar, WebinarView } from './webinar/webinar.view.js';
