import { NestFactory } from '@nestjs/core';
import type { Settings } from '@guildhall/kernel';
import { Database, type Manifest, MANIFESTS } from '@guildhall/database';
import { reindex } from '@guildhall/search';
import { close } from '@guildhall/text';
import pg from 'pg';
import { WorkerModule } from '../../../worker/src/worker.module.js';
import { CORPUS_MAIL, CorpusLoader } from './corpus/load-corpus.js';
import { PartnersLoader, type PartnersSize } from './corpus/partners/load-partners.js';
import type { CorpusSize } from './corpus/plan.js';

interface Manner {
  /** Also into a database that is in production or has people of flesh and blood in it. */
  readonly anyway: boolean;
  readonly say: (line: string) => void;
}

/** How much is wanted: a forum, centres with their partner posts, or both. */
export interface LargeSize {
  readonly forum?: CorpusSize;
  readonly partners?: PartnersSize;
}

const number = (value: number) => Math.round(value).toLocaleString('en');

/** Nobody wants a hundred thousand invented posts among their own. */
async function refuseWrongPlace(
  client: pg.Client,
  settings: Settings,
  { forum }: LargeSize,
  anyway: boolean,
): Promise<void> {
  const { rows } = await client.query<{ loaded: boolean; real: boolean }>(
    `select exists (select from person where email like $1) as loaded,
       exists (select from person where email !~ '(\\.|@)(example|test|invalid)$' and email !~ '@example\\.(org|com|net)$') as real`,
    [`${forum ? 'person' : 'centre'}-%@${CORPUS_MAIL}`],
  );
  const [{ loaded, real }] = rows;
  if (loaded) throw new Error('A made-up community is loaded already. Empty the database first: npm run demo:reset');
  if (anyway) return;
  if (settings.production) throw new Error('With NODE_ENV=production nothing made up is loaded, unless with --anyway.');
  if (real)
    throw new Error(
      'There are people in this database who are not of the demo; invented ones join them with --anyway.',
    );
}

async function loadForum(client: pg.Client, size: CorpusSize, say: Manner['say']): Promise<void> {
  const { votes, seconds } = await new CorpusLoader(client, size, say).load();
  say(
    `Loaded ${number(size.threads)} threads, ${number(size.posts)} posts, ${number(size.people)} people and ${number(votes)} votes`,
  );
  say(`in ${seconds.toFixed(1)} s: ${number(size.posts / seconds)} posts a second, indexes and statistics included.`);
}

/** Loads a made-up community of that size and makes it searchable. */
export async function loadLarge(settings: Settings, size: LargeSize, { anyway, say }: Manner): Promise<void> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    await refuseWrongPlace(client, settings, size, anyway);
    if (size.forum) await loadForum(client, size.forum, say);
    if (size.partners) {
      const { centres, partnerPosts } = size.partners;
      const seconds = await new PartnersLoader(client, size.partners).load();
      say(`Loaded ${number(centres)} centres and ${number(partnerPosts)} partner posts in ${seconds.toFixed(1)} s.`);
    }
  } finally {
    await client.end();
    await close();
  }
  const began = performance.now();
  const found = await makeSearchable(settings);
  say(
    `${found.toLocaleString('en')} things can be found, after another ${((performance.now() - began) / 1000).toFixed(1)} s.`,
  );
}

async function makeSearchable(settings: Settings): Promise<number> {
  const quiet = Object.assign(Object.create(settings) as Settings, { LOG_LEVEL: 'error', WORKER: 'separate' });
  const app = await NestFactory.createApplicationContext(WorkerModule.for(quiet), { logger: ['error'] });
  try {
    const sources = app.get<Manifest[]>(MANIFESTS).flatMap(({ documents }) => documents ?? []);
    return await reindex(app.get(Database), sources, { load: true });
  } finally {
    await app.close();
  }
}
