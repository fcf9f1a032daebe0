export type FrameKind = 'events' | 'signals';

const SECOND_MS = 1000;
/** What a phone on a slow line can follow, and what two thousand sockets at once cost little of. */
const MOST = 4;
/** Neither kind takes the last place from the other. */
const MOST_OF_KIND = 3;

/**
 * Keeps the frames of a channel to four in any second, events and signals together. Whatever is quiet is told at once;
 * what is lively is told together, a little later.
 */
export class FramePace {
  private sent: { readonly kind: FrameKind; readonly at: number }[] = [];

  /** For how many milliseconds a frame of this kind has to wait. */
  wait(kind: FrameKind): number {
    const now = Date.now();
    const of = (frames: readonly { at: number }[], most: number): number =>
      frames.length < most ? 0 : (frames.at(-most)?.at ?? 0) + SECOND_MS - now;
    const own = this.sent.filter((frame) => frame.kind === kind);
    return Math.max(0, of(this.sent, MOST), of(own, MOST_OF_KIND));
  }

  note(kind: FrameKind): void {
    const at = Date.now();
    this.sent = [...this.sent.filter((frame) => frame.at > at - SECOND_MS), { kind, at }];
  }
}
