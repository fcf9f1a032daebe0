import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildIfChanged } from './build/build.mjs';
import { Session } from './supervisor/session.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await Session.run(root, async (session) => {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('demo:reset deletes everything in the database; with NODE_ENV=production it does not run.');
  }
  await buildIfChanged(root, session);
  const env = await session.openDatabase();
  session.forgetPreparation();
  await emptyDatabase(env.api.DATABASE_URL);
  await session.prepareDatabase({ api: { ...env.api, DEMO: 'true' } });
  session.say('The demo community is as on its first day. Start it with: npm start');
  await session.end(0);
});

/** Drops what is in the database rather than the database itself, which another account may own. */
async function emptyDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
    );
    for (const { nspname } of rows) await client.query(`drop schema ${client.escapeIdentifier(nspname)} cascade`);
    await client.query('create schema public');
  } finally {
    await client.end();
  }
}
