import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown.js';
import { effortOf } from '../../../test/support/pace.js';

describe('HTML of another forum as Markdown', () => {
  it.each([
    ['<p>One <b>bold</b> and <em>soft</em> word.</p><p>Two</p>', 'One **bold** and *soft* word.\n\nTwo'],
    ['<h2>Head</h2><p>a<br>b</p>', '## Head\n\na\nb'],
    ['<ul><li>one</li><li>two <ul><li>deep</li></ul></li></ul>', '- one\n\n- two\n\n  - deep'],
    ['<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['<pre><code>x &lt; 1\n\n\n```y\n</code></pre>', '````\nx < 1\n\n\n```y\n````'],
    ['<p>use <code>a `b`</code></p>', 'use `` a `b` ``'],
    ['<p><a href="https://x.example/a_b">a <b>link</b></a></p>', '[a **link**](<https://x.example/a_b>)'],
    ['<p><img src="https://x.example/p.png" alt="a picture"></p>', '![a picture](<https://x.example/p.png>)'],
    ['<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td></tr></table>', '| a | b\\|c |\n| --- | --- |\n| 1 |  |'],
    ['plain * text _with_ [marks] snake_case &amp;lt;', 'plain \\* text \\_with\\_ \\[marks\\] snake_case \\&lt;'],
    ['<p># no heading</p><p>1. no list</p><p>&gt; no quote</p>', '\\# no heading\n\n1\\. no list\n\n\\> no quote'],
    ['<p>é<span>t</span>é</p>', 'été'],
    ['', ''],
  ])('%j', (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  it('keeps nothing of scripts, styles and frames, and no address but web and mail', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><iframe src="https://x.example">in</iframe>' +
      '<p onclick="x()"><a href="javascript:alert(1)">a</a> <a href="mailto:a@b.example">b</a></p>';
    expect(htmlToMarkdown(html)).toBe('a [b](<mailto:a@b.example>)');
  });

  it('reads relative addresses from where the forum stood', () => {
    expect(htmlToMarkdown('<a href="/q/7">seven</a>', 'https://forum.example')).toBe(
      '[seven](<https://forum.example/q/7>)',
    );
    expect(htmlToMarkdown('<a href="/q/7">seven</a>')).toBe('seven');
  });

  it.each([
    '<ul><li>',
    '<blockquote>',
    '<b><i>',
    '<table><tr><td>',
    '<',
    '&amp;',
    '<!--',
    '<a href="',
    '</p>',
    '<pre><code>',
  ])('is done with 100,000 characters of %s within a second', async (piece) => {
    expect(await effortOf(() => htmlToMarkdown(piece.repeat(Math.ceil(100_000 / piece.length))))).toBeLessThan(1000);
  });
});
