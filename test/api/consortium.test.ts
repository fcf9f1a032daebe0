import { describe, expect, test } from 'vitest';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import {
  act,
  actOf,
  announceCall,
  beginConsortium,
  callWords,
  done,
  inDays,
  join,
  letterOf,
  rulesOf,
} from '../support/consortium.js';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

const EDIT = `mutation ($input: EditCallInput!) { editCall(input: $input) { ... on EditCallSuccess { call { revision isOpen } } } }`;
const READ = `query ($id: ID!, $name: String! = "") { consortium(id: $id) { name state isReadOnly isComplete coordinator { id }
  checks { rule isMet have need says stands missing } viewerCan { share coordinate lead }
  partners { centreId role state words letterState letter { legalName state } centre { text { name } }
    viewerCan { answer leave writeLetter } }
  openings(first: 20) { post { id } fills } invitable(name: $name) { centre { id } isIntroduced fills }
  history { nodes { step words person { name } centre { id } about { id } } } } }`;
interface Read {
  consortium: {
    name: string;
    state: string;
    isReadOnly: boolean;
    isComplete: boolean;
    checks: { rule: string; isMet: boolean; have: number; need: number; missing: string | null }[];
    partners: { centreId: string; role: string; state: string; words: string | null; letter: object | null }[];
    openings: { post: { id: string }; fills: string[] }[];
    invitable: { centre: { id: string }; fills: string[] }[];
    history: { nodes: { step: string; words: string }[] };
  };
}
const read = async (visitor: Visitor, id: string, name = '') =>
  (await visitor.get<Read>(READ, { id, name })).consortium;
const unseen = async (visitor: Visitor, id: string) =>
  expect(await visitor.refused(READ, { id })).toMatchObject({ code: 'NOT_FOUND' });

const titles = async (visitor: Visitor) => {
  await world.settle();
  const { viewer } = await visitor.get<{ viewer: { notices: { nodes: { title: string; path: string }[] } } }>(
    '{ viewer { notices { nodes { title path } } } }',
  );
  return viewer.notices.nodes.map(({ title }) => title);
};

let gathered = 0;

/** Luc coordinates for a French school; Jonas stands for a German company, Amina for an Egyptian centre. */
async function gathering(changed: Record<string, unknown> = {}) {
  const [sofia, luc, jonas, amina] = (await Promise.all(
    (['sofia', 'luc', 'jonas', 'amina'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  const call = await announceCall(sofia, changed);
  const school = await registerCentre(luc);
  const texts = [{ language: 'de', name: `Küchen${String.fromCodePoint(97 + gathered++)} GmbH`, markdown: '' }];
  const company = await registerCentre(jonas, { kind: 'COMPANY', country: 'DE', texts });
  const id = await beginConsortium(luc, call, school);
  return { sofia, luc, jonas, amina, call, school, company, id, name: texts[0]?.name ?? '' };
}

describe('A call', () => {
  test('is written by staff alone, with rules that can be met', async () => {
    const [sofia, luc] = [await world.as('sofia'), await world.as('luc')];
    const announcing = 'mutation ($input: AnnounceCallInput!) { announceCall(input: $input) { __typename } }';
    const input = { idempotencyKey: 'call-of-a-member', ...callWords() };
    expect(await luc.refused(announcing, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await world.guest().refused(announcing, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
    const wrong: [Record<string, unknown>, string][] = [
      [{ rules: rulesOf({ minimumCountries: 5 }) }, 'rules.minimumCountries'],
      [{ rules: rulesOf({ maximumPartners: 2 }) }, 'rules.maximumPartners'],
      [{ rules: rulesOf({ programmeCountries: ['FR', 'XX'] }) }, 'rules.programmeCountries'],
      [{ deadline: inDays(-1) }, 'deadline'],
      [{ timeZone: 'Europe/Nowhere' }, 'timeZone'],
      [{ url: 'javascript:alert(1)' }, 'url'],
    ];
    for (const [changed, field] of wrong)
      expect(await sofia.refused(announcing, { input: { ...input, ...changed } })).toMatchObject({
        code: 'BAD_INPUT',
        fields: [{ field: expect.stringMatching(new RegExp(`^(input\\.)?${field}$`)) }],
      });
    const id = await announceCall(sofia);
    const french = world.guest('fr');
    expect(
      await french.get(
        'query ($id: ID!) { call(id: $id) { text { name } rulesInWords isOpen consortiumCount viewerCanEdit } calls { nodes { id } } }',
        { id },
      ),
    ).toMatchObject({
      call: {
        text: { name: 'Centres d’excellence professionnelle' },
        rulesInWords: expect.arrayContaining(['D’au moins 2 pays du programme']),
        ...{ isOpen: true, consortiumCount: 0, viewerCanEdit: false },
      },
      calls: { nodes: expect.arrayContaining([{ id }]) },
    });
  });

  test('tells coordinators what changed, once, and nobody edits over somebody else', async () => {
    const { sofia, luc, jonas, call, id } = await gathering();
    await sofia.get(EDIT, { input: { call, revision: 0, ...callWords({ rules: rulesOf({ minimumPartners: 4 }) }) } });
    expect(await sofia.refused(EDIT, { input: { call, revision: 0, ...callWords() } })).toMatchObject({
      code: 'CONFLICT',
    });
    const { consortium } = await luc.get<Read>(READ, { id });
    expect(consortium.checks[0]).toMatchObject({ rule: 'minimum-partners', have: 1, need: 4 });
    expect(consortium.history.nodes[0]).toMatchObject({ step: 'call-changed' });
    const told = (await titles(luc)).filter((title) => title.startsWith('The call'));
    expect(told).toEqual([expect.stringContaining('what it asks for')]);
    expect((await titles(jonas)).join()).not.toContain('The call');
    await sofia.get('mutation ($call: ID!) { withdrawCall(call: $call) { __typename } }', { call });
    expect(await read(luc, id)).toMatchObject({ isReadOnly: true });
    expect((await titles(luc))[0]).toContain('was withdrawn');
  });
});

describe('A consortium', () => {
  test('gathers until its rules are met, and shows which posts would help', async () => {
    const { luc, jonas, amina, school, company, id, call, name } = await gathering();
    const elsewhere = await registerCentre(amina, { country: 'EG' });
    const posts = [
      await openPartnerPost(jonas, company, { kind: 'OFFER' }),
      await openPartnerPost(jonas, company, { kind: 'OFFER', call }),
      await openPartnerPost(amina, elsewhere),
    ];
    const before = await read(luc, id, name.toLowerCase().replace('ü', 'u').slice(0, 7));
    const own = before.openings.filter(({ post }) => posts.includes(post.id));
    expect(own).toEqual([
      { post: { id: posts[1] }, fills: ['a new country: Germany', 'a missing kind: company', 'one more partner'] },
    ]);
    expect(before.invitable.map(({ centre }) => centre.id)).toEqual([company]);
    expect(before.checks.filter(({ isMet }) => !isMet).map(({ missing }) => missing)).toEqual([
      '2 more partners are missing',
      '1 more country is missing',
      '1 more of this kind is missing: company or chamber or sector body',
    ]);

    await done(luc, 'invitePartner', {
      consortium: id,
      centre: company,
      role: 'FULL_PARTNER',
      words: 'For your *kitchen*.',
    });
    expect(await act(luc, 'invitePartner', { consortium: id, centre: company, role: 'ASSOCIATED' })).toMatchObject({
      reason: 'ALREADY_IN',
    });
    expect(await titles(jonas)).toContain(
      'Harbour College of Hospitality invites your centre to the consortium “Kitchens without waste”',
    );
    const asked = await read(jonas, id);
    expect(asked.partners).toMatchObject([
      { centreId: school, role: 'COORDINATOR', state: 'JOINED', viewerCan: { answer: false } },
      { centreId: company, state: 'INVITED', words: 'For your *kitchen*.', viewerCan: { answer: true } },
    ]);
    expect(asked).toMatchObject({ history: { nodes: [] }, openings: [], viewerCan: { share: false } });
    await unseen(amina, id);

    await done(jonas, 'acceptPartnerInvitation', { consortium: id, centre: company });
    await join(luc, id, luc, await registerCentre(luc, { country: 'ES' }));
    const whole = await read(luc, id);
    expect(whole).toMatchObject({ isComplete: true, openings: [] });
    expect(whole.history.nodes.map(({ step }) => step)).toEqual([
      ...['invitation-accepted', 'partner-invited', 'invitation-accepted', 'partner-invited', 'consortium-begun'],
    ]);
    expect(await titles(luc)).toContain(`${name} joined your consortium “Kitchens without waste”`);
    await done(luc, 'submitConsortium', { consortium: id });
    expect(await act(luc, 'invitePartner', { consortium: id, centre: elsewhere, role: 'ASSOCIATED' })).toMatchObject({
      reason: 'CLOSED',
    });
    await done(luc, 'reopenConsortium', id);
    await world.settle();
    await done(luc, 'removePartner', { consortium: id, centre: company, reason: 'The budget is spent.' });
    await unseen(jonas, id);
    expect((await titles(jonas))[0]).toContain('The budget is spent.');
    expect(await act(luc, 'submitConsortium', { consortium: id })).toMatchObject({ reason: 'INCOMPLETE' });
    await done(luc, 'submitConsortium', { consortium: id, despiteGaps: true });
    await done(luc, 'dissolveConsortium', id);
    expect(await act(luc, 'reopenConsortium', id)).toMatchObject({ reason: 'CLOSED' });
  });

  test('is changed for a centre by its people alone', async () => {
    const { luc, jonas, amina, school, company, id, call, name } = await gathering();
    const invitation = { consortium: id, centre: company };
    await done(luc, 'invitePartner', { ...invitation, role: 'FULL_PARTNER' });
    const forged: [Visitor, string, unknown, string][] = [
      [luc, 'invitePartner', { consortium: id, centre: '999999', role: 'ASSOCIATED' }, 'NOT_FOUND'],
      [luc, 'invitePartner', { ...invitation, role: 'COORDINATOR' }, 'BAD_INPUT'],
      [luc, 'acceptPartnerInvitation', invitation, 'FORBIDDEN'],
      [luc, 'withdrawPartnerInvitation', { consortium: id, centre: '999999' }, 'NOT_FOUND'],
      [jonas, 'invitePartner', { ...invitation, role: 'ASSOCIATED' }, 'FORBIDDEN'],
      [jonas, 'leaveConsortium', { consortium: id, centre: school }, 'FORBIDDEN'],
      [jonas, 'submitConsortium', { consortium: id }, 'FORBIDDEN'],
      [amina, 'acceptPartnerInvitation', invitation, 'NOT_FOUND'],
      [world.guest(), 'acceptPartnerInvitation', invitation, 'UNAUTHENTICATED'],
    ];
    for (const [visitor, name, input, code] of forged)
      expect(await visitor.refused(actOf(name), { input })).toMatchObject({ code });
    const beginning = { call, centre: school, name: 'Another one', language: 'en', idempotencyKey: 'forged-begin' };
    expect(await jonas.refused(actOf('beginConsortium'), { input: beginning })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(luc, 'leaveConsortium', { consortium: id, centre: school })).toMatchObject({
      reason: 'COORDINATES',
    });
    // Somebody who no longer represents the centre, in the middle of it.
    await world.database.rows(sql`update centre_member set role = 'contributor' where centre_id = ${company}`);
    expect(await jonas.refused(actOf('acceptPartnerInvitation'), { input: invitation })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await world.database.rows(sql`update centre_member set role = 'representative' where centre_id = ${company}`);
    await done(jonas, 'acceptPartnerInvitation', invitation);
    await done(luc, 'handOverConsortium', { consortium: id, centre: company });
    expect(await read(jonas, id)).toMatchObject({ coordinator: { id: company }, viewerCan: { lead: true } });
    expect(await titles(jonas)).toContain(`${name} coordinates the consortium “Kitchens without waste” from now on`);
    await done(luc, 'leaveConsortium', { consortium: id, centre: school });
    await unseen(luc, id);
  });

  test('comes to one outcome when two act at once', async () => {
    const { luc, jonas, company, id } = await gathering();
    const invitation = { consortium: id, centre: company };
    const states: unknown[] = [];
    for (let round = 0; round < 4; round++) {
      await done(luc, 'invitePartner', { ...invitation, role: 'FULL_PARTNER' });
      const acts = [
        act(jonas, 'acceptPartnerInvitation', invitation),
        act(luc, 'withdrawPartnerInvitation', invitation),
      ];
      const ended = (await Promise.allSettled(acts)).map((one) =>
        one.status === 'fulfilled' ? one.value.reason : 'gone',
      );
      expect(ended.filter((reason) => reason === undefined)).toHaveLength(1);
      const [row] = await world.database.rows<{ state: string }>(
        sql`select state from consortium_partner where consortium_id = ${id} and centre_id = ${company}`,
      );
      expect(row?.state).toBe(ended[0] === undefined ? 'joined' : 'removed');
      states.push(row?.state);
      if (row?.state === 'joined') await done(luc, 'removePartner', { ...invitation, reason: 'Again.' });
    }
    expect(states).toHaveLength(4);
    const once = { ...invitation, role: 'FULL_PARTNER', words: '' };
    const both = await Promise.all([act(luc, 'invitePartner', once), act(luc, 'invitePartner', once)]);
    expect(both.map(({ reason }) => reason).sort()).toEqual(['ALREADY_IN', undefined]);
  });

  test('has letters that its coordinator and their own people read', async () => {
    const { sofia, luc, jonas, amina, school, company, id } = await gathering();
    await join(luc, id, jonas, company);
    const own = { consortium: id, centre: company };
    await join(luc, id, amina, await registerCentre(amina, { country: 'EG' }));
    await done(jonas, 'writeLetter', { ...own, ...letterOf() });
    expect(await act(luc, 'receiveLetter', own)).toMatchObject({ reason: 'NO_LETTER' });
    for (const signedOn of ['2027-02-30', '1999-01-01', inDays(5).slice(0, 10)])
      expect(await jonas.refused(actOf('signLetter'), { input: { ...own, signedOn } })).toMatchObject({
        code: 'BAD_INPUT',
      });
    await done(jonas, 'signLetter', { ...own, signedOn: inDays(0).slice(0, 10) });
    await done(luc, 'receiveLetter', own);
    const letterOfCompany = async (visitor: Visitor) =>
      (await read(visitor, id)).partners.find(({ centreId }) => centreId === company);
    expect(await letterOfCompany(luc)).toMatchObject({
      letterState: 'RECEIVED',
      letter: { legalName: 'Harbour Company Ltd' },
    });
    expect(await letterOfCompany(amina)).toMatchObject({ letterState: 'RECEIVED', letter: null, words: null });
    await done(jonas, 'writeLetter', { ...own, ...letterOf({ position: 'Owner' }) });
    expect(await letterOfCompany(jonas)).toMatchObject({ letterState: 'DRAFT', viewerCan: { writeLetter: true } });
    expect(
      await jonas.refused(actOf('writeLetter'), { input: { consortium: id, centre: school, ...letterOf() } }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect((await titles(luc)).filter((title) => title.includes('letter of intent'))).toHaveLength(3);

    // A centre that turns out to be another is that one here as well, with its letter.
    const same = await registerCentre(jonas, { kind: 'COMPANY', country: 'DE' });
    await sofia.get('mutation ($input: MergeCentresInput!) { mergeCentres(input: $input) { __typename } }', {
      input: { centre: company, into: same, reason: 'Registered twice.' },
    });
    const kept = (await read(luc, id)).partners.find(({ centreId }) => centreId === same);
    expect(kept).toMatchObject({ state: 'JOINED', letterState: 'DRAFT', letter: { legalName: 'Harbour Company Ltd' } });
  });

  test('is reminded before the deadline, and read alone after it until staff extend it', async () => {
    const { sofia, luc, jonas, company, id, call } = await gathering({ deadline: inDays(13) });
    await done(luc, 'invitePartner', { consortium: id, centre: company, role: 'FULL_PARTNER' });
    const chores = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores: own }) => own ?? []);
    const chore = chores.find(({ name }) => name === 'consortium-deadlines') as Chore;
    const remind = async () => {
      await world.app.get(ChoreService).run(chore);
      return (await titles(luc)).filter((title) => title.includes('until the deadline'));
    };
    expect(await remind()).toEqual(['14 days until the deadline of “Kitchens without waste”: 3 rules are not met yet']);
    expect(await remind()).toHaveLength(1);
    await world.database.rows(sql`update call set deadline = now() + interval '2 days' where id = ${call}`);
    expect((await remind())[0]).toMatch(/^3 days/);
    await world.database.rows(sql`update call set deadline = now() - interval '1 minute' where id = ${call}`);
    expect(await remind()).toHaveLength(2);
    expect(await act(jonas, 'acceptPartnerInvitation', { consortium: id, centre: company })).toMatchObject({
      reason: 'CLOSED',
    });
    expect(await read(luc, id)).toMatchObject({ isReadOnly: true, state: 'GATHERING' });
    await sofia.get(EDIT, { input: { call, revision: 0, ...callWords({ deadline: inDays(9) }) } });
    await done(jonas, 'acceptPartnerInvitation', { consortium: id, centre: company });
    expect((await titles(luc)).join()).toContain('its deadline is');
  });
});
