import { slugify } from '@guildhall/text';

export const MOST_TAGS = 5;
export const LONGEST_TAG = 40;
export const TAG_SLUG = /^[\p{L}\p{M}\p{N}-]{1,40}$/u;

/** The names of tags in what somebody typed, parted by commas of any script. */
export const tagNamesIn = (text: string): string[] =>
  text
    .split(/[,،、;؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The slug of a tag by this name; null when there is none, or it is too long. */
export function tagSlug(name: string): string | null {
  if ([...name].length > LONGEST_TAG) return null;
  const slug = slugify(name);
  return TAG_SLUG.test(slug) ? slug : null;
}
