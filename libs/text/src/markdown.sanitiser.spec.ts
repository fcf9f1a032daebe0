import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { familiar, sanitised, thoroughly } from './markdown.sanitiser.js';

const words = fc.oneof(
  fc.constantFrom('a', '\n', ' ', '"', "'", '&amp;', '&lt;', '&gt;', '&quot;', 'é', 'كيف', '👍', '\0', '\r', '\u00a0'),
  fc.constantFrom('&', '&copy', '&#39;', '&nbsp;', '&amp;lt;', '&ampquot;', '>', '/', 'javascript:', ']]>', '-->'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const names = 'p ul ol li blockquote pre code h3 h6 strong em s a br hr table td div span script svg input'.split(' ');
const opening = fc.oneof(
  fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `<${name} dir="auto">`])),
  fc.constantFrom('<pre dir="auto" tabindex="0">', '<p class="lone-link" dir="auto">', '<p dir="ltr">', '<P>', '<p >'),
  fc.constantFrom('<br/>', '<br />', '<!-- ', '<![CDATA[', '<a>', '<p onclick="x">', '<p dir="auto" dir="auto">', '<'),
  words.map((odd) => `<a href="https://example.org/${odd}">`),
  fc
    .constantFrom('http://a/?b=1&amp;c=2', 'https://a#(b)', 'javascript:a', '//a', '/a', 'HTTPS://a', 'https://a&quot;')
    .map((address) => `<a href="${address}">`),
);
const closing = fc.constantFrom(...names.map((name) => `</${name}>`), '</p >', '</P>', '</>', '</');
const jumble = fc.array(fc.oneof(words, opening, closing), { maxLength: 14 }).map((pieces) => pieces.join(''));

/** What the renderer makes of ordinary text. */
const { blocks } = fc.letrec((tie) => ({
  text: fc.oneof(
    fc.constantFrom('one', ' two\n', '&quot;three&quot;', '&lt;b&gt; &amp; &amp;lt;', '<br>\n', ''),
    words,
  ),
  inlines: fc
    .array(fc.oneof({ depthSize: 'small' }, tie('text'), tie('inline')), { maxLength: 4 })
    .map((all) => all.join('')),
  inline: fc
    .tuple(fc.constantFrom('strong', 'em', 's', 'code', 'a href="https://example.org/a?b=c&amp;d=%20"'), tie('inlines'))
    .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
  items: fc
    .array(fc.oneof(tie('inlines'), tie('blocks')), { maxLength: 3 })
    .map((all) => all.map((one) => `<li>${one}</li>\n`).join('')),
  block: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom('p', 'p dir="auto"', 'h3 dir="auto"', 'h4'), tie('inlines'))
      .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>\n`),
    tie('inlines').map((inside) => `<pre dir="auto" tabindex="0"><code>${inside}</code></pre>\n`),
    fc.constant('<hr>\n'),
    fc
      .tuple(fc.constantFrom('ul', 'ol dir="auto"'), tie('items'))
      .map(([tag, inside]) => `<${tag}>\n${inside}</${tag.split(' ')[0]}>\n`),
    tie('blocks').map((inside) => `<blockquote dir="auto">\n${inside}</blockquote>\n`),
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }).map((all) => all.join('')),
}));
const html = blocks as fc.Arbitrary<string>;

/** One piece of it put elsewhere, or something else put into it. */
const disturbed = fc
  .tuple(html, fc.nat(), fc.nat({ max: 6 }), fc.oneof(words, opening, closing))
  .map(([whole, at, gone, odd]) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + odd + whole.slice(place + gone);
  });

test('what is found without the sanitiser is what the sanitiser makes of it', () => {
  fc.assert(
    fc.property(fc.oneof(html, disturbed, jumble), (one) => {
      const safe = thoroughly(one);
      return (familiar(one) ?? safe) === safe;
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  '<p dir="auto">How <strong>do</strong> &quot;you&quot;<br>\nkeep <a href="https://example.org/?a=b&amp;c">them</a>?</p>\n',
  '<ul dir="auto">\n<li>one</li>\n<li>\n<p>two</p>\n<ol>\n<li><code>a &lt; b</code></li>\n</ol>\n</li>\n</ul>\n',
  '<blockquote dir="auto">\n<p>a</p>\n</blockquote>\n<hr>\n<pre dir="auto" tabindex="0"><code>b\n</code></pre>\n',
])('ordinary text needs no sanitiser: %j', (one) => {
  expect(familiar(one)).toBe(thoroughly(one));
});

test.each([
  ['<p dir="auto">a<script>alert(1)</script></p>', '<p dir="auto">a</p>'],
  ['<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
  ['<p>a<p>b', '<p>a</p><p>b</p>'],
])('%j is nothing one knows', (one, safe) => {
  expect(familiar(one)).toBeNull();
  expect(sanitised(one)).not.toMatch(/script|onclick/);
  expect(sanitised(one).replace(/<a[^>]*>|<\/a>/g, '')).toBe(safe);
});
