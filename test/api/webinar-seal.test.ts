import { describe, expect, test } from 'vitest';
import { clock } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openHall } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

describe('The seal on who asked', () => {
  const REQUEST = `mutation ($input: RequestSealInput!) { requestSeal(input: $input) { ... on RequestSealSuccess { seal { id } } } }`;
  const DECIDE = `mutation ($input: DecideSealInput!) { decideSeal(input: $input) { __typename } }`;
  const SEALS = `query ($id: ID!) { webinar(id: $id) { seals { id reason outcome viewerCanDecide shownUntil
    requestedBy { name } decidedBy { name } identity { name accountName email } } } }`;
  const seals = async (visitor: Visitor, id: string) =>
    (await visitor.get<{ webinar: { seals: Record<string, unknown>[] } }>(SEALS, { id })).webinar.seals;
  const request = async (visitor: Visitor, question: string) =>
    (
      await visitor.get<{ requestSeal: { seal: { id: string } } }>(REQUEST, {
        input: { question, reason: 'It threatens one of the speakers.' },
      })
    ).requestSeal.seal.id;

  test('opens when two agree, for these two alone, for seven days, and the asker hears of it', async () => {
    const { host, id, code } = await openHall(world, 0);
    const asker = await world.as('amina');
    await joinWebinar(asker, code, 'Nobody');
    const question = await askLive(asker, id, 'A threat, in a polite form.', { isAnonymous: true });
    const [second, third] = [await world.as('marta'), await world.as('sofia')];
    expect(await asker.refused(REQUEST, { input: { question, reason: 'I want to know this.' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const seal = await request(host, question);
    expect(await request(second, question)).toBe(seal);
    expect(await host.get(DECIDE, { input: { seal, agrees: true } })).toEqual({
      decideSeal: { __typename: 'SecondNeeded' },
    });
    expect(await asker.refused(DECIDE, { input: { seal, agrees: true } })).toMatchObject({ code: 'NOT_FOUND' });
    // Hosts make hosts: one made since then is no second one.
    const helper = await world.as('luc');
    await world.database.rows(
      sql`update webinar set hosts = hosts || (select id from person where name = 'Luc Moreau') where id = ${id}`,
    );
    expect(await helper.get(DECIDE, { input: { seal, agrees: true } })).toEqual({
      decideSeal: { __typename: 'SecondNeeded' },
    });
    expect(await seals(second, id)).toMatchObject([{ outcome: null, viewerCanDecide: true, identity: null }]);
    expect(await seals(asker, id)).toEqual([]);
    await world.settle();
    await second.get(DECIDE, { input: { seal, agrees: true } });
    expect(await third.get(DECIDE, { input: { seal, agrees: false } })).toEqual({
      decideSeal: { __typename: 'SealDecided' },
    });
    const shown = [{ outcome: 'OPENED', identity: { name: 'Nobody', accountName: 'Amina Farouk' } }];
    expect(await seals(host, id)).toMatchObject(shown);
    expect(await seals(second, id)).toMatchObject(shown);
    expect(await seals(third, id)).toMatchObject([{ outcome: 'OPENED', identity: null }]);
    await world.settle();
    const { viewer } = await asker.get<{ viewer: { notices: { nodes: { title: string }[] } } }>(
      '{ viewer { notices { nodes { title } } } }',
    );
    expect(viewer.notices.nodes[0]?.title).toMatch(/learned who asked your question/);
    const acts = await world.database.rows<{ act: string; about: string | null }>(sql`
      select act, about_id as about from decision where target_type = 'LIVE_QUESTION' and target_id = ${question} order by id`);
    expect(acts).toEqual([
      { act: 'seal-requested', about: null },
      { act: 'seal-opened', about: null },
    ]);
    await world.database.rows(
      sql`update identity_seal set decided_at = ${new Date(clock.now().getTime() - 8 * 86_400_000)} where id = ${seal}`,
    );
    expect(await seals(host, id)).toMatchObject([{ identity: null, shownUntil: null }]);
  });

  test('is told to whoever asked without an account by mail, if there is an address', async () => {
    const { host, id, guests } = await openHall(world, 1);
    const question = await askLive(guests[0], id, 'A threat by somebody who left an address.');
    await world.database.rows(sql`update attendee set email = 'left@example.org', confirmed_at = now(), language = 'fr'
      where webinar_id = ${id}`);
    const seal = await request(host, question);
    await (await world.as('marta')).get(DECIDE, { input: { seal, agrees: true } });
    await world.settle();
    expect(await world.mails('left@example.org')).toMatchObject([
      { subject: 'L’auteur de votre question a été révélé' },
    ]);
  });

  test('stays closed when the second one declines, or the first one takes it back; both stay on record', async () => {
    const { host, id, guests } = await openHall(world, 1);
    const question = await askLive(guests[0], id, 'Something somebody does not like.');
    const second = await world.as('marta');
    const withdrawn = await request(host, question);
    const WITHDRAW = 'mutation ($seal: ID!) { withdrawSeal(seal: $seal) { __typename } }';
    expect(await second.refused(WITHDRAW, { seal: withdrawn })).toMatchObject({ code: 'FORBIDDEN' });
    await host.get(WITHDRAW, { seal: withdrawn });
    const declined = await request(host, question);
    await second.get(DECIDE, { input: { seal: declined, agrees: false } });
    expect(await seals(host, id)).toMatchObject([
      { id: declined, outcome: 'DECLINED', identity: null },
      { id: withdrawn, outcome: 'WITHDRAWN', identity: null },
    ]);
  });
});
