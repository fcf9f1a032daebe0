import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '@guildhall/database';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import { statementsOf } from '../support/statements.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const card = `id title state repliesLeft centre { id verifiedAt text { name language } }`;
const pages = {
  board: `{ partnerPosts(first: 20) { totalCount facets { facet values { value count } } nodes { ${card} } } }`,
  words: `{ partnerPosts(search: { words: "kitchen", kinds: [WISH] }, order: RELEVANCE, first: 20) { totalCount
    facets { facet values { value count } } nodes { ${card} } } }`,
  post: `query ($id: ID!) { partnerPost(id: $id) { ${card} html sequence lacks { step } author { name }
    call { id } revisions { revision } } }`,
};

/** What was touched since, the rows of the page and their centres; words take one more, and their order another. */
const budgets: Record<keyof typeof pages, number> = { board: 3, words: 5, post: 2 };

describe('Pages of partners send few statements', () => {
  let id: string;

  beforeAll(async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('marta')}
      where id = ${centre}`);
    for (let more = 0; more < 5; more++) id = await openPartnerPost(luc, centre);
    for (const page of Object.values(pages)) await world.guest().get(page, { id });
  });

  test.each(Object.entries(budgets) as [keyof typeof pages, number][])('the %s page %i', async (page, budget) => {
    const sent = await statementsOf(() => world.guest().get(pages[page], { id }));
    expect(sent.length).toBeLessThanOrEqual(budget);
  });
});
