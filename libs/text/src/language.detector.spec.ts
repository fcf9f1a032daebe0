import { eld } from 'eld/extrasmall';
import * as fc from 'fast-check';
import { detectable } from './language.js';
import { Detector } from './language.detector.js';

const detector = new Detector(detectable);
beforeAll(() => void eld.setLanguageSubset(detectable));

function byEld(text: string): string | null {
  const guess = eld.detect(text);
  return guess.isReliable() ? guess.language : null;
}

const said = [
  "How do you keep the partners on board after the first year? We don't know, it`s hard",
  'Comment garder les partenaires après la première année ? L’entreprise ne répond plus.',
  'كيف نحافظ على الشركاء بعد السنة الأولى؟',
  'Wie behalten wir die Partner nach dem ersten Jahr? Wirtschaftsprüfungsgesellschaftsvertreterversammlungsbeschlüsse',
  '¿Cómo mantenemos a los socios después del primer año?',
  'İlk yıldan sonra ortakları nasıl koruyoruz?',
  'Како да ги задржиме партнерите по првата година?',
  'Як утримати партнерів після першого року?',
  'როგორ შევინარჩუნოთ პარტნიორები?',
  'ከመጀመሪያው ዓመት በኋላ አጋሮችን እንዴት እንጠብቃለን',
  '最初の年の後、パートナーをどう維持しますか 如何留住合作伙伴',
].flatMap((text) => text.split(' '));

/** Words of one language after each other, of many, with anything between, and run together. */
const words = fc.oneof(
  fc.nat(said.length).chain((from) => fc.nat(60).map((count) => said.slice(from, from + count).join(' '))),
  fc.array(fc.constantFrom(...said), { maxLength: 60 }).map((some) => some.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...said), fc.string({ unit: 'binary', maxLength: 6 })))
    .map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...said), { maxLength: 8 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 900 }),
);

test('guesses what eld guesses', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(detector.detect(text.slice(0, 1_000))).toBe(byEld(text));
    }),
    { numRuns: 1_000 },
  );
});
