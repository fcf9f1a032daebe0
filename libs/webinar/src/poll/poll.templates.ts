import type { Localised } from './poll.entity.js';
import { PollKind } from './poll.kind.js';
import type { PlannedPoll } from './poll.plan.js';

/** In the languages of the product; whatever language a webinar is held in, the English words stand for the missing ones. */
type Words = Readonly<Record<'en' | 'fr' | 'ar', string>>;

const scale: Words = {
  en: 'How much will this help you on your way towards vocational excellence?',
  fr: 'Dans quelle mesure cela vous aidera-t-il sur votre chemin vers l’excellence professionnelle ?',
  ar: 'إلى أي حد سيساعدك هذا في طريقك نحو التميز المهني؟',
};
const notAtAll: Words = { en: 'not at all', fr: 'pas du tout', ar: 'لا يساعد أبداً' };
const veryMuch: Words = { en: 'very much', fr: 'beaucoup', ar: 'يساعد كثيراً' };
const matter: Words = {
  en: 'Which part will be the most important for you?',
  fr: 'Quelle partie sera la plus importante pour vous ?',
  ar: 'أي جزء سيكون الأهم بالنسبة إليك؟',
};
const parts: readonly Words[] = [
  { en: 'Where to start: the actions', fr: 'Par où commencer : les actions', ar: 'من أين نبدأ: الخطوات' },
  { en: 'The resources to work with', fr: 'Les ressources pour travailler', ar: 'الموارد التي نعمل بها' },
  { en: 'The case studies of others', fr: 'Les études de cas des autres', ar: 'دراسات حالة لدى الآخرين' },
  { en: 'The talk with other centres', fr: 'Les échanges avec d’autres centres', ar: 'الحوار مع مراكز أخرى' },
];
const missing: Words = { en: 'What do you miss?', fr: 'Que vous manque-t-il ?', ar: 'ما الذي ينقصك؟' };

/** The three questions at the end of a webinar: does it help, what matters most, what is missing. */
export function inputQuestions(language: string): PlannedPoll[] {
  const said = (words: Words): Localised => ({ [language]: words.en, ...words });
  const of = (kind: PollKind, question: Words, more: Partial<PlannedPoll['words']> = {}): PlannedPoll['words'] => ({
    ...{ kind: kind.toLowerCase() as Lowercase<PollKind>, question: said(question), least: 1, most: 1 },
    ...{ leastLabel: {}, mostLabel: {}, isBeforehand: true, hidesResults: false, ...more },
  });
  return [
    {
      words: of(PollKind.SCALE, scale, { most: 5, leastLabel: said(notAtAll), mostLabel: said(veryMuch) }),
      options: [],
    },
    {
      words: of(PollKind.SINGLE, matter),
      options: parts.map((label, n) => ({ number: n + 1, label: said(label), isRight: false })),
    },
    { words: of(PollKind.TEXT, missing), options: [] },
  ];
}
