import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, reply } from '../support/forum.js';
import { questionOf, translate } from '../support/translations.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
let luc: Visitor;
let amina: Visitor;
let jonas: Visitor;
let thread: string;
let question: string;
const arabic = 'كم ساعة يقضيها المتدرب في الشركة؟';

const PAGE = `query ($id: ID!) { thread(id: $id) { title translatedTitle { text language }
  question { html translation { id html title language origin isOutdated revision translator { name } corrector { name } } } } }`;
interface Page {
  thread: {
    title: string;
    translatedTitle: { text: string; language: string } | null;
    question: {
      html: string;
      translation: {
        id: string;
        html: string;
        title: string;
        language: string;
        isOutdated: boolean;
        revision: number;
        translator: { name: string };
        corrector: { name: string } | null;
      } | null;
    };
  };
}
const pageOf = (visitor: Visitor, id = thread) => visitor.get<Page>(PAGE, { id });
const notices = async (visitor: Visitor, kind: string) => {
  const { viewer } = await visitor.get<{ viewer: { notices: { nodes: { kind: string; title: string }[] } } }>(
    'query { viewer { notices(first: 20) { nodes { kind title } } } }',
  );
  return viewer.notices.nodes.filter((notice) => notice.kind === kind).map(({ title }) => title);
};

beforeAll(async () => {
  [luc, amina, jonas] = (await Promise.all([world.as('luc', 'fr'), world.as('amina', 'ar'), world.as('jonas')])) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  ({ id: thread } = await ask(luc, {
    title: 'Combien d’heures en entreprise ?',
    markdown: 'Selon le **MoU** avec l’école, au niveau 4 du EQF.',
    language: 'fr',
  }));
  question = await questionOf(luc, thread);
});

describe('A member says in Arabic what is written in French', () => {
  test('readers of Arabic find it, with whoever wrote it and the original; others find the original', async () => {
    const made = await translate(amina, {
      post: question,
      language: 'ar',
      title: arabic,
      markdown: 'بحسب الاتفاق مع المدرسة، في المستوى الرابع من EQF.',
    });
    expect(made).toMatchObject({
      __typename: 'TranslatePostSuccess',
      missing: [{ term: 'MoU', expected: 'مذكرة تفاهم' }],
    });
    const { thread: seen } = await pageOf(world.guest('ar'));
    expect(seen.translatedTitle).toEqual({ text: arabic, language: 'ar' });
    expect(seen.question.translation).toMatchObject({
      ...{ title: arabic, language: 'ar', origin: 'PERSON', isOutdated: false, revision: 1 },
      ...{ translator: { name: 'Amina Farouk' }, corrector: null },
    });
    expect(seen.question.html).toContain('Selon le');
    for (const reader of [luc, world.guest('fr'), world.guest('en'), jonas])
      expect((await pageOf(reader)).thread).toMatchObject({ translatedTitle: null, question: { translation: null } });
    // Whoever writes Arabic according to the profile reads it in an interface of English, too.
    expect((await pageOf(await world.as('yusuf', 'en'))).thread.translatedTitle?.text).toBe(arabic);
  });

  test('lists show its title in their language', async () => {
    const { threads } = await world
      .guest('ar')
      .get<{ threads: { nodes: { translatedTitle: { text: string } | null }[] } }>(
        '{ threads(theme: "work-based-learning", first: 20) { nodes { translatedTitle { text } } } }',
      );
    expect(threads.nodes.map(({ translatedTitle }) => translatedTitle?.text)).toContain(arabic);
  });

  test('sent again it is the same; somebody else corrects it, and who started from before is told', async () => {
    const words = { post: question, language: 'ar', title: arabic, markdown: 'بحسب مذكرة تفاهم، في المستوى 4 من EQF.' };
    expect(await translate(jonas, { ...words, revision: 1 })).toMatchObject({
      missing: [],
      translation: { revision: 2 },
    });
    expect(await translate(jonas, { ...words, revision: 1 })).toMatchObject({ translation: { revision: 2 } });
    expect(await translate(amina, { ...words, markdown: 'غير ذلك.', revision: 1 })).toMatchObject({
      __typename: 'TranslationConflict',
      current: { revision: 2, markdown: words.markdown },
    });
    const { translation } = (await pageOf(amina)).thread.question;
    expect(translation).toMatchObject({ translator: { name: 'Amina Farouk' }, corrector: { name: 'Jonas Weber' } });
    const { post } = await amina.get<{ post: { translations: { revisions: object[] }[] } }>(
      'query ($id: ID!) { post(id: $id) { translations { revisions { number markdown editor { name } } } } }',
      { id: question },
    );
    expect(post.translations[0]?.revisions).toMatchObject([
      { number: 2, markdown: words.markdown, editor: { name: 'Jonas Weber' } },
      { number: 1, editor: { name: 'Amina Farouk' } },
    ]);
  });

  test('the author hears of it once, the translator of the correction', async () => {
    await world.settle();
    expect(await notices(luc, 'POST_TRANSLATED')).toEqual([expect.stringContaining('Combien')]);
    expect(await notices(amina, 'TRANSLATION_CORRECTED')).toEqual([expect.stringContaining('Jonas')]);
  });

  test('who wants originals gets them', async () => {
    await amina.get('mutation { setWantsOriginals(wants: true) }');
    expect((await pageOf(amina)).thread).toMatchObject({ translatedTitle: null, question: { translation: null } });
    await amina.get('mutation { setWantsOriginals(wants: false) }');
    expect((await pageOf(amina)).thread.question.translation).not.toBeNull();
  });

  test('it is found in both languages, as one thread, and by a question like it', async () => {
    await world.settle();
    const search = `query ($query: String!) { search(query: $query) { counts { threads } nodes { path language title } } }`;
    const found = await world.guest().get<{ search: { nodes: object[] } }>(search, { query: '"يقضيها المتدرب"' });
    expect(found.search).toEqual({
      counts: { threads: 1 },
      nodes: [{ path: `/threads/${thread}`, language: 'ar', title: arabic }],
    });
    const { similarThreads } = await amina.get<{ similarThreads: { threadId?: string; path: string }[] }>(
      'query ($title: String!) { similarThreads(title: $title, markdown: "", language: "ar") { path } }',
      { title: 'ساعة المتدرب في الشركة' },
    );
    expect(similarThreads.map(({ path }) => path)).toContain(`/threads/${thread}`);
  });

  test('after an edit of the original it is one of an earlier version, and still to be read', async () => {
    await luc.get(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
      input: { post: question, revision: 1, markdown: 'Selon le MoU, au niveau 5 du EQF.', language: 'fr' },
    });
    expect((await pageOf(amina)).thread.question.translation).toMatchObject({ isOutdated: true, title: arabic });
    const words = { post: question, language: 'ar', title: arabic, markdown: 'مذكرة تفاهم، المستوى 5 من EQF.' };
    await translate(amina, { ...words, sourceRevision: 2, revision: 2 });
    expect((await pageOf(amina)).thread.question.translation).toMatchObject({ isOutdated: false });
  });
});

describe('What cannot be', () => {
  test('a translation into the language it is in, of nothing, by nobody, without its title', async () => {
    const words = { post: question, language: 'ar', title: arabic, markdown: 'نص' };
    expect(await translate(amina, { ...words, language: 'fr-CA' })).toMatchObject({ __typename: 'SameLanguage' });
    const send = 'mutation ($input: TranslatePostInput!) { translatePost(input: $input) { __typename } }';
    const code = async (visitor: Visitor, input: object) => (await visitor.refused(send, { input })).code;
    const input = { ...words, sourceRevision: 1, revision: 0 };
    expect(await code(world.guest(), input)).toBe('UNAUTHENTICATED');
    expect(await code(amina, { ...input, post: '999999999' })).toBe('NOT_FOUND');
    expect(await code(amina, { ...input, language: 'es', title: null })).toBe('BAD_INPUT');
    expect(await code(amina, { ...input, language: 'es', sourceRevision: 9 })).toBe('BAD_INPUT');
  });

  test('words that moderators block, in whatever language they are written', async () => {
    const marta = await world.as('marta');
    await marta.get('mutation ($input: WatchWordInput!) { watchWord(input: $input) { __typename } }', {
      input: { pattern: 'علامة ممنوعة', action: 'BLOCK', isExpression: false, sentence: 'We do not name that brand.' },
    });
    const words = { post: question, language: 'ar', title: arabic, markdown: 'اشتروا علامة ممنوعة.', revision: 3 };
    expect(await translate(amina, words)).toEqual({
      __typename: 'WordsBlocked',
      message: 'We do not name that brand.',
    });
  });

  test('a service that is not there is not asked, and nobody is offered it', async () => {
    const { requestTranslation, ...rest } = await amina.get<{ requestTranslation: object }>(
      `mutation ($input: RequestTranslationInput!) { requestTranslation(input: $input) { __typename } }`,
      { input: { post: question, language: 'es' } },
    );
    expect([requestTranslation, rest]).toEqual([{ __typename: 'NoTranslationService' }, {}]);
    expect(await amina.get('{ translationService { name } }')).toEqual({ translationService: null });
  });
});

describe('Moderators take a translation out of sight', () => {
  const hide = 'mutation ($input: HideTranslationInput!) { hideTranslation(input: $input) { __typename } }';

  test('with a reason, on record; it is neither read nor found, until it is undone', async () => {
    const marta = await world.as('marta');
    const { translation } = (await pageOf(amina)).thread.question;
    const input = { translation: translation?.id, reason: 'It insults somebody.' };
    expect((await jonas.refused(hide, { input })).code).toBe('FORBIDDEN');
    await marta.get(hide, { input });
    expect((await pageOf(amina)).thread).toMatchObject({ translatedTitle: null, question: { translation: null } });
    expect(
      (
        await amina.refused('mutation ($input: TranslatePostInput!) { translatePost(input: $input) { __typename } }', {
          input: {
            post: question,
            language: 'ar',
            title: arabic,
            markdown: 'مرة أخرى',
            sourceRevision: 2,
            revision: 3,
          },
        })
      ).code,
    ).toBe('FORBIDDEN');
    const act = await world.database.one<{ id: string }>(
      sql`select id::text from decision where act = 'hide-translation' and target_id = ${question}`,
    );
    await marta.get('mutation ($id: ID!) { undoDecision(decision: $id, reason: "It was fine.") { __typename } }', {
      id: act?.id,
    });
    expect((await pageOf(amina)).thread.question.translation).toMatchObject({ title: arabic });
  });

  test('a reply in a thread is translated by itself', async () => {
    const { id } = await reply(jonas, thread, 'Nine hundred hours.');
    await translate(amina, { post: id, language: 'ar', markdown: 'تسعمئة ساعة.' });
    const { post } = await world
      .guest('ar')
      .get<{ post: { translation: { html: string } } }>(
        'query ($id: ID!) { post(id: $id) { translation { html title } } }',
        { id },
      );
    expect(post.translation).toEqual({ html: expect.stringContaining('تسعمئة'), title: null });
  });
});
