import { type Compiled, filled, type Piece, type Words } from './compiled.js';
import type { Slot } from './phrases/index.js';
import { Random } from './random.js';

/** What was written, and how it is shown. */
export interface Text {
  markdown: string;
  html: string;
}

const FIRM_STARTS = ['Nor', 'Vel', 'Ala', 'Kor', 'Bris', 'Tam', 'Ost', 'Lim', 'Ser', 'Dor', 'Hav', 'Mir', 'Pol', 'Zan'];
const FIRM_MIDDLES = ['ba', 'di', 'ge', 'la', 'mo', 'na', 'ri', 'so', 'ta', 've'];
const FIRM_ENDS = ['dal', 'lux', 'mar', 'nex', 'port', 'san', 'tec', 'tis', 'vik', 'zen'];

/** One of some 1,400 firms, so that some words are rare; few are in everybody's mouth. */
const firm = (random: Random): string =>
  FIRM_STARTS[random.below(FIRM_STARTS.length, 1.6)] + random.pick(FIRM_MIDDLES) + random.pick(FIRM_ENDS);

/** The words a thread is about; its posts keep to them two times out of three. */
export class Subject {
  private readonly kept = new Map<Slot, string>();

  constructor(
    private readonly compiled: Compiled,
    random: Random,
  ) {
    for (const slot of ['trade', 'task', 'town', 'firm'] as const) this.kept.set(slot, this.word(slot, random));
  }

  get language(): string {
    return this.compiled.phrases.language;
  }

  title(random: Random): string {
    return filled(random.pick(this.compiled.titles), this.wordsFor(random, 1));
  }

  question(random: Random): Text {
    const { openings, sentences, requests } = this.compiled;
    const text = new Writing(this.wordsFor(random));
    text.paragraph([random.pick(openings), ...several(random, sentences, random.below(3))]);
    if (random.chance(0.25)) text.list(several(random, this.compiled.points, 2 + random.below(3)));
    text.paragraph([...several(random, sentences, random.below(2)), random.pick(requests)]);
    return text;
  }

  reply(random: Random): Text {
    const { sentences, points, blocks } = this.compiled;
    const text = new Writing(this.wordsFor(random));
    text.paragraph(several(random, sentences, 1 + random.below(4)));
    const kind = random.next();
    if (kind < 0.14) text.list(several(random, points, 2 + random.below(3)));
    else if (kind < 0.22) text.block(random.pick(blocks));
    for (let more = random.below(3, 1.5); more > 0; more--)
      text.paragraph(several(random, sentences, 1 + random.below(4)));
    return text;
  }

  private wordsFor(random: Random, loyalty = 0.66): Words {
    return (slot) => (random.chance(loyalty) && this.kept.get(slot)) || this.word(slot, random);
  }

  private word(slot: Slot, random: Random): string {
    if (slot === 'n') return String(2 + random.below(38, 2));
    return slot === 'firm' ? firm(random) : random.pick(this.compiled.phrases.words[slot]);
  }
}

/** As many different ones, in the order of chance. */
function several(random: Random, pieces: readonly Piece[], count: number): Piece[] {
  const first = random.below(pieces.length);
  const step = 1 + random.below(3);
  return Array.from({ length: count }, (_, next) => pieces[(first + next * step) % pieces.length]);
}

/** A text that grows block by block, as Markdown and as the HTML the renderer makes of it. */
class Writing implements Text {
  markdown = '';
  html = '';

  constructor(private readonly words: Words) {}

  paragraph(pieces: readonly Piece[]): void {
    const [markdown, html] = this.said(pieces, ' ', '');
    this.add(markdown, `<p dir="auto">${html}</p>\n`);
  }

  list(pieces: readonly Piece[]): void {
    const [markdown, html] = this.said(pieces, '\n- ', '</li>\n<li>');
    this.add(`- ${markdown}`, `<ul dir="auto">\n<li>${html}</li>\n</ul>\n`);
  }

  block(piece: Piece): void {
    const [markdown, html] = this.said([piece], '', '');
    this.add(markdown, html);
  }

  private add(markdown: string, html: string): void {
    this.markdown += (this.markdown && '\n\n') + markdown;
    this.html += html;
  }

  /** The same words stand in both. */
  private said(pieces: readonly Piece[], between: string, betweenShown: string): [string, string] {
    const known: string[] = [];
    const markdown = pieces
      .map((one) => filled(one.markdown, (slot) => (known.push(this.words(slot)), known.at(-1) ?? '')))
      .join(between);
    let next = 0;
    const html = pieces.map((one) => filled(one.html, () => known[next++])).join(betweenShown || between);
    return [markdown, html];
  }
}
