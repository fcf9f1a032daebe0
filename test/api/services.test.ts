import { describe, expect, it, test } from 'vitest';
import { Database, sql } from '@guildhall/database';
import { reindex, SearchSources } from '@guildhall/search';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

interface Decision {
  id: string;
  act: string;
  targetType: string;
  targetId: string;
  path: string;
  reason: string;
  actor: { name: string };
}
const DECISION = `id act targetType targetId path reason actor { name } madeAt`;
const RESTORE = `mutation ($target: TargetInput!, $reason: String!) {
  restore(target: $target, reason: $reason) { ... on RestoreSuccess { decision { ${DECISION} } } } }`;
const HIDE = `mutation ($target: TargetInput!, $reason: String!) {
  hide(target: $target, reason: $reason) { ... on HideSuccess { decision { ${DECISION} } } } }`;
const DECISIONS = `query ($first: Int, $after: String) { decisions(first: $first, after: $after) {
  nodes { ${DECISION} } pageInfo { hasNextPage endCursor } } }`;

const decisions = async (visitor: Visitor): Promise<Decision[]> =>
  (await visitor.get<{ decisions: { nodes: Decision[] } }>(DECISIONS, { first: 100 })).decisions.nodes;

const hidden = async (visitor: Visitor, id: string, reason: string): Promise<Decision> => {
  const target = { type: 'THREAD', id };
  return (await visitor.get<{ hide: { decision: Decision } }>(HIDE, { target, reason })).hide.decision;
};

describe('A moderator', () => {
  it('hides and restores with a reason, and both are on record', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    const { id } = await ask(amina);
    const target = { type: 'THREAD', id };
    expect(await hidden(marta, id, 'It names a learner.')).toMatchObject({
      act: 'hide',
      targetType: 'THREAD',
      targetId: id,
      path: `/threads/${id}`,
      reason: 'It names a learner.',
      actor: { name: 'Marta Wiśniewska' },
    });
    await marta.get(RESTORE, { target, reason: 'The name is gone.' });
    const about = (await decisions(marta)).filter(({ targetId }) => targetId === id);
    expect(about.map(({ act, reason }) => [act, reason])).toEqual([
      ['restore', 'The name is gone.'],
      ['hide', 'It names a learner.'],
    ]);
    const facts = await world.database.rows<{ act: string }>(sql`select payload ->> 'act' as act from event
      where type = 'moderation.decision-made' and payload ->> 'targetId' = ${id} order by id`);
    expect(facts.map(({ act }) => act)).toEqual(['hide', 'restore']);
  });

  it('who comes second is told what the colleague decided', async () => {
    const [amina, marta, sofia] = await Promise.all([world.as('amina'), world.as('marta'), world.as('sofia')]);
    const { id } = await ask(amina);
    const both = await Promise.all([hidden(marta, id, 'Advertising.'), hidden(sofia, id, 'It names a learner.')]);
    expect(both[0]).toEqual(both[1]);
    expect((await decisions(marta)).filter(({ targetId }) => targetId === id)).toHaveLength(1);
  });

  it('of one theme reads and takes decisions there alone', async () => {
    const [amina, marta, yusuf] = await Promise.all([world.as('amina'), world.as('marta'), world.as('yusuf')]);
    const own = await ask(amina, { theme: 'work-based-learning' });
    const other = await ask(amina, { theme: 'applied-research' });
    await hidden(marta, own.id, 'It names a learner.');
    await hidden(marta, other.id, 'It names a learner.');
    const seen = (await decisions(yusuf)).map(({ targetId }) => targetId);
    expect(seen).toContain(own.id);
    expect(seen).not.toContain(other.id);
    const reason = 'It was fine.';
    const { code } = await yusuf.refused(RESTORE, { target: { type: 'THREAD', id: other.id }, reason });
    expect(code).toBe('NOT_FOUND');
    await yusuf.get(RESTORE, { target: { type: 'THREAD', id: own.id }, reason });
  });

  it('cannot restore what was never hidden', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta', 'fr')]);
    const { id } = await ask(amina);
    const answer = await marta.send(RESTORE, { target: { type: 'THREAD', id }, reason: 'By mistake.' });
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Rien n’a changé'),
      extensions: { code: 'CONFLICT' },
    });
    expect((await decisions(marta)).filter(({ targetId }) => targetId === id)).toEqual([]);
  });

  it('pages through decisions, each once, with one statement for them and one for their moderators', async () => {
    const [amina, marta] = await Promise.all([world.as('amina'), world.as('marta')]);
    for (const reason of ['one thing', 'another thing', 'a third thing'])
      await hidden(marta, (await ask(amina)).id, reason);
    const all = (await decisions(marta)).map(({ id }) => id);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { decisions: { nodes: Decision[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await marta.get(DECISIONS, { first: 2, after });
      paged.push(...page.decisions.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.decisions.pageInfo);
    }
    expect(paged).toEqual(all);
    await world.settle();
    const statements = await statementsOf(() => decisions(marta));
    expect(statements.filter((text) => text.includes('from decision'))).toHaveLength(1);
    expect(statements.filter((text) => /from person\b/.test(text))).toHaveLength(1);
  });

  it('is nobody else: members are refused, guests are asked to sign in, and nothing changes', async () => {
    const [amina, luc, marta] = await Promise.all([world.as('amina'), world.as('luc'), world.as('marta')]);
    const { id } = await ask(amina);
    const wish = { target: { type: 'THREAD', id }, reason: 'I do not like it.' };
    expect((await luc.refused(HIDE, wish)).code).toBe('FORBIDDEN');
    expect((await luc.refused(DECISIONS)).code).toBe('FORBIDDEN');
    expect((await world.guest().refused(HIDE, wish)).code).toBe('UNAUTHENTICATED');
    expect((await world.guest().refused(DECISIONS)).code).toBe('UNAUTHENTICATED');
    expect((await decisions(marta)).filter(({ targetId }) => targetId === id)).toEqual([]);
  });

  it.each([
    ['a reason of two characters', { target: { type: 'THREAD', id: '1' }, reason: 'no' }, 'reason'],
    ['a reason of 501 characters', { target: { type: 'THREAD', id: '1' }, reason: 'a'.repeat(501) }, 'reason'],
    ['a reason with a NUL', { target: { type: 'THREAD', id: '1' }, reason: 'bad\0reason' }, 'reason'],
    ['an id that is none', { target: { type: 'THREAD', id: '1; drop table post' }, reason: 'A reason.' }, 'target.id'],
  ])('is told the field of %s', async (_, wish, field) => {
    const { code, fields } = await (await world.as('marta')).refused(HIDE, wish);
    expect([code, fields?.map((mistake) => mistake.field)]).toEqual(['BAD_INPUT', [field]]);
  });
});

interface Notice {
  id: string;
  kind: string;
  title: string;
  path: string;
  readAt: string | null;
}
const NOTICES = `query ($first: Int, $after: String) { viewer { unreadNotices notices(first: $first, after: $after) {
  nodes { id kind title path createdAt readAt } pageInfo { hasNextPage endCursor } } } }`;

const noticesOf = async (visitor: Visitor): Promise<{ unread: number; notices: Notice[] }> => {
  const { viewer } = await visitor.get<{ viewer: { unreadNotices: number; notices: { nodes: Notice[] } } }>(NOTICES);
  return { unread: viewer.unreadNotices, notices: viewer.notices.nodes };
};

describe('Somebody who asked', () => {
  it('finds a notice of the reply in the language of the page, and a mail in their own', async () => {
    const [karim, luc] = await Promise.all([world.as('karim', 'fr'), world.as('luc')]);
    const { id } = await ask(karim, { title: 'Who pays the insurance of apprentices?' });
    const post = await reply(luc, id);
    await world.settle();
    const { unread, notices } = await noticesOf(karim);
    expect(unread).toBe(1);
    expect(notices).toMatchObject([{ kind: 'REPLY', path: `/posts/${post.id}`, readAt: null }]);
    expect(notices[0]?.title).toMatch(/Luc Moreau a répondu .*Who pays the insurance of apprentices\?/);
    const [mail] = await world.mails('karim@guildhall.example');
    expect(mail?.subject).toMatch(/ردّ Luc Moreau/);
    expect(mail?.text.split('\n')).toContain(`${world.settings.publicUrl}/posts/${post.id}`);
  });

  it('is told once, however often the event is delivered', async () => {
    const [jonas, luc] = await Promise.all([world.as('jonas'), world.as('luc')]);
    const { id } = await ask(jonas);
    await reply(luc, id);
    await world.settle();
    await world.database.rows(sql`insert into delivery (subscriber, event_id)
      select 'notice', id from event where type = 'forum.post-replied' and payload ->> 'thread' = ${id}`);
    await world.settle();
    expect((await noticesOf(jonas)).notices).toHaveLength(1);
    expect(await world.mails('jonas@guildhall.example')).toHaveLength(1);
  });

  it('hears once of what came together, from the newest of it', async () => {
    const [tomas, luc] = await Promise.all([world.as('tomas'), world.as('luc')]);
    const threads = [(await ask(tomas)).id, (await ask(tomas)).id, (await ask(tomas)).id];
    for (const id of threads) await reply(luc, id);
    await world.settle();
    const person = await world.idOf('tomas');
    const [{ last } = { last: '' }] = await world.database.rows<{ last: string }>(
      sql`select max(id)::text as last from event`,
    );
    await world.database.rows(sql`with gone as (delete from notice where person_id = ${person} returning event_id)
      insert into delivery (subscriber, event_id) select 'notice', event_id from gone`);
    await world.settle();
    const { notices } = await noticesOf(tomas);
    expect(notices).toHaveLength(3);
    const told = await world.database.rows(sql`select e.payload ->> 'notice' as id
      from stream_event s join event e on e.id = s.event_id
      where s.stream = ${`person:${person}`} and e.id > ${last}::bigint`);
    expect(told).toEqual([{ id: notices[0]?.id }]);
  });

  it('marks everything as read, and a second time nothing', async () => {
    const [nino, luc] = await Promise.all([world.as('nino'), world.as('luc')]);
    for (const { id } of [await ask(nino), await ask(nino)]) await reply(luc, id);
    await world.settle();
    const MARK = `mutation { markNoticesRead }`;
    expect(await nino.get(MARK)).toEqual({ markNoticesRead: 2 });
    expect(await nino.get(MARK)).toEqual({ markNoticesRead: 0 });
    const { unread, notices } = await noticesOf(nino);
    expect(unread).toBe(0);
    expect(notices.every(({ readAt }) => readAt !== null)).toBe(true);
    expect((await world.guest().refused(MARK)).code).toBe('UNAUTHENTICATED');
  });

  it('hears of it on the own channel alone', async () => {
    const arben = await world.as('arben');
    await reply(await world.as('luc'), (await ask(arben)).id);
    await world.settle();
    const streams = await world.database.rows<{ stream: string }>(sql`
      select stream from stream_event s join event e on e.id = s.event_id join notice n
        on n.id::text = e.payload ->> 'notice' where e.type = 'notification.noticed'
        and n.person_id = ${await world.idOf('arben')}`);
    expect(streams).toEqual([{ stream: `person:${await world.idOf('arben')}` }]);
  });
});

interface Hit {
  title: string;
  excerpt: string;
  path: string;
  language: string;
  thread: { id: string } | null;
}
interface Found {
  search: { nodes: Hit[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const SEARCH = `query ($query: String!, $first: Int, $after: String) { search(query: $query, first: $first, after: $after) {
  nodes { title excerpt path language thread { id } } pageInfo { hasNextPage endCursor } } }`;

const search = async (visitor: Visitor, query: string): Promise<Hit[]> =>
  (await visitor.get<Found>(SEARCH, { query, first: 100 })).search.nodes;

describe('Search', () => {
  it('finds a question by its words in other forms, title before body, with plain words around them', async () => {
    const amina = await world.as('amina');
    const titled = await ask(amina, {
      title: 'Zirconium welding in evening classes',
      markdown: 'Who has **tried** it?',
    });
    const bodied = await ask(amina, {
      title: 'What do your evening classes offer?',
      markdown: 'We *weld* zirconium <b>rods</b>.',
    });
    await world.settle();
    const hits = await search(world.guest(), 'zirconium weld');
    expect(hits.slice(0, 2).map(({ path }) => path)).toEqual([`/threads/${titled.id}`, `/threads/${bodied.id}`]);
    expect(hits[0]).toMatchObject({ language: 'en', thread: { id: titled.id } });
    expect(hits[1]?.excerpt).toContain('weld zirconium');
  });

  it.each([
    ['French', 'fr', 'Des partenariats durables avec les chaudronniers', 'partenariat chaudronnier'],
    ['French without accents', 'fr', 'Où trouver une école de maréchalerie ?', 'ecole marechalerie'],
    ['Arabic', 'ar', 'كيف نبني الشراكات مع ورش النجارة؟', 'شراكة نجارة'],
    ['a language without stems', 'tlh', 'Naqmey QumwI batlh yInob', 'qumwi'],
  ])('reads %s', async (_, language, title, query) => {
    const luc = await world.as('luc');
    const input = {
      idempotencyKey: `search-${language}-${title.length}`,
      theme: 'applied-research',
      title,
      markdown: '…?',
      language,
    };
    await luc.get(`mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }`, { input });
    await world.settle();
    expect((await search(world.guest(), query))[0]?.title).toBe(title);
  });

  it('finds the answer, and no longer when it is not the answer', async () => {
    const [amina, luc] = await Promise.all([world.as('amina'), world.as('luc')]);
    const { id } = await ask(amina);
    const post = await reply(luc, id, 'A quetzalcoatlus does it in the smithy.');
    await markAnswer(amina, post.id);
    await world.settle();
    expect(await search(world.guest(), 'quetzalcoatlus')).toHaveLength(1);
    await hide(await world.as('marta'), 'POST', post.id);
    await world.settle();
    expect(await search(world.guest(), 'quetzalcoatlus')).toHaveLength(0);
  });

  it('never shows a hidden thread but to its asker and its moderators, not even as a further page', async () => {
    const [amina, luc, marta] = await Promise.all([world.as('amina'), world.as('luc'), world.as('marta')]);
    const shown = await ask(amina, { title: 'Xylophone makers as training partners' });
    const secret = await ask(amina, { title: 'Xylophone makers, the secret list' });
    await hide(marta, 'THREAD', secret.id);
    await world.settle();
    for (const visitor of [world.guest(), luc, await world.as('ingrid')]) {
      const { search: page } = await visitor.get<Found>(SEARCH, { query: 'xylophone', first: 1 });
      expect(page.nodes.map(({ path }) => path)).toEqual([`/threads/${shown.id}`]);
      expect(page.pageInfo.hasNextPage).toBe(false);
    }
    for (const visitor of [amina, marta, await world.as('yusuf')])
      expect(await search(visitor, 'xylophone')).toHaveLength(2);
  });

  it('pages without gap or repetition', async () => {
    const amina = await world.as('amina');
    for (const city of ['Graz', 'Brno', 'Izmir', 'Sfax', 'Tbilisi'])
      await ask(amina, { title: `A workshop of theremins in ${city}`, markdown: 'theremin '.repeat(city.length) });
    await world.settle();
    const all = (await search(world.guest(), 'theremin')).map(({ path }) => path);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Found = await world.guest().get<Found>(SEARCH, { query: 'theremin', first: 2, after });
      paged.push(...page.search.nodes.map(({ path }) => path));
      ({ hasNextPage: more, endCursor: after } = page.search.pageInfo);
    }
    expect(all).toHaveLength(5);
    expect(paged).toEqual(all);
  });

  it.each(['', '   ', '\0', '"', '-', '-school', '!!! & | <-> :*', `'; dropxyz tablexyz; --`, '\\', '((((', '\ud800'])(
    'bears whatever is typed: %j finds nothing and fails nothing',
    async (query) => {
      expect(await search(world.guest(), query)).toEqual([]);
    },
  );

  it('refuses 201 characters and takes 200', async () => {
    expect(await search(world.guest(), '😀'.repeat(200))).toEqual([]);
    const { code, fields } = await world.guest().refused(SEARCH, { query: 'a'.repeat(201) });
    expect([code, fields?.[0]?.field]).toEqual(['BAD_INPUT', 'query']);
    expect((await world.guest().refused(SEARCH, { query: 'a', after: 'WyJ4IiwieSJd' })).code).toBe('BAD_INPUT');
  });

  it('asks the database once', async () => {
    await world.settle();
    const statements = await statementsOf(() =>
      world.guest().get(`{ search(query: "theremin") { nodes { title excerpt path } } }`),
    );
    expect(statements.filter((text) => text.includes('search_document'))).toHaveLength(1);
    expect(statements.filter((text) => /from (thread|post|person|session)/.test(text))).toHaveLength(1);
  });

  it('can be built anew', async () => {
    const before = (await search(world.guest(), 'theremin')).map(({ path }) => path);
    await world.database.rows(sql`delete from search_document`);
    await world.database
      .rows(sql`insert into search_document (source_type, source_id, group_id, language, config, title, body, vector, created_at)
      values ('thread', '999999', 'thread 999999', 'en', 'search_english', 'theremin', '', to_tsvector('theremin'), now())`);
    await reindex(world.app.get(Database), world.app.get(SearchSources, { strict: false }).all);
    const after = (await search(world.guest(), 'theremin')).map(({ path }) => path);
    expect(after.sort()).toEqual(before.sort());
  });
});

describe('What there is to choose from', () => {
  test('is named in the language of the reader', async () => {
    const { classifications } = await world.guest('fr').get<{ classifications: Record<string, { code: string }[]> }>(
      `{ classifications { sections { code name } sectors { code name section } fields { code name }
         challenges { code name package } } }`,
    );
    const named = (list: string, code: string) => classifications[list]?.find((one) => one.code === code);
    expect(named('sectors', '43')).toEqual({ code: '43', name: 'Métiers du bâtiment', section: 'F' });
    expect(named('sections', 'F')).toEqual({ code: 'F', name: 'Construction' });
    expect(named('fields', '0713')).toEqual({ code: '0713', name: 'Électricité et énergie' });
    expect(named('challenges', 'kp1-agree-roles')).toMatchObject({ package: 'kp1' });
  });
});
