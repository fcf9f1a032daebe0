/** A mail's text in pieces, its web addresses apart so that a page can make links of them. */
export function linked(text: string): { text: string; href?: string }[] {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+)/);
  // Between the others, every second piece is an address.
  return pieces.map((piece, index) =>
    index % 2 === 1 && URL.canParse(piece) ? { text: piece, href: piece } : { text: piece },
  );
}
