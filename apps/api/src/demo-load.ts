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
    threads: { type: 'string', default: '5000' },
    posts: { type: 'string', default: '100000' },
    people: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '42' },
    anyway: { type: 'boolean', default: false },
  },
});
const size = {
  threads: number('threads', values.threads, 1),
  posts: number('posts', values.posts, 1),
  people: number('people', values.people, 2),
  seed: number('seed', values.seed, 0),
};
try {
  await loadLarge(settingsOrExit(), size, { anyway: values.anyway, say: (line) => console.log(line) });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
