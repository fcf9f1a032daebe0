import { describe, expect, test } from 'vitest';
import { ChoreService, MANIFESTS, type Manifest, sql } from '@guildhall/database';
import { dayIn, draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const STATE = 'query ($id: ID!) { partnerPost(id: $id) { state answerBy hiddenAt } }';
const LOOK = 'query ($token: String!) { partnerPostRenewal(token: $token) { post title isStanding until } }';
const RENEW = `mutation ($token: String!) { renewPartnerPostFromMail(token: $token) { __typename
  ... on Problem { message } } }`;
const SEARCH = 'query ($query: String!) { search(query: $query) { nodes { title kind path } } }';
const EVERYTHING = `{ partnerPosts(first: 100) { totalCount nodes { id title } facets { values { value count } } } }`;

/** Does what is due by the clock, and all that follows from it. */
async function expire(): Promise<void> {
  const manifests = world.app.get<Manifest[]>(MANIFESTS);
  const chore = manifests.flatMap(({ chores }) => chores ?? []).find(({ name }) => name === 'partner-post-expiry');
  if (chore) await world.app.get(ChoreService).run(chore);
  await world.settle();
}
const age = (id: string, answerBy: string) =>
  world.database.rows(sql`update partner_post set answer_by = ${answerBy}, opened_at = now() - interval '60 days'
    where id = ${id}`);
const tokenIn = (body = ''): string => /token=([\w.-]+)/.exec(body)?.[1] ?? '';
const mailsTo = async (visitor: Visitor): Promise<{ subject: string; text: string }[]> => {
  const { viewer } = await visitor.get<{ viewer: { email: string } }>('{ viewer { email } }');
  return world.mails(viewer.email);
};

describe('The end of a partner post', () => {
  test('is told five days before and when it comes, once each, with a link that renews it once', async () => {
    const luc = await world.as('luc');
    const id = await openPartnerPost(luc, await registerCentre(luc), { title: 'A kitchen that soon closes' });
    await age(id, dayIn(3));
    await expire();
    await expire();
    const warned = (await mailsTo(luc)).filter(({ subject }) => subject.includes('soon closes'));
    expect(warned).toHaveLength(1);
    await age(id, dayIn(-3));
    await expire();
    await expire();
    const ended = (await mailsTo(luc)).filter(({ subject }) => subject.includes('soon closes'));
    expect(ended).toHaveLength(2);
    expect(await luc.get(STATE, { id })).toMatchObject({ partnerPost: { state: 'EXPIRED' } });

    const guest = world.guest();
    const token = tokenIn(ended[0]?.text);
    // The first mail spoke of another day: its work is done.
    expect(await guest.get(LOOK, { token: tokenIn(warned[0]?.text) })).toMatchObject({
      partnerPostRenewal: { isStanding: false },
    });
    expect(await guest.get(LOOK, { token })).toMatchObject({
      partnerPostRenewal: { post: id, isStanding: true, until: dayIn(60) },
    });
    for (const forged of [token.replace(`.${id}.`, `.${Number(id) + 1}.`), `${token}x`, 'nonsense', ''])
      expect(await guest.refused(RENEW, { token: forged })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await guest.get(RENEW, { token })).toMatchObject({
      renewPartnerPostFromMail: { __typename: 'RenewPartnerPostFromMailSuccess' },
    });
    expect(await guest.get(STATE, { id })).toMatchObject({ partnerPost: { state: 'OPEN', answerBy: dayIn(60) } });
    expect(await guest.get(RENEW, { token })).toMatchObject({
      renewPartnerPostFromMail: { __typename: 'PartnerPostStuck' },
    });
  });

  test('is renewed by nobody who has left the centre', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    const id = await openPartnerPost(luc, centre, { title: 'A kitchen whose cook has left' });
    await age(id, dayIn(-3));
    await expire();
    const [mail] = (await mailsTo(luc)).filter(({ subject }) => subject.includes('cook has left'));
    await world.database.rows(sql`update centre_member set left_at = now() where centre_id = ${centre}`);
    expect(await world.guest().refused(RENEW, { token: tokenIn(mail?.text) })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('A change of a partner post', () => {
  test('is told to the centres that answered it, field by field, and kept for everybody', async () => {
    const luc = await world.as('luc');
    const id = await openPartnerPost(luc, await registerCentre(luc), { title: 'A kitchen that changes' });
    const amina = await world.as('amina');
    const asker = await registerCentre(amina);
    await world.database
      .rows(sql`insert into interest (post_id, centre_id, person_id, language, fit, evidence, capacity)
      values (${id}, ${asker}, ${await world.idOf('amina')}, 'en', 'We fit', 'This shows it', 'In spring')`);
    const editing = `mutation ($input: EditPartnerPostInput!) { editPartnerPost(input: $input) { __typename } }`;
    const input = { partnerPost: id, eqfLevels: [5], answerBy: dayIn(50), summary: 'Technicians instead' };
    await luc.get(editing, { input });
    await world.settle();
    const { viewer } = await amina.get<{ viewer: { notices: { nodes: { title: string; path: string }[] } } }>(
      '{ viewer { notices { nodes { title path } } } }',
    );
    const told = viewer.notices.nodes.find(({ path }) => path === `/partners/${id}/history#revision-1`);
    expect(told?.title).toContain('EQF levels');
    expect(told?.title).toContain('last day for answers');
    expect(
      await world.guest().get(`{ partnerPost(id: "${id}") { revisions { summary changes { field before after } } } }`),
    ).toMatchObject({
      partnerPost: {
        revisions: [
          {
            summary: 'Technicians instead',
            changes: [
              { field: 'eqfLevels', before: ['4'], after: ['5'] },
              { field: 'answerBy', after: [dayIn(50)] },
            ],
          },
        ],
      },
    });
  });
});

describe('What is not for everybody', () => {
  test('reaches nobody by any door: drafts, hidden posts, withdrawn ones', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    const canary = 'Zanzibarian';
    const draft = await draftPartnerPost(luc, centre, { title: `${canary} draft`, body: canary });
    const hidden = await openPartnerPost(luc, centre, { title: `${canary} hidden`, body: canary });
    const withdrawn = await openPartnerPost(luc, centre, { title: `${canary} withdrawn`, body: canary });
    const open = await openPartnerPost(luc, centre, { title: `${canary} open`, body: canary });
    const marta = await world.as('marta');
    const hiding = `mutation ($id: ID!) { hide(target: { type: PARTNER_POST, id: $id }, reason: "It misleads readers.") {
      ... on HideSuccess { decision { id } } } }`;
    expect(await luc.refused(hiding, { id: open })).toMatchObject({ code: 'FORBIDDEN' });
    for (const who of [marta, await world.as('sofia')])
      expect(await who.refused(hiding, { id: draft })).toMatchObject({ code: 'NOT_FOUND' });
    const { hide } = await marta.get<{ hide: { decision: { id: string } } }>(hiding, { id: hidden });
    await luc.get(`mutation { movePartnerPost(input: { partnerPost: "${withdrawn}", act: WITHDRAW }) { __typename } }`);
    await world.settle();

    for (const who of [world.guest(), await world.as('amina'), marta, luc]) {
      const all = await who.get<{ partnerPosts: { nodes: { id: string }[] } }>(EVERYTHING);
      const ids = all.partnerPosts.nodes.map(({ id }) => id);
      expect([draft, hidden, withdrawn].filter((id) => ids.includes(id))).toEqual([]);
      expect(ids).toContain(open);
      const words = await who.get(`{ partnerPosts(search: { words: "${canary}" }) { totalCount } }`);
      expect(words).toMatchObject({ partnerPosts: { totalCount: 1 } });
      const found = await who.get<{ search: { nodes: { title: string }[] } }>(SEARCH, { query: canary });
      expect(found.search.nodes.map(({ title }) => title).filter((title) => title !== `${canary} open`)).toEqual([]);
      const suggested = JSON.stringify(await who.get(`{ searchSuggestions(query: "${canary}") { title } }`));
      for (const word of ['draft', 'hidden', 'withdrawn']) expect(suggested).not.toContain(`${canary} ${word}`);
    }
    const amina = await world.as('amina');
    expect(await amina.refused(STATE, { id: hidden })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await amina.get(STATE, { id: withdrawn })).toMatchObject({ partnerPost: { state: 'WITHDRAWN' } });
    // No event, notice, mail or search document speaks of a draft.
    const logged = await world.database.rows(sql`select from event where payload ->> 'partnerPost' = ${draft}`);
    expect(logged).toEqual([]);
    await marta.get('mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }', { id: hide.decision.id });
    expect(await amina.get(STATE, { id: hidden })).toMatchObject({ partnerPost: { hiddenAt: null } });
  });
});
