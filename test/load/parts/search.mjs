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
