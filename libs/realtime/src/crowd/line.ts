/** A round trip beyond this makes votes feel late. */
const SLOW_MS = 600;
/** A ping that is not answered for so long is a line that does not answer. */
const LOST_MS = 5000;

export type LineState = 'good' | 'slow' | 'lost';

/** What a connection tells of itself: its pings, and what comes back of them. */
interface Pinged {
  on(event: 'packetCreate', heard: (packet: { readonly type: string }) => void): unknown;
  on(event: 'heartbeat', heard: () => void): unknown;
}

/** How long the last ping of a connection took there and back. The pings are those that keep it open; none are added. */
export class Line {
  private pingedAt: number | null = null;
  private rttMs: number | null = null;

  follow(connection: Pinged): void {
    connection.on('packetCreate', ({ type }) => type === 'ping' && this.pinged(Date.now()));
    connection.on('heartbeat', () => this.answered(Date.now()));
  }

  pinged(at: number): void {
    this.pingedAt = at;
  }

  answered(at: number): void {
    if (this.pingedAt !== null) this.rttMs = at - this.pingedAt;
    this.pingedAt = null;
  }

  state(now: number): LineState {
    if (this.pingedAt !== null && now - this.pingedAt > LOST_MS) return 'lost';
    return this.rttMs !== null && this.rttMs > SLOW_MS ? 'slow' : 'good';
  }
}
