import { bodyFrom } from './fragments.js';
import type { Crowd } from './host-crowd.js';
import { followVisibility, LiveChannel, whenIdle, type LiveEvent } from './live-channel.js';
import { counted, written } from './page-language.js';
import { showReactions } from './reaction-counts.js';

/** Who votes moves numbers at once, but places only now and then: a wall that shuffles cannot be read. */
const shuffleInMilliseconds = 20_000;
const soonInMilliseconds = 300;

/** The wall: shows what hosts put there, without anybody touching it. */
class WebinarScreen extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as { here: Record<string, string> };

  connectedCallback(): void {
    const { channel = '', sequence } = this.dataset;
    const live = new LiveChannel(channel, Number(sequence), {
      happened: (event) => this.happened(event),
      signalled: ({ values, present }) => this.signalled(values, present),
      stale: () => this.soon(),
    });
    whenIdle(() => void live.open());
    followVisibility(live);
    setInterval(() => this.dataset['mode'] !== 'question' && this.soon(), shuffleInMilliseconds);
  }

  private happened({ type }: LiveEvent): void {
    if (type !== 'webinar.question-asked') this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.redraw().catch(() => undefined), soonInMilliseconds);
  }

  /** The poll draws itself; everything else is taken from the page as it is now. */
  private async redraw(): Promise<void> {
    const response = await fetch(location.href);
    if (!response.ok) return;
    const fresh = bodyFrom(await response.text()).querySelector<HTMLElement>('webinar-screen');
    if (!fresh) return;
    const here = this.querySelector('[data-here]')?.textContent ?? '';
    for (const part of ['[data-stage]', '[data-join]']) {
      const [old, next] = [this, fresh].map((within) => within.querySelector(part));
      if (old && next && old.innerHTML !== next.innerHTML) old.replaceWith(next);
    }
    this.tell(here);
    this.dataset['mode'] = fresh.dataset['mode'] ?? 'top';
  }

  private signalled(values: Record<string, unknown> | undefined, present: number): void {
    const crowd = values?.['crowd:now'] as Crowd | undefined;
    if (crowd) this.tell(counted(this.words.here, crowd.here));
    else if (!this.querySelector('[data-here]')?.textContent) this.tell(counted(this.words.here, present));
    showReactions(this, values ?? {});
    for (const [thing, value] of Object.entries(values ?? {})) {
      const [kind, id = ''] = thing.split(':');
      const place = kind === 'question' && this.querySelector(`[data-question="${CSS.escape(id)}"] [data-count]`);
      if (place) place.textContent = written(Number(value));
    }
  }

  private tell(text: string): void {
    const place = this.querySelector('[data-here]');
    if (place && text) place.textContent = text;
  }
}

customElements.define('webinar-screen', WebinarScreen);
