import { written } from './page-language.js';

const minuteInMilliseconds = 60_000;
let forgetting: ReturnType<typeof setTimeout> | undefined;

function show(within: ParentNode, counts: Readonly<Record<string, number>>): void {
  within.querySelectorAll<HTMLElement>('[data-reaction-count]').forEach((place) => {
    const count = counts[place.dataset['reactionCount'] ?? ''] ?? 0;
    place.textContent = count > 0 ? written(count) : (place.dataset['none'] ?? '');
  });
}

/** Shows the reactions of this minute wherever on the page they are counted, and forgets them with it. */
export function showReactions(within: ParentNode, values: Readonly<Record<string, unknown>>): void {
  const counts = values['reaction:all'] as Record<string, number> | undefined;
  if (!counts) return;
  show(within, counts);
  clearTimeout(forgetting);
  forgetting = setTimeout(() => show(within, {}), minuteInMilliseconds - (Date.now() % minuteInMilliseconds));
}
