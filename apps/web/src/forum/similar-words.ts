const mostWords = 10;

/**
 * A search for threads about the same thing as `title`: any of its longer words will do, the more the better.
 * The short ones ("how", "les", "من") are in every question.
 */
export function similarWords(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  return [...new Set(words)].slice(0, mostWords).join(' or ');
}
