import { parseArgs } from 'node:util';
import { settingsOrExit } from '../../worker/src/settings-or-exit.js';
import { loadLarge } from './demo/load-large.js';

/** Loads a large made-up community, for measuring; `npm run demo:load` prepares the database and calls this. */
const number = (name: string, text: string | undefined, least: number): number => {
  if (text !== undefined && /^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  console.error(`--${name} is a whole number from ${least}, such as --${name} 5000.`);
  process.exit(2);
};

const { values } = parseArgs({
  options: {
    threads: { type: 'string' },
    posts: { type: 'string' },
    people: { type: 'string' },
    centres: { type: 'string' },
    'partner-posts': { type: 'string' },
    seed: { type: 'string', default: '42' },
    anyway: { type: 'boolean', default: false },
  },
});
const seed = number('seed', values.seed, 0);
const partners = {
  centres: number('centres', values.centres ?? '5000', 2),
  partnerPosts: number('partner-posts', values['partner-posts'] ?? '50000', 1),
  seed,
};
const forum = {
  threads: number('threads', values.threads ?? '5000', 1),
  posts: number('posts', values.posts ?? '100000', 1),
  people: number('people', values.people ?? '2000', 2),
  seed,
};
const wantsPartners = values.centres !== undefined || values['partner-posts'] !== undefined;
const wantsForum = !wantsPartners || [values.threads, values.posts, values.people].some((one) => one !== undefined);
const size = { ...(wantsForum ? { forum } : {}), ...(wantsPartners ? { partners } : {}) };
try {
  await loadLarge(settingsOrExit(), size, { anyway: values.anyway, say: (line) => console.log(line) });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
