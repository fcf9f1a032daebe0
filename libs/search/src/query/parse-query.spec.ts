import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.js';

describe('A filter by time', () => {
  it.each(['0000', '0000-01-01', '2026-02-30', '٠٠٠٠'])('is none when there is no such day: %s', (day) => {
    expect(parseQuery(`training before:${day}`)).toMatchObject({ filters: {}, unread: [`before:${day}`] });
  });
});
