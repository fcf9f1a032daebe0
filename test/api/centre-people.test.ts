import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { accept, CHANGE, invite, LEAVE, REMOVE, seat, tokenOf, voices } from '../support/centres.js';
import { undo } from '../support/curation.js';
import { DECIDE, decide, dutyAbout, report } from '../support/moderation.js';
import { draftPartnerPost, openPartnerPost, profileOf, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const mail = (key: string) => `${key}@guildhall.example`;
const notices = async (visitor: Visitor): Promise<string[]> => {
  await world.settle();
  const read = await visitor.get<{ viewer: { notices: { nodes: { title: string }[] } } }>(
    '{ viewer { notices(first: 50) { nodes { title } } } }',
  );
  return read.viewer.notices.nodes.map(({ title }) => title);
};

describe('The people of a centre', () => {
  test('come by a link that is used once, on purpose, by whoever has it', async () => {
    const [luc, amina, jonas] = [await world.as('luc'), await world.as('amina'), await world.as('jonas')];
    const centre = await registerCentre(luc);
    const made = await invite(luc, centre, 'Nobody.Known@school.example', {
      title: 'Head of kitchen',
      words: 'Do come.',
    });
    const id = made.centre?.invitations[0]?.id;
    expect(made.centre?.invitations).toEqual([{ id, email: 'Nobody.Known@school.example' }]);
    expect(await invite(luc, centre, 'nobody.known@school.example')).toMatchObject({ __typename: 'InvitedAlready' });
    const token = await tokenOf(world, 'Nobody.Known@school.example');
    const open = 'query ($token: String!) { openInvitation(token: $token) { role title words isIn centre { id } } }';
    expect(await world.guest().get(open, { token })).toEqual({
      openInvitation: {
        role: 'CONTRIBUTOR',
        title: 'Head of kitchen',
        words: 'Do come.',
        isIn: false,
        centre: { id: centre },
      },
    });
    await luc.get('mutation ($id: ID!) { resendInvitation(invitation: $id) { __typename } }', { id });
    expect(await world.guest().refused(open, { token })).toMatchObject({ code: 'NOT_FOUND' });
    const fresh = await tokenOf(world, 'Nobody.Known@school.example');
    expect(
      await world.guest().refused('mutation ($token: String!) { acceptInvitation(token: $token) { __typename } }', {
        token: fresh,
      }),
    ).toMatchObject({ code: 'UNAUTHENTICATED' });
    const tried = await Promise.all([accept(amina, fresh), accept(jonas, fresh)]);
    expect([...tried].sort()).toEqual(['AcceptInvitationSuccess', 'InvitationEnded']);
    expect(await voices(world.guest(), centre)).toHaveLength(2);
    expect((await notices(luc))[0]).toContain('speaks for “Lycée hôtelier du Port” now');
    const asked = 'query ($id: ID!) { centre(id: $id) { invitations { email } joinRequests { words } } }';
    for (const other of [world.guest(), await world.as('marta'), await world.as('tomas')])
      expect(await other.get(asked, { id: centre })).toMatchObject({ centre: { invitations: null } });
  });

  test('ask to join, and representatives decide', async () => {
    const [luc, jonas, tomas] = [await world.as('luc'), await world.as('jonas'), await world.as('tomas')];
    const centre = await registerCentre(luc);
    const ask = `mutation ($input: AskToJoinInput!) { askToJoinCentre(input: $input) { __typename
      ... on AskToJoinSuccess { centre { viewerAskedAt joinRequests { id } } } } }`;
    const asked = await jonas.get<{ askToJoinCentre: { centre: object } }>(ask, {
      input: { centre, words: 'I teach there.' },
    });
    expect(asked.askToJoinCentre.centre).toEqual({ viewerAskedAt: expect.any(String), joinRequests: null });
    const requests = await luc.get<{ centre: { joinRequests: { id: string }[] } }>(
      'query ($id: ID!) { centre(id: $id) { joinRequests { id words person { name } } } }',
      { id: centre },
    );
    const request = requests.centre.joinRequests[0]?.id;
    const decideJoin = 'mutation ($input: DecideJoinInput!) { decideJoinRequest(input: $input) { __typename } }';
    const yes = { input: { request, accept: true } };
    expect(await tomas.refused(decideJoin, yes)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await jonas.refused(decideJoin, yes)).toMatchObject({ code: 'NOT_FOUND' });
    await luc.get(decideJoin, yes);
    expect(await voices(world.guest(), centre)).toEqual(['Luc Moreau (REPRESENTATIVE)', 'Jonas Weber (CONTRIBUTOR)']);
    expect(await jonas.get(ask, { input: { centre } })).toMatchObject({ askToJoinCentre: { __typename: 'InAlready' } });
    const profile = { input: { centre, ...profileOf({ region: 'Nantes' }) } };
    const edit = 'mutation ($input: EditCentreInput!) { editCentre(input: $input) { __typename } }';
    expect(await jonas.refused(edit, profile)).toMatchObject({ code: 'FORBIDDEN' });
    const rise = { input: { centre, person: await world.idOf('jonas'), role: 'REPRESENTATIVE' } };
    expect(await jonas.refused(CHANGE, rise)).toMatchObject({ code: 'FORBIDDEN' });
    await luc.get(CHANGE, rise);
    await jonas.get(edit, profile);
  });

  test('never all leave by accident: of two who remove each other at once, one stays', async () => {
    const [luc, jonas] = [await world.as('luc'), await world.as('jonas')];
    const centre = await registerCentre(luc);
    await seat(world, luc, centre, jonas, mail('jonas'), 'REPRESENTATIVE');
    const [one, other] = [await world.idOf('luc'), await world.idOf('jonas')];
    await Promise.all([
      luc.send(REMOVE, { input: { centre, person: other, reason: 'First.' } }),
      jonas.send(REMOVE, { input: { centre, person: one, reason: 'No, me.' } }),
    ]);
    expect(await voices(world.guest(), centre)).toHaveLength(1);
    const [stayed] = await voices(world.guest(), centre);
    const [last, gone] = stayed?.startsWith('Luc') ? [luc, jonas] : [jonas, luc];
    expect(await last.get(LEAVE, { input: { centre } })).toMatchObject({
      leaveCentre: { __typename: 'LastRepresentative' },
    });
    expect(await gone.refused(LEAVE, { input: { centre } })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await notices(gone)).join()).toMatch(/First|No, me/);
  });

  test('give the centre into other hands, or leave it to itself and moderators find hands for it', async () => {
    const [luc, jonas, marta] = [await world.as('luc'), await world.as('jonas'), await world.as('marta')];
    const centre = await registerCentre(luc);
    await seat(world, luc, centre, jonas, mail('jonas'), 'CONTRIBUTOR');
    const post = await openPartnerPost(luc, centre);
    await luc.get(LEAVE, { input: { centre, heir: await world.idOf('jonas') } });
    expect(await voices(world.guest(), centre)).toEqual(['Jonas Weber (REPRESENTATIVE)']);
    const save = 'mutation ($id: ID!) { openPartnerPost(partnerPost: $id) { __typename } }';
    expect(await luc.refused(save, { id: post })).toMatchObject({ code: 'FORBIDDEN' });
    await jonas.get(LEAVE, { input: { centre, abandon: true } });
    expect(await dutyAbout(marta, centre, 'UNCLAIMED')).toMatchObject({ targetType: 'CENTRE', acts: ['KEEP'] });
    await luc.get('mutation ($input: AskToJoinInput!) { askToJoinCentre(input: $input) { __typename } }', {
      input: { centre, words: 'Back again.' },
    });
    const found = await marta.get<{ centre: { isUnclaimed: boolean; joinRequests: { id: string }[] } }>(
      'query ($id: ID!) { centre(id: $id) { isUnclaimed joinRequests { id } } }',
      { id: centre },
    );
    expect(found.centre).toMatchObject({ isUnclaimed: true, joinRequests: [{}] });
    await marta.get('mutation ($input: DecideJoinInput!) { decideJoinRequest(input: $input) { __typename } }', {
      input: { request: found.centre.joinRequests[0]?.id, accept: true },
    });
    expect(await voices(world.guest(), centre)).toEqual(['Luc Moreau (REPRESENTATIVE)']);
    expect(await dutyAbout(marta, centre, 'UNCLAIMED')).toBeUndefined();
  });

  test('decide nothing about their own centre, though they moderate: a colleague does', async () => {
    const [luc, amina, marta, sofia] = [
      ...[await world.as('luc'), await world.as('amina')],
      ...[await world.as('marta'), await world.as('sofia')],
    ] as const;
    const centre = await registerCentre(luc);
    await seat(world, luc, centre, marta, mail('marta'), 'CONTRIBUTOR');
    await report(amina, { type: 'CENTRE', id: centre });
    const own = await dutyAbout(marta, centre, 'REPORT');
    expect(own).toMatchObject({ acts: [] });
    for (const act of ['KEEP', 'HIDE']) {
      const { errors } = await marta.send(DECIDE, { input: { duty: own!.id, act, reason: 'Nothing is wrong.' } });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('Leave it to a colleague'),
        extensions: { code: 'FORBIDDEN' },
      });
    }
    expect(
      await sofia.refused('mutation ($input: AssignDutyInput!) { assignDuty(input: $input) { __typename } }', {
        input: { duty: own!.id, person: await world.idOf('marta') },
      }),
    ).toMatchObject({ code: 'BAD_INPUT' });
    expect(await dutyAbout(sofia, centre, 'REPORT')).toMatchObject({ acts: ['KEEP', 'HIDE'] });
    expect(await decide(sofia, own!.id, 'KEEP')).toMatchObject({ __typename: 'DecideDutySuccess' });
  });

  test('who is suspended speaks for nobody, and moderators hear when that leaves a centre alone', async () => {
    const [tomas, sofia, marta] = [await world.as('tomas'), await world.as('sofia'), await world.as('marta')];
    const centre = await registerCentre(tomas);
    const person = await world.idOf('tomas');
    const suspend =
      'mutation ($person: ID!, $reason: String!) { suspendPerson(person: $person, reason: $reason) { __typename } }';
    await sofia.get(suspend, { person, reason: 'For a test.' });
    await world.settle();
    expect(await voices(world.guest(), centre)).toEqual([]);
    expect(await dutyAbout(marta, centre, 'UNCLAIMED')).toBeDefined();
    await sofia.get(suspend.replace('suspendPerson', 'liftSuspension'), { person, reason: 'The test is over.' });
    expect(await voices(world.guest(), centre)).toEqual(['Tomáš Novák (REPRESENTATIVE)']);
  });
});

describe('Moderators of all themes', () => {
  const VERIFY = 'mutation ($input: VerifyCentreInput!) { verifyCentre(input: $input) { __typename } }';
  const REFUSE =
    'mutation ($centre: ID!, $note: String!) { refuseCentre(centre: $centre, note: $note) { __typename } }';
  const MARK = 'query ($id: ID!) { centre(id: $id) { verification { by { name } ways note } refusal { note } } }';

  test('verify a centre with a record, take the mark back, and everybody sees who verified it', async () => {
    const [luc, marta, yusuf] = [await world.as('luc'), await world.as('marta'), await world.as('yusuf')];
    const centre = await registerCentre(luc);
    expect(await dutyAbout(marta, centre, 'VERIFY')).toMatchObject({ acts: [] });
    expect(await dutyAbout(yusuf, centre, 'VERIFY')).toBeUndefined();
    const input = { centre, ways: ['SITE', 'REGISTER'], note: 'The register of Brest has it.' };
    expect(await yusuf.refused(VERIFY, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await luc.refused(VERIFY, { input })).toMatchObject({ code: 'FORBIDDEN' });
    await marta.get(VERIFY, { input });
    expect(await world.guest().get(MARK, { id: centre })).toEqual({
      centre: {
        verification: { by: { name: 'Marta Wiśniewska' }, ways: ['SITE', 'REGISTER'], note: null },
        refusal: null,
      },
    });
    expect(await dutyAbout(marta, centre, 'VERIFY')).toBeUndefined();
    await luc.get('mutation ($input: EditCentreInput!) { editCentre(input: $input) { __typename } }', {
      input: {
        centre,
        ...profileOf({
          texts: [
            { language: 'en', name: 'Quite another school' },
            { language: 'mt', name: 'Harbour College of Hospitality' },
          ],
        }),
      },
    });
    expect(await dutyAbout(marta, centre, 'VERIFY')).toBeDefined();
    await marta.get(REFUSE, { centre, note: 'It calls itself otherwise now.' });
    expect(await luc.get(MARK, { id: centre })).toMatchObject({
      centre: { verification: null, refusal: { note: 'It calls itself otherwise now.' } },
    });
    expect(await world.guest().get(MARK, { id: centre })).toEqual({ centre: { verification: null, refusal: null } });
    expect((await notices(luc)).join()).toContain('Reason: It calls itself otherwise now.');
    const [decision] = await world.database.rows<{ id: string; act: string }>(
      sql`select id::text, act from decision where target_type = 'CENTRE' and target_id = ${centre}
        order by decision.id desc limit 1`,
    );
    expect(decision?.act).toBe('unverify');
    expect(await undo(marta, decision?.id ?? '')).toBe('UndoSuccess');
    expect(await world.guest().get(MARK, { id: centre })).toMatchObject({ centre: { verification: { by: {} } } });
    const own = await registerCentre(marta);
    expect(await marta.refused(VERIFY, { input: { ...input, centre: own } })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('hide a centre somebody reported, with a reason its people may complain about', async () => {
    const [luc, jonas, marta] = [await world.as('luc'), await world.as('jonas'), await world.as('marta')];
    const centre = await registerCentre(luc);
    await jonas.get('mutation ($input: ReportInput!) { report(input: $input) { __typename } }', {
      input: {
        idempotencyKey: `report-${centre}`,
        target: { type: 'CENTRE', id: centre },
        ground: 'SPAM',
        words: '',
        goodFaith: true,
      },
    });
    const duty = await dutyAbout(marta, centre, 'REPORT');
    expect(duty?.acts).toEqual(['KEEP', 'HIDE']);
    await decide(marta, duty?.id ?? '', 'HIDE', 'No such school exists.');
    const read = 'query ($id: ID!) { centre(id: $id) { hiddenAt } }';
    expect(await world.guest().refused(read, { id: centre })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await luc.get(read, { id: centre })).toEqual({ centre: { hiddenAt: expect.any(String) } });
    expect(
      await luc.get('query ($target: TargetInput!) { statement(target: $target) { act reason } }', {
        target: { type: 'CENTRE', id: centre },
      }),
    ).toEqual({ statement: { act: 'hide', reason: 'No such school exists.' } });
    expect((await notices(luc)).join()).toContain('No such school exists.');
    await marta.get('mutation ($t: TargetInput!) { restore(target: $t, reason: "It does exist.") { __typename } }', {
      t: { type: 'CENTRE', id: centre },
    });
    await world.guest().get(read, { id: centre });
  });

  test('merge two that are one: everything moves, the old address leads on, and it can be undone', async () => {
    const [luc, jonas, marta] = [await world.as('luc'), await world.as('jonas'), await world.as('marta')];
    const [from, into] = [
      await registerCentre(luc, { pic: '900000001', site: 'https://port.example' }),
      await registerCentre(jonas),
    ];
    const post = await openPartnerPost(luc, from);
    await draftPartnerPost(luc, from);
    await invite(luc, from, 'third@school.example');
    const preview = `query ($centre: ID!, $into: ID!) { centreMergePreview(centre: $centre, into: $into) { gains moves { kind count } } }`;
    expect(await luc.refused(preview, { centre: from, into })).toMatchObject({ code: 'FORBIDDEN' });
    const planned = await marta.get<{ centreMergePreview: { gains: string[]; moves: object[] } }>(preview, {
      centre: from,
      into,
    });
    expect(planned.centreMergePreview.gains).toEqual(['pic', 'site']);
    expect(planned.centreMergePreview.moves).toEqual(
      expect.arrayContaining([
        { kind: 'people', count: 1 },
        { kind: 'partnerPosts', count: 1 },
        { kind: 'invitations', count: 1 },
      ]),
    );
    const merge =
      'mutation ($input: MergeCentresInput!) { mergeCentres(input: $input) { __typename ... on Problem { message } } }';
    const input = { centre: from, into, reason: 'Both are the school at the port.' };
    const both = await Promise.all([marta.send(merge, { input }), (await world.as('sofia')).send(merge, { input })]);
    expect(both.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(await marta.get(merge, { input: { ...input, centre: into, into } })).toMatchObject({
      mergeCentres: { __typename: 'MergeHindered' },
    });
    const read = `query ($id: ID!, $post: ID!) { centre(id: $id) { id pic site }
      partnerPost(id: $post) { centre { id } } }`;
    expect(await world.guest().get(read, { id: from, post })).toEqual({
      centre: { id: into, pic: '900000001', site: 'https://port.example' },
      partnerPost: { centre: { id: into } },
    });
    expect(await voices(world.guest(), into)).toHaveLength(2);
    expect((await notices(luc)).join()).toContain('Both are the school at the port.');
    const acts = await world.database.rows<{ id: string }>(
      sql`select id::text from decision where target_type = 'CENTRE' and act = 'merge' and target_id = ${from}`,
    );
    expect(acts).toHaveLength(1);
    expect(await undo(marta, acts[0]?.id ?? '')).toBe('UndoSuccess');
    expect(await world.guest().get(read, { id: from, post })).toMatchObject({
      centre: { id: from, pic: '900000001' },
      partnerPost: { centre: { id: from } },
    });
    expect(await voices(world.guest(), into)).toEqual(['Jonas Weber (REPRESENTATIVE)']);
    expect(await voices(world.guest(), from)).toEqual(['Luc Moreau (REPRESENTATIVE)']);
  });

  test('show whoever registers a centre those that may be the same', async () => {
    const [luc, amina] = [await world.as('luc'), await world.as('amina')];
    const centre = await registerCentre(luc, {
      texts: [{ language: 'fr', name: 'Lycée des Métiers – Saint-Brieuc' }],
      oid: 'E10099999',
      site: 'https://www.lycee.example/fr',
    });
    const like = `query ($country: String!, $names: [String!]!, $oid: String, $site: String) {
      centresLike(country: $country, names: $names, oid: $oid, site: $site) { id } }`;
    const found = { centresLike: [{ id: centre }] };
    expect(await amina.get(like, { country: 'FR', names: ['lycee des metiers, saint brieuc'] })).toEqual(found);
    expect(await amina.get(like, { country: 'FR', names: [], site: 'https://lycee.example' })).toEqual(found);
    expect(await amina.get(like, { country: 'EG', names: [], oid: 'E10099999' })).toEqual(found);
    expect(await amina.get(like, { country: 'EG', names: ['Lycée des Métiers Saint-Brieuc'] })).toEqual({
      centresLike: [],
    });
    expect(await world.guest().refused(like, { country: 'FR', names: [] })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
