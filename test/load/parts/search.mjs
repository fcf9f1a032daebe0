import { figure } from '../figures.mjs';
import { percentile, send } from '../measure.mjs';
import { asking } from '../stage.mjs';

const SEARCH =
  'query ($query: String!) { search(query: $query, first: 20) { nodes { title excerpt path } pageInfo { hasNextPage } } }';
const WORDS = {
  narrow: [
    'Brismodal',
    'Ostrinex',
    '"welding simulator" Gozo',
    'Kutaisi dairy',
    'Winterthur Bäckerei',
    'أسيوط التمريض',
  ],
  medium: ['memorandum', 'forklift', 'soudure simulateur', 'Praktikumsheft', 'النجارة', 'olive growing', 'Limerick'],
  broad: ['learners', 'mentor company', 'le tuteur', 'assessment', 'المتدربون', 'first year', 'working'],
};

/** How long a search takes by how common its words are, for guests and members, one after the other. */
export async function search({ stages, rounds }) {
  for (const stage of stages) {
    const most = stage === stages[0] ? 60 : 200;
    for (const [who, cookie] of [
      ['guest', ''],
      ['member', await stage.cookieOf('luc')],
    ])
      for (const [kind, words] of Object.entries(WORDS)) {
        const times = [];
        for (let n = 0; n < words.length * (rounds * 2 + 1); n++) {
          const { status, ms } = await send(stage.graphql, asking(SEARCH, { query: words[n % words.length] }, cookie));
          if (status !== 200) throw new Error(`A search was answered ${status}.`);
          if (n >= words.length) times.push(ms);
        }
        figure(`search, ${kind} words, ${who}, ${stage.name} posts, p95`, percentile(times, 95), {
          unit: ' ms',
          most,
          digits: 1,
        });
      }
  }
}

const SIMILAR =
  'query ($title: String!, $markdown: String!) { similarThreads(title: $title, markdown: $markdown, language: "en", first: 5) { title excerpt path } }';
const QUESTIONS = [
  ['How do you asess welding learners at a small firm?', 'They spend six weeks there and nobody signs anything.'],
  ['Partner school for bakery in Tartu', 'We would like to send four apprentices for three weeks next spring.'],
  ['Learners stop coming after some weeks', ''],
  [
    'Recognising what somebody already knows about fault finding',
    'The ministry asks for a form; we have only interviews.',
  ],
  ['Insurance and the learning agreement', 'Does the agreement have to name the forklift?'],
  ['مذكرة التفاهم مع شركة صغيرة', 'نحتاج إلى نموذج مختصر.'],
  ['Modèle de convention de stage pour la soudure', 'Une seule page suffit-elle ?'],
];

/** How long it takes to find similar threads while a question is typed. */
export async function similar({ stages, rounds }) {
  for (const stage of stages)
    for (const [who, cookie] of [
      ['guest', ''],
      ['member', await stage.cookieOf('luc')],
    ]) {
      const times = [];
      for (let n = 0; n < QUESTIONS.length * (rounds * 2 + 1); n++) {
        const [title, markdown] = QUESTIONS[n % QUESTIONS.length];
        const { status, ms, body } = await send(stage.graphql, asking(SIMILAR, { title, markdown }, cookie));
        if (status !== 200 || body.includes('"errors"'))
          throw new Error(`Similar threads were answered ${status}: ${body.toString().slice(0, 200)}`);
        if (n >= QUESTIONS.length) times.push(ms);
      }
      figure(`similar threads, ${who}, ${stage.name} posts, p95`, percentile(times, 95), {
        unit: ' ms',
        most: 60,
        digits: 1,
      });
    }
}
