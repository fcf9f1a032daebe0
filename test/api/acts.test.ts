import { describe, expect, it } from 'vitest';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

interface Decision {
  id: string;
  act: string;
  undoes: string | null;
  undoneBy: { name: string } | null;
  canUndo: boolean;
  actor: { name: string };
}
const DECISION = 'id act undoes canUndo actor { name } undoneBy { name }';
const ABOUT = `query ($type: TargetType, $id: ID, $act: String) {
  decisions(targetType: $type, target: $id, act: $act) { nodes { ${DECISION} } } }`;
const UNDO = `mutation ($id: ID!) { undoDecision(decision: $id) { __typename
  ... on UndoSuccess { decision { ${DECISION} } } ... on LaterActs { message later { act } } } }`;
const DELETE = `mutation ($target: TargetInput!, $reason: String!) { delete(target: $target, reason: $reason) { __typename } }`;
const RESTORE = `mutation ($target: TargetInput!, $reason: String!) { restore(target: $target, reason: $reason) { __typename } }`;

const about = async (visitor: Visitor, type: string, id: string, act?: string): Promise<Decision[]> =>
  (await visitor.get<{ decisions: { nodes: Decision[] } }>(ABOUT, { type, id, act })).decisions.nodes;
const latest = async (visitor: Visitor, type: string, id: string): Promise<Decision> => {
  const [decision] = await about(visitor, type, id);
  if (!decision) throw new Error('Nothing is on record.');
  return decision;
};
const undo = async (visitor: Visitor, id: string) =>
  (
    await visitor.get<{ undoDecision: { __typename: string; decision?: Decision; later?: { act: string } } }>(UNDO, {
      id,
    })
  ).undoDecision;

const seen = async (visitor: Visitor, id: string): Promise<boolean> =>
  (await visitor.send('query ($id: ID!) { thread(id: $id) { id } }', { id })).errors === undefined;

describe('A moderator whose own words were hidden', () => {
  it('does not bring them back: another one decides; what they hid themselves they take back', async () => {
    const [amina, marta, sofia] = await Promise.all([world.as('amina'), world.as('marta'), world.as('sofia')]);
    const { id } = await ask(amina);
    const post = await reply(marta, id);
    const own = await ask(marta);
    const WAYS = [
      ['POST', post.id],
      ['THREAD', own.id],
    ] as const;
    for (const [type, target] of WAYS) {
      await hide(sofia, type, target);
      const restoring = { target: { type, id: target }, reason: 'It was fine.' };
      expect((await marta.refused(RESTORE, restoring)).code).toBe('FORBIDDEN');
      const act = await latest(marta, type, target);
      expect((await marta.refused(UNDO, { id: act.id })).code).toBe('FORBIDDEN');
      await sofia.get(RESTORE, restoring);
      await hide(marta, type, target);
      expect(await undo(marta, (await latest(marta, type, target)).id)).toMatchObject({ decision: { act: 'undo' } });
    }
    expect(await seen(amina, own.id)).toBe(true);
  });
});

describe('An act on record', () => {
  it('is undone exactly: a hidden reply is counted and the answer again', async () => {
    const [amina, luc, yusuf, marta] = await Promise.all([
      ...[world.as('amina'), world.as('luc'), world.as('yusuf'), world.as('marta')],
    ]);
    const { id } = await ask(amina);
    const post = await reply(luc, id);
    await markAnswer(amina, post.id);
    const READ = 'query ($id: ID!) { thread(id: $id) { state replyCount answer { id } } }';
    const before = await world.guest().get(READ, { id });
    await hide(yusuf, 'POST', post.id);
    expect(await world.guest().get(READ, { id })).toEqual({ thread: { state: 'OPEN', replyCount: 0, answer: null } });
    const act = await latest(marta, 'POST', post.id);
    expect(act).toMatchObject({ act: 'hide', canUndo: true });
    expect(await undo(marta, act.id)).toMatchObject({ decision: { act: 'undo', undoes: act.id } });
    expect(await world.guest().get(READ, { id })).toEqual(before);
    expect((await about(marta, 'POST', post.id, 'hide'))[0]).toMatchObject({
      canUndo: false,
      undoneBy: { name: 'Marta Wiśniewska' },
    });
  });

  it('is undone once; both of two moderators are given the undo of the first', async () => {
    const [amina, sofia, marta] = await Promise.all([world.as('amina'), world.as('sofia'), world.as('marta')]);
    const { id } = await ask(amina);
    await hide(marta, 'THREAD', id);
    const act = await latest(marta, 'THREAD', id);
    const both = await Promise.all([undo(marta, act.id), undo(sofia, act.id)]);
    expect(both[0]).toEqual(both[1]);
    expect(await about(marta, 'THREAD', id, 'undo')).toHaveLength(1);
  });

  it('is not undone when a later act built on it; that one is named', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    const { id } = await ask(amina);
    await hide(marta, 'THREAD', id);
    const act = await latest(marta, 'THREAD', id);
    await marta.get(DELETE, { target: { type: 'THREAD', id }, reason: 'It is advertising.' });
    expect(await undo(marta, act.id)).toMatchObject({ __typename: 'LaterActs', later: { act: 'delete' } });
    await undo(marta, (await latest(marta, 'THREAD', id)).id);
    expect(await undo(marta, act.id)).toMatchObject({ __typename: 'UndoSuccess' });
    expect(await seen(world.guest(), id)).toBe(true);
  });

  it('is undone by moderators of its theme alone', async () => {
    const [amina, yusuf, marta] = await Promise.all([world.as('amina'), world.as('yusuf'), world.as('marta')]);
    const { id } = await ask(amina, { theme: 'applied-research' });
    await hide(marta, 'THREAD', id);
    const act = await latest(marta, 'THREAD', id);
    expect((await yusuf.refused(UNDO, { id: act.id })).code).toBe('NOT_FOUND');
    expect((await amina.refused(UNDO, { id: act.id })).code).toBe('FORBIDDEN');
    expect((await world.guest().refused(UNDO, { id: act.id })).code).toBe('UNAUTHENTICATED');
    expect(await undo(marta, act.id)).toMatchObject({ __typename: 'UndoSuccess' });
  });
});

describe('A deleted thread', () => {
  it('is seen by moderators alone, not even by its author, until it is restored', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    const { id } = await ask(amina);
    const target = { type: 'THREAD', id };
    await hide(marta, 'THREAD', id);
    expect(await seen(amina, id)).toBe(true);
    await marta.get(DELETE, { target, reason: 'It is advertising.' });
    expect([await seen(amina, id), await seen(marta, id)]).toEqual([false, true]);
    await marta.get(RESTORE, { target, reason: 'It was not.' });
    expect([await seen(amina, id), await seen(world.guest(), id)]).toEqual([true, true]);
  });
});
