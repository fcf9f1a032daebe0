import { sql, type Tx } from '@guildhall/database';
import { TranslationEntity } from '@guildhall/forum';
import { renderMarkdown } from '@guildhall/text';
import { before } from './before.js';
import type { CommunityThread, CommunityTranslation } from './community/types.js';
import type { People } from './load-thread.js';

/** Writes what members said in other languages, of threads that are there. */
export async function loadTranslations(
  tx: Tx,
  translations: readonly CommunityTranslation[],
  threads: readonly CommunityThread[],
  people: People,
  now: Date,
): Promise<void> {
  for (const { thread, number, language, by, hoursAgo, title = null, markdown } of translations) {
    const post = await tx.one<{ id: string; revision: number }>(sql`
      select p.id::text, p.revision from post p join thread t on t.id = p.thread_id
      where t.title = ${threads.find(({ key }) => key === thread)?.title} and p.number = ${number}`);
    if (!post) throw new Error(`There is no post ${number} in ${thread}.`);
    const words = { title, markdown, html: await renderMarkdown(markdown), sourceRevision: post.revision };
    const source = { origin: 'person', service: null, translatorId: people.get(by) ?? null } as const;
    const translation = TranslationEntity.write({ postId: post.id, language }, words, source, before(now, hoursAgo));
    await tx.manager.insert(TranslationEntity, translation);
    await tx.rows(sql`insert into translation_revision
      select id, revision, title, markdown, html, origin, service, translator_id, source_revision, created_at
      from translation where id = ${translation.id}`);
  }
}
