import { expect, test } from 'vitest';
import { curated } from '../support/curation.js';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const SECRET = 'canary-quetzal';

/** Everything the API tells of threads that moderators worked on. */
const EVERYTHING = `query ($one: ID!, $two: ID!) {
  a: formerPlaces(thread: $one) { postId threadId number } b: formerPlaces(thread: $two) { postId threadId number }
  threads(first: 40) { nodes { ...care } } featured: threads(filter: FEATURED, first: 10) { nodes { ...care } } }`;
const CARE = `fragment care on Thread { id title isPinned isFeatured original { title } summary { html }
  lock { reason } notes { title thread { title } } }`;

test('What is hidden is told by no note, original, summary, place or address of a merged thread', async () => {
  const [amina, luc, marta, jonas] = (await Promise.all(
    (['amina', 'luc', 'marta', 'jonas'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  const title = `Where does ${SECRET} work?`;
  const [from, secret, copy, parent] = [
    await ask(amina, { title }),
    await ask(amina, { title }),
    await ask(luc),
    await ask(luc),
  ];
  await curated(marta, 'markDuplicate', { thread: copy.id, original: secret.id });
  const post = await reply(luc, parent.id, `It is ${SECRET}.`);
  const { thread: split } = await curated(marta, 'splitThread', { thread: parent.id, posts: [post.id], title });
  const source = await reply(luc, secret.id);
  await curated(marta, 'summariseThread', {
    thread: secret.id,
    markdown: `${SECRET} (#${source.number})`,
    language: 'en',
  });
  await curated(marta, 'featureThreads', { threads: [secret.id] });
  await curated(marta, 'mergeThreads', { thread: from.id, into: secret.id });
  for (const id of [secret.id, split]) await hide(marta, 'THREAD', id);
  for (const visitor of [world.guest(), jonas]) {
    const told = await visitor.send(`${EVERYTHING} ${CARE}`, { one: from.id, two: secret.id });
    expect(told.errors).toBeUndefined();
    expect(told.data).toMatchObject({ a: [], b: [] });
    expect(JSON.stringify(told)).not.toContain(SECRET);
    for (const { id } of [copy, parent]) {
      const page = await visitor.send(`query ($id: ID!) { thread(id: $id) { ...care } } ${CARE}`, { id });
      expect(page.errors).toBeUndefined();
      expect(JSON.stringify(page)).not.toContain(SECRET);
    }
    expect((await visitor.refused('query ($id: ID!) { thread(id: $id) { id } }', { id: from.id })).code).toBe(
      'NOT_FOUND',
    );
    expect((await visitor.send('{ decisions { nodes { id } } }')).errors).toBeDefined();
  }
});
