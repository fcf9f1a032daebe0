import { beforeAll, describe, expect, test } from 'vitest';
import { type Sql, sql } from '@guildhall/database';
import { draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const SECRET = 'kumquat-secret';
const trade = { sectors: ['10'], fields: ['0721'], eqfLevels: [4], languages: ['en', 'fr'], offers: '', seeks: '' };
const said = { ...trade, themes: ['work-based-learning'], forms: ['EQUIPMENT'] };
const MATCH =
  'score summary reasons { text codes } missing { text codes } parts { points } partnerPost { id title } centre { id text { name } }';
const doors = `query ($post: ID!, $centre: ID!) {
  partnerPost(id: $post) { matches(first: 100) { nodes { ${MATCH} } } viewerFits { ${MATCH} } }
  centre(id: $centre) { matches(first: 100) { nodes { ${MATCH} } } }
  viewerMatches(first: 100) { nodes { ${MATCH} } } viewerAsideMatches { nodes { words partnerPost { title } } }
  viewer { notices(first: 100) { nodes { kind title } } } }`;

let seeker: Visitor;
let giver: Visitor;
let post: string;
let shown: string;
let centres: Record<'school' | 'plant' | 'hidden', string>;

/** A wish, an offer that everybody may see, and beside it the same in every state that nobody may hear of. */
beforeAll(async () => {
  [seeker, giver] = [await world.as('luc'), await world.as('amina')];
  centres = {
    school: await registerCentre(seeker, { ...trade, seekTags: ['ovens'] }),
    plant: await registerCentre(giver, { ...trade, country: 'EG' }),
    hidden: await registerCentre(giver, {
      ...{ ...trade, country: 'EG', offerTags: ['ovens'] },
      texts: [{ language: 'en', name: `Hidden ${SECRET}`, markdown: '' }],
    }),
  };
  await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('sofia')}`);
  post = await openPartnerPost(seeker, centres.school, { ...said, title: 'Ovens wanted', seekTags: ['ovens'] });
  const offer = { ...said, kind: 'OFFER', offerTags: ['ovens'], seekTags: [] };
  const secret = (what: string) => ({ ...offer, title: `${what} ${SECRET}`, offers: `Ovens ${SECRET}` });
  const stands = async (centre: string, what: string, how: Sql) => {
    const id = await draftPartnerPost(giver, centre, secret(what));
    await world.database.transaction(async (tx) => {
      await tx.rows(sql`update partner_post set ${how} where id = ${id}::bigint`);
      tx.publish({ type: 'partnering.post-opened', payload: { partnerPost: id, centre }, streams: [], actorId: null });
    });
  };
  const opened = sql`opened_at = now(), changed_at = now()`;
  await stands(centres.plant, 'Draft', sql`changed_at = now()`);
  await stands(centres.plant, 'paused', sql`${opened}, state = 'paused', paused_by = 'author'`);
  for (const state of ['talks', 'found', 'expired', 'withdrawn'])
    await stands(centres.plant, state, sql`${opened}, state = ${state}`);
  await stands(centres.plant, 'Hidden', sql`${opened}, state = 'open', hidden_at = now(), hidden_kind = 'hidden'`);
  await stands(centres.plant, 'Over', sql`${opened}, state = 'open', answer_by = current_date - 1`);
  await stands(centres.hidden, 'Of a hidden centre', sql`${opened}, state = 'open', hidden_at = now()`);
  // It is told while everybody may see it, and only then hidden: the notice about it is there.
  await world.settle();
  expect(
    await world.database.rows(sql`select id from notice where kind = 'MATCH' and details::text like ${`%${SECRET}%`}`),
  ).not.toEqual([]);
  await world.database.rows(sql`update centre set hidden_at = now() where id = ${centres.hidden}::bigint`);
  await world.database.rows(sql`update partner_post set hidden_at = null where centre_id = ${centres.hidden}::bigint`);
  shown = await openPartnerPost(giver, centres.plant, { ...offer, title: 'Ovens to give' });
  await giver.get('mutation ($input: PutMatchAsideInput!) { putMatchAside(input: $input) { __typename } }', {
    input: { partnerPost: post, reason: 'OTHER', words: `They need ${SECRET}` },
  });
  // Somebody is interested, privately.
  await world.database.rows(sql`insert into interest (post_id, centre_id, person_id, language, fit, evidence, capacity)
    values (${shown}::bigint, ${centres.school}::bigint, ${await world.idOf('luc')}, 'en', ${SECRET}, ${SECRET}, ${SECRET})`);
  await world.settle();
});

describe('Matches', () => {
  test('tell by no door of drafts, of what is hidden, over or paused, nor of what somebody put aside', async () => {
    for (const visitor of [seeker, await world.as('jonas'), await world.as('sofia')])
      for (const centre of [centres.school, centres.plant]) {
        const told = JSON.stringify(await visitor.get(doors, { post, centre }));
        expect(told).not.toContain(SECRET);
      }
    const mine = await seeker.get<{ partnerPost: { matches: { nodes: { partnerPost: { id: string } | null }[] } } }>(
      doors,
      { post, centre: centres.school },
    );
    expect(mine.partnerPost.matches.nodes.map(({ partnerPost }) => partnerPost?.id)).toEqual([shown]);
    expect(JSON.stringify((await world.mails()).map(({ text }) => text))).not.toContain(SECRET);
  });

  test('weigh nothing private: an interest changes neither score nor reasons', async () => {
    const read = async () =>
      JSON.stringify((await seeker.get<{ partnerPost: object }>(doors, { post, centre: centres.school })).partnerPost);
    const before = await read();
    await world.database.rows(sql`update interest set state = 'declined', note = ${SECRET}`);
    await world.database.rows(sql`update centre set verified_at = null, verified_by = null`);
    expect(await read()).toBe(before);
  });

  test('know of open posts and public centres alone, and say the same when what is known is written anew', async () => {
    const known = async () =>
      (
        await world.database.rows<{ side: string }>(sql`select concat_ws(' ', post_id, 'of', centre_id) as side
      from match_side order by 1`)
      ).map(({ side }) => side);
    const open = await world.database.rows<{ side: string }>(sql`
      select concat_ws(' ', p.id, 'of', c.id) as side from partner_post p join centre c on c.id = p.centre_id
        where p.state = 'open' and p.hidden_at is null and c.hidden_at is null and c.merged_into is null
      union all select concat_ws(' ', 'of', c.id) from centre c where c.hidden_at is null and c.merged_into is null order by 1`);
    expect(await known()).toEqual(open.map(({ side }) => side));
    const facts = () =>
      world.database.rows(sql`select to_jsonb(m) - 'id' as side, to_jsonb(t) - 'side_id' as text
      from match_side m join match_text t on t.side_id = m.id order by m.post_id, m.centre_id`);
    const before = await facts();
    await world.database.rows(
      sql`select keep_match_sides(array(select id from partner_post), array(select id from centre))`,
    );
    expect(await facts()).toEqual(before);
  });
});
