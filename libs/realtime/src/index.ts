export { attachRealtime, RealtimeModule } from './realtime.module.js';
export type * from './protocol.js';
