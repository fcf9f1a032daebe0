import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SignalsFrame } from '../protocol.js';
import type { Visitor } from './signal.room.js';
import { SignalRooms } from './signal.rooms.js';

const visitor = (personId: string) => ({ id: personId, data: { actor: { personId } } }) as Visitor;

describe('SignalRooms of two nodes', () => {
  const nodes = [new SignalRooms(), new SignalRooms()] as const;
  const frames: SignalsFrame[][] = [[], []];

  beforeAll(() => {
    vi.useFakeTimers();
    nodes[0].connect((told) => nodes[1].hear(told));
    nodes[1].connect((told) => nodes[0].hear(told));
  });
  afterAll(() => {
    for (const node of nodes) node.onApplicationShutdown();
    vi.useRealTimers();
  });

  test('know of each other who is there and who writes, also when a channel opens late, and when it closes', () => {
    const [first, second] = nodes.map((node, i) => node.open('thread:17', (frame) => frames[i]?.push(frame)));
    first?.arrive(visitor('ada'));
    second?.arrive(visitor('bea'));
    second?.types({ id: 'bea', name: 'Bea' });
    vi.advanceTimersByTime(2000);
    for (const seen of frames)
      expect(seen.at(-1)).toEqual({ channel: 'thread:17', typing: [{ id: 'bea', name: 'Bea' }], present: 2 });

    nodes[0].close('thread:17');
    const late = nodes[0].open('thread:17', (frame) => frames[0]?.push(frame));
    late.arrive(visitor('cem'));
    vi.advanceTimersByTime(6000);
    for (const seen of frames) expect(seen.at(-1)).toEqual({ channel: 'thread:17', typing: [], present: 2 });

    nodes[1].close('thread:17');
    vi.advanceTimersByTime(1000);
    expect(frames[0]?.at(-1)?.present).toBe(1);
  });
});
