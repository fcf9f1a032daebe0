import pg from 'pg';
import { themes } from './demo/community/themes.js';

/** Writes the five themes, or their newer words, into the database; threads in them stay as they are. */
export async function plantThemes(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into theme (slug, position, icon, name, description)
       select slug, position, icon, name, description
       from jsonb_to_recordset($1::jsonb) as t(slug text, position int, icon text, name jsonb, description jsonb)
       on conflict (slug) do update set position = excluded.position, icon = excluded.icon, name = excluded.name,
         description = excluded.description`,
      [JSON.stringify(themes)],
    );
  } finally {
    await client.end();
  }
}
