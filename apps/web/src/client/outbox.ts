import { sendVote } from './vote-sender.js';

/** What a form would send. */
export type Fields = Record<string, string>;
type Waiting = Record<string, Fields>;

export type OutboxListener = {
  /** So many inputs wait to be sent again. */
  waiting: (count: number) => void;
  /** The site has it; `told` is what it answered. */
  done: (key: string, fields: Fields, told: Record<string, unknown>) => void;
  /** It will not be done, and why. */
  refused: (key: string, fields: Fields, sentence: string) => void;
};

const firstPauseInMilliseconds = 1_000;
const longestPauseInMilliseconds = 30_000;
const answerInMilliseconds = 15_000;
/** Answers that say no for good; anything else may be a bad line, a full minute or a server that starts. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 409, 413, 422]);

/**
 * Inputs that must neither get lost nor count twice. Each is kept on the device until the site has answered, and sent
 * again after sleep, without a network, after a reload. Of two under one key the later counts; the site takes the same
 * input twice for one.
 */
export class Outbox {
  private readonly name: string;
  private memory: Waiting = {};
  private sending = false;
  private again = false;
  private pause = firstPauseInMilliseconds;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly webinar: string,
    private readonly listener: OutboxListener,
  ) {
    this.name = `outbox:${webinar}`;
    addEventListener('online', () => this.hurry());
    addEventListener('pageshow', () => this.hurry());
    document.addEventListener('visibilitychange', () => !document.hidden && this.hurry());
  }

  /** What waits under a key. */
  find(key: string): Fields | undefined {
    return this.read()[key];
  }

  get keys(): string[] {
    return Object.keys(this.read());
  }

  put(key: string, fields: Fields): void {
    this.write({ ...this.read(), [key]: fields });
    this.hurry();
  }

  /** Tries at once, whatever was tried before. */
  hurry(): void {
    this.pause = firstPauseInMilliseconds;
    clearTimeout(this.timer);
    void this.flush();
  }

  private async flush(): Promise<void> {
    if (this.sending) return void (this.again = true);
    this.sending = true;
    this.again = false;
    let lost = false;
    for (const key of this.keys) lost = !(await this.send(key)) || lost;
    this.sending = false;
    const left = this.keys.length;
    this.listener.waiting(lost ? left : 0);
    if (this.again) return void this.flush();
    if (left > 0) this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    // Chance keeps a whole hall from coming back at the same instant.
    this.timer = setTimeout(() => void this.flush(), this.pause * (0.5 + Math.random()));
    this.pause = Math.min(this.pause * 2, longestPauseInMilliseconds);
  }

  /** Whether there was an answer that settles it. */
  private async send(key: string): Promise<boolean> {
    const fields = this.find(key);
    if (!fields) return true;
    const signal = AbortSignal.timeout(answerInMilliseconds);
    if (fields['intent'] === 'vote-poll') return this.vote(key, fields, signal);
    const body = new URLSearchParams(fields);
    const address = `/partials/webinars/${this.webinar}/acts`;
    const response = await fetch(address, { method: 'POST', body, keepalive: true, signal }).catch(() => null);
    if (!response || !(response.ok || final.has(response.status))) return false;
    const text = await response.text().catch(() => '');
    this.settle(key, fields);
    if (response.ok) this.listener.done(key, fields, (text ? JSON.parse(text) : {}) as Record<string, unknown>);
    else this.listener.refused(key, fields, text);
    return true;
  }

  private async vote(key: string, fields: Fields, signal: AbortSignal): Promise<boolean> {
    const settled = await sendVote(fields, signal);
    if (!settled) return false;
    this.settle(key, fields);
    if (settled.counted) this.listener.done(key, fields, {});
    else this.listener.refused(key, fields, settled.sentence);
    return true;
  }

  /** What was put under the key meanwhile is another input, and goes out as well. */
  private settle(key: string, fields: Fields): void {
    if (JSON.stringify(this.find(key)) === JSON.stringify(fields)) this.drop(key);
    else this.again = true;
  }

  private drop(key: string): void {
    const { [key]: _, ...left } = this.read();
    this.write(left);
  }

  /** A browser that keeps nothing keeps it as long as the page is open. */
  private read(): Waiting {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? '{}') as Waiting;
    } catch {
      return this.memory;
    }
  }

  private write(waiting: Waiting): void {
    this.memory = waiting;
    try {
      if (Object.keys(waiting).length === 0) localStorage.removeItem(this.name);
      else localStorage.setItem(this.name, JSON.stringify(waiting));
    } catch {
      // The memory has it.
    }
  }
}
