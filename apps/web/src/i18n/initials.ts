const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter of a name as its reader sees it, in any script. */
export function initialOf(name: string): string {
  const [first] = graphemes.segment(name);
  return (first?.segment ?? '').toLocaleUpperCase();
}
