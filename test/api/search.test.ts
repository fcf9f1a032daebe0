import { describe, expect, it, test } from 'vitest';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import { RebuildChore } from '@guildhall/search';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

interface Piece {
  text: string;
  isMatch: boolean;
}
interface Hit {
  kind: 'THREAD' | 'POST' | 'PERSON' | 'TAG';
  title: string;
  titlePieces: Piece[];
  excerptPieces: Piece[];
  path: string;
  replyHits: number;
  reply: { path: string; excerptPieces: Piece[] } | null;
  thread: { id: string } | null;
}
interface Search {
  nodes: Hit[];
  counts: { threads: number; posts: number; people: number; tags: number; isExact: boolean };
  reading: { words: string; filters: { key: string; value: string }[]; unread: string[] };
  didYouMean: string | null;
}
const SEARCH = `query ($query: String!) { search(query: $query, first: 50) {
  nodes { kind title titlePieces { text isMatch } excerptPieces { text isMatch } path replyHits thread { id }
    reply { path excerptPieces { text isMatch } } }
  counts { threads posts people tags isExact } reading { words filters { key value } unread isLoose } didYouMean } }`;

const search = async (visitor: Visitor, query: string): Promise<Search> =>
  (await visitor.get<{ search: Search }>(SEARCH, { query })).search;
const paths = ({ nodes }: Search): string[] => nodes.map(({ path }) => path);
const marked = (pieces: Piece[]): string[] => pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('One search', () => {
  it('shows a thread with its best reply, and a reply alone under the title of its thread', async () => {
    const [amina, luc] = await Promise.all([world.as('amina'), world.as('luc')]);
    const both = await ask(amina, { title: 'Which lathes last in a farriery?' });
    const best = await reply(luc, both.id, 'In our farriery the old ones do.');
    await reply(luc, both.id, 'Nothing about it here.');
    const alone = await ask(amina, { title: 'What do you do with old tools?' });
    const single = await reply(luc, alone.id, 'A farriery <takes> & keeps them.');
    await world.settle();
    const found = await search(world.guest(), 'farriery');
    expect(found.nodes.map(({ kind, path }) => [kind, path])).toEqual([
      ['THREAD', `/threads/${both.id}`],
      ['POST', `/posts/${single.id}`],
    ]);
    expect(found.nodes[0]).toMatchObject({ replyHits: 1, reply: { path: `/posts/${best.id}` } });
    expect(found.nodes[1]).toMatchObject({ title: 'What do you do with old tools?', thread: { id: alone.id } });
    expect(marked(found.nodes[0]?.titlePieces ?? [])).toEqual(['farriery']);
    expect(marked(found.nodes[1]?.excerptPieces ?? [])).toEqual(['farriery']);
    expect(found.counts).toEqual({ threads: 1, posts: 2, people: 0, tags: 0, isExact: true });
    const posts = await search(world.guest(), 'farriery in:posts');
    expect(new Set(paths(posts))).toEqual(new Set([`/posts/${best.id}`, `/posts/${single.id}`]));
  });

  it('reads filters in every language of the interface, and tells how', async () => {
    const [amina, yusuf] = await Promise.all([world.as('amina'), world.as('yusuf')]);
    const open = await ask(amina, { title: 'Saddlers as mentors, who tried?', theme: 'applied-research' });
    const solved = await ask(amina, { title: 'Saddlers for a year, what then?' });
    await markAnswer(amina, (await reply(yusuf, solved.id, 'They stay.')).id);
    await world.settle();
    for (const [query, expected] of [
      ['saddlers state:open', [open]],
      ['saddlers état:ouvert', [open]],
      ['حالة:مفتوح saddlers', [open]],
      ['saddlers has:answer in:threads', [solved]],
      ['saddlers theme:applied-research', [open]],
      ['saddlers pays:eg état:répondu', [solved]],
      ['saddlers author:"Amina Farouk" theme:work-based-learning', [solved]],
      ['saddlers after:2999', []],
      ['saddlers before:2020-02-28', []],
    ] as const)
      expect([query, paths(await search(world.guest(), query))]).toEqual([
        query,
        expected.map(({ id }) => `/threads/${id}`),
      ]);
    expect(paths(await search(amina, 'saddlers auteur:moi')).sort()).toEqual(
      [`/threads/${open.id}`, `/threads/${solved.id}`].sort(),
    );
    expect(paths(await search(world.guest(), 'saddlers author:me'))).toEqual([]);
    const { reading } = await search(world.guest(), 'saddlers thème:applied-research state:perhaps note:x');
    expect(reading).toEqual({
      words: 'saddlers "state perhaps" "note x"',
      filters: [{ key: 'theme', value: 'applied-research' }],
      unread: ['state:perhaps'],
      isLoose: true,
    });
  });

  it('finds what was marked as also working in a country, and not what was hidden since', async () => {
    const [amina, luc, marta] = await Promise.all([world.as('amina'), world.as('luc'), world.as('marta')]);
    const { id } = await ask(amina, { title: 'How do basketmakers log their hours?' });
    const post = await reply(luc, id, 'Basketmakers of ours use a booklet.');
    await reply(luc, id, 'Basketmakers elsewhere use a board.');
    await amina.get('mutation ($input: MarkAlsoWorksInput!) { markAlsoWorks(input: $input) { __typename } }', {
      input: { post: post.id, countries: ['FR', 'TN'] },
    });
    await world.settle();
    for (const query of ['basketmakers works-in:FR', 'basketmakers valable:tn', 'ينجح-في:FR basketmakers']) {
      const found = await search(world.guest(), query);
      expect([query, paths(found)]).toEqual([query, [`/threads/${id}`]]);
      expect(found.nodes[0]).toMatchObject({ replyHits: 1, reply: { path: `/posts/${post.id}` } });
      expect(found.counts).toMatchObject({ threads: 1, posts: 1, isExact: true });
    }
    expect((await search(world.guest(), 'basketmakers works-in:fr in:posts')).reading.filters).toEqual([
      { key: 'works-in', value: 'FR' },
      { key: 'in', value: 'posts' },
    ]);
    expect(paths(await search(world.guest(), 'basketmakers works-in:EG'))).toEqual([]);
    expect((await search(world.guest(), 'basketmakers works-in:France')).reading.unread).toEqual(['works-in:France']);
    await hide(marta, 'POST', post.id);
    await world.settle();
    expect(paths(await search(world.guest(), 'works-in:FR basketmakers'))).toEqual([]);
  });

  it('finds people by name and by what they say of themselves', async () => {
    const found = await search(world.guest(), 'yusuf in:people');
    expect(found.nodes.map(({ kind, title }) => [kind, title])).toEqual([['PERSON', 'Yusuf Demir']]);
    expect(paths(await search(world.guest(), 'Gaziantep placements in:people'))[0]).toBe(paths(found)[0]);
  });

  it('is content with some of the words when hardly anything has all, those first', async () => {
    const [amina, luc] = await Promise.all([world.as('amina'), world.as('luc')]);
    const all = await ask(amina, { title: 'Wheelwrights and bookbinders together' });
    const some = await ask(luc, { title: 'Wheelwrights alone' });
    await world.settle();
    expect(paths(await search(world.guest(), 'wheelwrights bookbinders'))).toEqual([
      `/threads/${all.id}`,
      `/threads/${some.id}`,
    ]);
  });

  it('says what was likely meant, and nothing by what is hidden', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    await ask(amina, { title: 'Thatchers and their apprenticeship' });
    const secret = await ask(amina, { title: 'Glockenspiel makers, a secret list' });
    await world.settle();
    expect((await search(world.guest(), 'thatcherz in:threads')).didYouMean).toBe('in:threads thatchers');
    expect((await search(world.guest(), 'glokenspiel')).didYouMean).toBe('glockenspiel');
    await hide(marta, 'THREAD', secret.id);
    await world.settle();
    for (const visitor of [world.guest(), await world.as('luc')]) {
      const found = await search(visitor, 'glokenspiel');
      expect([found.didYouMean, found.counts.threads]).toEqual([null, 0]);
      expect((await search(visitor, 'glockenspiel')).counts.threads).toBe(0);
    }
    expect((await search(marta, 'glockenspiel')).counts.threads).toBe(1);
  });
});

interface Similar {
  similarThreads: Pick<Hit, 'path'>[];
}
const SIMILAR = `query ($title: String!, $markdown: String!, $language: String, $theme: String) {
  similarThreads(title: $title, markdown: $markdown, language: $language, theme: $theme) { path thread { state } } }`;

describe('Similar threads', () => {
  it('are found by rare words of title and text, misspelt or inflected, and never when hidden', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    const { id } = await ask(amina, { title: 'Basketweaving with deaf learners in the workshop' });
    await world.settle();
    const similar = async (title: string, markdown = '') =>
      (await world.guest().get<Similar>(SIMILAR, { title, markdown, language: 'en' })).similarThreads.map(
        ({ path }) => path,
      );
    expect((await similar('How do you teach basketweaving?'))[0]).toBe(`/threads/${id}`);
    expect((await similar('How do you teach basketweving to deaf people?'))[0]).toBe(`/threads/${id}`);
    expect(await similar('What would you do?', 'We want to teach **basketweaving** to the deaf.')).toContain(
      `/threads/${id}`,
    );
    expect(await similar('', '')).toEqual([]);
    await hide(marta, 'THREAD', id);
    await world.settle();
    expect(await similar('Basketweaving with deaf learners')).not.toContain(`/threads/${id}`);
  });
});

describe('Suggestions', () => {
  const suggest = async (visitor: Visitor, query: string) =>
    (
      await visitor.get<{ searchSuggestions: { kind: string; title: string }[] }>(
        `query ($query: String!) { searchSuggestions(query: $query) { kind title } }`,
        { query },
      )
    ).searchSuggestions.map(({ title }) => title);

  it('come for begun words of titles and names, and never of what is hidden', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    const { id } = await ask(amina, { title: 'Ropemaking by the harbour' });
    await world.settle();
    expect(await suggest(world.guest(), 'harb rop')).toEqual([]);
    expect(await suggest(world.guest(), 'harbour ropem')).toEqual(['Ropemaking by the harbour']);
    expect(await suggest(world.guest(), 'yusuf de')).toEqual(['Yusuf Demir']);
    expect(await suggest(world.guest(), 'y')).toEqual([]);
    await hide(marta, 'THREAD', id);
    await world.settle();
    expect(await suggest(world.guest(), 'harbour ropem')).toEqual([]);
  });
});

/** The hour in which those are told who want to be told daily. */
async function daily(): Promise<void> {
  await world.settle();
  const all = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores }) => chores ?? []);
  await world.app.get(ChoreService).run(all.find(({ name }) => name === 'saved-searches') as Chore);
  await world.settle();
}

describe('A saved search', () => {
  const SAVE = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) {
    ... on SaveSearchSuccess { savedSearch { id name query tell } } } }`;
  const notices = async (visitor: Visitor): Promise<{ title: string; path: string }[]> =>
    (
      await visitor.get<{ viewer: { notices: { nodes: { kind: string; title: string; path: string }[] } } }>(
        '{ viewer { notices(first: 20) { nodes { kind title path } } } }',
      )
    ).viewer.notices.nodes.filter(({ kind }) => kind === 'SAVED_SEARCH');

  it('tells its owner of new finds that everybody may see, each once', async () => {
    const [amina, luc, jonas] = await Promise.all([world.as('amina'), world.as('luc', 'fr'), world.as('jonas')]);
    const saved = await luc.get(SAVE, { input: { name: 'Vitraux', query: 'état:ouvert glaziers', tell: 'NOW' } });
    expect(saved).toMatchObject({
      saveSearch: { savedSearch: { name: 'Vitraux', query: 'state:open glaziers', tell: 'NOW' } },
    });
    const { id } = await ask(amina, { title: 'Do glaziers take apprentices?' });
    await ask(luc, { title: 'Do glaziers travel, asks the owner of the search' });
    await ask(amina, { title: 'Nothing about that here' });
    await world.settle();
    expect(await notices(luc)).toEqual([
      expect.objectContaining({ path: `/threads/${id}`, title: expect.stringContaining('Vitraux') }),
    ]);
    await reply(jonas, id, 'A glazier of ours does.');
    await world.settle();
    expect(await notices(luc)).toHaveLength(1);
    expect((await notices(luc))[0]?.title).toContain('2');
    expect(await notices(jonas)).toEqual([]);
  });

  it('tells once a day of all it found, for who wants it daily, and of nothing that was hidden since', async () => {
    const [amina, nino] = await Promise.all([world.as('amina'), world.as('nino')]);
    await nino.get(SAVE, { input: { name: 'Coopers', query: 'cooperage', tell: 'DAILY' } });
    for (const title of ['Is there a cooperage near you?', 'Which cooperage takes two apprentices?'])
      await ask(amina, { title });
    const gone = await ask(amina, { title: 'A cooperage that nobody may read of' });
    await hide(await world.as('marta'), 'THREAD', gone.id);
    await daily();
    expect(await notices(nino)).toEqual([]);
    await world.database.rows(
      sql`update saved_search set told_at = now() - interval '25 hours' where name = 'Coopers'`,
    );
    await daily();
    expect(await notices(nino)).toEqual([
      expect.objectContaining({ title: '“Coopers” found 2 new things', path: '/search?q=cooperage' }),
    ]);
    await world.database.rows(
      sql`update saved_search set told_at = now() - interval '25 hours' where name = 'Coopers'`,
    );
    await daily();
    expect(await notices(nino)).toHaveLength(1);
  });

  it('tells of nothing that somebody muted wrote, nor of what others reply to them', async () => {
    const [amina, jonas, tomas] = await Promise.all([world.as('amina'), world.as('jonas'), world.as('tomas')]);
    const muted = (await jonas.get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer;
    await tomas.get('mutation ($person: ID!) { barPerson(person: $person, kind: MUTE) { __typename } }', {
      person: muted.person.id,
    });
    await tomas.get(SAVE, { input: { name: 'Thatch', query: 'thatchers', tell: 'NOW' } });
    const theirs = await ask(jonas, { title: 'Who works with straw?' });
    await reply(amina, theirs.id, 'The thatchers of our village.');
    await world.settle();
    expect(await notices(tomas)).toEqual([]);
    const { id } = await ask(amina, { title: 'Do thatchers take apprentices?' });
    await world.settle();
    expect((await notices(tomas)).map(({ path }) => path)).toEqual([`/threads/${id}`]);
  });

  it('belongs to one person, is changed by saving it again, and can be deleted', async () => {
    const [luc, jonas] = await Promise.all([world.as('luc'), world.as('jonas')]);
    const list = async (visitor: Visitor) =>
      (
        await visitor.get<{ savedSearches: { id: string; name: string; tell: string }[] }>(
          '{ savedSearches { id name tell } }',
        )
      ).savedSearches;
    const before = (await list(luc)).length;
    await luc.get(SAVE, { input: { name: 'First', query: 'tinsmiths in:threads', tell: 'NEVER' } });
    await luc.get(SAVE, { input: { name: 'Second', query: 'dans:fils tinsmiths', tell: 'DAILY' } });
    const [newest, ...others] = await list(luc);
    expect([newest?.name, newest?.tell, others.length]).toEqual(['Second', 'DAILY', before]);
    expect((await list(jonas)).map(({ name }) => name)).not.toContain('Second');
    const act = (visitor: Visitor) =>
      visitor.send(`mutation ($id: ID!) { tellOfSavedSearch(id: $id, tell: NEVER) { tell } }`, { id: newest?.id });
    expect((await act(jonas)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await jonas.get(`mutation ($id: ID!) { deleteSavedSearch(id: $id) }`, { id: newest?.id });
    expect(await list(luc)).toHaveLength(before + 1);
    await luc.get(`mutation ($id: ID!) { deleteSavedSearch(id: $id) }`, { id: newest?.id });
    expect(await list(luc)).toHaveLength(before);
    for (const query of ['', '-without', '!!!', 'a'.repeat(201)])
      expect((await luc.refused(SAVE, { input: { name: 'None', query } })).code).toBe('BAD_INPUT');
    expect((await world.guest().refused('{ savedSearches { id } }')).code).toBe('UNAUTHENTICATED');
  });
});

it('A community whose documents are gone is made searchable again by the worker, a batch at a time', async () => {
  const all = async () => paths(await search(world.guest(), 'training')).sort();
  await world.settle();
  const before = await all();
  await world.database.rows(sql`delete from search_document`);
  const chore = world.app.get(RebuildChore, { strict: false });
  for (let more = true; more;) more = await world.database.transaction((tx) => chore.run(tx));
  expect(await all()).toEqual(before);
  expect(await world.database.transaction((tx) => chore.run(tx))).toBe(false);
});

test('Nobody finds somebody who is suspended, nor what they advertise on their profile', async () => {
  for (const visitor of [world.guest(), await world.as('luc'), await world.as('marta')]) {
    const { search, searchSuggestions } = await visitor.get<{
      search: { nodes: { path: string }[]; counts: { people: number } };
      searchSuggestions: { title: string }[];
    }>(
      '{ search(query: "Nadia Lupu in:people") { nodes { path } counts { people } } searchSuggestions(query: "Nadia L") { title } }',
    );
    expect(search.nodes.map(({ path }) => path)).not.toContain(`/people/${await world.idOf('nadia')}`);
    expect(searchSuggestions.map(({ title }) => title)).not.toContain('Nadia Lupu');
  }
});
