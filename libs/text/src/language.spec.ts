import { expect, test } from 'vitest';
import { directionOf, guessLanguage, isLanguageTag } from './language.js';
import { effortOf } from '../../../test/support/pace.js';

test.each([
  ['en', 'How do you keep the partners on board after the first year?'],
  ['fr', 'Comment garder les partenaires après la première année ?'],
  ['ar', 'كيف نحافظ على الشركاء بعد السنة الأولى؟'],
  ['de', 'Wie behalten wir die Partner nach dem ersten Jahr?'],
  ['es', '¿Cómo mantenemos a los socios después del primer año?'],
  ['it', 'Come manteniamo i partner dopo il primo anno?'],
  ['pt', 'Como mantemos os parceiros depois do primeiro ano? Não sei.'],
  ['tr', 'İlk yıldan sonra ortakları nasıl koruyoruz?'],
  ['sq', 'Si t’i mbajmë partnerët pas vitit të parë?'],
  ['sr', 'Како задржати партнере после прве године? Шта ви радите?'],
  ['sr', 'Kako zadržati partnere posle prve godine? Gde ste vreme proveli?'],
  ['mk', 'Како да ги задржиме партнерите по првата година? Што сте виделе кај вас?'],
  ['hr', 'Kako zadržati tvrtke nakon prve godine i pod kojim uvjetima, ima li netko iskustva?'],
  ['bs', 'Kako zadržati preduzeća nakon prve godine, kada djeca imaju samo jednu sedmicu prakse?'],
  ['bg', 'Как да задържим партньорите след първата година?'],
  ['uk', 'Як утримати партнерів після першого року?'],
  ['ru', 'Как удержать партнёров после первого года?'],
  ['ka', 'როგორ შევინარჩუნოთ პარტნიორები?'],
  ['hy', 'Ինչպես պահել գործընկերներին'],
  ['az', 'Birinci ildən sonra tərəfdaşları necə saxlaya bilərik?'],
  ['he', 'איך שומרים על השותפים'],
  ['fa', 'چگونه پس از سال اول شرکا را حفظ کنیم؟'],
  ['sw', 'Jinsi ya kuwashirikisha wanafunzi katika mafunzo ya kazi'],
  ['am', 'ከመጀመሪያው ዓመት በኋላ አጋሮችን እንዴት እንጠብቃለን'],
  ['nl', 'Hoe houden we de partners na het eerste jaar aan boord?'],
])('a question in %s is recognised: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each(['', 'ok', 'Hi!', 'merci', '12 345', 'https://example.org/how/do/you/keep', '👍👍👍', 'asdf jkl qwer zxcv'])(
  '%j says too little to guess from',
  (text) => expect(guessLanguage(text)).toBeNull(),
);

test('Bosnian, Croatian and Serbian that could each be the other are left to the writer', () => {
  expect(guessLanguage('Kako zadržati partnere kada škola nema novca za praksu?')).toBeNull();
});

test('a very long text is guessed as quickly as a short one', async () => {
  guessLanguage('Read the tables before the clock runs.');
  const long = 'We look for partners in many countries. '.repeat(2_000);
  expect(await effortOf(() => expect(guessLanguage(long)).toBe('en'))).toBeLessThan(100);
});

test.each(['en', 'fr', 'ar', 'pt-BR', 'sr-Latn', 'zh-Hant-TW', 'fil', 'en-x-house'])('%s is a language', (tag) =>
  expect(isLanguageTag(tag)).toBe(true),
);
test.each([
  '',
  'e',
  'english',
  'en_GB',
  'und',
  'x-house',
  'fr-',
  'en--GB',
  '../en',
  'en '.padEnd(40),
  'de-'.repeat(20),
])('%j is no language', (tag) => expect(isLanguageTag(tag)).toBe(false));

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['en', 'ltr'],
  ['ka', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['nonsense tag', 'ltr'],
])('text in %s runs %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
