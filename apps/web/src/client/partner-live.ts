import { bodyFrom } from './fragments.js';
import { followVisibility, LiveChannel, whenIdle } from './live-channel.js';

/** After these the words have changed: what one reads is left as it is, and one is told. */
const rewritten: ReadonlySet<string> = new Set(['partnering.post-edited', 'partnering.post-hidden']);
const pauseInMilliseconds = 300;

/** How a partner post stands and how many replies are left, kept up while the page is open. */
class PartnerPost extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { channel = '', sequence } = this.dataset;
    const live = new LiveChannel(channel, Number(sequence), {
      happened: ({ type }) => (rewritten.has(type) ? this.tell() : this.renewSoon()),
      stale: () => this.renewSoon(),
    });
    whenIdle(() => void live.open());
    followVisibility(live);
  }

  private renewSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), pauseInMilliseconds);
  }

  /** The page as it would be now gives its piece. */
  private async renew(): Promise<void> {
    const response = await fetch(location.pathname).catch(() => null);
    if (!response?.ok) return;
    const fresh = bodyFrom(await response.text()).querySelector('#standing');
    const old = this.querySelector('#standing');
    if (!fresh || !old || fresh.textContent === old.textContent) return;
    old.replaceWith(fresh);
    this.tell();
  }

  private tell(): void {
    const place = this.querySelector('[data-say]');
    if (place) place.textContent = this.dataset['changed'] ?? '';
  }
}

customElements.define('partner-post', PartnerPost);
