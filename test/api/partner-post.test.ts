import { describe, expect, test } from '@jest/globals';
import { draftPartnerPost, openPartnerPost, partnerWords, registerCentre } from '../support/partners.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const READ = `query ($id: ID!) { partnerPost(id: $id) { state title html country languages centre { text { name } }
  viewerCan { edit } } }`;

describe('A partner post', () => {
  test('begins as a draft that its centre alone sees, not even moderators', async () => {
    const luc = await world.as('luc');
    const id = await draftPartnerPost(luc, await registerCentre(luc));
    expect(await luc.get(READ, { id })).toMatchObject({
      partnerPost: { state: 'DRAFT', country: 'FR', languages: ['fr', 'en'], viewerCan: { edit: true } },
    });
    for (const other of [world.guest(), await world.as('amina'), await world.as('sofia')])
      expect(await other.refused(READ, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is opened to everybody, and is in the list then', async () => {
    const luc = await world.as('luc');
    const id = await openPartnerPost(luc, await registerCentre(luc));
    expect(await world.guest().get(READ, { id })).toMatchObject({
      partnerPost: { state: 'OPEN', centre: { text: { name: 'Harbour College of Hospitality' } } },
    });
    const list = '{ partnerPosts { nodes { id } } }';
    expect(await world.guest().get(list)).toMatchObject({ partnerPosts: { nodes: [{ id }] } });
  });

  test('is written for no centre one does not speak for', async () => {
    const centre = await registerCentre(await world.as('luc'));
    const input = { centre, idempotencyKey: 'forged-centre', ...partnerWords() };
    const drafting = 'mutation ($input: DraftPartnerPostInput!) { draftPartnerPost(input: $input) { __typename } }';
    const amina = await world.as('amina');
    expect(await amina.refused(drafting, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await amina.refused(drafting, { input: { ...input, centre: '999999' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
