import { describe, expect, it } from 'vitest';
import { wordsOf } from './question-data.js';
import { effortOf } from '../../../../test/support/pace.js';

describe('The words of safe HTML', () => {
  it('are told line by line, without blank lines', () => {
    expect(wordsOf('<p>One &amp; two</p>\n \n<ul><li> three</li>\n<li>four</li></ul>')).toBe('One & two\nthree\nfour');
  });

  it('are told as quickly when they are mostly blanks', async () => {
    const effort = await effortOf(() => {
      for (const blank of [' ', '\t', '&nbsp;', '<']) wordsOf(`<pre><code>a${blank.repeat(20_000)}b</code></pre>`);
    });
    expect(effort).toBeLessThan(200);
  });
});
