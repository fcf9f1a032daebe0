import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import {
  answersOf,
  express,
  EXPRESS,
  expressed,
  later,
  move,
  moveQuery,
  passTime,
  READ,
  read,
  RECEIVED,
  say,
  seat,
} from '../support/interest.js';
import { actOf, announceCall, beginConsortium } from '../support/consortium.js';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import { type Node, openNode } from '../support/second-node.js';
import { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
/** Luc's centre posts; Amina's and Jonas' centres are interested; Tomas is nobody here. */
let luc: Visitor, amina: Visitor, jonas: Visitor, tomas: Visitor;
let harbour: string, kitchen: string, school: string;

beforeAll(async () => {
  [luc, amina, jonas, tomas] = (await Promise.all(
    (['luc', 'amina', 'jonas', 'tomas'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  harbour = await registerCentre(luc);
  const named = (name: string) => ({ texts: [{ language: 'en', name, markdown: '' }], country: 'EG' });
  kitchen = await registerCentre(amina, named('Nile Kitchen School'));
  school = await registerCentre(jonas, named('Alpine Hotel School'));
  await world.database.rows(sql`update centre set verified_at = now(), verified_by = created_by`);
});

const mailsTo = async (person: string) => {
  await world.settle();
  return world.mails(`${person}@guildhall.example`);
};
describe('An interest', () => {
  test('goes from three answers over one more question to contacts, which appear when both accepted', async () => {
    const post = await openPartnerPost(luc, harbour, { partnersNeeded: 1 });
    const id = await expressed(amina, post, kitchen);
    expect(await luc.get(RECEIVED, { id: post })).toMatchObject({
      partnerPost: { interests: [{ id }], replyCount: 1, interestCounts: { waiting: 1, areEnough: false } },
    });
    expect(await amina.get(RECEIVED, { id: post })).toMatchObject({
      partnerPost: { interests: null, interestCounts: null, viewerInterests: [{ id }] },
    });
    await say(luc, 'markInterest', { interest: id, isShortlisted: true, note: 'Strong kitchen' });
    expect(await read(luc, id)).toMatchObject({
      ...{ side: 'AUTHOR', isShortlisted: true, note: 'Strong kitchen', person: null, waitsFor: 'AUTHOR' },
      viewerCan: { accept: true, ask: true, decline: true, edit: false },
    });
    expect(await read(amina, id)).toMatchObject({
      ...{ side: 'ASKER', isShortlisted: null, note: null, person: { name: expect.any(String) } },
      ...{ declineTemplates: [], viewerCan: { accept: false, edit: true, withdraw: true } },
    });

    await say(luc, 'askInterest', { interest: id, question: 'Do your apprentices bring their knives?' });
    expect((await mailsTo('amina'))[0]?.subject).toContain('سؤال آخر');
    expect(await say(amina, 'answerInterest', { interest: id, answer: 'They do.' })).toMatchObject({
      interest: { state: 'WAITING', waitsFor: 'AUTHOR' },
    });
    expect((await mailsTo('luc'))[0]?.subject).toContain('a répondu à votre question');
    expect(await read(luc, id)).toMatchObject({ answer: 'They do.', viewerCan: { ask: false } });

    expect(await move(luc, 'acceptInterest', id)).toMatchObject({
      interest: { state: 'ACCEPTED', waitsFor: 'ASKER', introduction: { state: 'PROPOSED', contacts: [] } },
    });
    for (const side of [luc, amina]) expect(await read(side, id)).toMatchObject({ introduction: { contacts: [] } });
    expect(await move(amina, 'acceptIntroduction', id)).toMatchObject({
      interest: { waitsFor: null, introduction: { state: 'OPEN' } },
    });
    for (const side of [luc, amina])
      expect(await read(side, id)).toMatchObject({
        introduction: {
          contacts: [
            { side: 'AUTHOR', email: 'luc@guildhall.example' },
            { side: 'ASKER', email: 'amina@guildhall.example' },
          ],
        },
      });
    const mails = [...(await mailsTo('luc')), ...(await mailsTo('amina'))];
    const words = JSON.stringify(mails);
    for (const never of ['trente ans', 'knives', 'They do', 'Strong kitchen']) expect(words).not.toContain(never);
    for (const { to, text } of mails)
      expect(text).not.toContain(to.startsWith('luc') ? 'amina@guildhall' : 'luc@guildhall');
    expect(await luc.get(RECEIVED, { id: post })).toMatchObject({
      partnerPost: { interestCounts: { opened: 1, areEnough: true } },
    });
    const { steps } = await read(amina, id);
    expect(steps.map(({ step, side }) => `${side} ${step}`)).toEqual([
      ...['ASKER SENT', 'AUTHOR ASKED', 'ASKER ANSWERED', 'AUTHOR ACCEPTED', 'ASKER OPENED'],
    ]);
    expect(steps.filter(({ side, person }) => side === 'AUTHOR' && person !== null)).toEqual([]);

    expect(await move(luc, 'closeIntroduction', id)).toMatchObject({ interest: { introduction: { state: 'CLOSED' } } });
    expect(await read(amina, id)).toMatchObject({ introduction: { state: 'CLOSED', contacts: [] } });
    await move(amina, 'eraseInterest', id);
    expect(await read(luc, id)).toMatchObject({ fit: '', answer: '', question: expect.stringContaining('knives') });
  });

  test('is declined in one step, with kind words in the language it was written in or with own ones', async () => {
    const post = await openPartnerPost(luc, harbour);
    const [first, second] = [await expressed(amina, post, kitchen), await expressed(jonas, post, school)];
    const { declineTemplates } = await read(luc, first);
    expect(declineTemplates.length).toBeGreaterThan(4);
    await say(luc, 'declineInterest', { interest: first, reason: 'TIMING' });
    expect(await read(amina, first)).toMatchObject({
      ...{ state: 'DECLINED', declineReason: 'TIMING', waitsFor: null },
      declineWords: declineTemplates.find(({ reason }) => reason === 'TIMING')?.words,
    });
    expect((await read(amina, first))['declineWords']).toContain('Merci');
    await say(luc, 'declineInterest', { interest: second, reason: 'OTHER', words: 'Thank you, Jonas.' });
    expect(await read(jonas, second)).toMatchObject({ declineWords: 'Thank you, Jonas.' });
    expect(await move(luc, 'acceptInterest', first)).toMatchObject({ __typename: 'InterestMovedOn' });
    expect(await express(amina, post, kitchen)).toMatchObject({ __typename: 'InterestSentAlready', interestId: first });
  });

  test('is for a centre one speaks for, in an open post of another, once; and withdrawn it makes room', async () => {
    const post = await openPartnerPost(luc, harbour, { repliesMost: 1 });
    const input = { partnerPost: post, centre: kitchen, idempotencyKey: randomUUID(), ...answersOf() };
    expect(await world.guest().refused(EXPRESS, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await jonas.refused(EXPRESS, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await amina.refused(EXPRESS, { input: { ...input, centre: '99999999' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await luc.refused(EXPRESS, { input: { ...input, centre: harbour } })).toMatchObject({ code: 'BAD_INPUT' });
    for (const field of ['fit', 'evidence', 'capacity'])
      expect(await amina.refused(EXPRESS, { input: { ...input, [field]: 'x'.repeat(10_000) } })).toMatchObject({
        ...{ code: 'BAD_INPUT', fields: [{ field }] },
      });
    const twice = await Promise.all(
      [1, 2].map(() => amina.get<{ done: { interest: { id: string } } }>(EXPRESS, { input })),
    );
    expect(twice[0]?.done.interest.id).toBe(twice[1]?.done.interest.id);
    const id = twice[0]?.done.interest.id as string;
    expect(await express(jonas, post, school)).toMatchObject({ __typename: 'PostTakesNoInterests', why: 'FULL' });
    expect(await move(amina, 'withdrawInterest', id)).toMatchObject({ interest: { state: 'WITHDRAWN' } });
    expect(await luc.get(RECEIVED, { id: post })).toMatchObject({ partnerPost: { interests: [], replyCount: 0 } });
    expect(await expressed(jonas, post, school)).toBeTruthy();
  });

  test('of a centre that is not verified is one of five a week', async () => {
    const centre = await registerCentre(tomas);
    const posts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => openPartnerPost(luc, harbour)));
    for (const post of posts.slice(0, 5)) await expressed(tomas, post, centre);
    expect(await express(tomas, posts[5] as string, centre)).toMatchObject({ __typename: 'WeeklyInterestsSent' });
    expect(await later(8, () => express(tomas, posts[5] as string, centre))).toMatchObject({
      __typename: 'ExpressInterestSuccess',
    });
  });

  test('that nobody answers is reminded of after 5 and 9 days and lapses after 14, each told once', async () => {
    const post = await openPartnerPost(luc, harbour, { title: 'A post that waits' });
    const id = await expressed(amina, post, kitchen);
    const about = async (person: string) =>
      (await mailsTo(person))
        .filter(({ subject }) => subject.includes('A post that waits'))
        .map(({ subject }) => subject);
    await world.settle();
    for (const days of [4, 6, 7]) await later(days, () => passTime(world));
    expect(await about('luc')).toHaveLength(2);
    await later(10, () => passTime(world));
    expect(await about('luc')).toHaveLength(3);
    expect((await about('luc'))[0]).toContain('9 jours');
    expect(await about('amina')).toEqual([]);
    await later(15, () => passTime(world));
    expect(await about('amina')).toHaveLength(1);
    expect(await about('luc')).toHaveLength(4);
    expect(await read(amina, id)).toMatchObject({ state: 'LAPSED', waitsFor: null });
    expect(await later(15, () => expressed(amina, post, kitchen))).not.toBe(id);
  });

  test('whose author accepted waits for the asker, and lapses as well', async () => {
    const post = await openPartnerPost(luc, harbour, { title: 'A post accepted' });
    const id = await expressed(amina, post, kitchen);
    await move(luc, 'acceptInterest', id);
    await world.settle();
    await later(6, () => passTime(world));
    expect((await mailsTo('amina'))[0]?.subject).toContain('منذ 5 أيام');
    await later(15, () => passTime(world));
    expect(await read(luc, id)).toMatchObject({ state: 'ACCEPTED', introduction: { state: 'LAPSED', contacts: [] } });
    expect(await move(amina, 'acceptIntroduction', id)).toMatchObject({ __typename: 'InterestMovedOn' });
  });

  test('is carried on by a colleague when whoever acted has left; contacts of who left are shown to nobody', async () => {
    const ingrid = await world.as('ingrid');
    const post = await openPartnerPost(luc, harbour);
    const id = await expressed(amina, post, kitchen);
    await move(luc, 'acceptInterest', id);
    await move(amina, 'acceptIntroduction', id);
    await seat(world, kitchen, await world.idOf('ingrid'));
    const amid = await world.idOf('amina');
    await world.database.rows(
      sql`update centre_member set left_at = now() where person_id = ${amid} and centre_id = ${kitchen}`,
    );
    expect(await amina.refused(READ, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await read(luc, id)).toMatchObject({
      introduction: { contacts: [{ side: 'AUTHOR' }], pausedSides: ['ASKER'] },
    });
    expect(await read(ingrid, id)).toMatchObject({ viewerCan: { takeOver: true } });
    await move(ingrid, 'takeOverInterest', id);
    expect(await read(luc, id)).toMatchObject({
      introduction: { contacts: [{ side: 'AUTHOR' }, { side: 'ASKER', email: 'ingrid@guildhall.example' }] },
    });
    await world.database.rows(sql`delete from centre_member where person_id = ${await world.idOf('ingrid')}`);
    await world.database.rows(sql`update centre_member set left_at = null where person_id = ${amid}`);
  });

  test('of somebody suspended pauses; blocked people are introduced no longer, and the blocked one reads “closed”', async () => {
    const post = await openPartnerPost(luc, harbour);
    const id = await expressed(jonas, post, school);
    await world.database.rows(sql`update person set suspended_at = now() where id = ${await world.idOf('jonas')}`);
    await move(luc, 'acceptInterest', id);
    await world.database.rows(sql`update person set suspended_at = null where id = ${await world.idOf('jonas')}`);
    await move(jonas, 'acceptIntroduction', id);
    await world.database.rows(sql`update person set suspended_at = now() where id = ${await world.idOf('jonas')}`);
    expect(await read(luc, id)).toMatchObject({ introduction: { contacts: [{ side: 'AUTHOR' }] } });
    await world.database.rows(sql`update person set suspended_at = null where id = ${await world.idOf('jonas')}`);
    await luc.get('mutation ($id: ID!) { barPerson(person: $id, kind: BLOCK) { __typename } }', {
      id: await world.idOf('jonas'),
    });
    expect(await read(jonas, id)).toMatchObject({ introduction: { contacts: [] } });
    await world.settle();
    expect(await read(luc, id)).toMatchObject({ introduction: { state: 'BLOCKED' } });
    const seen = await read(jonas, id);
    expect(seen).toMatchObject({ introduction: { state: 'CLOSED' } });
    expect(seen.steps.at(-1)).toMatchObject({ step: 'CLOSED', side: 'AUTHOR', person: null });
    const another = await openPartnerPost(luc, harbour);
    const input = { partnerPost: another, centre: school, idempotencyKey: randomUUID(), ...answersOf() };
    expect(await jonas.refused(EXPRESS, { input })).toMatchObject({ code: 'FORBIDDEN' });
    const call = await announceCall(await world.as('sofia'));
    const consortium = await beginConsortium(jonas, call, school);
    const invitation = { consortium, centre: harbour, role: 'ASSOCIATED', words: 'Do come.' };
    expect(await jonas.refused(actOf('invitePartner'), { input: invitation })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('ends kindly with its post: who still waits is told, who was accepted stays so', async () => {
    const post = await openPartnerPost(luc, harbour, { title: 'A post that ends' });
    const [waits, accepted] = [
      await expressed(amina, post, kitchen),
      await expressed(tomas, post, await registerCentre(tomas)),
    ];
    await move(luc, 'acceptInterest', accepted);
    await luc.get(
      'mutation ($id: ID!) { movePartnerPost(input: { partnerPost: $id, act: WITHDRAW }) { __typename } }',
      {
        id: post,
      },
    );
    expect((await mailsTo('amina'))[0]?.subject).toContain('A post that ends');
    expect(await read(amina, waits)).toMatchObject({ state: 'LAPSED', waitsFor: null });
    expect(await read(tomas, accepted)).toMatchObject({ state: 'ACCEPTED', introduction: { state: 'PROPOSED' } });
    expect(await express(amina, post, kitchen)).toMatchObject({ __typename: 'PostTakesNoInterests', why: 'WITHDRAWN' });
  });

  test('is reported by a copy that its party chose, which is all moderators read; they end it', async () => {
    const [marta, yusuf] = (await Promise.all([world.as('marta'), world.as('yusuf')])) as [Visitor, Visitor];
    const post = await openPartnerPost(luc, harbour);
    const id = await expressed(amina, post, kitchen, { fit: 'Send money to me first, then we talk.' });
    await say(luc, 'askInterest', { interest: id, question: 'You are all thieves, are you not?' });
    await move(luc, 'acceptInterest', id);
    const COPY = `mutation ($input: CopyInterestInput!) { copyInterest(input: $input) { ... on CopyInterestSuccess { copy { id parts { part text } } } } }`;
    const input = { interest: id, parts: ['FIT'], consent: true, idempotencyKey: randomUUID() };
    expect(await luc.refused(COPY, { input: { ...input, consent: false } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await tomas.refused(COPY, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await luc.refused(COPY, { input: { ...input, parts: ['QUESTION'] } })).toMatchObject({ code: 'BAD_INPUT' });
    const { copyInterest } = await luc.get<{ copyInterest: { copy: { id: string } } }>(COPY, { input });
    const copy = copyInterest.copy.id;
    const REPORT = `mutation ($input: ReportInput!) { report(input: $input) { ... on ReportSuccess { report { receipt } } } }`;
    const report = { target: { type: 'INTEREST', id: copy }, ground: 'SPAM', words: '', goodFaith: true };
    expect(await tomas.refused(REPORT, { input: { ...report, idempotencyKey: randomUUID() } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await luc.get(REPORT, { input: { ...report, idempotencyKey: randomUUID() } });
    const COPIED = 'query ($id: ID!) { interestCopy(id: $id) { interestId parts { text } } }';
    expect(await amina.refused(COPIED, { id: copy })).toMatchObject({ code: 'NOT_FOUND' });
    const DUTIES = `{ duties { nodes { id targetType acts subject { name } interestCopy { interestId parts { text } } } } }`;
    const { duties } = await marta.get<{ duties: { nodes: { id: string; targetType: string }[] } }>(DUTIES);
    const duty = duties.nodes.find(({ targetType }) => targetType === 'INTEREST');
    expect(duty).toMatchObject({
      acts: ['KEEP', 'HIDE', 'SUSPEND'],
      interestCopy: { interestId: null, parts: [{ text: 'Send money to me first, then we talk.' }] },
    });
    expect(JSON.stringify(await yusuf.get(DUTIES))).not.toContain('Send money');
    expect(await marta.refused(READ, { id })).toMatchObject({ code: 'NOT_FOUND' });
    await marta.get(
      `mutation ($duty: ID!) { decideDuty(input: { duty: $duty, act: HIDE, reason: "It asks for money." }) { __typename } }`,
      { duty: duty?.id },
    );
    for (const side of [luc, amina]) expect(await read(side, id)).toMatchObject({ introduction: { state: 'ENDED' } });
    expect((await mailsTo('amina'))[0]?.subject).toContain('أنهى المشرفون');
    expect(JSON.stringify(await mailsTo('amina'))).not.toContain('Send money');
    expect(await amina.get(COPIED, { id: copy })).toEqual({
      interestCopy: { interestId: id, parts: [] },
    });
  });
});

describe('Of all that happens at once', () => {
  let far: Node;
  beforeAll(async () => {
    far = await openNode(world);
  });
  afterAll(() => far.close());

  test('one thing decides how an introduction ends, each side gets one mail at most, and counts stay right', async () => {
    const ROUNDS = 20;
    const signedIn = async (key: string, origin: string) => {
      const visitor = new Visitor(origin, 'en');
      await visitor.get('mutation ($name: String!) { signInAsCast(name: $name) { __typename } }', { name: key });
      return visitor;
    };
    // Grace and Ingrid are colleagues of Luc and Amina; all of them sit at other nodes than they do.
    await seat(world, harbour, await world.idOf('grace'), 'representative');
    await seat(world, kitchen, await world.idOf('ingrid'), 'representative');
    await world.database.rows(sql`delete from person_bar`);
    const [luc2, grace, amina2, ingrid] = (await Promise.all(
      (['luc', 'grace', 'amina', 'ingrid'] as const).map((key) => signedIn(key, far.origin)),
    )) as [Visitor, Visitor, Visitor, Visitor];
    const people = { amina: await world.idOf('amina'), luc: await world.idOf('luc') };
    const remove = `mutation ($input: RemoveSeatInput!) { removeFromCentre(input: $input) { __typename } }`;
    const ends: Record<string, number> = {};

    const rounds: { id: string; title: string }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const title = `The race of round ${round}.`;
      const id = await expressed(amina, await openPartnerPost(luc, harbour, { title }), kitchen);
      if (round % 2 === 0) await move(luc, 'acceptInterest', id);
      rounds.push({ id, title });
    }
    await world.settle();
    for (const one of [luc, amina, grace, ingrid]) await one.get('mutation { markNoticesRead }');
    const before = new Set((await world.mails()).map((mail) => mail.id));

    for (const [round, { id }] of rounds.entries()) {
      const attempts = [
        () => luc.send(moveQuery('acceptInterest'), { interest: id }),
        () => amina.send(moveQuery('acceptIntroduction'), { interest: id }),
        () => ingrid.send(moveQuery('acceptIntroduction'), { interest: id }),
        () => amina2.send(moveQuery('withdrawInterest'), { interest: id }),
        () => grace.send(moveQuery('takeBackAcceptance'), { interest: id }),
        () => luc2.send(moveQuery('blockIntroduction'), { interest: id }),
        () => amina.send(moveQuery('blockIntroduction'), { interest: id }),
        () => ingrid.send(remove, { input: { centre: kitchen, person: people.amina } }),
        () =>
          amina2.send('mutation ($id: ID!) { barPerson(person: $id, kind: BLOCK) { __typename } }', { id: people.luc }),
      ];
      // Each round lets another one go first; all of them are under way at the same time.
      const answers = await Promise.all(
        attempts.map((_, at) => (attempts[(at + round) % attempts.length] as (typeof attempts)[number])()),
      );
      for (const { errors = [] } of answers as { errors?: { extensions: { code: string } }[] }[])
        for (const { extensions } of errors) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(extensions.code);
      await world.database.rows(sql`insert into centre_member (centre_id, person_id, role)
        select ${kitchen}::bigint, ${people.amina}::uuid, 'representative' where not exists (select from centre_member
          where centre_id = ${kitchen}::bigint and person_id = ${people.amina}::uuid and left_at is null)`);
      await world.database.rows(sql`delete from person_bar`);
    }
    await world.settle();
    const told = (await world.mails()).filter((mail) => !before.has(mail.id));

    for (const [round, { id, title }] of rounds.entries()) {
      const row = await world.database.one<{
        state: string;
        introduction: string | null;
        ends: number;
        right: boolean;
      }>(sql`
        select i.state, n.state as introduction,
          (select count(*)::int from interest_step s where s.interest_id = i.id and s.step in
            ('withdrawn', 'declined', 'introduction-declined', 'taken-back', 'closed', 'blocked', 'lapsed', 'ended')) as ends,
          p.reply_count = (select count(*) from interest o where o.post_id = p.id and o.state <> 'withdrawn')
            and p.found_count = (select count(*) from interest o join introduction m on m.interest_id = o.id
              where o.post_id = p.id and m.opened_at is not null) as right
        from interest i join partner_post p on p.id = i.post_id left join introduction n on n.interest_id = i.id
        where i.id = ${id}::bigint`);
      const isOver = row?.state === 'withdrawn' || ['blocked', 'withdrawn'].includes(row?.introduction ?? '');
      const end = `${row?.state} ${row?.introduction}`;
      ends[end] = (ends[end] ?? 0) + 1;
      expect([round, end, row?.ends, row?.right]).toEqual([round, end, isOver ? 1 : 0, true]);
      if (row?.introduction && row.introduction !== 'open')
        for (const one of [luc, ingrid]) expect(await read(one, id)).toMatchObject({ introduction: { contacts: [] } });
      const to = (...side: string[]) =>
        told.filter((mail) => mail.subject.includes(title) && side.some((who) => mail.to.startsWith(who))).length;
      const most = [to('luc', 'grace') <= 1, to('amina', 'ingrid') <= 1];
      expect([round, end, ...most]).toEqual([round, end, true, true]);
    }
    // Not always the same one was first.
    expect(Object.keys(ends).length).toBeGreaterThan(1);
  });
});
