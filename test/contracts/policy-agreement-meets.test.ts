import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { publicPartnerPost } from '@guildhall/partnering';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide } from '../support/forum.js';
import { express } from '../support/interest.js';
import { draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const secret = `canary${randomUUID().replaceAll('-', '')}`;
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'yusuf', 'marta', 'sofia', 'ingrid'];
/** Whose a secret is. */
const authors: readonly (PersonKey | 'guest')[] = ['luc'];
let webinar: string;
let closed: string;
let thread: string;
let unseen: string;
let shown: string;
const gone: string[] = [];
const visit = (key: PersonKey | 'guest'): Visitor | Promise<Visitor> =>
  key === 'guest' ? world.guest() : world.as(key);
const link = (visitor: Visitor, on: string, partnerPost: string) =>
  visitor.get('mutation ($on: ID!, $post: ID!) { linkPartnerPost(thread: $on, partnerPost: $post) { __typename } }', {
    on,
    post: partnerPost,
  });
const move = (visitor: Visitor, partnerPost: string, act: string) =>
  visitor.get('mutation ($input: MovePartnerPostInput!) { movePartnerPost(input: $input) { __typename } }', {
    input: { partnerPost, act },
  });

/** Luc's centre has a post that is shown, and others that are not: all linked, some consented with. */
beforeAll(async () => {
  const [luc, amina, yusuf, ingrid] = (await Promise.all(
    (['luc', 'amina', 'yusuf', 'ingrid'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  const centre = await registerCentre(luc);
  ({ id: thread } = await ask(luc, { title: 'Where posts are discussed' }));
  ({ id: unseen } = await ask(luc, { title: `Out of sight ${secret}` }));
  const opened = await openWebinar(ingrid);
  const off = await openWebinar(ingrid);
  [webinar, closed] = [opened.id, off.id];
  for (const { code } of [opened, off]) for (const one of [luc, amina]) await joinWebinar(one, code);
  shown = await openPartnerPost(luc, centre, { title: 'Shown to everybody' });
  const withdrawn = await openPartnerPost(luc, centre, { title: `Withdrawn ${secret}` });
  const hidden = await openPartnerPost(luc, centre, { title: `Hidden ${secret}` });
  gone.push(withdrawn, hidden);
  for (const post of [shown, ...gone]) await link(luc, thread, post);
  await link(luc, unseen, shown);
  const seek = (id: string, partnerPost: string) =>
    luc.get('mutation ($input: SeekPartnersInput!) { seekPartners(input: $input) { __typename } }', {
      input: { webinar: id, centre, partnerPost },
    });
  await seek(webinar, withdrawn);
  await seek(closed, shown);
  await ingrid.get('mutation ($id: ID!) { setPartnerOffer(webinar: $id, on: false) { __typename } }', { id: closed });
  await move(luc, withdrawn, 'WITHDRAW');
  await world.database.rows(
    sql`update partner_post set hidden_at = now(), hidden_kind = 'hidden' where id = ${hidden}`,
  );
  await draftPartnerPost(luc, centre, { title: `Draft ${secret}` });
  await express(amina, shown, await registerCentre(amina), { fit: `We fit, ${secret}.` });
  await hide(yusuf, 'THREAD', unseen);
  await world.settle();
});

test('The view of what everybody may see of posts says the same as the policy', async () => {
  const [counts] = await world.database.rows<{ view: string; policy: string }>(sql`select
    (select string_agg(id::text, ' ' order by id) from public_partner_post) as view,
    (select string_agg(p.id::text, ' ' order by p.id) from partner_post p where ${publicPartnerPost}) as policy`);
  expect(counts?.view).toBe(counts?.policy);
});

describe.each(everybody)('%s', (key) => {
  test('meets posts beside threads and webinars, and threads beside posts, as far as both may be seen', async () => {
    const visitor = await visit(key);
    const read = await visitor.get<{
      thread: { partnerPosts: { id: string }[] };
      partnerPost: { discussedIn: { id: string }[] };
      here: { partnerSeekers: object[] };
      closed: { partnerSeekers: object[] };
      partnerGlance: { wishes: { id: string }[]; needs: object | null };
    }>(
      `query ($thread: ID!, $post: ID!, $here: ID!, $closed: ID!) {
      thread(id: $thread) { partnerPosts { id title } }
      partnerPost(id: $post) { discussedIn { id title } }
      here: webinar(id: $here) { partnerSeekers { centre { name } partnerPost { title } } viewerPartnerSeats { posts { title } } }
      closed: webinar(id: $closed) { partnerSeekers { centre { name } } viewerPartnerSeats { posts { title } } }
      partnerGlance(first: 10) { wishes { id title } needs { interests } } }`,
      { thread, post: shown, here: webinar, closed },
    );
    expect(read.thread.partnerPosts.map(({ id }) => id)).toEqual([shown]);
    const isTold = await visitor.send('query ($id: ID!) { thread(id: $id) { id } }', { id: unseen });
    expect(read.partnerPost.discussedIn.map(({ id }) => id).includes(unseen)).toBe(isTold.errors === undefined);
    expect([read.here.partnerSeekers, read.closed.partnerSeekers]).toEqual([[], []]);
    expect(read.partnerGlance.wishes.map(({ id }) => id).filter((id) => gone.includes(id))).toEqual([]);
    expect(read.partnerGlance.needs === null).toBe(!['luc', 'amina'].includes(key));
    const { discussedIn: _, ...rest } = read.partnerPost;
    if (!authors.includes(key)) expect(JSON.stringify({ ...read, partnerPost: rest })).not.toContain(secret);
  });

  test('changes no link and no consent that is not theirs', async () => {
    const visitor = await visit(key);
    const code = async (mutation: string, variables: object) =>
      (await visitor.send(mutation, variables)).errors?.[0]?.extensions?.['code'] ?? 'done';
    const [centre] = await world.database.rows<{ id: string }>(
      sql`select centre_id::text as id from partner_post where id = ${shown}`,
    );
    const stopped = await code(
      'mutation ($webinar: ID!, $centre: ID!) { stopSeekingPartners(webinar: $webinar, centre: $centre) { __typename } }',
      { webinar: closed, centre: centre?.id },
    );
    const refused = key === 'guest' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(stopped).toBe(key === 'luc' ? 'done' : refused);
    const unlinked = await code(
      'mutation ($on: ID!, $post: ID!) { unlinkPartnerPost(thread: $on, partnerPost: $post) { __typename } }',
      { on: thread, post: gone[0] },
    );
    expect(unlinked).toBe(['luc', 'yusuf', 'marta', 'sofia'].includes(key) ? 'done' : refused);
  });
});
