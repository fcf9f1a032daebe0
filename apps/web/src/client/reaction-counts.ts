import { written } from './page-language.js';

/** Shows the reactions of this minute wherever on the page they are counted. */
export function showReactions(within: ParentNode, values: Readonly<Record<string, unknown>>): void {
  const counts = values['reaction:all'] as Record<string, number> | undefined;
  for (const [reaction, count] of Object.entries(counts ?? {}))
    within
      .querySelectorAll(`[data-reaction-count="${CSS.escape(reaction)}"]`)
      .forEach(
        (place) => (place.textContent = count > 0 ? written(count) : ((place as HTMLElement).dataset['none'] ?? '')),
      );
}
