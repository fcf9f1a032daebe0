import { makeCopyable } from './copy-code.js';
import { partial } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import { makeReachable } from './reachable.js';

const postOnPage = (id: string): HTMLElement | null => document.querySelector(`[data-post="${CSS.escape(id)}"]`);

/** Somebody who is in the middle of something there must not lose it. */
const isBusy = (article: HTMLElement): boolean =>
  article !== document.activeElement &&
  (article.contains(document.activeElement) || article.querySelector('details[open]') !== null);

/** Posts that changed, fetched anew and put in their place. Several changes of one post in a moment are one. */
export class LivePosts {
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  refreshSoon(id: string): void {
    this.changed.add(id);
    clearTimeout(this.timer);
    // A little chance keeps hundreds of readers from asking at the same instant.
    this.timer = setTimeout(() => void this.refresh(), 100 + Math.random() * 300);
  }

  /** Those that say a post quotes them, when it is gone. */
  refreshQuotedBy(id: string): void {
    document
      .querySelectorAll(`.quoted-by a[href="/posts/${CSS.escape(id)}"]`)
      .forEach((link) => this.refreshSoon(link.closest<HTMLElement>('.post')?.dataset['post'] ?? ''));
  }

  private async refresh(): Promise<void> {
    for (const id of [...this.changed]) {
      const article = postOnPage(id);
      this.changed.delete(id);
      if (!article) continue;
      if (isBusy(article)) article.addEventListener('focusout', () => this.refreshSoon(id), { once: true });
      else await this.replace(article, id).catch(() => undefined);
    }
  }

  private async replace(article: HTMLElement, id: string): Promise<void> {
    const fresh = await partial(`posts/${id}`);
    const focused = article === document.activeElement;
    keepingPlace(() => (fresh ? article.replaceWith(fresh) : article.remove()));
    makeCopyable();
    makeReachable();
    if (focused) postOnPage(id)?.focus({ preventScroll: true });
  }
}

/** Replies that arrived and wait for the reader to let them in. */
export class WaitingReplies {
  private readonly waiting: string[] = [];

  get count(): number {
    return this.waiting.length;
  }

  get first(): string | undefined {
    return this.waiting[0];
  }

  add(id: string): void {
    if (!postOnPage(id) && !this.waiting.includes(id)) this.waiting.push(id);
  }

  drop(id: string): void {
    const place = this.waiting.indexOf(id);
    if (place >= 0) this.waiting.splice(place, 1);
  }

  /** Appends them all and returns the first; the ones hidden meanwhile are left out. Throws when they can't be reached. */
  async letIn(list: HTMLElement): Promise<HTMLElement | null> {
    const ids = [...this.waiting];
    const fetched = await Promise.all(ids.map((id) => partial(`posts/${id}`)));
    const fresh = ids.filter((id) => !postOnPage(id));
    fetched.forEach((fragment, index) => fragment && fresh.includes(ids[index] ?? '') && list.append(fragment));
    makeCopyable(list);
    makeReachable(list);
    ids.forEach((id) => this.drop(id));
    fresh.forEach((id) => postOnPage(id)?.classList.add('fresh'));
    return fresh.map(postOnPage).find((article) => article !== null) ?? null;
  }
}
