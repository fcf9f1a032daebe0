import { renderMarkdown } from '@guildhall/text';
import { type Phrases, type Slot, slots } from './phrases/index.js';

/** A phrase cut at its holes: texts and the words between them take turns. */
interface Cut {
  readonly texts: readonly string[];
  readonly holes: readonly Slot[];
}

/** A phrase as it is written and as it is shown; both have the same holes. */
export interface Piece {
  readonly markdown: Cut;
  readonly html: Cut;
}

/** The phrases of one language, rendered once by the renderer of the product. */
export interface Compiled {
  readonly phrases: Phrases;
  readonly titles: readonly Cut[];
  readonly openings: readonly Piece[];
  readonly requests: readonly Piece[];
  readonly sentences: readonly Piece[];
  readonly points: readonly Piece[];
  readonly blocks: readonly Piece[];
}

export type Words = (slot: Slot) => string;

const HOLE = new RegExp(`\\{(${slots.join('|')})\\}`);
const PARAGRAPH = /^<p dir="auto">([\s\S]*)<\/p>\n$/;
const POINT = /^<ul dir="auto">\n<li>([\s\S]*)<\/li>\n<\/ul>\n$/;

const cut = (text: string): Cut => {
  const parts = text.split(HOLE);
  return { texts: parts.filter((_, at) => at % 2 === 0), holes: parts.filter((_, at) => at % 2 === 1) as Slot[] };
};

/** The text with its holes filled. */
export function filled({ texts, holes }: Cut, words: Words): string {
  let text = texts[0];
  for (let at = 0; at < holes.length; at++) text += words(holes[at]) + texts[at + 1];
  return text;
}

async function piece(markdown: string, shown: string, within: RegExp): Promise<Piece> {
  const html = await renderMarkdown(shown);
  const [, inner] = within.exec(html) ?? [];
  if (inner === undefined) throw new Error(`This phrase does not render as expected: ${markdown}`);
  return { markdown: cut(markdown), html: cut(inner) };
}

const sentences = (list: readonly string[]) => Promise.all(list.map((one) => piece(one, one, PARAGRAPH)));

export async function compile(phrases: Phrases): Promise<Compiled> {
  return {
    phrases,
    titles: phrases.titles.map(cut),
    openings: await sentences(phrases.openings),
    requests: await sentences(phrases.requests),
    sentences: await sentences(phrases.sentences),
    points: await Promise.all(phrases.points.map((one) => piece(one, `- ${one}`, POINT))),
    blocks: await Promise.all(phrases.blocks.map((one) => piece(one, one, /^([\s\S]*)$/))),
  };
}
