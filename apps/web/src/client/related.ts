import { partial } from './fragments.js';

/** Fetches threads about the same once the reader comes near them; nobody waits for them. */
class RelatedThreads extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void this.show().catch(() => undefined);
      },
      { rootMargin: '400px' },
    );
    observer.observe(this);
  }

  private async show(): Promise<void> {
    const found = await partial(`related/${this.dataset['thread']}`);
    if (found && found.childElementCount > 0) this.replaceChildren(found);
  }
}

customElements.define('related-threads', RelatedThreads);
