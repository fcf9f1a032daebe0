import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MarkdownBusy, MarkdownPool } from './markdown.pool.js';
import { effortOf } from '../../../test/support/pace.js';

const fill = (piece: string, length = 20_000) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const numbered = <T>(count: number, line: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => line(n));

describe('texts written to be slow', () => {
  const pool = new MarkdownPool({ workers: 1 });
  beforeAll(() => pool.warmUp());
  afterAll(() => pool.close());

  test.each([
    ['10,000 nested brackets', `${'['.repeat(10_000)}a${']'.repeat(10_000)}`],
    ['10,000 nested quotes', '>'.repeat(10_000)],
    ['10,000 nested list items', '- '.repeat(10_000)],
    [
      'a list that grows inwards',
      numbered(190, (n) => `${' '.repeat(2 * n)}- a`)
        .join('\n')
        .slice(0, 20_000),
    ],
    ['runs of backticks of every length', numbered(195, (n) => '`'.repeat(n + 1)).join(' ')],
    ['one reference used 6,000 times', `[a]: http://x.example/${'y'.repeat(1_900)}\n\n${fill('[a]', 18_000)}`],
    ['a table of 2,500 columns', `${fill('|a', 5_000)}\n${fill('|-', 5_000)}\n${fill('|\n', 9_000)}`],
    ...[
      '*',
      '_',
      '[',
      '`',
      '![',
      '**a',
      '*a_ ',
      '[a](',
      '[a](b "',
      '<',
      '<!--',
      '&',
      '\\',
      '~',
      '|',
      '> a\nb\n',
      'a\n=\n',
    ].map((piece) => [`20,000 characters of ${JSON.stringify(piece)}`, fill(piece)]),
    ...['http://', 'http://a.b ', 'www.', 'a.com ', 'mailto:', 'a@', 'a@a.com', 'xn--a.', '//', 'ftp://'].map(
      (piece) => [`a linkify bomb of ${JSON.stringify(piece)}`, fill(piece)],
    ),
    ['an address of brackets', `http://a.com/${fill('([', 19_000)}`],
  ])('%s', async (_, markdown) => {
    let html = '';
    expect(await effortOf(async () => (html = await pool.render(markdown)))).toBeLessThan(1_000);
    expect(html.length).toBeLessThan(250_000);
  });
});

test('a text over the limit of length comes back as plain paragraphs', async () => {
  const pool = new MarkdownPool({ length: 10 });
  expect(await pool.render('**bold** <b>\nand\n\nmore')).toBe(
    '<p dir="auto">**bold** &lt;b&gt;<br>and</p>\n<p dir="auto">more</p>\n',
  );
});

test('length is counted in characters, so an emoji is one', async () => {
  const pool = new MarkdownPool({ length: 5 });
  expect(await pool.render('*👍👍👍*')).toContain('<em>');
  await pool.close();
});

test('a text that takes too long comes back as plain paragraphs, and a new worker takes the next', async () => {
  const pool = new MarkdownPool({ workers: 1, deadline: 1 });
  const slow = fill('| a | b |\n|-|-|\n| c | d |\n\n');
  expect(await pool.render(slow)).toMatch(/^<p dir="auto">\| a \| b \|<br>/);
  const patient = new MarkdownPool({ workers: 1, deadline: 10_000 });
  expect(await patient.render(slow)).toMatch(/^<div class="table-scroll"/);
  expect(await pool.render('x')).toContain('x');
  await Promise.all([pool.close(), patient.close()]);
});

test('a text that swells beyond proportion comes back as plain paragraphs', async () => {
  const pool = new MarkdownPool({ workers: 1 });
  const swelling = `[a]: http://x.example/${'y'.repeat(1_500)}\n\n${fill('[a]', 3_000)}`;
  expect(await pool.render(swelling)).toMatch(/^<p dir="auto">\[a\]: http:/);
  await pool.close();
});

test('many texts at once are all rendered, each with its own result', async () => {
  const pool = new MarkdownPool({ workers: 2 });
  const pages = await Promise.all(numbered(200, (n) => `**${n}**`).map((text) => pool.render(text)));
  expect(pages).toEqual(numbered(200, (n) => `<p dir="auto"><strong>${n}</strong></p>\n`));
  await pool.close();
});

test('texts that travel together come back in their order; one that fails costs no other its HTML', async () => {
  const pool = new MarkdownPool({ workers: 2, deadline: 150 });
  await pool.warmUp();
  const slow = `${fill('| a | b |\n|-|-|\n| c | d |\n\n', 19_000)}`;
  const texts = [...numbered(120, (n) => `**${n}**`), 'x'.repeat(20_001), '', ...numbered(12, () => slow), '*end*'];
  const htmls = await pool.renderAll(texts);
  expect(htmls.slice(0, 120)).toEqual(numbered(120, (n) => `<p dir="auto"><strong>${n}</strong></p>\n`));
  expect(htmls[120]).toBe(`<p dir="auto">${'x'.repeat(20_001)}</p>\n`);
  expect(htmls[121]).toBe('');
  expect(htmls.at(-1)).toBe('<p dir="auto"><em>end</em></p>\n');
  await pool.close();
}, 20_000);

test('when too many texts wait, the next is refused instead of kept waiting', async () => {
  const pool = new MarkdownPool({ workers: 1, waiting: 2 });
  const taken = numbered(3, (n) => pool.render(`${n}`));
  await expect(pool.render('one too many')).rejects.toThrow(MarkdownBusy);
  expect(await Promise.all(taken)).toHaveLength(3);
  await pool.close();
});

test('a renderer that is closed refuses what waits and starts anew for what comes later', async () => {
  const pool = new MarkdownPool({ workers: 1 });
  await pool.warmUp();
  const refused = expect(Promise.all([pool.render('a'), pool.render('b')])).rejects.toThrow(MarkdownBusy);
  await pool.close();
  await refused;
  await pool.close();
  expect(await pool.render('c')).toContain('c');
  await pool.close();
});
