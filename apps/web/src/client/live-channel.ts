import type { Socket } from 'socket.io-client';

export type LiveEvent = { sequence: number; type: string; post?: string; number?: number; voteCount?: number } & {
  reaction?: string;
  author?: string;
  count?: number;
  question?: string;
  poll?: string;
  slide?: number | null;
};
type Frame = { channel: string; from: number; to: number; events: LiveEvent[] };
/** Lively counts by what they belong to, as `poll:12`; those that are not named stand. */
export type LiveValues = Readonly<Record<string, unknown>>;
export type Signals = {
  channel: string;
  typing: { id: string; name: string }[];
  present: number;
  values?: LiveValues;
};
type Joined =
  | { ok: true; resync?: false; sequence: number; present: number; events: LiveEvent[]; values?: LiveValues }
  | { ok: true; resync: true; sequence: number }
  | { ok: false; code: string; message: string };

export type Listener = {
  happened: (event: LiveEvent) => void;
  signalled?: (signals: Omit<Signals, 'channel'>) => void;
  /** Too much was missed to tell it event by event. */
  stale: () => void;
  connection?: (state: 'lost' | 'back') => void;
  ended?: () => void;
};

/** What comes with these is the last: whoever ran it is asked anew whether they do. */
const expelling: ReadonlySet<string> = new Set(['webinar.hosts-changed']);

const ackInMilliseconds = 8_000;
const retryInMilliseconds = 4_000;

/**
 * One channel of the live service. Whatever happens to the connection, `happened` is called once for every event
 * after the sequence the page was rendered at, in order, or `stale` says that this is no longer possible.
 */
export class LiveChannel {
  private socket: Socket | null = null;
  private joining = false;
  private joined = false;
  private held: Frame[] = [];

  constructor(
    private readonly channel: string,
    private sequence: number | null,
    private readonly listener: Listener,
  ) {}

  async open(): Promise<void> {
    const library = await import('socket.io-client').catch(() => null);
    // The line was dead at this moment: what was rendered stands, and it is tried again.
    if (!library) return void setTimeout(() => void this.open(), retryInMilliseconds);
    const { io } = library;
    const socket = io({ transports: ['websocket', 'polling'], tryAllTransports: true, reconnectionDelayMax: 10_000 });
    this.socket = socket;
    socket.on('connect', () => void this.join());
    socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') this.listener.connection?.('lost');
    });
    socket.on('events', (frame: Frame) => frame.channel === this.channel && this.take(frame));
    socket.on('signals', (frame: Signals) => frame.channel === this.channel && this.listener.signalled?.(frame));
    socket.on('ended', () => this.listener.ended?.());
  }

  /** The last event that was told. */
  get reached(): number {
    return this.sequence ?? 0;
  }

  close(): void {
    this.socket?.disconnect();
  }

  reopen(): void {
    this.socket?.connect();
  }

  typing(): void {
    if (this.socket?.connected) this.socket.emit('signal', { channel: this.channel, kind: 'typing' }, () => undefined);
  }

  private async join(): Promise<void> {
    if (!this.socket || this.joining) return;
    this.joining = true;
    const request = { channel: this.channel, ...(this.sequence === null ? {} : { after: this.sequence }) };
    try {
      this.enter((await this.socket.timeout(ackInMilliseconds).emitWithAck('join', request)) as Joined);
    } catch {
      if (this.socket.connected) setTimeout(() => void this.join(), ackInMilliseconds / 4);
    } finally {
      this.joining = false;
      this.held.splice(0).forEach((frame) => this.take(frame));
    }
  }

  private enter(answer: Joined): void {
    if (!answer.ok) return this.listener.stale();
    if (this.joined) this.listener.connection?.('back');
    this.joined = true;
    if (answer.resync) {
      this.sequence = answer.sequence;
      return this.listener.stale();
    }
    answer.events.forEach((event) => this.tell(event));
    this.sequence = answer.sequence;
    const values = answer.values ? { values: answer.values } : {};
    this.listener.signalled?.({ typing: [], present: answer.present, ...values });
  }

  /** A frame covers everything after `from` up to `to`: one that starts later than we stand shows a gap. */
  private take(frame: Frame): void {
    if (this.joining) return void this.held.push(frame);
    if (this.sequence !== null && frame.from > this.sequence) return void this.join();
    frame.events.forEach((event) => this.tell(event));
    this.sequence = Math.max(this.sequence ?? 0, frame.to);
    if (frame.events.some(({ type }) => expelling.has(type))) void this.join();
  }

  private tell(event: LiveEvent): void {
    if (this.sequence !== null && event.sequence <= this.sequence) return;
    this.sequence = event.sequence;
    this.listener.happened(event);
  }
}

/** Live matters after reading does: waits until the page has loaded and the browser rests. */
export function whenIdle(start: () => void): void {
  const rest = (): void =>
    void ('requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 2_000 }) : setTimeout(start, 200));
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}

/** A page kept for the back button lets go of its connection, and catches up when shown again. */
export function followVisibility(channel: LiveChannel): void {
  addEventListener('pagehide', () => channel.close());
  addEventListener('pageshow', ({ persisted }) => persisted && channel.reopen());
}
