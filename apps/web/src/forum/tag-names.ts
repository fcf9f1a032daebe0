/** The tags somebody typed, parted by commas of any script. */
export const tagNames = (text: string): string[] =>
  text
    .split(/[,،、;؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Tags as they stand in their field. */
export const tagsText = (tags: readonly { readonly name: string }[]): string => tags.map(({ name }) => name).join(', ');
