export { CentreManifest } from './centre.manifest.js';
export { centreEntities, CentreModule } from './centre.module.js';
export { CentreKind } from './centre/centre.kind.js';
export { canCentre, type CentreFacts, publicCentre, visibleCentre } from './centre/centre.policy.js';
export { centreColumns, CentreQueries, centreSeenBy } from './centre/centre.queries.js';
export { CentreRepository, requireSeat } from './centre/centre.repository.js';
export { slugsOf } from './centre/centre.service.js';
export { type Centre, CentreView } from './centre/centre.view.js';
