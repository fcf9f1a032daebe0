import { sql, type Tx } from '@guildhall/database';
import { tagSlug } from '@guildhall/forum';
import type { CommunityTag } from './community/types.js';

const slugOf = ({ name }: CommunityTag): string => {
  const slug = tagSlug(name);
  if (!slug) throw new Error(`${name} cannot be a tag.`);
  return slug;
};

/** The slugs of the tags a thread carries. */
export const tagsOf = (tags: readonly CommunityTag[], thread: string): string[] =>
  tags.filter(({ threads }) => threads.includes(thread)).map(slugOf);

export async function loadTags(tx: Tx, tags: readonly CommunityTag[], now: Date): Promise<void> {
  for (const tag of tags) {
    await tx.rows(sql`insert into tag (slug, name, description, created_at)
      values (${slugOf(tag)}, ${tag.name}, ${tag.description}, ${now})`);
    await tx.rows(
      sql`insert into tag_synonym (slug, tag) select s, ${slugOf(tag)} from unnest(${tag.synonyms}::text[]) s`,
    );
  }
}
