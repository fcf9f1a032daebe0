import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { canTag } from './tag.policy.js';
import { tagSlug } from './tag.slug.js';
import type { Tag } from './tag.view.js';

@Injectable()
export class TagRepository {
  /** The slugs of the tags by these names, synonyms resolved; what is not there yet is made. */
  async settle(tx: Tx, personId: string, names: readonly string[]): Promise<string[]> {
    const named = new Map(names.map((name) => [tagSlug(name) ?? '', name]));
    named.delete('');
    if (named.size === 0) return [];
    await tx.rows(sql`select pg_advisory_xact_lock_shared(hashtext('tag'))`);
    const slugs = await this.resolve(tx, [...named.keys()]);
    // In one order, so that two who make the same tags do not wait for each other.
    const own = slugs.filter((slug) => named.has(slug)).sort();
    await tx.rows(sql`insert into tag (slug, name, created_by)
      select slug, name, ${personId}::uuid
      from unnest(${own}::text[], ${own.map((slug) => named.get(slug))}::text[]) n(slug, name)
      on conflict do nothing`);
    return slugs;
  }

  /** Tags are moved and merged one after the other, and never while somebody is writing with tags. */
  async alone(tx: Tx): Promise<void> {
    await tx.rows(sql`select pg_advisory_xact_lock(hashtext('tag'))`);
  }

  /** The slugs of tags by their names, synonyms resolved. */
  find(tx: Tx, names: readonly string[]): Promise<string[]> {
    return this.resolve(tx, names.map((name) => tagSlug(name) ?? '').filter(Boolean));
  }

  /** Locks a tag for those who care for tags. Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, name: string): Promise<Tag> {
    requirePerson(actor);
    if (!canTag.curate(actor)) throw forbidden();
    const [slug] = await this.resolve(tx, [tagSlug(name) ?? '']);
    const tag = await tx.one<Tag>(sql`select slug, name, description from tag where slug = ${slug} for update`);
    if (!tag) throw notFound();
    return tag;
  }

  private async resolve(tx: Tx, slugs: readonly string[]): Promise<string[]> {
    const found = await tx.rows<{ slug: string }>(sql`
      select coalesce(s.tag, n.slug) as slug from unnest(${slugs}::text[]) with ordinality n(slug, place)
      left join tag_synonym s on s.slug = n.slug order by place`);
    return [...new Set(found.map(({ slug }) => slug))];
  }
}
