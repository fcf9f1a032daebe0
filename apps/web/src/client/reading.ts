/** Sends how far one has read, at most once in this time; the rest goes when the page is left. */
const pauseInMilliseconds = 4_000;
const keptThreads = 100;

type Places = Record<string, number>;
const places = (): Places => {
  try {
    return JSON.parse(localStorage.getItem('reading') ?? '{}') as Places;
  } catch {
    return {};
  }
};

/** Notes which replies were on the screen: for members on the server, for guests in this browser alone. */
class ReadingPlace extends HTMLElement {
  private seen = 0;
  private sent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.seen = this.sent = Number(this.dataset['seen'] ?? 0);
    if (this.isGuest) this.goOn();
    const watcher = new IntersectionObserver((entries) => this.saw(entries), {
      threshold: 0,
      rootMargin: '0px 0px -20% 0px',
    });
    const watch = () =>
      document.querySelectorAll<HTMLElement>('.post[data-number]:not([data-watched])').forEach((post) => {
        post.dataset['watched'] = '';
        watcher.observe(post);
      });
    watch();
    const list = document.querySelector('[data-replies]');
    if (list) new MutationObserver(watch).observe(list, { childList: true });
    document.addEventListener('visibilitychange', () => document.hidden && this.send());
    addEventListener('pagehide', () => this.send());
  }

  private get isGuest(): boolean {
    return 'guest' in this.dataset;
  }

  private saw(entries: IntersectionObserverEntry[]): void {
    if (document.visibilityState === 'hidden') return;
    const numbers = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement);
    this.seen = Math.max(this.seen, ...numbers.map(({ dataset }) => Number(dataset['number'])));
    if (this.seen > this.sent) this.timer ??= setTimeout(() => this.send(), pauseInMilliseconds);
  }

  private send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.seen <= this.sent) return;
    this.sent = this.seen;
    const { thread = '' } = this.dataset;
    if (this.isGuest) this.keepHere(thread);
    else navigator.sendBeacon(`/partials/threads/${thread}/read?number=${this.seen}`);
  }

  private keepHere(thread: string): void {
    const kept = Object.entries({ ...places(), [thread]: this.seen }).slice(-keptThreads);
    try {
      localStorage.setItem('reading', JSON.stringify(Object.fromEntries(kept)));
    } catch {
      // A full or closed store loses a place and nothing else.
    }
  }

  /** Says where a guest stopped, when that is not on this page. */
  private goOn(): void {
    const number = places()[this.dataset['thread'] ?? ''] ?? 0;
    this.sent = number;
    const here = document.querySelector<HTMLElement>('[data-replies] > .post');
    if (number < 22 || document.getElementById(`post-${number}`) || location.search || !here) return;
    const link = document.createElement('a');
    link.href = `?from=${number - ((number - 2) % 20)}#post-${number}`;
    link.textContent = (this.dataset['continue'] ?? '').replace('{number}', String(number));
    link.className = 'badge';
    this.append(link);
    this.hidden = false;
  }
}

customElements.define('reading-place', ReadingPlace);
