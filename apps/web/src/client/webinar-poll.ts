import './poll-ranking.js';
import { fragmentFrom } from './fragments.js';
import { followVisibility, LiveChannel, whenIdle } from './live-channel.js';

/** A page of one poll whose results grow while it is read. */
class LivePoll extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDue = false;

  connectedCallback(): void {
    const { channel = '', sequence } = this.dataset;
    const poll = this.querySelector<HTMLElement>('[data-poll]')?.dataset['poll'];
    const live = new LiveChannel(channel, Number(sequence), {
      happened: (event) => event.poll === poll && this.refreshSoon(),
      signalled: ({ values }) => values && `poll:${poll}` in values && this.refreshSoon(),
      stale: () => this.refreshSoon(),
    });
    whenIdle(() => void live.open());
    followVisibility(live);
  }

  private refreshSoon(): void {
    this.isDue = true;
    this.timer ??= setTimeout(() => void this.refresh().catch(() => undefined), 1000 + Math.random() * 1000);
  }

  private async refresh(): Promise<void> {
    this.isDue = false;
    try {
      const response = await fetch(`/partials/${this.dataset['partial']}`);
      const fresh = response.ok ? fragmentFrom(await response.text()).querySelector('[data-tally]') : null;
      if (fresh) this.querySelector('[data-tally]')?.replaceWith(fresh);
    } finally {
      this.timer = undefined;
      if (this.isDue) this.refreshSoon();
    }
  }
}

customElements.define('live-poll', LivePoll);
