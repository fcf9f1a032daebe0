// Makes the template that every suite clones, migrated and with the demo community. `npm test` brings a PostgreSQL along in TEST_DATABASE_URL;
// a suite started by hand gets one of its own.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildIfChanged } from '../../scripts/build/build.mjs';
import { openThrowawayCluster } from '../../scripts/postgres/cluster.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TEMPLATE = 'template_guildhall';
const WITH_PARTNERS = 'template_guildhall_partners';

export default async function globalSetup() {
  await buildIfChanged(root, { say: console.log, parts: ['api'] });
  const cluster = process.env.TEST_DATABASE_URL ? undefined : await openThrowawayCluster(root);
  process.env.TEST_DATABASE_URL ||= cluster?.url('postgres');
  await createTemplate(process.env.TEST_DATABASE_URL);
  return () => cluster?.close();
}

async function createTemplate(superuserUrl) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`drop database if exists ${WITH_PARTNERS} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
  } finally {
    await client.end();
  }
  const url = new URL(superuserUrl);
  url.pathname = `/${TEMPLATE}`;
  const migrated = spawnSync(process.execPath, [join(root, 'dist/apps/api/src/migrate.js')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'test', DEMO: 'true', DATABASE_URL: url.href, LOG_LEVEL: 'error' },
  });
  if (migrated.status !== 0)
    throw new Error(`The template could not be migrated:\n${migrated.stdout}${migrated.stderr}`);
  await emptyQueue(url.href);
  await keepPartnersApart(superuserUrl, url.href);
}

/** Those who look at pages find the centres of the demo. Other suites make centres themselves, so that what fits them is known. */
async function keepPartnersApart(superuserUrl, templateUrl) {
  await run(superuserUrl, `create database ${WITH_PARTNERS} template ${TEMPLATE} strategy file_copy`);
  await run(
    templateUrl,
    `delete from consortium; delete from introduction; delete from interest_step; delete from interest;
    delete from partner_post; delete from call; delete from decision where target_type = 'CENTRE';
    delete from centre_member; delete from centre`,
  );
}

async function run(url, statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

/** Suites fill the moderators' queue themselves, so that they know what is in it. */
async function emptyQueue(url) {
  await run(
    url,
    `delete from duty;
    delete from search_document d using post p where p.hidden_kind = 'review' and d.source_type = 'post' and d.source_id = p.id::text;
    update thread t set last_number = t.last_number - 1 from post p where p.thread_id = t.id and p.hidden_kind = 'review';
    delete from post where hidden_kind = 'review'`,
  );
}
