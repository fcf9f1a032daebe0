import { describe, expect, test, vi } from 'vitest';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import type { ChannelRule, StreamEvent } from '@guildhall/database';
import type { EventsFrame, Joined } from '../protocol.js';
import { SignalRoom } from '../signal/signal.room.js';
import { Channel, type Member } from './channel.js';
import { FramePace } from './frame.pace.js';
import { until } from '../../../../test/support/pace.js';

const MAX_CATCH_UP = 500;
const actorOf = (personId: string): Actor => ({
  personId,
  grants: [],
  ...nobodyBarred,
  guestId: null,
  sessionId: null,
  language: 'en',
  address: '192.0.2.1',
  requestId: 'r',
});

/** A stream in memory whose readings take a few turns of the event loop. */
class Stream {
  readonly events: StreamEvent[] = [];
  readings = 0;
  failing = false;
  turns = () => 1;

  publish(type = 'forum.post-replied', post = '1'): void {
    const sequence = this.events.length + 1;
    const payload = { thread: '17', post };
    this.events.push({ sequence, id: String(sequence), type, payload, actorId: null, occurredAt: new Date(0) });
  }

  async pause(): Promise<void> {
    for (let left = this.turns(); left > 0; left--) await new Promise(setImmediate);
  }

  last = async (): Promise<number> => {
    const { length } = this.events;
    await this.pause();
    return length;
  };

  after = async (sequence: number): Promise<StreamEvent[] | null> => {
    this.readings++;
    if (this.failing) throw new Error('connection lost');
    const missed = this.events.slice(sequence);
    await this.pause();
    return missed.length > MAX_CATCH_UP ? null : missed;
  };
}

/** Moderators see everything, readers no post that is hidden now; a hidden thread is closed to readers. */
class Rule implements ChannelRule {
  readonly prefix = 'thread';
  readonly hidden = new Set<string>();
  readonly asked: string[] = [];
  closed = false;

  constructor(private readonly stream: Stream) {}

  async group({ personId }: Actor): Promise<string | null> {
    const group = this.closed ? null : 'reader';
    await this.stream.pause();
    return personId?.startsWith('moderator') ? 'moderator' : group;
  }

  async visible(group: string, _id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    this.asked.push(group);
    await this.stream.pause();
    return group === 'moderator' ? events : events.filter(({ payload }) => !this.hidden.has(String(payload['post'])));
  }

  closes = ({ type }: StreamEvent): readonly string[] => (type === 'forum.thread-hidden' ? ['reader'] : []);
}

/** A client that does what the documentation says: it joins on, or asks again with its own number. */
class Client implements Member {
  readonly id: string;
  connected = true;
  readonly data;
  readonly rooms = new Set<string>();
  readonly seen: number[] = [];
  sequence: number | undefined;
  resyncs = 0;
  gaps = 0;
  private joining: Promise<void> | null = null;

  constructor(
    private readonly channel: Channel,
    person: string,
    after?: number,
  ) {
    this.id = person;
    this.data = { actor: actorOf(person), channels: new Set<string>() };
    this.sequence = after;
  }

  join = (room: string) => this.rooms.add(room);
  leave = (room: string) => this.rooms.delete(room);

  come(): Promise<void> {
    return (this.joining ??= this.ask());
  }

  private async ask(): Promise<void> {
    await this.channel.join(this, this.sequence, (answer) => {
      this.joining = null;
      if ('resync' in answer) this.resyncs++;
      else this.take(answer);
      this.sequence = answer.sequence;
    });
  }

  private take({ events }: Joined | EventsFrame): void {
    this.seen.push(...events.map(({ sequence }) => sequence));
  }

  hear(frame: EventsFrame): void {
    if (this.joining) return;
    if (frame.from !== this.sequence) {
      this.gaps++;
      void this.come();
      return;
    }
    this.take(frame);
    this.sequence = frame.to;
  }
}

function world(pace?: FramePace) {
  const stream = new Stream();
  const rule = new Rule(stream);
  const clients: Client[] = [];
  const frames: string[] = [];
  const emptied = vi.fn();
  const channel: Channel = new Channel({
    name: 'thread:17',
    id: '17',
    rule,
    log: stream,
    signals: new SignalRoom(
      'thread:17',
      () => undefined,
      () => undefined,
    ),
    send: (room, frame) => {
      frames.push(room);
      for (const client of clients) if (client.rooms.has(room)) client.hear(frame);
    },
    emptied,
    ...(pace && { pace }),
  });
  const come = async (person: string, after?: number): Promise<Client> => {
    const client = new Client(channel, person, after);
    clients.push(client);
    await client.come();
    return client;
  };
  return { stream, rule, channel, clients, frames, emptied, come };
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i + 1);

Logger.overrideLogger(false);

describe('Channel', () => {
  test('gives a client that was away what it missed, and the rest live, without gap or double', async () => {
    const { stream, channel, come } = world();
    for (let i = 0; i < 30; i++) stream.publish();
    const ada = await come('ada', 12);
    expect(ada.seen).toEqual(numbers(12, 30));
    stream.publish();
    await channel.advance();
    expect(ada.seen).toEqual(numbers(12, 31));
    expect(ada).toMatchObject({ sequence: 31, gaps: 0, resyncs: 0 });
  });

  test('tells to resync when more than 500 events were missed, or when the number lies ahead of the log', async () => {
    const { stream, come } = world();
    for (let i = 0; i < 501; i++) stream.publish();
    expect(await come('ada', 0)).toMatchObject({ resyncs: 1, sequence: 501, seen: [] });
    expect(await come('bea', 1)).toMatchObject({ resyncs: 0, sequence: 501 });
    expect(await come('cem', 900)).toMatchObject({ resyncs: 1, sequence: 501, seen: [] });
  });

  test('asks once per group and batch however many are listening, and reads once for all who missed the same', async () => {
    const { stream, rule, channel, frames, come } = world();
    for (let i = 0; i < 10; i++) stream.publish();
    await Promise.all(Array.from({ length: 50 }, (_, i) => come(`person ${i}`, 4)));
    await come('moderator', 10);
    expect(stream.readings).toBe(1);
    expect(rule.asked).toEqual(['reader']);
    rule.asked.length = 0;
    for (let i = 0; i < 5; i++) stream.publish();
    await Promise.all([channel.advance(), channel.advance(), channel.advance()]);
    expect(rule.asked.sort()).toEqual(['moderator', 'reader']);
    expect(frames.sort()).toEqual(['thread:17/moderator', 'thread:17/reader']);
  });

  test('hides from readers what they may not see now, and the range still joins on', async () => {
    const { stream, rule, channel, come } = world();
    const ada = await come('ada', 0);
    const mod = await come('moderator', 0);
    rule.hidden.add('2');
    stream.publish('forum.post-replied', '1');
    stream.publish('forum.post-replied', '2');
    await channel.advance();
    stream.publish('forum.post-replied', '3');
    await channel.advance();
    expect(ada).toMatchObject({ seen: [1, 3], sequence: 3, gaps: 0 });
    expect(mod).toMatchObject({ seen: [1, 2, 3], gaps: 0 });
    expect((await come('bea', 0)).seen).toEqual([1, 3]);
  });

  test('sends those out whose channel it is no longer, after they were told; they cannot come back', async () => {
    const { stream, rule, channel, come, emptied } = world();
    const ada = await come('ada', 0);
    const mod = await come('moderator', 0);
    rule.closed = true;
    stream.publish('forum.thread-hidden');
    await channel.advance();
    stream.publish();
    await channel.advance();
    expect(ada.seen).toEqual([1]);
    expect(ada.rooms.size + ada.data.channels.size).toBe(0);
    expect(mod.seen).toEqual([1, 2]);
    await expect(channel.join(ada, 1, vi.fn())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    channel.leave(mod);
    expect(emptied).toHaveBeenCalledTimes(1);
  });

  test('does not let somebody in who was admitted just before the channel closed to them', async () => {
    const { stream, rule, channel, come } = world();
    await come('ada', 0);
    stream.turns = () => 5;
    const late = channel.join(new Client(channel, 'bea', 0), 0, vi.fn());
    await new Promise(setImmediate);
    stream.publish('forum.thread-hidden');
    rule.closed = true;
    stream.turns = () => 0;
    await channel.advance();
    await expect(late).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(channel.empty).toBe(true);
  });

  test('registers nobody who has disconnected meanwhile', async () => {
    const { channel } = world();
    const gone = new Client(channel, 'ada');
    const joining = gone.come();
    gone.connected = false;
    await joining;
    expect(channel.empty).toBe(true);
  });

  test('makes all clients ask again when the log cannot be read on event by event', async () => {
    const { stream, channel, come } = world();
    const ada = await come('ada', 0);
    for (let i = 0; i < 600; i++) stream.publish();
    await channel.advance();
    await until('she stands where the log does', () => ada.sequence === 600);
    expect(ada).toMatchObject({ resyncs: 1, sequence: 600, seen: [] });
  });

  test('tries again after a failed reading and loses nothing', async () => {
    vi.useFakeTimers({ toNotFake: ['setImmediate'] });
    const { stream, channel, come } = world();
    const ada = await come('ada', 0);
    stream.publish();
    stream.failing = true;
    await channel.advance();
    expect(ada.seen).toEqual([]);
    stream.failing = false;
    await vi.advanceTimersByTimeAsync(1000);
    await channel.advance();
    vi.useRealTimers();
    expect(ada.seen).toEqual([1]);
  });

  test('tells what is lively together, at most four frames a second, and the first event of a quiet channel at once', async () => {
    vi.useFakeTimers({ toNotFake: ['setImmediate'] });
    try {
      const { stream, channel, frames, come } = world(new FramePace());
      stream.turns = () => 0;
      const ada = await come('ada', 0);
      stream.publish();
      await channel.advance();
      expect(ada.seen).toEqual([1]);
      for (let ms = 0; ms < 3000; ms += 10) {
        stream.publish();
        void channel.advance();
        await vi.advanceTimersByTimeAsync(10);
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(frames.length).toBeLessThanOrEqual(16);
      expect(ada).toMatchObject({ seen: numbers(0, 301), gaps: 0, resyncs: 0 });
    } finally {
      vi.useRealTimers();
    }
  });

  test('whatever comes in whatever order, nobody misses, sees twice, or is given frames that do not join on', async () => {
    const act = fc.constantFrom('publish', 'publish', 'hint', 'reader', 'moderator', 'leave', 'return', 'turn', 'turn');
    const run = async (acts: string[], turns: Iterator<number>): Promise<void> => {
      const { stream, channel, clients, come } = world();
      stream.turns = () => turns.next().value as number;
      const waiting: Promise<unknown>[] = [];
      for (const [i, step] of acts.entries()) {
        const client = clients[i % Math.max(1, clients.length)];
        if (step === 'publish') stream.publish();
        if (step === 'hint') waiting.push(channel.advance());
        if (step === 'reader' || step === 'moderator') waiting.push(come(`${step} ${i}`, Math.floor(i / 9)));
        if (step === 'leave' && client) channel.leave(client);
        if (step === 'return' && client) waiting.push(client.come());
        if (step === 'turn') await new Promise(setImmediate);
      }
      await Promise.all(waiting);
      await channel.advance();
      for (const { seen, rooms, gaps, resyncs } of clients) {
        expect(seen).toEqual(numbers((seen[0] ?? 1) - 1, seen.at(-1) ?? 0));
        if (rooms.size > 0 && seen.length > 0) expect(seen.at(-1)).toBe(stream.events.length);
        expect({ gaps, again: resyncs > 1 }).toEqual({ gaps: 0, again: false });
      }
    };
    const orders = fc.array(act, { minLength: 20, maxLength: 120, size: 'max' });
    await fc.assert(fc.asyncProperty(orders, fc.infiniteStream(fc.nat(6)), run), { numRuns: 200 });
  });
});
