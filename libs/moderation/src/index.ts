export { DecisionService } from './decision/decision.service.js';
export { DecisionView } from './decision/decision.view.js';
export * from './moderation.module.js';
