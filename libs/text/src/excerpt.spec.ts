import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { excerpt } from './excerpt.js';
import { plainHtml, plainText } from './plain-text.js';
import { slugify } from './slug.js';
import { effortOf } from '../../../test/support/pace.js';

const graphemes = (text: string) => [...new Intl.Segmenter('und').segment(text)].length;

describe('an excerpt', () => {
  test.each([
    ['Short enough', 12, 'Short enough'],
    ['We ended up with nothing after one year.', 18, 'We ended up with…'],
    ['  many\n\n spaces\t here ', 50, 'many spaces here'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
    ['One, two, three', 10, 'One, two…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
    ['نحافظ على الشركاء بعد السنة الأولى', 20, 'نحافظ على الشركاء…'],
    ['anything', 0, '…'],
    ['', 10, ''],
  ])('of %j in %i characters is %j', (text, max, expected) => expect(excerpt(text, max)).toBe(expected));

  test('never shows more than asked for and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const short = excerpt(text, max);
        expect(graphemes(short)).toBeLessThanOrEqual(max);
        const kept = short.endsWith('…') ? short.slice(0, -1) : short;
        const line = text.replace(/\s+/g, ' ').trim();
        expect(line.startsWith(kept) || line === short).toBe(true);
        const boundaries = [...new Intl.Segmenter('und').segment(line)].map(({ index }) => index);
        expect([...boundaries, line.length]).toContain(kept.length);
      }),
    );
  });

  test('a tower of marks counts as no character worth waiting for', () => {
    expect(excerpt(`a${'\u0336'.repeat(20_000)} b`, 100).length).toBeLessThan(2_000);
  });
});

describe('the words of a page', () => {
  test.each([
    ['<p dir="auto">Hello <strong>all</strong><br />two</p>\n<p>next</p>', 'Hello all\ntwo\nnext'],
    ['<ul dir="auto">\n<li>a</li>\n<li>b</li>\n</ul>', 'a\nb'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a b\n1 2'],
    ['<pre><code>if (a &lt; b) {\n  c &amp;&amp; d\n}\n</code></pre>', 'if (a < b) {\n  c && d\n}'],
    [
      '<p>&lt;b&gt; &amp;lt; &quot;x&quot; &#39;y&#x27; &#128077; &#xD800; &unknown;</p>',
      '<b> &lt; "x" \'y\' 👍 \uFFFD &unknown;',
    ],
    ['<a href="https://example.org">us</a>', 'us'],
    ['', ''],
  ])('of %j are %j', (html, text) => expect(plainText(html)).toBe(text));

  test('come back from plain paragraphs as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z<>&"' ]{0,10}[a-z<>&"']$/), { maxLength: 5 }), (lines) => {
        const text = lines.map((line) => line.trim()).join('\n');
        expect(plainText(plainHtml(text))).toBe(text);
      }),
    );
  });

  test.each(['<', '&', '<a ', ' ', '&#', '</p>'])('20,000 times %j takes no time', async (piece) => {
    expect(await effortOf(() => plainText(piece.repeat(20_000)))).toBeLessThan(100);
  });
});

describe('a readable address', () => {
  test.each([
    ['How do you keep partners on board?', 'how-do-you-keep-partners-on-board'],
    ['Après la 1ère année : et après ?', 'après-la-1ère-année-et-après'],
    ['كيف نحافظ على الشركاء؟', 'كيف-نحافظ-على-الشركاء'],
    ["Don't & won't", 'dont-wont'],
    ['../../etc/passwd', 'etc-passwd'],
    ['İSTANBUL’da staj', 'istanbulda-staj'],
    ['  --a__b--  ', 'a-b'],
    ['ﬁne ① ｆｕｌｌ', 'fine-1-full'],
    ['a\uD800b', 'a-b'],
    ['???', ''],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('of %j is %j', (title, slug) => expect(slugify(title)).toBe(slug));

  test('fits in an address whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (title) => {
        const slug = slugify(title);
        expect(slug).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
        expect(graphemes(slug)).toBeLessThanOrEqual(60);
        expect(() => encodeURIComponent(slug)).not.toThrow();
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: 1_000 },
    );
  });
});
