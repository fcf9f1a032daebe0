import { describe, expect, it } from 'vitest';
import { hasAttachment } from './newcomer.rules.js';
import { effortOf } from '../../../../test/support/pace.js';

describe('What a first post is looked at for', () => {
  it.each([
    ['a link', 'See [this](/threads/1)', true],
    ['a picture', '![A chart](attachment:0123456789abcdef0123456789abcdef)', true],
    ['an address', 'See www.school.example', true],
    ['a bracket', 'It is [as I said] (twice) plain', false],
    ['an empty link', '[nothing]()', false],
  ])('%s', (_, markdown, found) => {
    expect(hasAttachment(markdown)).toBe(found);
  });

  it('is found as quickly in a hostile text', async () => {
    const effort = await effortOf(() => {
      for (const piece of ['[', '![', '[a](', '](']) hasAttachment(piece.repeat(10_000).slice(0, 20_000));
    });
    expect(effort).toBeLessThan(200);
  });
});
