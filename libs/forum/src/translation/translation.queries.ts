import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, Database, type Sql, sql } from '@guildhall/database';
import { authorJson } from '@guildhall/identity';
import { visiblePost } from '../post/post.policy.js';
import { translationJson, withPeople } from './translation.columns.js';
import { visibleTranslation } from './translation.policy.js';
import type { TranslationRevision, TranslationRow } from './translation.view.js';

/** No post is said in more languages than this at once. */
const MOST = 50;
const VERSIONS = 100;

/** Reads what posts say in other languages. */
@Injectable()
export class TranslationQueries {
  constructor(private readonly database: Database) {}

  private async read(actor: Actor, conditions: Sql): Promise<TranslationRow[]> {
    const rows = await this.database.rows<{ translation: TranslationRow }>(sql`
      select ${translationJson} as translation from translation x join post p on p.id = x.post_id
        join thread t on t.id = p.thread_id ${withPeople}
      where ${visiblePost(actor)} and ${visibleTranslation(actor)} and ${conditions}`);
    return rows.map(({ translation }) => translation);
  }

  async find(actor: Actor, id: string): Promise<TranslationRow | null> {
    return (await this.read(actor, sql`x.id = ${id}::bigint`))[0] ?? null;
  }

  /** All of a post the actor was shown, by language. */
  ofPost(actor: Actor, post: string): Promise<TranslationRow[]> {
    return this.read(actor, sql`x.post_id = ${post}::bigint order by x.language ${atMost(MOST)}`);
  }

  /** What was written, of translations the actor was shown. */
  async markdown(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; markdown: string }>(
      sql`select id::text, markdown from translation where id = any(${ids}::bigint[])`,
    );
    return new Map(rows.map(({ id, markdown }) => [id, markdown]));
  }

  /** What a post the actor was shown says as it was written, of a question with its title. */
  async sourceOf(post: string): Promise<string> {
    const row = await this.database.one<{ text: string }>(sql`
      select case when p.number = 1 then t.title || E'\\n' else '' end || p.markdown as text
      from post p join thread t on t.id = p.thread_id where p.id = ${post}::bigint`);
    return row?.text ?? '';
  }

  /** The versions of a translation the actor was shown, newest first. */
  revisions(id: string): Promise<TranslationRevision[]> {
    return this.database.rows<TranslationRevision>(sql`
      select r.number, r.title, r.markdown, r.html, r.origin, r.service, r.edited_at as "editedAt",
        case when editor.id is not null then ${authorJson('editor')} end as editor
      from translation_revision r left join person editor on editor.id = r.editor_id
      where r.translation_id = ${id}::bigint order by r.number desc ${atMost(VERSIONS)}`);
  }
}
