import { describe, expect, it } from 'vitest';
import { meantIn, quotationOf, quotedIn, rewriteMentions, rewriteQuotes } from './reference.parse.js';
import { effortOf } from '../../../../test/support/pace.js';

const id = '0198c9e0-1111-7222-8333-444455556666';

describe('Who is meant in a text', () => {
  it.each([
    ['a picked person', `Ask @[Luc Moreau](person:${id}).`, [{ id, names: ['luc moreau'] }]],
    ['a bracketed name', 'Ask @[Luc Moreau]!', [{ id: null, names: ['luc moreau'] }]],
    [
      'a plain name, however long it is',
      'Ask @Luc Moreau now',
      [{ id: null, names: ['luc moreau now', 'luc moreau', 'luc'] }],
    ],
    ['a name at the end of a sentence', 'Ask @Luc.', [{ id: null, names: ['luc'] }]],
    ['an Arabic name', 'شكراً @أمينة', [{ id: null, names: ['أمينة'] }]],
    ['nobody in an address', 'Write to luc@school.example', []],
    ['nobody in code', 'Use `@Luc` or\n```\n@Luc\n```', []],
    ['nobody in a quote', '> @Luc said', []],
  ])('%s', (_, markdown, meant) => {
    expect(meantIn(markdown)).toEqual(meant);
  });

  it('keeps the words around a mention', () => {
    const named = rewriteMentions('Ask @Luc Moreau. And `@Luc`', ({ names }) =>
      names.includes('luc moreau') ? { text: '@[X](person:1)', words: 2 } : null,
    );
    expect(named).toBe('Ask @[X](person:1). And `@Luc`');
  });

  it('shows a reference to nobody as plain words', () => {
    expect(rewriteMentions(`@[Somebody](person:${id})`, () => null)).toBe('@Somebody');
  });

  it('is quick with a hostile text', async () => {
    const effort = await effortOf(() => {
      meantIn('@a '.repeat(7_000));
      meantIn(`${'@['.repeat(10_000)}`);
      meantIn('@aaaa aaaa aaaa '.repeat(1_300));
      quotedIn(`> ${'['.repeat(20_000)}`);
    });
    expect(effort).toBeLessThan(1_000);
  });
});

describe('A quote', () => {
  it('names its author and links back, leaving out what was quoted and who was mentioned', () => {
    const markdown = `> older words\n\nFirst **line**, @[Luc](person:${id}).\n\nSecond line.`;
    expect(quotationOf(markdown, 'Amina [X]', '12')).toBe(
      '> First **line**, @Luc.\n>\n> Second line.\n>\n> — [Amina X](post:12)\n\n',
    );
  });

  it('is cut at a word when it is long', () => {
    const quote = quotationOf('word '.repeat(400), 'Amina', '12');
    expect(quote.length).toBeLessThan(660);
    expect(quote).toContain('word…');
  });

  it('is found again, and loses its link when its post may not be seen', () => {
    const text = '> Words\n>\n> — [Amina](post:12)\n\nSee [that](post:13)';
    expect(quotedIn(text)).toEqual(['12']);
    expect(rewriteQuotes(text, () => null)).toBe('> Words\n>\n> — Amina\n\nSee [that](post:13)');
  });
});
