import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, reply } from '../support/forum.js';
import { decide, dutyAbout, undo } from '../support/moderation.js';
import { member, signedIn } from '../support/people.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const DAYS_AGO = (days: number): Date => new Date(Date.now() - days * 86_400_000);
const newcomer = async (days = 1): Promise<Visitor> =>
  signedIn(world, await member(world, { name: 'Hana Nová', joinedAt: DAYS_AGO(days) }));

const REPLY = `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { __typename
  ... on ReplyToThreadSuccess { post { id number hidden { kind } } }
  ... on SlowMode { message seconds } ... on NewcomerLimit { message } ... on WordsBlocked { message } } }`;
interface Said {
  __typename: string;
  message?: string;
  seconds?: number;
  post?: { id: string; number: number; hidden: { kind: string } | null };
}
const say = async (visitor: Visitor, thread: string, markdown: string, language = 'en'): Promise<Said> => {
  const input = { idempotencyKey: randomUUID(), thread, markdown, language };
  return (await visitor.get<{ replyToThread: Said }>(REPLY, { input })).replyToThread;
};
const replies = async (visitor: Visitor, id: string): Promise<{ count: number; numbers: number[] }> => {
  const { thread } = await visitor.get<{
    thread: { replyCount: number; replies: { nodes: { number: number }[] } };
  }>('query ($id: ID!) { thread(id: $id) { replyCount replies(first: 50) { nodes { number } } } }', { id });
  return { count: thread.replyCount, numbers: thread.replies.nodes.map(({ number }) => number) };
};

describe('The first post of a new member', () => {
  it('with a link waits, seen by its author alone, and is published as the newest reply', async () => {
    const [amina, luc, yusuf] = await Promise.all([world.as('amina'), world.as('luc'), world.as('yusuf')]);
    const { id } = await ask(amina);
    const hana = await newcomer();
    const { post } = await say(hana, id, 'Look at https://school.example/guide for ours.');
    expect(post).toMatchObject({ number: 2, hidden: { kind: 'REVIEW' } });
    await reply(luc, id);
    await world.settle();
    expect(await replies(world.guest(), id)).toEqual({ count: 1, numbers: [3] });
    expect((await replies(hana, id)).numbers).toEqual([2, 3]);
    const notices = '{ viewer { notices(first: 5) { nodes { title kind } } } }';
    expect(JSON.stringify(await amina.get(notices))).not.toContain('Hana');
    const duty = await dutyAbout(yusuf, post!.id);
    expect(duty).toMatchObject({ kind: 'REVIEW', acts: ['APPROVE', 'HIDE', 'DELETE'] });

    await decide(yusuf, duty!.id, 'APPROVE');
    await world.settle();
    expect(await replies(world.guest(), id)).toEqual({ count: 2, numbers: [3, 4] });
    expect(JSON.stringify(await amina.get(notices))).toContain('2 new replies');
    expect(JSON.stringify(await hana.get(notices))).toContain('published now');
    await undo(yusuf, duty!.id);
    expect(await replies(world.guest(), id)).toEqual({ count: 1, numbers: [3] });
  });

  it('is told at what it quotes when it is published, not before', async () => {
    const [amina, luc, yusuf] = await Promise.all([world.as('amina'), world.as('luc'), world.as('yusuf')]);
    const { id } = await ask(amina);
    const quoted = await reply(luc, id, 'We sign a letter.');
    const { post: first } = await luc.get<{ post: { quotation: string } }>(
      'query ($id: ID!) { post(id: $id) { quotation } }',
      { id: quoted.id },
    );
    const told = () =>
      world.database.rows(sql`select 1 from event
        where type = 'forum.post-quoted' and payload ->> 'post' = ${quoted.id}`);
    const { post } = await say(await newcomer(), id, `${first.quotation}See https://school.example/letter.`);
    expect(post?.hidden?.kind).toBe('REVIEW');
    expect(await told()).toEqual([]);
    await decide(yusuf, (await dutyAbout(yusuf, post!.id))!.id, 'APPROVE');
    expect(await told()).toHaveLength(1);
  });

  it('without a link is published at once, unless the theme says otherwise', async () => {
    const [amina, yusuf] = await Promise.all([world.as('amina'), world.as('yusuf')]);
    const { id } = await ask(amina);
    expect((await say(await newcomer(), id, 'We send a tutor.')).post?.hidden).toBeNull();
    const SET = 'mutation ($theme: String, $mode: ReviewMode!) { setReviewRule(theme: $theme, mode: $mode) { mode } }';
    expect((await yusuf.refused(SET, { theme: null, mode: 'OFF' })).code).toBe('FORBIDDEN');
    expect((await amina.refused(SET, { theme: 'work-based-learning', mode: 'OFF' })).code).toBe('FORBIDDEN');
    await yusuf.get(SET, { theme: 'work-based-learning', mode: 'FIRST' });
    expect((await say(await newcomer(), id, 'We send a tutor.')).post?.hidden?.kind).toBe('REVIEW');
    expect((await say(amina, id, 'See https://school.example.')).post?.hidden).toBeNull();
    await yusuf.get(SET, { theme: 'work-based-learning', mode: 'LINKS' });
  });

  it('that is a question appears in no list, search or count before it is approved', async () => {
    const marta = await world.as('marta');
    const hana = await newcomer();
    const title = `Waiting question ${randomUUID().slice(0, 8)}`;
    const { id } = await ask(hana, { title, markdown: 'See https://school.example for it.' });
    await world.settle();
    const found = async (visitor: Visitor): Promise<boolean> =>
      JSON.stringify(
        await visitor.get(
          `query ($title: String!) { threads(first: 50) { nodes { title } }
          search(query: $title) { nodes { title } } }`,
          { title },
        ),
      ).includes(title);
    expect([await found(world.guest()), await found(await world.as('luc'))]).toEqual([false, false]);
    await decide(marta, (await dutyAbout(marta, id))!.id, 'APPROVE');
    await world.settle();
    expect(await found(world.guest())).toBe(true);
  });
});

describe('New members', () => {
  it('post few links and ask few questions a day, and are told what is possible when', async () => {
    const { id } = await ask(await world.as('amina'));
    const hana = await newcomer();
    const links = 'https://a.example https://b.example https://c.example';
    expect(await say(hana, id, links)).toMatchObject({
      __typename: 'NewcomerLimit',
      message: expect.stringContaining('at most 2 links'),
    });
    for (let i = 0; i < 3; i++) await ask(hana);
    const input = { idempotencyKey: randomUUID(), theme: 'work-based-learning', title: 'A fourth question today?' };
    const answer = await hana.get(
      `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on NewcomerLimit { message } } }`,
      { input: { ...input, markdown: 'Once more.', language: 'en' } },
    );
    expect(JSON.stringify(answer)).toContain('at most 3 questions a day');
    expect((await say(await newcomer(5), id, `Ours: ${links}`)).__typename).toBe('ReplyToThreadSuccess');
  });
});

describe('Slow mode', () => {
  it('takes one reply of a person in so many minutes, but of moderators all', async () => {
    const [amina, luc, yusuf] = await Promise.all([world.as('amina'), world.as('luc'), world.as('yusuf')]);
    const { id } = await ask(amina);
    const SLOW = 'mutation ($id: ID!) { slowThread(thread: $id, minutes: 10) }';
    expect((await amina.refused(SLOW, { id })).code).toBe('FORBIDDEN');
    await yusuf.get(SLOW, { id });
    expect((await say(luc, id, 'First.')).__typename).toBe('ReplyToThreadSuccess');
    const second = await say(luc, id, 'Second.');
    expect(second).toMatchObject({ __typename: 'SlowMode', message: expect.stringContaining('once in 10 minutes') });
    expect(second.seconds).toBeGreaterThan(500);
    for (const words of ['One.', 'Two.']) expect((await say(yusuf, id, words)).post).toBeDefined();
  });
});

describe('Word watch', () => {
  it('holds, flags or blocks, and is tried out before it is saved', async () => {
    const [amina, luc, yusuf] = await Promise.all([world.as('amina'), world.as('luc'), world.as('yusuf')]);
    const word = (pattern: string, action: string, more: object = {}) => ({
      input: { pattern, action, isExpression: false, ...more },
    });
    const WATCH = 'mutation ($input: WatchWordInput!) { watchWord(input: $input) { __typename } }';
    const TRY = 'query ($input: WatchWordInput!, $sample: String!) { tryWatchedWord(input: $input, sample: $sample) }';
    expect((await luc.refused(WATCH, word('anything', 'HOLD'))).code).toBe('FORBIDDEN');
    const { fields } = await yusuf.refused(WATCH, word('a*', 'HOLD', { isExpression: true }));
    expect(fields?.[0]?.field).toBe('input.pattern');
    const expression = word('dipl[oô]mas?\\s+in\\s+\\d+', 'HOLD', { isExpression: true });
    const sample = 'Your Diploma in 3 days';
    expect(await yusuf.get(TRY, { ...expression, sample })).toEqual({ tryWatchedWord: true });
    await yusuf.get(WATCH, expression);
    await yusuf.get(WATCH, word('magic method', 'FLAG'));
    await yusuf.get(WATCH, word('forbidden brand', 'BLOCK', { sentence: 'We do not name that brand here.' }));
    const { id } = await ask(amina);
    const held = await say(luc, id, sample);
    expect(held.post?.hidden?.kind).toBe('REVIEW');
    expect(await dutyAbout(yusuf, held.post!.id)).toMatchObject({
      kind: 'WORDS',
      words: [expression.input.pattern],
      acts: ['APPROVE', 'HIDE', 'DELETE'],
    });
    const flagged = await say(luc, id, 'A MAGIC method!');
    expect(flagged.post?.hidden).toBeNull();
    expect((await dutyAbout(yusuf, flagged.post!.id))?.acts).toEqual(['KEEP', 'HIDE', 'DELETE']);
    expect((await say(luc, id, 'The forbidden brand.')).message).toBe('We do not name that brand here.');
  });
});

describe('A complaint', () => {
  it('is decided by another moderator than the first', async () => {
    const [amina, luc, marta, sofia, jonas] = (await Promise.all(
      (['amina', 'luc', 'marta', 'sofia', 'jonas'] as const).map((key) => world.as(key)),
    )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
    const { id } = await ask(amina, { theme: 'applied-research' });
    const post = await reply(luc, id, 'Our certificates are recognised.');
    await marta.get(
      'mutation ($target: TargetInput!, $reason: String!) { hide(target: $target, reason: $reason) { __typename } }',
      { target: { type: 'POST', id: post.id }, reason: 'It advertises.' },
    );
    const STATEMENT = `query ($target: TargetInput!) { statement(target: $target) { id act reason canComplain
      complaint { upheld answer } } }`;
    const target = { target: { type: 'POST', id: post.id } };
    const statement = async () =>
      (await luc.get<{ statement: { id: string; canComplain: boolean } }>(STATEMENT, target)).statement;
    expect(await statement()).toMatchObject({ act: 'hide', reason: 'It advertises.', canComplain: true });
    expect((await jonas.refused(STATEMENT, target)).code).toBe('NOT_FOUND');
    const COMPLAIN = 'mutation ($input: ComplainInput!) { complain(input: $input) { __typename } }';
    const input = { idempotencyKey: randomUUID(), decision: (await statement()).id, words: 'It answers the question.' };
    expect((await jonas.refused(COMPLAIN, { input })).code).toBe('NOT_FOUND');
    await luc.get(COMPLAIN, { input });
    expect((await luc.refused(COMPLAIN, { input: { ...input, idempotencyKey: randomUUID() } })).code).toBe('FORBIDDEN');
    expect((await dutyAbout(marta, post.id))?.acts).toEqual([]);
    const duty = await dutyAbout(sofia, post.id);
    expect(duty).toMatchObject({ kind: 'COMPLAINT', acts: ['UPHOLD', 'OVERTURN'], complaint: { decided: 'hide' } });
    await world.settle();
    await decide(sofia, duty!.id, 'OVERTURN', 'It does answer the question.');
    await world.settle();
    expect(await statement()).toMatchObject({ canComplain: false, complaint: { upheld: true } });
    expect(await replies(world.guest(), id)).toMatchObject({ count: 1 });
    const notices = await luc.get('{ viewer { notices(first: 3) { nodes { title } } } }');
    expect(JSON.stringify(notices)).toContain('took the decision back');
    const { decisions } = await marta.get<{ decisions: { nodes: { id: string }[] } }>(
      'query ($id: ID!) { decisions(first: 1, targetType: POST, target: $id) { nodes { id act canUndo } } }',
      { id: post.id },
    );
    expect(decisions.nodes).toMatchObject([{ act: 'overturn', canUndo: false }]);
    const UNDO = 'mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }';
    expect(await marta.get(UNDO, decisions.nodes[0])).toEqual({ undoDecision: { __typename: 'LaterActs' } });
    expect(await replies(world.guest(), id)).toMatchObject({ count: 1 });
  });
});

describe('Notes about people', () => {
  it('are read and struck by moderators alone, never by whom they are about', async () => {
    const [luc, marta, yusuf] = await Promise.all([world.as('luc'), world.as('marta'), world.as('yusuf')]);
    const person = await world.idOf('luc');
    const ADD = 'mutation ($person: ID!, $words: String!) { addPersonNote(person: $person, words: $words) { id } }';
    const NOTES = 'query ($person: ID!) { personNotes(person: $person) { id words author struckBy } }';
    expect((await luc.refused(ADD, { person, words: 'I am fine.' })).code).toBe('FORBIDDEN');
    await marta.get(ADD, { person, words: 'Was warned twice.' });
    const { personNotes } = await yusuf.get<{ personNotes: { id: string }[] }>(NOTES, { person });
    expect(personNotes).toMatchObject([{ words: 'Was warned twice.', author: 'Marta Wiśniewska', struckBy: null }]);
    expect((await luc.refused(NOTES, { person })).code).toBe('FORBIDDEN');
    expect((await marta.refused(NOTES, { person: await world.idOf('marta') })).code).toBe('FORBIDDEN');
    await yusuf.get('mutation ($id: ID!) { strikePersonNote(id: $id) }', { id: personNotes[0]!.id });
    expect(await marta.get(NOTES, { person })).toMatchObject({ personNotes: [{ struckBy: 'Yusuf Demir' }] });
    expect(await world.database.rows(sql`select from search_document where body like '%warned twice%'`)).toEqual([]);
  });
});
