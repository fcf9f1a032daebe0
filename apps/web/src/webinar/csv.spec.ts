import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.js';

describe('Comma-separated values', () => {
  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('let no spreadsheet run %j', (text) => {
    expect(csvOf([[text]])).toBe(`\ufeff"'${text}"\r\n`);
  });

  it('keep numbers, commas, quotes, lines and scripts as they are', () => {
    expect(csvOf([['Time, money', 'say "so"', 'a\nb', -2, null, 'وقت']])).toBe(
      '\ufeff"Time, money","say ""so""","a\nb",-2,,وقت\r\n',
    );
  });
});
