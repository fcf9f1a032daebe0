import { describe, expect, it } from 'vitest';
import { ask, hide, reply } from '../support/forum.js';
import { DECIDE, decide, duties, dutyAbout, report, REPORT, reportInput, undo } from '../support/moderation.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
type Key = Parameters<typeof world.as>[0];
const all = (...keys: Key[]): Promise<Visitor[]> => Promise.all(keys.map((key) => world.as(key)));

const titles = async (visitor: Visitor): Promise<string[]> => {
  const { viewer } = await visitor.get<{ viewer: { notices: { nodes: { title: string }[] } } }>(
    '{ viewer { notices(first: 20) { nodes { title } } } }',
  );
  return viewer.notices.nodes.map(({ title }) => title);
};
const count = async (visitor: Visitor): Promise<number> =>
  (await visitor.get<{ viewer: { openDuties: number } }>('{ viewer { openDuties } }')).viewer.openDuties;

describe('A report', () => {
  it('of a reply comes before the moderators of its theme, and one person has one open', async () => {
    const [amina, luc, jonas, yusuf, marta] = (await all('amina', 'luc', 'jonas', 'yusuf', 'marta')) as Visitor[] & {
      length: 5;
    };
    const { id } = await ask(amina!);
    const post = await reply(luc!, id, 'Buy our certificates.');
    const first = await report(jonas!, { type: 'POST', id: post.id });
    const again = await report(jonas!, { type: 'POST', id: post.id }, { words: 'Once more.' });
    expect(again.receipt).toBe(first.receipt);
    await report(amina!, { type: 'POST', id: post.id }, { ground: 'OFF_TOPIC' });
    const duty = await dutyAbout(yusuf!, post.id);
    expect(duty).toMatchObject({
      kind: 'REPORT',
      acts: ['KEEP', 'HIDE', 'DELETE'],
      path: `/posts/${post.id}`,
      subject: { name: 'Luc Moreau' },
      reports: [
        { name: 'Jonas Weber', isGuest: false },
        { name: 'Amina Farouk', ground: 'OFF_TOPIC' },
      ],
    });
    expect((await dutyAbout(marta!, post.id))?.acts).toEqual(['KEEP', 'HIDE', 'DELETE', 'SUSPEND']);
    expect(await count(yusuf!)).toBe((await duties(yusuf!)).length);
    expect(await count(jonas!)).toBe(0);
    expect((await jonas!.refused('{ duties { nodes { id } } }')).code).toBe('FORBIDDEN');
    expect((await world.guest().refused('{ duties { nodes { id } } }')).code).toBe('UNAUTHENTICATED');
  });

  it('may come from somebody without an account, who is told by mail', async () => {
    const [amina, marta] = await all('amina', 'marta');
    const { id } = await ask(amina!, { theme: 'applied-research' });
    const target = { type: 'THREAD' as const, id };
    const guest = world.guest('fr');
    const { fields } = await guest.refused(REPORT, reportInput(target, { goodFaith: false }));
    expect(fields?.map(({ field }) => field)).toEqual(['input.goodFaith', 'input.name', 'input.email']);
    const who = { name: 'Ann Passer', email: 'ann@passers.example', ground: 'OTHER', words: 'It names my school.' };
    const { receipt } = await report(guest, target, who);
    const duty = await dutyAbout(marta!, id);
    expect(duty?.reports).toMatchObject([{ name: 'Ann Passer', isGuest: true }]);
    await decide(marta!, duty!.id, 'KEEP');
    await world.settle();
    const mails = await world.mails('ann@passers.example');
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'La suite donnée à votre signalement',
      'Nous avons reçu votre signalement',
    ]);
    const { report: seen } = await world
      .guest()
      .get<{ report: { outcome: string } }>(`query ($receipt: ID!) { report(receipt: $receipt) { outcome words } }`, {
        receipt,
      });
    expect(seen.outcome).toMatch(/may stay/);
  });

  it('is not shown to somebody who writes the address of whoever made it', async () => {
    const [amina, marta] = await all('amina', 'marta');
    const target = { type: 'THREAD' as const, id: (await ask(amina!, { theme: 'applied-research' })).id };
    const who = { name: 'Ben Passer', email: 'ben@passers.example', words: 'She is my neighbour.' };
    const { receipt } = await report(world.guest(), target, who);
    const guess = await report(world.guest(), target, { ...who, words: '' });
    expect(guess.receipt).not.toBe(receipt);
    expect((await dutyAbout(marta!, target.id))?.reports.map(({ words }) => words)).toEqual([who.words, '']);
  });

  it('does not tell moderators whom they were reported by', async () => {
    const [yusuf, luc, marta] = await all('yusuf', 'luc', 'marta');
    const { id } = await ask(yusuf!, { theme: 'work-based-learning' });
    await report(luc!, { type: 'THREAD', id });
    expect(await dutyAbout(yusuf!, id)).toMatchObject({ acts: [], reports: [] });
    expect((await dutyAbout(marta!, id))?.reports).toHaveLength(1);
  });

  it('is refused for what one may not see, and for what is one’s own', async () => {
    const [amina, luc, yusuf] = await all('amina', 'luc', 'yusuf');
    const { id } = await ask(amina!);
    expect((await amina!.refused(REPORT, reportInput({ type: 'THREAD', id }))).code).toBe('FORBIDDEN');
    await report(luc!, { type: 'THREAD', id });
    await hide(yusuf!, 'THREAD', id);
    expect((await luc!.refused(REPORT, reportInput({ type: 'THREAD', id }))).code).toBe('NOT_FOUND');
    expect(await dutyAbout(yusuf!, id)).toBeUndefined();
    const { code, fields } = await luc!.refused(REPORT, reportInput({ type: 'PERSON', id: '1' }));
    expect([code, fields?.[0]?.field]).toEqual(['BAD_INPUT', 'target.id']);
  });

  it('of a person is for moderators of all themes', async () => {
    const [luc, marta, yusuf] = await all('luc', 'marta', 'yusuf');
    const id = await world.idOf('samir');
    await report(luc!, { type: 'PERSON', id });
    expect(await dutyAbout(yusuf!, id)).toBeUndefined();
    expect((await dutyAbout(marta!, id))?.acts).toEqual(['KEEP', 'SUSPEND']);
  });
});

describe('A moderator', () => {
  const reported = async (): Promise<{ post: string; duty: string }> => {
    const [amina, luc, jonas, marta] = await all('amina', 'luc', 'jonas', 'marta');
    const { id } = await ask(amina!);
    const post = await reply(luc!, id, 'Buy our certificates.');
    await report(jonas!, { type: 'POST', id: post.id });
    // So that the next notice is the newest: those of one batch stand together by what they are about.
    await world.settle();
    return { post: post.id, duty: (await dutyAbout(marta!, post.id))!.id };
  };

  it('hides what was reported: author and reporter are told, and it is on record', async () => {
    const [luc, jonas, yusuf] = await all('luc', 'jonas', 'yusuf');
    const { post, duty } = await reported();
    const { fields } = await yusuf!.refused(DECIDE, { input: { duty, act: 'HIDE', reason: '' } });
    expect(fields?.[0]?.field).toBe('input.reason');
    expect((await yusuf!.refused(DECIDE, { input: { duty, act: 'SUSPEND', reason: 'No more.' } })).code).toBe(
      'FORBIDDEN',
    );
    const done = await decide(yusuf!, duty, 'HIDE', 'It advertises a product.');
    expect(done).toMatchObject({ __typename: 'DecideDutySuccess', duty: { act: 'HIDE', acts: [], canUndo: true } });
    await world.settle();
    expect((await titles(luc!))[0]).toContain('It advertises a product.');
    expect((await titles(jonas!))[0]).toContain('agreed and acted');
    expect(JSON.stringify(await titles(luc!))).not.toContain('Jonas');
    expect(await dutyAbout(yusuf!, post)).toBeUndefined();
  });

  it('who comes second is told what the colleague did, and nothing is done twice', async () => {
    const [yusuf, marta] = await all('yusuf', 'marta');
    const { duty } = await reported();
    const both = await Promise.all([decide(yusuf!, duty, 'HIDE', 'Advertising.'), decide(marta!, duty, 'KEEP')]);
    const done = both.find(({ __typename }) => __typename === 'DutyDone');
    const first = both.find(({ __typename }) => __typename === 'DecideDutySuccess');
    expect(done?.duty.act).toBe(first?.duty.act);
    expect(done?.message).toContain(first?.duty.closedBy?.name);
  });

  it('takes back what was decided, and the thing is as it was', async () => {
    const [yusuf, marta] = await all('yusuf', 'marta');
    const { post, duty } = await reported();
    await decide(yusuf!, duty, 'HIDE', 'Advertising.');
    expect(await undo(marta!, duty)).toMatchObject({ act: null, acts: expect.arrayContaining(['HIDE']) });
    await world.guest().get('query ($post: ID!) { post(id: $post) { id } }', { post });
    const { code } = await marta!.refused('mutation ($duty: ID!) { undoDuty(duty: $duty) { __typename } }', { duty });
    expect(code).toBe('CONFLICT');
    await decide(marta!, duty, 'KEEP');
    expect(await undo(yusuf!, duty)).toMatchObject({ act: null });
  });

  it('suspends the author of what was reported, and takes that back as well', async () => {
    const [marta] = await all('marta');
    const { post, duty } = await reported();
    await decide(marta!, duty, 'SUSPEND', 'For the third time.');
    const suspended = async () =>
      (
        await marta!.get<{ person: { suspendedAt: string | null } }>(
          'query ($id: ID!) { person(id: $id) { suspendedAt } }',
          { id: await world.idOf('luc') },
        )
      ).person.suspendedAt !== null;
    expect(await suspended()).toBe(true);
    expect((await world.guest().refused('query ($post: ID!) { post(id: $post) { id } }', { post })).code).toBe(
      'NOT_FOUND',
    );
    await undo(marta!, duty);
    expect(await suspended()).toBe(false);
    await world.guest().get('query ($post: ID!) { post(id: $post) { id } }', { post });
  });

  it('gives something to a colleague who may decide it, and to nobody else', async () => {
    const [yusuf, marta] = await all('yusuf', 'marta');
    const { duty } = await reported();
    const ASSIGN = `mutation ($input: AssignDutyInput!) { assignDuty(input: $input) { __typename
      ... on AssignDutySuccess { duty { assignee { name } } } } }`;
    for (const key of ['amina', 'luc'] as const) {
      const { fields } = await marta!.refused(ASSIGN, { input: { duty, person: await world.idOf(key) } });
      expect(fields?.[0]?.field).toBe('input.person');
    }
    await marta!.get(ASSIGN, { input: { duty, person: await world.idOf('yusuf') } });
    expect((await duties(yusuf!, ', mine: true')).map(({ id }) => id)).toEqual([duty]);
    await world.settle();
    expect((await titles(yusuf!))[0]).toContain('Marta Wiśniewska');
    await yusuf!.get(ASSIGN, { input: { duty, person: null } });
    expect(await duties(yusuf!, ', mine: true')).toEqual([]);
  });
});
