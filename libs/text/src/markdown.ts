import { unavailable } from '@guildhall/kernel';
import DataLoader from 'dataloader';
import { MarkdownBusy, MarkdownPool } from './markdown.pool.js';
import type { Pieces } from './markdown.pieces.js';

const pool = new MarkdownPool();

/** Waking a thread costs more than what most texts need of it: the quick ones of one turn of the event loop wake it together. */
const together = new DataLoader<string, string>(
  async (texts) => (texts.length === 1 ? [await pool.render(texts[0] ?? '')] : pool.renderAll(texts)),
  { cache: false, maxBatchSize: 50, batchScheduleFn: (render) => void setImmediate(render) },
);

/** A few paragraphs take a moment; a long text, or a table however short, may take so long that it goes alone. */
const isQuick = (markdown: string): boolean => markdown.length <= 1_000 && !markdown.includes('|');

/**
 * Safe HTML of what a person wrote in Markdown: CommonMark with tables, strikethrough, bare links and kept line ends;
 * HTML in it is shown as text. Only http, https and mailto links survive, a picture from elsewhere becomes a link, one
 * of ours (`attachment:` and an id among the `pieces`) is shown, an unknown one is its words, headings start at h3, nobody's ids, classes or styles come through, and every outermost block has dir="auto".
 *
 * Rendering happens in a worker thread with one second a text. A text of more than 20,000 characters, one that takes
 * longer or one that swells beyond proportion comes back as plain escaped paragraphs.
 * @throws Refusal UNAVAILABLE when 500 texts wait already, or at shutdown; Error when the worker cannot start at all.
 */
export async function renderMarkdown(markdown: string, pieces: Pieces = {}): Promise<string> {
  try {
    const isShared = Object.keys(pieces).length === 0 && isQuick(markdown);
    return await (isShared ? together.load(markdown) : pool.render(markdown, pieces));
  } catch (error) {
    throw error instanceof MarkdownBusy ? unavailable() : error;
  }
}

/** The same of many texts without pieces, for much less than one after the other. */
export async function renderAllMarkdown(texts: readonly string[]): Promise<string[]> {
  try {
    return await pool.renderAll(texts);
  } catch (error) {
    throw error instanceof MarkdownBusy ? unavailable() : error;
  }
}

/** Starts the first worker, so that the first reader does not wait for it and a broken installation shows at start. */
export const warmUp = (): Promise<void> => pool.warmUp();

/** Ends the worker threads; safe to call twice, and rendering again afterwards starts new ones. */
export const close = (): Promise<void> => pool.close();
