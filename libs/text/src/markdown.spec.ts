import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { close, renderMarkdown, warmUp } from './markdown.js';

beforeAll(warmUp);
afterAll(close);

const rel = 'rel="ugc nofollow noopener"';

describe('what people write', () => {
  test.each([
    [
      'paragraphs',
      'Hello **all**, _dear_ ~~old~~ `code`',
      '<p dir="auto">Hello <strong>all</strong>, <em>dear</em> <s>old</s> <code>code</code></p>',
    ],
    ['line ends', 'one\ntwo', '<p dir="auto">one<br />\ntwo</p>'],
    ['lists', '- a\n- b', '<ul dir="auto">\n<li>a</li>\n<li>b</li>\n</ul>'],
    [
      'lists of tasks',
      '- [ ] ask **them**\n- [x] write\n- [y] no',
      '<ul dir="auto">\n<li class="task"><label><input type="checkbox" disabled /> ask <strong>them</strong></label></li>\n' +
        '<li class="task"><label><input type="checkbox" disabled checked /> write</label></li>\n<li>[y] no</li>\n</ul>',
    ],
    [
      'tasks with more than a line, in any direction',
      '1. [X] اسأل\n\n   غدا',
      '<ol dir="auto">\n<li class="task">\n<p><label><input type="checkbox" disabled checked /> اسأل</label></p>\n<p>غدا</p>\n</li>\n</ol>',
    ],
    ['boxes outside of lists', '[x] done', '<p dir="auto">[x] done</p>'],
    ['numbered lists that go on', '7. a', '<ol start="7" dir="auto">\n<li>a</li>\n</ol>'],
    ['quotes', '> a', '<blockquote dir="auto">\n<p>a</p>\n</blockquote>'],
    ['code with a language', '```js\n<b>\n```', '<pre dir="auto" tabindex="0"><code>&lt;b&gt;\n</code></pre>'],
    [
      'links',
      '[us](https://example.org/?a=1&b=2)',
      `<p dir="auto"><a href="https://example.org/?a=1&amp;b=2" ${rel}>us</a></p>`,
    ],
    [
      'bare links',
      'see https://example.org.',
      `<p dir="auto">see <a href="https://example.org" ${rel}>https://example.org</a>.</p>`,
    ],
    [
      'mail addresses',
      'ask amina@example.org',
      `<p dir="auto">ask <a href="mailto:amina@example.org" ${rel}>amina@example.org</a></p>`,
    ],
    [
      'mentions',
      'ask @[Amina](person:0198c9e0-1111-7222-8333-444455556666)!',
      '<p dir="auto">ask <a href="/people/0198c9e0-1111-7222-8333-444455556666" class="mention">@Amina</a>!</p>',
    ],
    ['links to posts', '— [Amina](post:12)', '<p dir="auto">— <a href="/posts/12">Amina</a></p>'],
    [
      'no other link into the site',
      '[a](/people/1) [b](person:1) [c](post:x)',
      '<p dir="auto">[a](/people/1) [b](person:1) [c](post:x)</p>',
    ],
    [
      'link titles, which are dropped',
      '[us](https://example.org "hover")',
      `<p dir="auto"><a href="https://example.org" ${rel}>us</a></p>`,
    ],
  ])('%s', async (_, markdown, html) => expect((await renderMarkdown(markdown)).trim()).toBe(html));

  test('headings stay below those of the page', async () => {
    const html = await renderMarkdown('# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6\n\nseven\n=====');
    expect(html.match(/<h\d/g)).toEqual(['<h3', '<h4', '<h5', '<h6', '<h6', '<h6', '<h3']);
    expect(html.match(/<\/h\d/g)).toEqual(['</h3', '</h4', '</h5', '</h6', '</h6', '</h6', '</h3']);
  });

  test('a link to nowhere is its words', async () => {
    expect(await renderMarkdown('[words]() and []()')).toBe('<p dir="auto">words and </p>\n');
  });

  test('the empty corner of a table is no heading', async () => {
    const html = await renderMarkdown('| | A |\n|-|-|\n| b | c |');
    expect(html).toContain('<td></td>\n<th>A</th>');
    expect(html).not.toContain('<th></th>');
  });

  test('a wide table scrolls by itself and keeps its alignment without inline styles', async () => {
    const html = await renderMarkdown('| a | b |\n|:-:|--:|\n| 1 | 2 |');
    expect(html).toMatch(/^<div class="table-scroll" dir="auto" tabindex="0"><table>/);
    expect(html).toContain('<td class="align-center">1</td>\n<td class="align-right">2</td>');
    expect(html).not.toContain('style');
  });

  test('a picture is a link to it, so that reading a page asks nobody else for anything', async () => {
    expect(await renderMarkdown('![the *new* lab](https://example.org/lab.png)')).toBe(
      `<p dir="auto"><a href="https://example.org/lab.png" ${rel}>the new lab</a></p>\n`,
    );
    expect(await renderMarkdown('![](https://example.org/lab.png)')).toContain('>https://example.org/lab.png</a>');
  });

  test('a picture inside a link leaves its words', async () => {
    const html = await renderMarkdown('[![our logo](https://example.org/l.png)](https://example.org)');
    expect(html).toBe(`<p dir="auto"><a href="https://example.org" ${rel}>our logo</a></p>\n`);
  });

  test('only the outermost block says auto, because a block ignores children with a direction of their own', async () => {
    const html = await renderMarkdown('> - مرحبا\n>\n>   ثانية');
    expect(html.match(/dir="auto"/g)).toHaveLength(1);
    expect(html).toContain('<blockquote dir="auto">');
  });
});

describe('what must not come through', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<ScRiPt src=//x.example></sCrIpT>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<svg><textarea><img src=x onerror=alert(1)></textarea></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<style>@import "//x.example"</style>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<base href="//x.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<form action="https://x.example"><input name=password><button>Sign in</button></form>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<p id="top" class="admin" style="position:fixed">x</p>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;img src=x onerror=alert(1)&#62;',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#x0A;script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '[x](//x.example)',
    '[x](/logout)',
    '[x](#top)',
    '[x](https:javascript)',
    '[x](https://bank.example@x.example)',
    '[x](https://"onmouseover=alert(1)//x.example)',
    '[x](<https://x.example" onmouseover="alert(1)>)',
    '[x](https://x.example \'" onmouseover="alert(1)\')',
    '[x]: javascript:alert(1)\n\n[x]',
    '![x](javascript:alert(1))',
    '![x" onerror="alert(1)](https://x.example/a.png)',
    '![](data:image/svg+xml;base64,PHN2Zz4=)',
    '<javascript:alert(1)>',
    '<https://x.example/"onmouseover="alert(1)>',
    'https://x.example/"onmouseover="alert(1)',
    '```"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```',
    '`</code><script>alert(1)</script>`',
    '| <img src=x onerror=alert(1)> |\n|:-"onclick=alert(1):|\n| a |',
    '# <a id=x name=y>z</a> {#id .class onclick=alert(1)}',
    '\0<scr\0ipt>alert(1)</scr\0ipt>',
    '\uD800<img src=x onerror=alert(1)>\uDC00',
  ];
  const tag =
    /<(?:\/(?:p|h[3-6]|ul|ol|li|blockquote|pre|code|em|strong|s|a|div|table|thead|tbody|tr|th|td)|(?:br|hr) \/|(?:p|h[3-6]|ul|blockquote)(?: dir="auto")?|p dir="auto" class="lone-link"|ol(?: start="\d{1,9}")?(?: dir="auto")?|pre dir="auto" tabindex="0"|li|code|em|strong|s|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="ugc nofollow noopener"|div class="table-scroll" dir="auto" tabindex="0"|table|thead|tbody|tr|(?:th|td)(?: class="align-(?:left|center|right)")?)>/gi;
  const expectOnlyOurTags = (html: string) => expect(html.replace(tag, '')).not.toMatch(/[<>]/);

  test.each(attacks)('%j', async (attack) => {
    expectOnlyOurTags(await renderMarkdown(attack));
    expectOnlyOurTags(await renderMarkdown(`> - text ${attack} text\n\n**${attack}**`));
  });

  test('an address that dresses one host up as another is no link', async () => {
    expect(await renderMarkdown('[x](https://bank.example@x.example)')).not.toContain('href="https://bank.example@');
  });

  test('whatever is put together from such pieces, only our tags come out, and nothing throws', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        '\n',
        '\n\n',
        '    ',
        '> ',
        '- ',
        '1. ',
        '|',
        '|-|\n',
        '```',
        '[',
        '](',
        ')',
        '![',
        '<',
        '>',
        '"',
        "'",
        '&#',
        '\\',
        '*',
        '_',
        '~~',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        expectOnlyOurTags(await renderMarkdown(pieces.join('')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('pictures and files of ours', () => {
  const photo = '0123456789abcdef0123456789abcdef';
  const plan = 'fedcba9876543210fedcba9876543210';
  const size = { bytes: 1_234_567, width: null, height: null, widths: [] };
  const attachments = {
    [photo]: {
      ...size,
      kind: 'PICTURE' as const,
      name: 'lab.webp',
      width: 1600,
      height: 900,
      widths: [480, 960, 1600],
    },
    [plan]: { ...size, kind: 'FILE' as const, name: 'a <plan>.pdf' },
  };

  test('a picture is shown in the size that fits, with its words, and leads to its largest size', async () => {
    const html = await renderMarkdown(`![The "new" lab](attachment:${photo})`, { attachments });
    expect(html).toBe(
      `<figure dir="auto"><a href="/attachments/${photo}"><img src="/attachments/${photo}/960.webp" ` +
        `srcset="/attachments/${photo}/480.webp 480w, /attachments/${photo}/960.webp 960w, /attachments/${photo}/1600.webp 1600w" ` +
        `sizes="(max-width: 46rem) 92vw, 42rem" width="1600" height="900" alt="The &quot;new&quot; lab" loading="lazy" decoding="async" /></a></figure>\n`,
    );
  });

  test('a picture without words is decoration and no link', async () => {
    const html = await renderMarkdown(`![](attachment:${photo})`, { attachments });
    expect(html).toMatch(/^<figure dir="auto"><img src=/);
    expect(html).toContain('alt=""');
  });

  test('a file is a link that says what it is and how large', async () => {
    const facts = '<small dir="ltr">(PDF, 1.2 MB)</small>';
    const linked = await renderMarkdown(`See [the plan](attachment:${plan}).`, { attachments });
    expect(linked).toBe(`<p dir="auto">See <a href="/attachments/${plan}" class="file">the plan</a> ${facts}.</p>\n`);
    const shown = await renderMarkdown(`![](attachment:${plan})`, { attachments });
    expect(shown).toContain(`>a &lt;plan&gt;.pdf</a> ${facts}`);
  });

  test('what is unknown here is its words', async () => {
    const html = await renderMarkdown(
      `![the lab](attachment:${photo}) [a file](attachment:${plan}) ![](attachment:${photo})`,
    );
    expect(html).toBe('<p dir="auto">the lab a file </p>\n');
    expect(await renderMarkdown('[x](attachment:../../etc/passwd)')).not.toContain('<a');
  });
});

test('a short text that takes long keeps no other waiting that came with it', async () => {
  const wide = [500, 500, 900].map((times, n) => ['|a', '|-', '|\n'][n]?.repeat(times)).join('\n');
  await Promise.all([1, 2].map((n) => renderMarkdown(`${n}`.repeat(1_001))));
  const done: string[] = [];
  const slow = renderMarkdown(wide).then(() => done.push('slow'));
  const quick = renderMarkdown('*quick*').then((html) => done.push(html));
  await Promise.all([slow, quick]);
  expect(done).toEqual(['<p dir="auto"><em>quick</em></p>\n', 'slow']);
});

describe('a link on a line of its own', () => {
  const address = 'https://example.org/a?b=1&c=2';

  test('is marked, and shown by what is known of its page', async () => {
    expect(await renderMarkdown(address)).toMatch(/^<p dir="auto" class="lone-link"><a href=/);
    const page = { title: 'Guide <b>', description: 'How & why', site: 'Example' };
    expect(await renderMarkdown(address, { previews: { [address]: page } })).toBe(
      `<div dir="auto" class="lone-link"><p><a href="https://example.org/a?b=1&amp;c=2" ${rel}>Guide &lt;b&gt;</a></p>` +
        '<p class="about">How &amp; why</p><p class="site">Example · example.org</p></div>\n',
    );
  });

  test('among other words, in a list or with words of its own it stays a link', async () => {
    const previews = { [address]: { title: 'T', description: '', site: '' } };
    for (const text of [`See ${address}`, `- ${address}`, `[${address}](${address})`, `> ${address}`])
      expect(await renderMarkdown(text, { previews })).not.toContain('lone-link');
  });
});
