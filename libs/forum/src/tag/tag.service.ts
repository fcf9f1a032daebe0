import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, takeLong, type Tx } from '@guildhall/database';
import { tagEvent } from './tag.events.js';
import type { EditTagInput, TagSynonymInput } from './tag.input.js';
import { TagNames } from './tag.names.js';
import { TagRepository } from './tag.repository.js';
import { tagSlug } from './tag.slug.js';

/** What moderators do with tags. Threads are rewritten by one statement each time, however many carry the tag. */
@Injectable()
export class TagService {
  constructor(
    private readonly database: Database,
    private readonly tags: TagRepository,
    private readonly names: TagNames,
    private readonly limits: Limits,
  ) {}

  /** Renames and describes; gives the slug, or null when another tag has this name. */
  edit(actor: Actor, { tag: named, name, description }: EditTagInput): Promise<string | null> {
    return this.change(actor, async (tx) => {
      const tag = await this.tags.require(tx, actor, named);
      const slug = tagSlug(name) ?? tag.slug;
      if (slug !== tag.slug && !(await this.move(tx, tag.slug, slug))) return null;
      await tx.rows(sql`update tag set name = ${name}, description = ${description} where slug = ${slug}`);
      tx.publish(tagEvent('tag-edited', slug, actor.personId, tag.slug));
      return slug;
    });
  }

  /** Lets a word lead to a tag; a tag of that name is merged into it, with all its threads and synonyms. */
  makeSynonym(actor: Actor, { synonym, tag: named }: TagSynonymInput): Promise<string> {
    return this.change(actor, async (tx) => {
      const tag = await this.tags.require(tx, actor, named);
      const word = tagSlug(synonym) ?? tag.slug;
      if (word === tag.slug) return tag.slug;
      await this.rewrite(tx, word, tag.slug);
      await tx.rows(sql`update tag_synonym set tag = ${tag.slug} where tag = ${word}`);
      await tx.rows(sql`delete from tag where slug = ${word}`);
      await tx.rows(sql`insert into tag_synonym (slug, tag) values (${word}, ${tag.slug})
        on conflict (slug) do update set tag = excluded.tag`);
      tx.publish(tagEvent('tag-merged', tag.slug, actor.personId, word));
      return tag.slug;
    });
  }

  removeSynonym(actor: Actor, { synonym, tag: named }: TagSynonymInput): Promise<string> {
    return this.change(actor, async (tx) => {
      const tag = await this.tags.require(tx, actor, named);
      const removed = await tx.one(sql`
        delete from tag_synonym where slug = ${tagSlug(synonym)} and tag = ${tag.slug} returning slug`);
      if (removed) tx.publish(tagEvent('tag-synonym-removed', tag.slug, actor.personId, tagSlug(synonym) ?? ''));
      return tag.slug;
    });
  }

  private async change<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const result = await this.database.transaction(async (tx) => {
      await takeLong(tx);
      await this.tags.alone(tx);
      return work(tx);
    });
    this.names.forget();
    return result;
  }

  /** Gives a tag another slug, to which the old one leads from now on; false when that is another tag's. */
  private async move(tx: Tx, from: string, to: string): Promise<boolean> {
    const taken = await tx.one(sql`select from tag where slug = ${to}
      union all select from tag_synonym where slug = ${to} and tag <> ${from}`);
    if (taken) return false;
    await tx.rows(sql`delete from tag_synonym where slug = ${to}`);
    await tx.rows(sql`update tag set slug = ${to} where slug = ${from}`);
    await tx.rows(sql`update thread set tags = array_replace(tags, ${from}, ${to})
      where id in (select thread_id from thread_tag where tag = ${to})`);
    await tx.rows(sql`insert into tag_synonym (slug, tag) values (${from}, ${to})`);
    return true;
  }

  private async rewrite(tx: Tx, from: string, to: string): Promise<void> {
    await tx.rows(sql`
      update thread set tags = case when ${to} = any(tags) then array_remove(tags, ${from})
        else array_replace(tags, ${from}, ${to}) end
      where id in (select thread_id from thread_tag where tag = ${from})`);
  }
}
