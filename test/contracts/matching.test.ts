import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, layDown, type Result } from '../matching/evaluation.js';
import { labelled, posts } from '../matching/index.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
let result: Result;

/** Also what `npm run eval:matching` prints. */
beforeAll(async () => {
  await layDown(world.database, labelled);
  result = await evaluate(world.database, labelled);
  const file = process.env['EVALUATION'];
  if (file) writeFileSync(file, JSON.stringify({ posts: posts.length, ...result }));
});

describe('What a person would call a match, over labelled posts in three languages', () => {
  test('is asked of at least 200 posts by at least 60 queries', () => {
    expect(posts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(labelled.map(({ key }) => key)).size).toBe(labelled.length);
    expect(result.queries).toBeGreaterThanOrEqual(60);
  });

  test('stands at the top: nDCG@10 of 0.85 at least, and 0.15 above a plain search', () => {
    expect(result.matcher).toBeGreaterThanOrEqual(0.85);
    expect(result.matcher - result.search).toBeGreaterThanOrEqual(0.15);
    expect(result.search).toBeGreaterThan(result.random);
  });
});
