import { counted } from './page-language.js';

/** `left` counts seconds, `leftMinutes` minutes. */
export type ClockWords = { left: Record<string, string>; leftMinutes: Record<string, string>; timeUp: string };

/**
 * Counts down the polls that have a limit, by the clock of the server: what the device says of the time does not matter.
 * Nothing here decides whether a vote counts.
 */
export class PollClocks {
  private offset = 0;

  constructor(
    private readonly words: ClockWords,
    private readonly root: ParentNode = document,
  ) {
    setInterval(() => this.tick(), 1000);
  }

  /** What time it is on the server now. */
  serverTime(now: number): void {
    this.offset = now - performance.now();
    this.tick();
  }

  private tick(): void {
    const now = performance.now() + this.offset;
    for (const poll of this.root.querySelectorAll<HTMLElement>('[data-closes]')) {
      const place = poll.querySelector<HTMLElement>('[data-left]');
      const seconds = Math.ceil((Number(poll.dataset['closes']) - now) / 1000);
      if (place) place.textContent = this.say(seconds);
    }
  }

  private say(seconds: number): string {
    const { left, leftMinutes, timeUp } = this.words;
    if (seconds <= 0) return timeUp;
    return seconds <= 120 ? counted(left, seconds) : counted(leftMinutes, Math.ceil(seconds / 60));
  }
}
