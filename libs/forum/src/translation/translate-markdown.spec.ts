import { describe, expect, test } from 'vitest';
import type { Term } from '../glossary/glossary.terms.js';
import { hintsFor, missingIn } from '../glossary/glossary.terms.js';
import { piecesOf } from './markdown-lines.js';
import { protect, restore } from './protected-text.js';
import { translateMarkdown } from './translate-markdown.js';
import { type ToTranslate, Untranslatable } from './translator.js';
import { effortOf } from '../../../../test/support/pace.js';

const term = (name: string, words: Record<string, string> | null): Term => ({
  ...{ id: name, term: name, neverTranslate: words === null, words: words ?? {}, notes: {} },
});
const terms = [term('EQF', null), term('MoU', { ar: 'مذكرة تفاهم' }), term('learning outcomes', { fr: 'acquis' })];

/** Says everything in capitals, and turns the order of marks around when asked to. */
const service = (change: (text: string) => string = (text) => text.toUpperCase()) => {
  const asked: string[] = [];
  return {
    asked,
    translate: ({ texts }: ToTranslate) => {
      asked.push(...texts);
      return Promise.resolve(texts.map(change));
    },
  };
};
const manner = { from: 'en', to: 'ar', terms, signal: new AbortController().signal };
const say = async (markdown: string, one = service()) =>
  (await translateMarkdown(one, { title: null, markdown }, manner)).markdown;

describe('A machine is given words alone', () => {
  test.each([
    ['# A title\n\nwords', '# A TITLE\n\nWORDS'],
    ['- one\n  - two\n1. three', '- ONE\n  - TWO\n1. THREE'],
    ['> said\n>\n> — [Luc](post:17)\n\nno', '> SAID\n>\n> — [Luc](post:17)\n\nNO'],
    ['before\n\n```js\nlet a = 1;\n\nb();\n```\nafter', 'BEFORE\n\n```js\nlet a = 1;\n\nb();\n```\nAFTER'],
    ['text\n\n    code here\n\ntext', 'TEXT\n\n    code here\n\nTEXT'],
    ['run `npm start` now', 'RUN `npm start` NOW'],
    ['run ``a ` b`` now', 'RUN ``a ` b`` NOW'],
    [
      'see [the guide](https://example.org/a_b "x y") or https://example.org/Path.',
      'SEE [THE GUIDE](https://example.org/a_b "x y") OR https://example.org/Path.',
    ],
    [
      '![a press](attachment:0123456789abcdef0123456789abcdef) there',
      '![a press](attachment:0123456789abcdef0123456789abcdef) THERE',
    ],
    [
      'ask @[Luc Moreau](person:00000000-0000-0000-0000-000000000000) please',
      'ASK @[Luc Moreau](person:00000000-0000-0000-0000-000000000000) PLEASE',
    ],
    ['**bold** and *light* and snake_case', '**BOLD** AND *LIGHT* AND SNAKE_CASE'],
    ['| a | b |\n| --- | :-: |\n| one | two |', '| A | B |\n| --- | :-: |\n| ONE | TWO |'],
    ['at EQF level 4, by MoU; eqf-like', 'AT EQF LEVEL 4, BY مذكرة تفاهم; EQF-LIKE'],
    ['marks [X0X] of their own', 'MARKS [X0X] OF THEIR OWN'],
    ['a &amp; b \\* c', 'A &amp; B \\* C'],
    ['---\n\n12 %', '---\n\n12 %'],
  ])('%j', async (markdown, expected) => {
    expect(await say(markdown)).toBe(expected);
  });

  test('nothing is sent where there are no words', async () => {
    const one = service();
    expect(await say('```\nx\n```\n\n`y`\n\n12', one)).toBe('```\nx\n```\n\n`y`\n\n12');
    expect(one.asked).toEqual([]);
  });

  test('marks come back with blanks, in another case and order', async () => {
    const turned = service((text) =>
      text
        .split(' ')
        .reverse()
        .join(' ')
        .replace(/\[X(\d)X\]/g, '[ x $1 x ]'),
    );
    expect(await say('run `a` at EQF', turned)).toBe('EQF at `a` run');
  });
});

describe('A translation that lost a part of the text is refused', () => {
  test.each([
    ['lost', (text: string) => text.replace(/\[X\d+X\]/, '')],
    ['twice', (text: string) => `${text} [X0X]`],
    ['made up', (text: string) => `${text} [X9X]`],
    ['empty', () => '  '],
    ['inside out', (text: string) => text.replace('[X0X]', 'Q').replace('[X1X]', '[X0X]').replace('Q', '[X1X]')],
  ])('%s', async (_, change) => {
    await expect(say('a [link](https://example.org/) there', service(change))).rejects.toThrow(Untranslatable);
  });

  test('what turns text around or breaks a line does not come through', async () => {
    expect(
      await say(
        'a b',
        service(() => 'a\u202e\n# b'),
      ),
    ).toBe('a # b');
  });
});

test('pieces together are the text, whatever it is', () => {
  for (const text of [
    '',
    '\n\n',
    '> > - a\r\n\tb',
    '| a',
    '```\nopen',
    '~~~\n```\n~~~\nx',
    '[a]: http://b\n\n***',
    '    \n x  ',
  ])
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});

test('long hostile lines take no time', async () => {
  const hostile = [
    '['.repeat(20_000),
    '`'.repeat(20_000),
    '](a('.repeat(5_000),
    '> - '.repeat(5_000),
    `|${' '.repeat(19_000)}a`,
    '*a '.repeat(6_000),
    '- '.repeat(9_000),
  ];
  const effort = await effortOf(() => {
    for (const piece of hostile.flatMap((text) => piecesOf(text))) {
      const { text: guarded, kept } = protect(piece.text, terms, 'ar');
      expect(restore(guarded, kept) ?? piece.text).toBe(piece.text);
    }
  });
  expect(effort).toBeLessThan(2_000);
});

test('people are told gently which terms they wrote otherwise', () => {
  const hints = hintsFor(terms, 'The MoU names learning outcomes at EQF 4.', 'ar');
  expect(hints.map((hint) => hint.expected)).toEqual(['EQF', 'مذكرة تفاهم']);
  expect(missingIn(hints, 'في مُذَكِّرة تفاهم، المستوى 4').map((hint) => hint.term.term)).toEqual(['EQF']);
});
