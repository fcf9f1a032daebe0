import { expect, it } from 'vitest';
import { stillHidden, type Decision } from './moderation-acts.js';

const decision = (id: string, act: string, targetId: string, targetType: 'POST' | 'THREAD' = 'POST'): Decision => ({
  ...{ id, act, targetId, targetType, path: '/', reason: 'Reason.', madeAt: '2026-01-01T00:00:00Z' },
  actor: { id: '1', name: 'Marta' },
  ...{ canUndo: true, undoneBy: null },
});

it('counts only the newest decision about each thing, and tells a thread from a post of the same number', () => {
  const decisions = [
    decision('6', 'restore', '1'),
    decision('5', 'hide', '2'),
    decision('4', 'hide', '1', 'THREAD'),
    decision('3', 'hide', '1'),
    decision('2', 'restore', '2'),
    decision('1', 'hide', '2'),
  ];
  expect(stillHidden(decisions).map(({ id }) => id)).toEqual(['5', '4']);
});
