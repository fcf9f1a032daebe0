import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { canCentre, type CentreFacts } from '@guildhall/centre';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { invite, REMOVE, seat } from '../support/centres.js';
import { photo } from '../support/files.js';
import { registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'jonas', 'yusuf', 'marta', 'sofia'];
const word = `canary${randomUUID().replaceAll('-', '')}`;
const named = (name: string) => ({ texts: [{ language: 'en', name, markdown: '' }] });
const REPLY = `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { ... on ReplyToThreadSuccess {
  post { id voice { id name } author { name } } } } }`;

let open: string;
let hidden: string;
let merged: string;
let thread: string;
let post: string;

const visitorOf = (key: PersonKey | 'guest') => (key === 'guest' ? Promise.resolve(world.guest()) : world.as(key));
const replyFor = (centre: string | null, markdown: string) => ({
  input: { idempotencyKey: randomUUID(), thread, markdown, language: 'en', centre },
});
const hide = (visitor: Visitor, id: string) =>
  visitor.get('mutation ($t: TargetInput!) { hide(target: $t, reason: "For a test.") { __typename } }', {
    t: { type: 'CENTRE', id },
  });

async function actorOf(key: PersonKey | 'guest'): Promise<Actor> {
  const personId = key === 'guest' ? null : await world.idOf(key);
  const row = await world.database.one<
    Pick<Actor, 'grants' | 'centres'>
  >(sql`select roles as grants, centres from person
    where id = ${personId}`);
  const idle = { ...nobodyBarred, guestId: null, sessionId: null, language: 'en', address: '', requestId: '' } as const;
  return { ...idle, personId, grants: row?.grants ?? [], centres: row?.centres ?? [] };
}

beforeAll(async () => {
  const [luc, tomas, marta] = [await world.as('luc'), await world.as('tomas'), await world.as('marta')];
  open = await registerCentre(luc, named('The open college'));
  hidden = await registerCentre(luc, named(`Hidden ${word}`));
  merged = await registerCentre(tomas, named('The open college again'));
  await invite(luc, open, `${word}@school.example`, { words: `Words ${word}` });
  const { threads } = await luc.get<{ threads: { nodes: { id: string }[] } }>('{ threads(first: 1) { nodes { id } } }');
  thread = threads.nodes[0]?.id ?? '';
  const said = await luc.get<{ replyToThread: { post: { id: string } } }>(
    REPLY,
    replyFor(hidden, 'Said for a centre.'),
  );
  post = said.replyToThread.post.id;
  await hide(marta, hidden);
  await marta.get('mutation ($input: MergeCentresInput!) { mergeCentres(input: $input) { __typename } }', {
    input: { centre: merged, into: open, reason: 'Twice the same.' },
  });
  await world.settle();
});

describe('What is said about a centre', () => {
  test('is what its policy says, for everybody', async () => {
    const rows = await world.database.rows<CentreFacts>(sql`select id::text, hidden_at as "hiddenAt",
      merged_into::text as "mergedInto" from centre where id = any(${[open, hidden]}::bigint[]) order by id`);
    for (const key of everybody) {
      const [visitor, actor] = [await visitorOf(key), await actorOf(key)];
      for (const row of rows) {
        const read = await visitor.send<{ centre: { viewerCan: object } }>(
          'query ($id: ID!) { centre(id: $id) { viewerCan { speak represent moderate } } }',
          { id: row.id },
        );
        expect([key, row.id, read.data?.centre !== undefined]).toEqual([key, row.id, canCentre.view(actor, row)]);
        if (read.data?.centre)
          expect(read.data.centre.viewerCan).toEqual({
            speak: canCentre.speak(actor, row),
            represent: canCentre.represent(actor, row),
            moderate: canCentre.moderate(actor, row),
          });
      }
    }
  });

  test('leaves to its people to whom they wrote, and hides a hidden one everywhere', async () => {
    const surfaces = [
      `{ centres(first: 100) { nodes { text { name } people { person { name } } invitations { email } joinRequests { words } } } }`,
      `query { centre(id: "${open}") { text { name } invitations { email } joinRequests { words } people { title } } }`,
      `query { post(id: "${post}") { voice { name } author { name centres { centre { text { name } } } } } }`,
      `query { thread(id: "${thread}") { voice { name } replies(first: 100) { nodes { voice { name } } } } }`,
      `query { centresLike(country: "FR", names: ["Hidden ${word}"]) { text { name } } }`,
      `{ viewer { voices { name } notices(first: 50) { nodes { title } } } }`,
    ];
    for (const key of ['guest', 'amina', 'jonas', 'yusuf'] as const) {
      const visitor = await visitorOf(key);
      for (const surface of surfaces)
        expect([key, surface, JSON.stringify(await visitor.send(surface)).split(word).length - 1]).toEqual([
          key,
          surface,
          0,
        ]);
    }
    const marta = await world.as('marta');
    const seen = await marta.get('query ($id: ID!) { centre(id: $id) { invitations { email } } }', { id: open });
    expect(JSON.stringify(seen)).not.toContain(word);
    const events = await world.database.rows(sql`select payload from event where type like 'centre.%'`);
    expect(JSON.stringify(events)).not.toContain(word);
  });
});

describe('What is written for a centre', () => {
  test('names it beside its author, and only those may who speak for it then', async () => {
    const [luc, jonas] = [await world.as('luc'), await world.as('jonas')];
    await seat(world, luc, open, jonas, 'jonas@guildhall.example', 'CONTRIBUTOR');
    const said = await jonas.get<{ replyToThread: { post: { id: string } } }>(REPLY, replyFor(open, 'We do it so.'));
    expect(said.replyToThread.post).toMatchObject({
      voice: { id: open, name: 'The open college' },
      author: { name: 'Jonas Weber' },
    });
    const given = await world
      .guest()
      .get(
        'query ($id: ID!) { centre(id: $id) { givenReplies(first: 5) { nodes { id excerpt } } threads(first: 5) { nodes { id } } } }',
        { id: open },
      );
    expect(given).toEqual({
      centre: {
        givenReplies: { nodes: [{ id: said.replyToThread.post.id, excerpt: 'We do it so.' }] },
        threads: { nodes: [] },
      },
    });
    const asked = await jonas.get<{ askQuestion: { thread: { voice: object } } }>(
      `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on AskQuestionSuccess { thread { voice { id } } } } }`,
      {
        input: {
          ...{ idempotencyKey: randomUUID(), theme: 'work-based-learning', title: 'Who takes eight apprentices?' },
          ...{ markdown: 'In spring.', language: 'en', centre: open },
        },
      },
    );
    expect(asked.askQuestion.thread.voice).toEqual({ id: open });
    for (const [who, centre] of [
      [await world.as('yusuf'), open],
      [luc, hidden],
      [luc, '999999999'],
    ] as const)
      expect(await who.refused(REPLY, replyFor(centre, 'Not mine to say.'))).toMatchObject({ code: 'FORBIDDEN' });
    const removal = { input: { centre: open, person: await world.idOf('jonas'), reason: 'Left.' } };
    const [removed, written] = await Promise.all([
      luc.send(REMOVE, removal),
      jonas.send(REPLY, replyFor(open, 'At the same moment.')),
    ]);
    expect(removed.errors).toBeUndefined();
    expect([undefined, 'FORBIDDEN']).toContain(written.errors?.[0]?.extensions.code);
    expect(await jonas.refused(REPLY, replyFor(open, 'Afterwards.'))).toMatchObject({ code: 'FORBIDDEN' });
    const edited = await jonas.get(
      `mutation ($input: EditPostInput!) { editPost(input: $input) { ... on EditPostSuccess { post { voice { id } } } } }`,
      { input: { post: said.replyToThread.post.id, revision: 1, markdown: 'They do it badly.', language: 'en' } },
    );
    expect(edited).toEqual({ editPost: { post: { voice: null } } });
    await world.settle();
  });
});

test('A logo is made anew, small, for whoever sees the centre', async () => {
  const [luc, amina] = [await world.as('luc'), await world.as('amina')];
  const send = (visitor: Visitor, file: Buffer) =>
    visitor.agent.post(`/logos/${hidden}`).attach('file', file, 'logo.jpg');
  expect((await send(amina, Buffer.from('x'))).status).toBe(404);
  expect((await send(luc, Buffer.from('no picture'))).headers['location']).toContain('logo=type');
  expect((await send(luc, await photo())).headers['location']).toContain('logo=kept');
  const { centre } = await luc.get<{ centre: { logo: { path: string; width: number } } }>(
    'query ($id: ID!) { centre(id: $id) { logo { path width height } } }',
    { id: hidden },
  );
  expect(centre.logo.width).toBe(480);
  const shown = await luc.agent.get(centre.logo.path);
  expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/webp']);
  expect(shown.headers['content-security-policy']).toContain('sandbox');
  expect((await world.guest().agent.get(centre.logo.path)).status).toBe(404);
});
