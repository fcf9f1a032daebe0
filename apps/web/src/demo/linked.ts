/** A mail's text in pieces, its addresses apart so that a page can make links of them. */
export function linked(text: string): { text: string; href?: string }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece) => (URL.canParse(piece) ? { text: piece, href: piece } : { text: piece }));
}
