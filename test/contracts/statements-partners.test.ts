import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { expressed } from '../support/interest.js';
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
  centre: `query ($centre: ID!) { centre(id: $centre) { text { name } isUnclaimed viewerAskedAt logo { path }
    verification { by { name } } people { person { name } } threads(first: 10) { nodes { title author { name } } } } }`,
  /** Posts of which one is written for a centre: as many as without. */
  thread: `query ($thread: ID!) { thread(id: $thread) { title voice { name } author { name }
    replies(first: 20) { nodes { html author { name } voice { id name language } } } } }`,
};

/** What was touched since, the rows of the page and their centres; words take one more, and their order another. */
const budgets: Record<keyof typeof pages, number> = { board: 3, words: 5, post: 2, centre: 5, thread: 2 };

describe('Pages of partners send few statements', () => {
  let id: string;
  let centre: string;
  let thread: string;

  beforeAll(async () => {
    const luc = await world.as('luc');
    centre = await registerCentre(luc);
    thread = (await world.database.one<{ id: string }>(sql`select min(id)::text as id from thread`))?.id ?? '';
    await luc.get('mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { __typename } }', {
      input: { idempotencyKey: 'statements-1', thread, markdown: 'We do it so.', language: 'en', centre },
    });
    await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('marta')}
      where id = ${centre}`);
    for (let more = 0; more < 5; more++) id = await openPartnerPost(luc, centre);
    for (const page of Object.values(pages)) await world.guest().get(page, { id, centre, thread });
  });

  test.each(Object.entries(budgets) as [keyof typeof pages, number][])('the %s page %i', async (page, budget) => {
    const sent = await statementsOf(() => world.guest().get(pages[page], { id, centre, thread }));
    expect(sent.length).toBeLessThanOrEqual(budget);
  });
});

test('Interests are read in few statements, however many there are', async () => {
  const luc = await world.as('luc');
  const post = await openPartnerPost(luc, await registerCentre(luc));
  for (const key of ['amina', 'tomas'] as const) {
    const visitor = await world.as(key);
    await expressed(visitor, post, await registerCentre(visitor));
  }
  const received = `query ($id: ID!) { partnerPost(id: $id) { title interestBar interestCounts { waiting } interests {
    fit centre { text { name } } partnerPost { title } introduction { state contacts { email } } viewerCan { accept } } } }`;
  const mine = `{ viewerInterestsDue viewerInterests(side: AUTHOR) { nodes { state centre { text { name } } partnerPost { title } } } }`;
  for (const [query, most] of [
    [received, 5],
    [mine, 4],
  ] as const) {
    await luc.get(query, { id: post });
    // And one for the session.
    expect((await statementsOf(() => luc.get(query, { id: post }))).length).toBeLessThanOrEqual(most + 1);
  }
});
