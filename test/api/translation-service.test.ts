import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { RequestRunner } from '@guildhall/forum';
import { ask, hide } from '../support/forum.js';
import { LibreServer } from '../support/libre.js';
import { questionOf, translate } from '../support/translations.js';
import type { Visitor } from '../support/visitor.js';
import { World } from '../support/world.js';

const libre = new LibreServer();
let world: World;
let luc: Visitor;
let amina: Visitor;
let thread: string;
let question: string;

beforeAll(async () => {
  world = new World({ TRANSLATE_URL: `${await libre.start()}/`, TRANSLATE_KEY: 'secret-key' });
  await world.start();
  luc = await world.as('luc', 'fr');
  amina = await world.as('amina', 'ar');
});
afterAll(async () => {
  await world.stop();
  libre.stop();
});
beforeEach(async () => {
  libre.manner = 'well';
  libre.asked.length = 0;
  ({ id: thread } = await ask(luc, {
    title: 'Le MoU fixe-t-il les horaires ?',
    markdown: 'Voir [le guide](https://example.org/x), au niveau 4 du EQF.\n\n```\nE = m\n```',
    language: 'fr',
  }));
  question = await questionOf(luc, thread);
});

const runner = () => world.app.get(RequestRunner, { strict: false });
const request = async (visitor: Visitor, post = question, language = 'ar') =>
  (
    await visitor.get<{ requestTranslation: { __typename: string } }>(
      'mutation ($input: RequestTranslationInput!) { requestTranslation(input: $input) { __typename } }',
      { input: { post, language } },
    )
  ).requestTranslation.__typename;
async function done(): Promise<void> {
  await world.settle();
  await runner().idle();
}
const again = async () => {
  await world.database.rows(sql`update translation_request set due_at = now() where due_at is not null`);
  await runner().run();
  await done();
};
interface Seen {
  translation: { title: string; html: string; origin: string; service: string; corrector: object | null } | null;
  translationRequest: string | null;
  viewerMayRequestTranslation: boolean;
}
const seen = async (visitor = amina, post = question) =>
  (
    await visitor.get<{ post: Seen }>(
      `query ($id: ID!) { post(id: $id) { translationRequest viewerMayRequestTranslation
        translation { title html origin service corrector { name } } } }`,
      { id: post },
    )
  ).post;

describe('A service translates what members ask for', () => {
  test('once, with everything that is not words as it was, marked by where it comes from', async () => {
    expect(await seen()).toEqual({ translation: null, translationRequest: null, viewerMayRequestTranslation: true });
    expect((await seen(luc)).viewerMayRequestTranslation).toBe(false);
    expect((await seen(world.guest('ar'))).viewerMayRequestTranslation).toBe(false);
    expect(await request(amina)).toBe('RequestTranslationSuccess');
    expect(await request(amina)).toMatch(/^(RequestTranslationSuccess|TranslationExists)$/);
    await done();
    expect(libre.asked).toHaveLength(1);
    expect(libre.asked[0]).toMatchObject({ source: 'fr', target: 'ar', api_key: 'secret-key', format: 'text' });
    expect(JSON.stringify(libre.asked)).not.toMatch(/example|EQF|MoU|E = m/);
    const { translation, viewerMayRequestTranslation } = await seen();
    expect(translation).toMatchObject({ origin: 'MACHINE', service: 'LibreTranslate', corrector: null });
    expect(translation?.title).toContain('مذكرة تفاهم');
    expect(translation?.html).toMatch(/href="https:\/\/example.org\/x".*EQF[\s\S]*E = m/);
    expect(viewerMayRequestTranslation).toBe(false);
    expect(await request(amina)).toBe('TranslationExists');
  });

  test('people have the last word: what they corrected no machine changes', async () => {
    await request(amina);
    await done();
    await translate(amina, { post: question, language: 'ar', title: 'عنوان', markdown: 'نص من إنسان', revision: 1 });
    await luc.get('mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
      input: { post: question, revision: 1, markdown: 'Autre chose.', language: 'fr' },
    });
    expect(await request(amina)).toBe('TranslationExists');
    expect((await seen()).translation).toMatchObject({ origin: 'MACHINE', corrector: { name: 'Amina Farouk' } });
  });

  test('what the machine said of an earlier version it may say anew', async () => {
    await request(amina);
    await done();
    await luc.get('mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
      input: { post: question, revision: 1, markdown: 'Autre chose.', language: 'fr' },
    });
    expect(await request(amina)).toBe('RequestTranslationSuccess');
    await done();
    expect((await seen()).translation?.html).toContain('Autre chose');
  });
});

describe('When the service is not as it should be, everything is shown as it was written', () => {
  test('off for a while: it is asked again', async () => {
    libre.manner = 'broken';
    await request(amina);
    await done();
    expect(await seen()).toMatchObject({ translation: null, translationRequest: 'WAITING' });
    await again();
    expect(await seen()).toMatchObject({ translation: null, translationRequest: 'DELAYED' });
    libre.manner = 'well';
    await again();
    expect((await seen()).translation).not.toBeNull();
  });

  test.each(['losing marks', 'refusing', 'nonsense', 'endless'] as const)(
    '%s: it is not asked again',
    async (manner) => {
      libre.manner = manner;
      await request(amina);
      await done();
      expect(await seen()).toMatchObject({ translation: null, translationRequest: 'FAILED' });
      await again();
      expect(libre.asked).toHaveLength(1);
      libre.manner = 'well';
      await request(amina);
      await done();
      expect((await seen()).translation).not.toBeNull();
    },
  );

  test('it is followed to no other address', async () => {
    libre.manner = 'leading elsewhere';
    await request(amina);
    await done();
    for (let time = 0; time < 4; time++) await again();
    expect(libre.asked).toHaveLength(4);
    expect(await seen()).toMatchObject({ translation: null, translationRequest: 'FAILED' });
  });

  test('what is hidden meanwhile leaves the house for no service', async () => {
    libre.manner = 'broken';
    await request(amina);
    await done();
    await hide(await world.as('marta'), 'THREAD', thread);
    libre.asked.length = 0;
    libre.manner = 'well';
    await again();
    expect(libre.asked).toHaveLength(0);
    expect(await world.database.rows(sql`select from translation_request where post_id = ${question}`)).toEqual([]);
  });
});
