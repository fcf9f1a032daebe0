import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, reply } from '../support/forum.js';
import { DUTY, dutyAbout, report, type Duty } from '../support/moderation.js';
import { member, signedIn } from '../support/people.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const FRENCH = 'Nous n’avons personne pour évaluer les apprentis dans les petites entreprises de la région.';
type Row = { id: string; guessedLanguage: string | null };
let amina: Visitor, luc: Visitor, yusuf: Visitor, marta: Visitor;

beforeAll(async () => {
  [amina, luc, yusuf, marta] = (await Promise.all(
    (['amina', 'luc', 'yusuf', 'marta'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
});

const listed = async (visitor: Visitor, kind: string): Promise<Row[]> =>
  (
    await visitor.get<{ attentionThreads: { nodes: Row[] } }>(
      `{ attentionThreads(kind: ${kind}, first: 100) { nodes { id guessedLanguage } } }`,
    )
  ).attentionThreads.nodes;
const has = async (visitor: Visitor, kind: string, id: string): Promise<boolean> =>
  (await listed(visitor, kind)).some((row) => row.id === id);
const age = (id: string, days: number) =>
  world.database.rows(sql`update thread set created_at = now() - make_interval(days => ${days}) where id = ${id}`);

describe('What needs attention', () => {
  it('are questions nobody replied to for three days, in the themes of the moderator', async () => {
    const [old, fresh, elsewhere] = await Promise.all([
      ask(amina),
      ask(amina),
      ask(amina, { theme: 'applied-research' }),
    ]);
    await Promise.all([age(old.id, 4), age(fresh.id, 2), age(elsewhere.id, 4)]);
    expect(await has(yusuf, 'UNANSWERED', old.id)).toBe(true);
    expect(await has(yusuf, 'UNANSWERED', fresh.id)).toBe(false);
    expect(await has(yusuf, 'UNANSWERED', elsewhere.id)).toBe(false);
    expect(await has(marta, 'UNANSWERED', elsewhere.id)).toBe(true);
    await reply(luc, old.id);
    expect(await has(yusuf, 'UNANSWERED', old.id)).toBe(false);
  });

  it('are threads without a tag, or in another language than they say, until a moderator settles it', async () => {
    const tagged = await ask(amina, { tags: ['assessment'] });
    const bare = await ask(amina);
    const doubtful = await ask(amina, { tags: ['assessment'], markdown: FRENCH, title: 'Évaluer les apprentis' });
    const rows = await listed(yusuf, 'UNSORTED');
    const guesses = new Map(rows.map(({ id, guessedLanguage }) => [id, guessedLanguage]));
    expect([guesses.has(tagged.id), guesses.get(bare.id), guesses.get(doubtful.id)]).toEqual([false, null, 'fr']);
    const seen = await amina.get<{ thread: Row }>('query ($id: ID!) { thread(id: $id) { id guessedLanguage } }', {
      id: doubtful.id,
    });
    expect(seen.thread.guessedLanguage).toBeNull();
    const { thread } = await yusuf.get<{ thread: { question: { id: string } } }>(
      'query ($id: ID!) { thread(id: $id) { question { id } } }',
      { id: doubtful.id },
    );
    const settle = (language: string) =>
      yusuf.get<{ correctLanguage: { __typename: string }[] }>(
        'mutation ($input: CorrectLanguageInput!) { correctLanguage(input: $input) { __typename } }',
        { input: { post: thread.question.id, language } },
      );
    expect((await settle('en')).correctLanguage).toEqual([{ __typename: 'ActDone' }]);
    expect(await has(yusuf, 'UNSORTED', doubtful.id)).toBe(false);
  });

  it('are new members with what they wrote', async () => {
    const joinedAt = new Date(Date.now() - 86_400_000);
    const [hana, silent] = [await member(world, { joinedAt }), await member(world, { joinedAt })];
    const { id } = await ask(amina);
    await reply(await signedIn(world, hana), id, 'We **visit** them.');
    const query = '{ newcomers(first: 100) { nodes { postCount person { id } latest { path title excerpt } } } }';
    type Found = { newcomers: { nodes: { postCount: number; person: { id: string }; latest: object[] }[] } };
    const seen = async (visitor: Visitor, who: { id: string }) =>
      (await visitor.get<Found>(query)).newcomers.nodes.find(({ person }) => person.id === who.id);
    expect(await seen(yusuf, hana)).toMatchObject({ postCount: 1, latest: [{ excerpt: 'We visit them.' }] });
    expect(await seen(yusuf, silent)).toBeUndefined();
    expect(await seen(marta, silent)).toMatchObject({ postCount: 0, latest: [] });
    expect((await luc.refused(query)).code).toBe('FORBIDDEN');
  });
});

describe('A colleague', () => {
  const ASK = `mutation ($input: AskColleagueInput!) { askColleague(input: $input) { ... on AskColleagueSuccess {
    duty { ${DUTY} } } } }`;
  it('is asked to look at something, told of it, and is one who may', async () => {
    const { colleagues } = await yusuf.get<{ colleagues: { id: string; name: string; themes: string[] | null }[] }>(
      '{ colleagues { id name themes } }',
    );
    expect(colleagues.find(({ name }) => name.startsWith('Yusuf'))?.themes).toEqual(['work-based-learning']);
    const [person, author] = [await world.idOf('marta'), await world.idOf('amina')];
    const { id } = await ask(amina);
    const target = { type: 'THREAD', id };
    const { askColleague } = await yusuf.get<{ askColleague: { duty: Duty } }>(ASK, {
      input: { target, person, errand: 'Is this for the bridge group?' },
    });
    expect(askColleague.duty).toMatchObject({ kind: 'TASK', errand: 'Is this for the bridge group?' });
    await world.settle();
    const { viewer } = await marta.get<{ viewer: { notices: { nodes: { path: string }[] } } }>(
      '{ viewer { notices(first: 20) { nodes { path } } } }',
    );
    expect(viewer.notices.nodes.map(({ path }) => path)).toContain(`/moderation#duty-${askColleague.duty.id}`);
    expect((await yusuf.refused(ASK, { input: { target, person: author } })).code).toBe('BAD_INPUT');
    expect((await luc.refused(ASK, { input: { target, person } })).code).toBe('FORBIDDEN');
  });
});

describe('A suspension', () => {
  it('is on record wherever it was made, ends what was reported, and can be undone', async () => {
    const { id } = await member(world);
    const target = { type: 'PERSON' as const, id };
    await report(luc, target);
    const HIDE = `mutation ($target: TargetInput!) { hide(target: $target, reason: "Sells certificates.") {
      ... on HideSuccess { decision { id act canUndo } } } }`;
    const { hide } = await marta.get<{ hide: { decision: { id: string; act: string; canUndo: boolean } } }>(HIDE, {
      target,
    });
    expect(hide.decision).toMatchObject({ act: 'suspend', canUndo: true });
    expect(await dutyAbout(marta, id)).toBeUndefined();
    await marta.get('mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }', { id: hide.decision.id });
    const suspended = async () =>
      (
        await marta.get<{ person: { suspendedAt: string | null } }>(
          'query ($id: ID!) { person(id: $id) { suspendedAt } }',
          { id },
        )
      ).person.suspendedAt;
    expect(await suspended()).toBeNull();
    expect((await dutyAbout(marta, id))?.kind).toBe('REPORT');
    await marta.get(
      'mutation ($id: ID!) { suspendPerson(person: $id, reason: "Sells certificates.") { __typename } }',
      { id },
    );
    const { decisions } = await marta.get<{ decisions: { nodes: { act: string; targetId: string }[] } }>(
      '{ decisions(first: 5, act: "suspend") { nodes { act targetId } } }',
    );
    expect(decisions.nodes[0]).toEqual({ act: 'suspend', targetId: id });
  });
});
