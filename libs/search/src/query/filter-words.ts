/** What a search can be narrowed by; the canonical query word of each. */
export const filterKeys = [
  'theme',
  'state',
  'lang',
  'country',
  'works-in',
  'author',
  'tag',
  'before',
  'after',
  'has',
  'in',
] as const;
export type FilterKey = (typeof filterKeys)[number];

export const states = ['open', 'answered'] as const;
export const kinds = ['threads', 'posts', 'people', 'tags', 'webinars', 'centres', 'partners'] as const;
export type State = (typeof states)[number];
export type Kind = (typeof kinds)[number];

/** The words people may write in front of the colon, besides the canonical ones, without accents and vowel signs. */
const keyWords: Readonly<Record<FilterKey, readonly string[]>> = {
  theme: ['thematique', 'محور', 'المحور'],
  state: ['etat', 'statut', 'status', 'is', 'حالة', 'الحالة'],
  lang: ['language', 'langue', 'لغة', 'اللغة'],
  country: ['pays', 'بلد', 'البلد', 'دولة'],
  'works-in': ['works', 'valable', 'valable-en', 'valable-au', 'ينجح', 'ينجح-في'],
  author: ['by', 'from', 'auteur', 'autrice', 'par', 'كاتب', 'الكاتب', 'من'],
  tag: ['etiquette', 'mot-cle', 'وسم', 'الوسم'],
  before: ['avant', 'قبل'],
  after: ['since', 'apres', 'depuis', 'بعد', 'منذ'],
  has: ['with', 'avec', 'فيه', 'مع'],
  in: ['dans', 'kind', 'في', 'ضمن'],
};
const valueWords: Readonly<Record<State | Kind | 'answer' | 'me', readonly string[]>> = {
  open: ['unanswered', 'waiting', 'ouvert', 'ouverte', 'sans-reponse', 'مفتوح', 'مفتوحة'],
  answered: ['solved', 'repondu', 'repondue', 'resolu', 'مجاب', 'مجابة', 'محلول'],
  threads: ['thread', 'questions', 'fils', 'fil', 'discussions', 'اسئلة', 'نقاشات', 'نقاش'],
  posts: ['post', 'replies', 'reply', 'messages', 'reponses', 'ردود', 'رد', 'مشاركات'],
  people: ['person', 'persons', 'members', 'personnes', 'membres', 'اشخاص', 'اعضاء'],
  tags: ['etiquettes', 'mots-cles', 'وسوم'],
  webinars: ['webinar', 'webinaire', 'webinaires', 'ندوات', 'ندوة'],
  centres: ['centre', 'center', 'centers', 'مراكز', 'مركز'],
  partners: ['partner', 'partenaires', 'partenaire', 'annonces', 'شركاء', 'شراكة'],
  answer: ['reponse', 'solution', 'اجابة', 'جواب'],
  me: ['moi', 'انا', 'أنا'],
};

/** Small letters without accents, vowel signs and the hamza over an alef: how people type when they are in a hurry. */
export const plainly = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ـ/gu, '')
    .toLowerCase();

const meanings = <Meaning extends string>(words: Readonly<Record<Meaning, readonly string[]>>) =>
  new Map(
    (Object.entries(words) as [Meaning, readonly string[]][]).flatMap(([meaning, others]) =>
      [meaning, ...others].map((word) => [plainly(word), meaning] as const),
    ),
  );

const keys = meanings(keyWords);
const values = meanings(valueWords);

/** The filter a word in front of a colon means, in whatever language of the interface. */
export const keyOf = (word: string): FilterKey | undefined => keys.get(plainly(word));

/** A fixed value, such as `answered`, in its canonical form. */
export const valueOf = (word: string): string => values.get(plainly(word)) ?? word;
