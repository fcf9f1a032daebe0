export { DecisionQueries } from './decision/decision.queries.js';
export { DecisionService } from './decision/decision.service.js';
export { DecisionView } from './decision/decision.view.js';
export { canDuty, visibleDuty } from './duty/duty.policy.js';
export { DutyQueries } from './duty/duty.queries.js';
export { DutyView } from './duty/duty.view.js';
export * from './moderation.manifest.js';
export * from './moderation.module.js';
export * from './moderation.plugs.js';
