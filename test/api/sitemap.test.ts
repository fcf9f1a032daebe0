import { expect, test } from 'vitest';
import { statementsOf } from '../support/statements.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

test('The index of the sitemap is looked up once for all who ask, however often; its parts lead to the threads', async () => {
  const { agent } = world.guest();
  const sent = await statementsOf(async () => {
    await Promise.all(Array.from({ length: 5 }, () => agent.get('/sitemap.xml')));
    const { text } = await agent.get('/sitemap.xml');
    expect(text).toMatch(/<loc>[^<]+\/sitemap\/threads-0\.xml<\/loc><lastmod>\d{4}-/);
  });
  expect(sent.filter((statement) => /max\(t\.last_post_at\)/.test(statement))).toHaveLength(1);
  expect((await agent.get('/sitemap/threads-0.xml')).text).toMatch(/<loc>[^<]+\/threads\/\d+<\/loc><lastmod>/);
});
