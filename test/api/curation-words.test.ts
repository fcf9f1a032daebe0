import { beforeAll, describe, expect, it } from 'vitest';
import { curate, curated, undo } from '../support/curation.js';
import { ask, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
let amina: Visitor, luc: Visitor, yusuf: Visitor, marta: Visitor;
beforeAll(async () => {
  [amina, luc] = [await world.as('amina'), await world.as('luc')];
  [yusuf, marta] = [await world.as('yusuf'), await world.as('marta')];
});

const read = async (visitor: Visitor, id: string) =>
  (
    await visitor.get<{ thread: Record<string, unknown> }>(
      'query ($id: ID!) { thread(id: $id) { language summary { html version author { name } } question { id language } } }',
      { id },
    )
  ).thread;

describe('A summary', () => {
  it('names what it rests on, which has to be posts of the thread; versions are kept', async () => {
    const [{ id }, other] = await Promise.all([ask(amina), ask(luc)]);
    const post = await reply(luc, id);
    const foreign = await reply(luc, other.id);
    const summarise = (markdown: string) => curate(yusuf, 'summariseThread', { thread: id, markdown, language: 'en' });
    expect(await summarise('Everybody agrees.')).toMatchObject([{ cause: 'NOT_OF_THREAD' }]);
    expect(await summarise(`See [this](/posts/${foreign.id}).`)).toMatchObject([{ cause: 'NOT_OF_THREAD' }]);
    const [first] = await summarise('A tutor comes once a week (#2).');
    const { summary } = (await read(world.guest(), id)) as { summary: { html: string } };
    expect(summary).toMatchObject({ version: 1, author: { name: 'Yusuf Demir' } });
    expect(summary.html).toContain(`href="/posts/${post.id}"`);
    const [second] = await summarise('A tutor comes twice a week (#2).');
    await undo(marta, second?.decision?.id ?? '');
    expect(await read(world.guest(), id)).toMatchObject({ summary: { version: 1 } });
    await undo(marta, first?.decision?.id ?? '');
    expect(await read(world.guest(), id)).toMatchObject({ summary: null });
  });
});

describe('The language of a post', () => {
  it('is corrected, with that of the title for a question, and brought back', async () => {
    const { id } = await ask(amina);
    const { question } = (await read(marta, id)) as { question: { id: string } };
    const { decision } = await curated(yusuf, 'correctLanguage', { post: question.id, language: 'fr' });
    expect(await read(world.guest(), id)).toMatchObject({ language: 'fr', question: { language: 'fr' } });
    expect(await undo(marta, decision)).toBe('UndoSuccess');
    expect(await read(world.guest(), id)).toMatchObject({ language: 'en', question: { language: 'en' } });
  });
});
