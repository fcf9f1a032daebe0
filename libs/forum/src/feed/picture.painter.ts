import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import sharp from 'sharp';

/** What a picture shows. */
export interface Subject {
  readonly title: string;
  readonly theme: string;
  /** The name of the theme, and whether it is answered, in words. */
  readonly themeName: string;
  readonly state: string;
  readonly answered: boolean;
  readonly isRightToLeft: boolean;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 80;
const WAITING_AT_MOST = 40;
/** The colours of the themes, as the pages have them on light ground. */
const colours: Record<string, string> = {
  'sustainable-partnerships': '#2a579d',
  'relevant-training': '#664191',
  'innovative-practices': '#96316d',
  'work-based-learning': '#74501d',
  'applied-research': '#1c647f',
};
/** A machine need not have fonts: this one comes along, and holds Latin, Greek, Cyrillic, Arabic, Armenian, Georgian. */
const fontfile = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Paints the pictures that other sites show beside a link: one at a time, each once for what it shows. */
@Injectable()
export class PicturePainter {
  private readonly kept = new LRUCache<string, Buffer>({
    max: 500,
    maxSize: 24_000_000,
    sizeCalculation: (one) => one.length,
  });
  private readonly underWay = new Map<string, Promise<Buffer>>();
  private queue: Promise<unknown> = Promise.resolve();

  /** Names what a picture shows, so that the same is never painted twice. */
  tagOf(subject: Subject): string {
    return createHash('sha256').update(JSON.stringify(subject)).digest('base64url').slice(0, 22);
  }

  /** 503 when too many wait already. */
  async paint(subject: Subject): Promise<Buffer> {
    const tag = this.tagOf(subject);
    const known = this.kept.get(tag) ?? this.underWay.get(tag);
    if (known) return known;
    if (this.underWay.size >= WAITING_AT_MOST) throw new ServiceUnavailableException();
    const painting = this.queue.then(() => painted(subject));
    this.queue = painting.catch(() => undefined);
    this.underWay.set(tag, painting);
    try {
      const picture = await painting;
      this.kept.set(tag, picture);
      return picture;
    } finally {
      this.underWay.delete(tag);
    }
  }
}

interface Written {
  readonly input: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Text as Pango sets it: shaped, broken into lines, and in the direction of its first strong letter. */
async function written(words: string, size: number, colour: string, height?: number): Promise<Written> {
  const text = `<span foreground="${colour}">${escaped(words)}</span>`;
  const { data, info } = await sharp({
    text: {
      text,
      font: `DejaVu Sans Bold ${size}px`,
      fontfile,
      rgba: true,
      dpi: 72,
      width: WIDTH - 2 * EDGE,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  if (height !== undefined && info.height > height && size > 34) return written(words, size - 8, colour, height);
  return { input: data, width: info.width, height: info.height };
}

async function painted({ title, theme, themeName, state, answered, isRightToLeft }: Subject): Promise<Buffer> {
  const colour = colours[theme] ?? '#0a5a5d';
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="#f7f6f2"/><rect width="${WIDTH}" height="20" fill="${colour}"/>
    <rect y="${HEIGHT - 110}" width="${WIDTH}" height="2" fill="#dddad1"/></svg>`;
  const [head, name, said, site] = await Promise.all([
    written(title, 58, '#15211f', 330),
    written(themeName, 30, colour),
    written(state, 30, answered ? '#17632d' : '#874600'),
    written('Guildhall', 34, '#0a5a5d'),
  ]);
  const start = ({ width }: Written) => (isRightToLeft ? WIDTH - EDGE - width : EDGE);
  const end = ({ width }: Written) => (isRightToLeft ? EDGE : WIDTH - EDGE - width);
  return sharp(Buffer.from(ground))
    .composite([
      { input: name.input, left: start(name), top: 70 },
      { input: head.input, left: start(head), top: 140 },
      { input: said.input, left: end(said), top: HEIGHT - 72 },
      { input: site.input, left: start(site), top: HEIGHT - 74 },
    ])
    .png({ palette: true, effort: 4 })
    .toBuffer();
}
