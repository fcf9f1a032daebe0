import { followVisibility, LiveChannel, whenIdle } from './live-channel.js';
import { counted } from './page-language.js';
import { useShortcuts } from './shortcuts.js';

/** Tells that questions were asked in this theme since the list was read. */
class LiveTheme extends HTMLElement {
  connectedCallback(): void {
    const forms = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const asked = new Set<number>();
    const muted = this.dataset['muted']?.split(' ') ?? [];
    const channel = new LiveChannel(this.dataset['channel'] ?? '', null, {
      happened: ({ type, sequence, author = '' }) => {
        if (type !== 'forum.thread-asked' || muted.includes(author)) return;
        asked.add(sequence);
        this.announce(counted(forms, asked.size));
      },
      stale: () => undefined,
    });
    whenIdle(() => void channel.open());
    followVisibility(channel);
  }

  private announce(text: string): void {
    this.querySelector('[data-announce]')?.removeAttribute('hidden');
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = text;
  }
}

customElements.define('live-theme', LiveTheme);
useShortcuts();
