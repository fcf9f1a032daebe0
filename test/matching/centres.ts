import type { Labelled, Need, Trade } from './labelled.js';

type Said = Pick<Labelled, 'sectors' | 'fields' | 'eqf' | 'languages' | 'offerTags' | 'seekTags' | 'offers' | 'seeks'>;

const centre = (
  [key, country, language, title]: readonly [string, string, string, string],
  trade: Trade,
  gives: readonly Need[],
  seeks: readonly Need[],
  said: Said,
  isQuery = false,
): Labelled => ({
  ...{
    key,
    country,
    language,
    title,
    isCentre: true,
    kind: 'both',
    isQuery,
    meaning: { trade, gives, seeks },
    ...said,
  },
  ...{ forms: [], themes: [], challenges: [], countriesSought: [], kindsSought: [], centreKind: 'vet-provider' },
  ...{ roleOffered: 'open', roleSought: 'open', days: 0, isFull: false },
});

/** Centres that say in their profiles what they have and look for. */
export const centres: readonly Labelled[] = [
  centre(
    ['c-hotel', 'GE', 'en', 'Batumi Hospitality College'],
    'hospitality',
    ['staff'],
    ['placement'],
    {
      ...{
        sectors: ['55'],
        fields: ['1013'],
        eqf: [4],
        languages: ['ka', 'en'],
        offerTags: ['staff-exchange'],
        seekTags: ['placements'],
      },
      ...{
        offers: 'A training hotel by the sea for visiting teachers',
        seeks: 'Placements for cooks and receptionists',
      },
    },
    true,
  ),
  centre(
    ['c-oven', 'FR', 'fr', 'Institut des métiers du pain'],
    'bakery',
    ['assessment', 'equipment'],
    ['staff'],
    {
      ...{
        sectors: ['10'],
        fields: ['0721'],
        eqf: [3, 4],
        languages: ['fr', 'en'],
        offerTags: ['assessment', 'ovens'],
        seekTags: ['staff-exchange'],
      },
      ...{ offers: 'Fours et grilles d’évaluation', seeks: 'Échanges d’enseignants' },
    },
    true,
  ),
  centre(
    ['c-weld', 'EG', 'ar', 'مركز اللحام بالسويس'],
    'welding',
    ['placement'],
    ['simulator'],
    {
      ...{
        sectors: ['25'],
        fields: ['0715'],
        eqf: [4],
        languages: ['ar', 'en'],
        offerTags: ['placements'],
        seekTags: ['simulators', 'welding'],
      },
      ...{ offers: 'أماكن تدريب في ورش السفن', seeks: 'محاكيات لحام' },
    },
    true,
  ),
  centre(
    ['c-sun', 'MA', 'fr', 'Institut solaire d’Ouarzazate'],
    'solar',
    ['curriculum', 'research'],
    ['equipment'],
    {
      ...{
        sectors: ['35'],
        fields: ['0713'],
        eqf: [5],
        languages: ['fr', 'ar'],
        offerTags: ['solar', 'research'],
        seekTags: ['panels'],
      },
      ...{ offers: 'Champ d’essai et modules de formation', seeks: 'Panneaux pour la formation' },
    },
    true,
  ),
  centre(
    ['c-ward', 'LB', 'ar', 'معهد التمريض ببيروت'],
    'nursing',
    ['assessment'],
    ['simulator'],
    {
      ...{
        sectors: ['86'],
        fields: ['0913'],
        eqf: [5],
        languages: ['ar', 'fr'],
        offerTags: ['assessment'],
        seekTags: ['simulation'],
      },
      ...{ offers: 'نماذج تقييم سريري', seeks: 'محاكاة سريرية' },
    },
    true,
  ),
  centre(
    ['c-code', 'LT', 'en', 'Kaunas School of Software'],
    'software',
    ['curriculum'],
    ['placement'],
    {
      ...{
        sectors: ['62'],
        fields: ['0613'],
        eqf: [4, 5],
        languages: ['lt', 'en'],
        offerTags: ['cybersecurity'],
        seekTags: ['placements', 'remote-work'],
      },
      ...{ offers: 'A security lab for partner schools', seeks: 'Remote placements for developers' },
    },
    true,
  ),
  centre(
    ['c-farm', 'IT', 'en', 'Agrarian School of Bari'],
    'farming',
    ['placement'],
    ['research'],
    {
      ...{
        sectors: ['01'],
        fields: ['0811'],
        eqf: [4],
        languages: ['it', 'en'],
        offerTags: ['placements', 'olives'],
        seekTags: ['irrigation'],
      },
      ...{ offers: 'Olive farms that take learners', seeks: 'Irrigation trials' },
    },
    true,
  ),
  centre(
    ['c-sew', 'TN', 'fr', 'Centre du textile de Monastir'],
    'textile',
    ['placement'],
    ['curriculum'],
    {
      ...{
        sectors: ['13', '14'],
        fields: ['0723'],
        eqf: [3, 4],
        languages: ['fr', 'ar'],
        offerTags: ['placements', 'sewing'],
        seekTags: ['mending'],
      },
      ...{ offers: 'Des places dans des usines partenaires', seeks: 'Un cours sur la réparation' },
    },
    true,
  ),
  centre(
    ['c-care', 'DE', 'en', 'Care Academy of the North'],
    'care',
    ['placement', 'curriculum'],
    ['inclusion'],
    {
      ...{
        sectors: ['87'],
        fields: ['0921'],
        eqf: [3, 4],
        languages: ['de', 'en'],
        offerTags: ['placements', 'dementia'],
        seekTags: ['migrants', 'inclusion'],
      },
      ...{
        offers: 'Care homes that take learners; a unit on dementia',
        seeks: 'Methods for learners who arrive from abroad',
      },
    },
    true,
  ),
  centre(
    ['c-truck', 'BE', 'fr', 'École du transport de Liège'],
    'logistics',
    ['simulator'],
    ['placement'],
    {
      ...{
        sectors: ['49'],
        fields: ['1041'],
        eqf: [3, 4],
        languages: ['fr', 'nl', 'en'],
        offerTags: ['simulators', 'forklift'],
        seekTags: ['placements', 'port'],
      },
      ...{ offers: 'Simulateurs de chariots', seeks: 'Stages dans des ports' },
    },
    true,
  ),
];
