import { LRUCache } from 'lru-cache';
import type { Page } from './page.js';

type Render = () => Promise<Page>;

/**
 * Pages that look the same to every reader without an account, shared for some seconds.
 * Readers who ask at the same moment wait for one rendering.
 */
export class HtmlCache {
  private readonly pages: LRUCache<string, Promise<Page>> | null;

  constructor(seconds: number) {
    this.pages = seconds > 0 ? new LRUCache({ max: 500, ttl: seconds * 1000 }) : null;
  }

  async take(key: string | null, render: Render): Promise<Page> {
    if (!this.pages || key === null) return render();
    const shared = this.pages.get(key);
    if (!shared) return this.first(this.pages, key, render);
    const page = await shared;
    return page.shareable ? page : render();
  }

  private async first(pages: LRUCache<string, Promise<Page>>, key: string, render: Render): Promise<Page> {
    const rendering = render();
    pages.set(key, rendering);
    try {
      const page = await rendering;
      if (!page.shareable) pages.delete(key);
      return page;
    } catch (error) {
      pages.delete(key);
      throw error;
    }
  }
}
