import { counted, written } from './page-language.js';

/** Who is there, as counts alone. */
export type Crowd = { here: number; left: number; good: number; slow: number; lost: number; hosts: string[] };
export type CrowdWords = Record<'here' | 'left' | 'stuck', Record<string, string>> & { lines: string };

/** Writes the counts into the page of the hosts. */
export function showCrowd(page: ParentNode, crowd: Crowd, words: CrowdWords): void {
  const write = (name: string, text: string): void => {
    const place = page.querySelector<HTMLElement>(`[data-crowd-${name}]`);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  };
  page.querySelector('[data-crowd]')?.removeAttribute('hidden');
  write('here', counted(words.here, crowd.here));
  write('left', crowd.left > 0 ? counted(words.left, crowd.left) : '');
  write('stuck', crowd.lost > 0 ? counted(words.stuck, crowd.lost) : '');
  const { good, slow, lost } = crowd;
  const lines = Object.entries({ good, slow, lost }).reduce(
    (text, [name, count]) => text.replace(`{${name}}`, written(count)),
    words.lines,
  );
  write('lines', crowd.here > 0 ? lines : '');
  const hosts = page.querySelector<HTMLElement>('[data-crowd-hosts]');
  const names = hosts?.querySelector('[data-names]');
  if (names) names.textContent = crowd.hosts.join(', ');
  hosts?.toggleAttribute('hidden', crowd.hosts.length === 0);
}
