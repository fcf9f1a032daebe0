import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Logger } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import type { SignalsFrame } from '../protocol.js';
import { FramePace } from '../channel/frame.pace.js';
import { type Signals, SignalRoom, type Visitor } from './signal.room.js';
import { ValueRoom } from './value.room.js';

Logger.overrideLogger(false);

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
    vi.useFakeTimers();
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
    vi.useRealTimers();
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
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    expect(frames.length).toBeLessThanOrEqual(16);
    expect(frames.at(-1)?.present).toBe(150);
  });

  test('says who writes at once, once, and no longer than six seconds', () => {
    room.types({ id: 'ada', name: 'Ada' });
    vi.advanceTimersByTime(250);
    expect(frames).toEqual([{ channel: 'thread:17', typing: [{ id: 'ada', name: 'Ada' }], present: 0 }]);
    vi.advanceTimersByTime(3000);
    room.types({ id: 'ada', name: 'Ada' });
    vi.advanceTimersByTime(5900);
    expect(frames).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(frames.at(-1)?.typing).toEqual([]);
  });

  test('says that somebody stopped writing when they posted or left', () => {
    const ada = visitor('ada');
    room.arrive(ada);
    room.types({ id: 'ada', name: 'Ada' });
    room.types({ id: 'bea', name: 'Bea' });
    vi.advanceTimersByTime(250);
    room.wrote(['bea']);
    vi.advanceTimersByTime(250);
    expect(frames.at(-1)?.typing.map(({ id }) => id)).toEqual(['ada']);
    room.depart(ada);
    vi.advanceTimersByTime(1000);
    expect(frames.at(-1)).toMatchObject({ typing: [], present: 0 });
  });

  test('adds what other nodes tell, and forgets a node that fell silent', () => {
    room.arrive(visitor('ada'));
    room.hear('node b', { present: 4, typing: [{ id: 'cem', name: 'Cem' }] });
    vi.advanceTimersByTime(1000);
    expect(frames.at(-1)).toMatchObject({ present: 5, typing: [{ id: 'cem', name: 'Cem' }] });
    expect(told).toEqual([{ present: 1, typing: [] }]);
    vi.advanceTimersByTime(12_000);
    expect(frames.at(-1)).toMatchObject({ present: 1, typing: [] });
  });

  describe('with lively counts', () => {
    const votes = new Map([['poll:1', 0]]);
    let sent: { group: string; values: object }[];
    let reads: (readonly string[] | null)[];
    let counted: SignalRoom;
    let pace: FramePace;

    const source = {
      ...{ prefix: 'webinar', kind: 'poll' },
      read: async (_id: string, groups: readonly string[], things: readonly string[] | null) => {
        reads.push(things);
        const values = Object.fromEntries([...votes].filter(([poll]) => !things || things.includes(poll)));
        return new Map(groups.map((group) => [group, group === 'moderator' ? values : {}]));
      },
    };

    beforeEach(() => {
      [sent, reads, pace] = [[], [], new FramePace()];
      votes.set('poll:1', 0);
      counted = new SignalRoom(
        'webinar:7',
        (_frame, values) => values.forEach((own, group) => sent.push({ group, values: own })),
        () => undefined,
        new ValueRoom('7', [source], () => ['moderator', 'attendee']),
        pace,
      );
    });
    afterEach(() => counted.close());

    test('counts five hundred votes a second at most four times, and the last state always', async () => {
      for (let ms = 0; ms < 3000; ms += 2) {
        votes.set('poll:1', (votes.get('poll:1') ?? 0) + 1);
        counted.touch(['poll:1']);
        await vi.advanceTimersByTimeAsync(2);
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(reads.length).toBeLessThanOrEqual(16);
      expect(sent.at(-1)).toEqual({ group: 'moderator', values: { 'poll:1': 1500 } });
    });

    test('tells each group what it may see alone, and nothing that did not change', async () => {
      votes.set('poll:1', 3);
      counted.touch(null);
      await vi.advanceTimersByTimeAsync(1000);
      counted.touch(['poll:1', 'question:2']);
      await vi.advanceTimersByTimeAsync(1000);
      expect(sent).toEqual([{ group: 'moderator', values: { 'poll:1': 3 } }]);
      expect(counted.values?.kept('moderator')).toEqual({ 'poll:1': 3 });
      expect(counted.values?.kept('attendee')).toBeNull();
    });

    test('tries again when counting failed', async () => {
      const { read } = source;
      source.read = () => Promise.reject(new Error('connection lost'));
      votes.set('poll:1', 5);
      counted.touch(['poll:1']);
      await vi.advanceTimersByTimeAsync(500);
      source.read = read;
      await vi.advanceTimersByTimeAsync(2000);
      expect(sent.at(-1)?.values).toEqual({ 'poll:1': 5 });
    });

    test('leaves a place of every second to events', async () => {
      const events: number[] = [];
      for (let ms = 0; ms < 3000; ms += 10) {
        votes.set('poll:1', ms);
        counted.touch(['poll:1']);
        if (ms % 1000 === 500) {
          events.push(pace.wait('events'));
          pace.note('events');
        }
        await vi.advanceTimersByTimeAsync(10);
      }
      expect(events).toEqual([0, 0, 0]);
      expect(sent.length).toBeLessThanOrEqual(10);
    });
  });
});
