import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, raw, type Sql, sql } from '@guildhall/database';
import { visiblePost } from '../post/post.policy.js';
import type { Attachment } from './attachment.view.js';

const columns = raw(`a.id, a.post_id::text as "postId", a.kind, a.name, a.type, a.bytes, a.width, a.height, a.widths,
  a.created_at as "createdAt"`);

/** Visible with its post; until it has one, to whoever sent it. */
const visibleAttachment = (actor: Actor): Sql => sql`case when a.post_id is null
  then a.owner_id = ${actor.personId}::uuid else ${visiblePost(actor)} end`;

const selected = (actor: Actor, conditions: Sql): Sql => sql`
  select ${columns} from attachment a left join post p on p.id = a.post_id left join thread t on t.id = p.thread_id
  where ${conditions} and ${visibleAttachment(actor)} order by a.created_at, a.id`;

@Injectable()
export class AttachmentQueries {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<Attachment | null> {
    return this.database.one<Attachment>(selected(actor, sql`a.id = ${id}`));
  }

  /** Those of posts, by one statement. */
  async ofPosts(actor: Actor, posts: readonly string[]): Promise<ReadonlyMap<string, readonly Attachment[]>> {
    const rows = await this.database.rows<Attachment>(selected(actor, sql`a.post_id = any(${posts}::bigint[])`));
    const found = new Map<string, Attachment[]>();
    for (const row of rows) found.set(row.postId ?? '', [...(found.get(row.postId ?? '') ?? []), row]);
    return found;
  }

  /** What a writer may show: what they sent and have not used, and what the post they edit has already. */
  async usable(personId: string, ids: readonly string[], postId: string | null): Promise<Attachment[]> {
    return this.database.rows<Attachment>(sql`select ${columns} from attachment a where a.id = any(${ids})
      and ((a.post_id is null and a.owner_id = ${personId}::uuid) or a.post_id = ${postId}::bigint)`);
  }

  /** What a preview may show: everything among these that the actor may see. */
  async among(actor: Actor, ids: readonly string[]): Promise<Attachment[]> {
    return this.database.rows<Attachment>(selected(actor, sql`a.id = any(${ids})`));
  }
}
