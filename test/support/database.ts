import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The template every suite's database is cloned from: migrated, with the demo community. */
export const TEMPLATE = 'template_guildhall';
/** The same, with the centres of the demo and what they do with each other. */
export const WITH_PARTNERS = 'template_guildhall_partners';

const server = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is missing; run the tests with npm test.');
  return url;
};

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of one's own, a copy of the template; gives its address. */
export async function cloneDatabase(template = TEMPLATE): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${template} strategy file_copy`);
  const url = new URL(server());
  url.pathname = `/${name}`;
  return url.href;
}

export const dropDatabase = (url: string): Promise<void> =>
  administer(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
