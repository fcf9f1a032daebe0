import { NestFactory } from '@nestjs/core';
import type { Settings } from '@guildhall/kernel';
import { Database, type Manifest, MANIFESTS, sql, type Tx } from '@guildhall/database';
import { reindex } from '@guildhall/search';
import { WorkerModule } from '../../../worker/src/worker.module.js';
import { community } from './community/index.js';
import { enrolCast } from './load-cast.js';
import { loadPartners } from './load-partners.js';
import { loadReports, loadWaiting } from './load-queue.js';
import { loadTags, tagsOf } from './load-tags.js';
import { loadThread } from './load-thread.js';
import { loadTranslations } from './load-translations.js';
import { loadWebinar, veteransSince } from './load-webinars.js';

/**
 * Loads the demo community in one transaction, once: a community with people in it is left alone. One whose search
 * stayed empty, because loading was cut off after that transaction, is made searchable.
 */
export async function loadDemo(settings: Settings, say: (line: string) => void): Promise<void> {
  const quiet = Object.assign(Object.create(settings) as Settings, { LOG_LEVEL: 'error', WORKER: 'separate' });
  const app = await NestFactory.createApplicationContext(WorkerModule.for(quiet), { logger: ['error'] });
  try {
    const database = app.get(Database);
    if (await database.one(sql`select 1 from search_document limit 1`)) return;
    const isNew = !(await database.one(sql`select 1 from person limit 1`));
    const count = isNew ? await database.transaction((tx) => loadCommunity(tx)) : 0;
    const manifests = app.get<Manifest[]>(MANIFESTS);
    await reindex(
      database,
      manifests.flatMap(({ documents }) => documents ?? []),
    );
    if (isNew) say(`The demo community is loaded: ${community.cast.length} people, ${count} posts.`);
  } finally {
    await app.close();
  }
}

/** Writes the cast and their threads; gives the number of posts. */
export async function loadCommunity(tx: Tx): Promise<number> {
  const now = new Date();
  const people = await enrolCast(tx, community.cast, now, veteransSince(community));
  const threads = [...community.threads].sort((a, b) => b.askedHoursAgo - a.askedHoursAgo);
  await loadTags(tx, community.tags, now);
  let posts = 0;
  for (const thread of threads) posts += await loadThread(tx, thread, people, now, tagsOf(community.tags, thread.key));
  for (const webinar of community.webinars) posts += await loadWebinar(tx, webinar, people, now);
  await loadPartners(tx, community.partners, people, now);
  await loadTranslations(tx, community.translations, threads, people, now);
  await loadReports(tx, community.reports, threads, people, now);
  await loadWaiting(tx, community.waiting, threads, people, now);
  return posts;
}
