import { jest } from '@jest/globals';
import type { Actor } from '@guildhall/kernel';
import type { SignalsFrame } from '../protocol.js';
import { type Signals, SignalRoom, type Visitor } from './signal.room.js';

let socket = 0;
const visitor = (personId: string | null, guestId: string | null = null): Visitor => ({
  id: `socket ${socket++}`,
  data: { actor: { personId, guestId } as Actor },
});

describe('SignalRoom', () => {
  let frames: SignalsFrame[];
  let told: Signals[];
  let room: SignalRoom;

  beforeEach(() => {
    jest.useFakeTimers();
    frames = [];
    told = [];
    room = new SignalRoom(
      'thread:17',
      (frame) => frames.push(frame),
      (own) => told.push(own),
    );
  });
  afterEach(() => {
    room.close();
    jest.useRealTimers();
  });

  test('counts people and guests once, however many tabs they have', () => {
    const tab = visitor('ada');
    for (const one of [tab, visitor('ada'), visitor(null, 'browser'), visitor(null, 'browser'), visitor(null)])
      room.arrive(one);
    expect(room.present).toBe(3);
    room.depart(tab);
    expect(room.present).toBe(3);
  });

  test('sends at most four frames a second, and the last state always', () => {
    for (let ms = 0; ms < 3000; ms += 10) {
      room.types({ id: `p${ms % 70}`, name: 'Somebody' });
      if (ms % 20 === 0) room.arrive(visitor(`v${ms}`));
      jest.advanceTimersByTime(10);
    }
    jest.advanceTimersByTime(1000);
    expect(frames.length).toBeLessThanOrEqual(16);
    expect(frames.at(-1)?.present).toBe(150);
  });

  test('says who writes at once, once, and no longer than six seconds', () => {
    room.types({ id: 'ada', name: 'Ada' });
    jest.advanceTimersByTime(250);
    expect(frames).toEqual([{ channel: 'thread:17', typing: [{ id: 'ada', name: 'Ada' }], present: 0 }]);
    jest.advanceTimersByTime(3000);
    room.types({ id: 'ada', name: 'Ada' });
    jest.advanceTimersByTime(5900);
    expect(frames).toHaveLength(1);
    jest.advanceTimersByTime(200);
    expect(frames.at(-1)?.typing).toEqual([]);
  });

  test('says that somebody stopped writing when they posted or left', () => {
    const ada = visitor('ada');
    room.arrive(ada);
    room.types({ id: 'ada', name: 'Ada' });
    room.types({ id: 'bea', name: 'Bea' });
    jest.advanceTimersByTime(250);
    room.wrote(['bea']);
    jest.advanceTimersByTime(250);
    expect(frames.at(-1)?.typing.map(({ id }) => id)).toEqual(['ada']);
    room.depart(ada);
    jest.advanceTimersByTime(1000);
    expect(frames.at(-1)).toMatchObject({ typing: [], present: 0 });
  });

  test('adds what other nodes tell, and forgets a node that fell silent', () => {
    room.arrive(visitor('ada'));
    room.hear('node b', { present: 4, typing: [{ id: 'cem', name: 'Cem' }] });
    jest.advanceTimersByTime(1000);
    expect(frames.at(-1)).toMatchObject({ present: 5, typing: [{ id: 'cem', name: 'Cem' }] });
    expect(told).toEqual([{ present: 1, typing: [] }]);
    jest.advanceTimersByTime(12_000);
    expect(frames.at(-1)).toMatchObject({ present: 1, typing: [] });
  });
});
