import type { MessageKey } from '../messages/index.js';

/** What acts on record are called. */
export const actNames: Readonly<Record<string, MessageKey>> = {
  hide: 'act.hide',
  restore: 'act.restore',
  delete: 'act.delete',
  undo: 'act.undo',
  approve: 'act.approve',
  suspend: 'act.suspend',
  lift: 'act.lift',
  pin: 'act.pin',
  unpin: 'act.unpin',
  feature: 'act.feature',
  unfeature: 'act.unfeature',
  lock: 'act.lock',
  unlock: 'act.unlock',
  move: 'act.move',
  tag: 'act.tag',
  'mark-duplicate': 'act.mark-duplicate',
  'unmark-duplicate': 'act.unmark-duplicate',
  retitle: 'act.retitle',
  merge: 'act.merge',
  split: 'act.split',
  summarise: 'act.summarise',
  unsummarise: 'act.unsummarise',
  language: 'act.language',
};
