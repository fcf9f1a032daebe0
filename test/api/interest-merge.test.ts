import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { undo } from '../support/curation.js';
import { answersOf, due, express, expressed, move, read, RECEIVED, say } from '../support/interest.js';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
/** Luc's centre posts; Amina and Jonas answer. */
let luc: Visitor, amina: Visitor, jonas: Visitor;
let harbour: string;

beforeAll(async () => {
  [luc, amina, jonas] = [await world.as('luc'), await world.as('amina'), await world.as('jonas')];
  harbour = await registerCentre(luc);
});

describe('Two centres that turn out to be one', () => {
  test('and answered the same post go on with the answer that came further; the other stays to be read', async () => {
    const sofia = await world.as('sofia');
    const named = (name: string) => ({ texts: [{ language: 'en', name, markdown: '' }], country: 'EG' });
    const [from, into] = [
      await registerCentre(amina, named('Delta School')),
      await registerCentre(jonas, named('Delta Training School')),
    ];
    await world.database.rows(sql`update centre set verified_at = now(), verified_by = created_by`);
    const posts = [await openPartnerPost(luc, harbour), await openPartnerPost(luc, harbour)];
    posts.push(await openPartnerPost(luc, harbour));
    const sent = async (visitor: Visitor, centre: string) => {
      const ids: string[] = [];
      for (const post of posts) ids.push(await expressed(visitor, post, centre));
      return ids as [string, string, string];
    };
    const [ofLuc = 0, ofJonas = 0] = await due(luc, jonas);
    const [opened, waiting, declined] = await sent(amina, from);
    const [late, asked, fresh] = await sent(jonas, into);
    await move(luc, 'acceptInterest', opened);
    await move(amina, 'acceptIntroduction', opened);
    await say(luc, 'askInterest', { interest: asked, question: 'When would you start?' });
    await say(luc, 'declineInterest', { interest: declined, reason: 'TIMING', words: 'Next year, perhaps.' });
    expect(await due(luc, jonas)).toEqual([ofLuc + 3, ofJonas + 1]);

    const merge = 'mutation ($input: MergeCentresInput!) { mergeCentres(input: $input) { __typename } }';
    await sofia.get(merge, { input: { centre: from, into, reason: 'One school, registered twice.' } });
    expect(await due(luc, jonas)).toEqual([ofLuc + 1, ofJonas + 1]);
    for (const visitor of [jonas, amina]) {
      const own = { side: 'ASKER', centre: { id: into } };
      expect(await read(visitor, opened)).toMatchObject({ ...own, state: 'ACCEPTED', introduction: { state: 'OPEN' } });
      expect(await read(visitor, asked)).toMatchObject({ ...own, state: 'ASKED', waitsFor: 'ASKER' });
      expect(await read(visitor, fresh)).toMatchObject({ ...own, state: 'WAITING', waitsFor: 'AUTHOR' });
      for (const id of [late, waiting, declined])
        expect(await read(visitor, id)).toMatchObject({
          ...{ ...own, state: 'WITHDRAWN', fit: answersOf().fit, waitsFor: null },
          steps: expect.arrayContaining([expect.objectContaining({ step: 'MERGED' })]),
        });
    }
    expect((await read(jonas, opened))['introduction']).toMatchObject({ contacts: [{}, {}] });
    expect(await read(luc, declined)).toMatchObject({ declineWords: 'Next year, perhaps.' });
    for (const post of posts)
      expect(await luc.get(RECEIVED, { id: post })).toMatchObject({ partnerPost: { replyCount: 1 } });
    expect((await express(jonas, posts[0]!, into)).__typename).toBe('InterestSentAlready');

    const act = await world.database.one<{ id: string }>(sql`
      select id::text from decision where target_type = 'CENTRE' and act = 'merge' and target_id = ${from}`);
    expect(await undo(sofia, act!.id)).toBe('UndoSuccess');
    expect(await read(amina, opened)).toMatchObject({ centre: { id: from }, introduction: { state: 'OPEN' } });
    expect(await read(amina, declined)).toMatchObject({ centre: { id: from }, state: 'DECLINED' });
    expect(await read(jonas, asked)).toMatchObject({ centre: { id: into }, state: 'ASKED' });
  });
});
