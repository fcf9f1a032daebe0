import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { notFound, Refusal } from '@guildhall/kernel';
import { type ChannelRule, Database, type Manifest, MANIFESTS, type SignalSource } from '@guildhall/database';
import type { EventsFrame, SignalsFrame } from '../protocol.js';
import { sentences } from '../realtime.messages.js';
import type { Send } from '../signal/signal.room.js';
import { SignalRooms } from '../signal/signal.rooms.js';
import { ValueRoom } from '../signal/value.room.js';
import { StreamFollowers } from '../stream/stream.followers.js';
import { Crowd } from '../crowd/crowd.js';
import { CrowdSource } from '../crowd/crowd.source.js';
import { parseChannel } from './channel.name.js';
import { Channel, type Member, type Tell } from './channel.js';
import { FramePace } from './frame.pace.js';

/** How many channels one socket follows at most. */
export const MAX_CHANNELS = 20;

const LOOK_MS = 5000;

/** Sends to the sockets of this node that are in one of the rooms. */
export interface Broadcast {
  events(room: string, frame: EventsFrame): void;
  signals(rooms: string[], frame: SignalsFrame): void;
}

/** A frame that is the same for all is written out once; groups with values of their own get theirs. */
const sendTo =
  (channel: () => Channel, broadcast: Broadcast): Send =>
  (frame, values, isNew) => {
    const { groups } = channel();
    const same = isNew ? groups.filter((group) => !values.has(group)) : [];
    broadcast.signals(
      same.map((group) => channel().room(group)),
      frame,
    );
    for (const [group, own] of values) broadcast.signals([channel().room(group)], { ...frame, values: own });
  };

/** The channels somebody here listens to; one opens with its first member and closes behind its last. */
@Injectable()
export class Channels implements OnApplicationShutdown {
  private readonly rules: ReadonlyMap<string, ChannelRule>;
  private readonly sources: readonly SignalSource[];
  private readonly open = new Map<string, Channel>();
  private readonly joining = new Map<Channel, number>();
  private broadcast: Broadcast | null = null;
  /** Lines that fall silent say nothing: they are looked at now and then. */
  private readonly looking = setInterval(() => this.open.forEach((channel) => channel.lookAround()), LOOK_MS).unref();

  constructor(
    @Inject(MANIFESTS) private readonly manifests: readonly Manifest[],
    private readonly followers: StreamFollowers,
    private readonly signals: SignalRooms,
    database: Database,
  ) {
    this.sources = manifests.flatMap(({ signals: own }) => own ?? []);
    database.marks.hear(
      (channel, things) => this.open.get(channel)?.signals.touch(things),
      () => this.open.forEach((channel) => channel.signals.touch(null)),
    );
    this.rules = new Map(manifests.flatMap(({ channels }) => channels ?? []).map((rule) => [rule.prefix, rule]));
  }

  onApplicationShutdown(): void {
    clearInterval(this.looking);
  }

  /** Says how to reach sockets; before that nobody can join. */
  connect(broadcast: Broadcast): void {
    this.broadcast = broadcast;
  }

  /**
   * Lets a socket listen to a channel.
   * @throws NOT_FOUND for channels that do not exist or are not for this actor; BAD_INPUT beyond 20 channels.
   */
  async join(member: Member, name: string, after: number | undefined, tell: Tell): Promise<void> {
    const { channels } = member.data;
    if (channels.size >= MAX_CHANNELS && !channels.has(name))
      throw new Refusal('BAD_INPUT', sentences.tooManyChannels({ max: MAX_CHANNELS }));
    const channel = this.open.get(name) ?? this.create(name);
    this.joining.set(channel, (this.joining.get(channel) ?? 0) + 1);
    try {
      await channel.join(member, after, tell);
    } finally {
      this.joining.set(channel, (this.joining.get(channel) ?? 1) - 1);
      this.release(channel);
    }
  }

  leave(member: Member, name: string): void {
    this.open.get(name)?.leave(member);
  }

  leaveAll(member: Member): void {
    for (const name of [...member.data.channels]) this.leave(member, name);
  }

  /** The channel, when the socket listens to it. */
  joined(member: Member, name: string): Channel | null {
    const channel = this.open.get(name);
    return channel?.has(member) ? channel : null;
  }

  private create(name: string): Channel {
    const { prefix = '', id = '' } = parseChannel(name) ?? {};
    const rule = this.rules.get(prefix);
    const broadcast = this.broadcast;
    if (!rule || !broadcast) throw notFound();
    const pace = new FramePace();
    const crowd = rule.crowd ? new Crowd(rule.crowd) : null;
    const sources = [
      ...this.sources.filter((source) => source.prefix === prefix),
      ...(crowd
        ? [
            new CrowdSource(
              prefix,
              crowd,
              () => channel.signals.crowdElsewhere,
              (people) => this.names(people),
            ),
          ]
        : []),
    ];
    const values = sources.length > 0 ? new ValueRoom(id, sources, () => channel.groups) : null;
    const channel: Channel = new Channel({
      name,
      id,
      rule,
      log: this.followers.log(name),
      signals: this.signals.open(
        name,
        sendTo(() => channel, broadcast),
        values,
        pace,
        crowd,
      ),
      crowd,
      pace,
      send: (room, frame) => broadcast.events(room, frame),
      emptied: () => this.release(channel),
    });
    this.open.set(name, channel);
    this.followers.add(channel);
    return channel;
  }

  private async names(people: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (people.length === 0) return new Map();
    for (const { names } of this.manifests) if (names) return names(people);
    return new Map();
  }

  private release(channel: Channel): void {
    if (!channel.empty || (this.joining.get(channel) ?? 0) > 0) return;
    this.joining.delete(channel);
    this.open.delete(channel.name);
    this.followers.remove(channel);
    this.signals.close(channel.name);
  }
}
