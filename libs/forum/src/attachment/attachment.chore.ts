import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { type Chore, sql, type Tx } from '@guildhall/database';
import { AttachmentStore } from './attachment.store.js';

const HOUR_SECONDS = 3_600;
const DAY_MS = 24 * HOUR_SECONDS * 1000;

/**
 * Lets go of what nobody used within a day; a draft counts as use. Rows first, and their files the next time: so a row
 * never points to a file that is gone, whatever happens in between.
 */
@Injectable()
export class AttachmentChore implements Chore {
  readonly name = 'attachments';
  readonly everySeconds = HOUR_SECONDS;

  constructor(private readonly store: AttachmentStore) {}

  async run(tx: Tx): Promise<boolean> {
    for await (const folders of this.store.aged(new Date(clock.now().getTime() - DAY_MS))) {
      const ids = folders.map(({ name }) => name);
      const kept = await tx.rows<{ id: string }>(sql`select id from attachment where id = any(${ids})`);
      const rows = new Set(kept.map(({ id }) => id));
      for (const { name, path } of folders) if (!rows.has(name)) await this.store.discard(path);
    }
    await tx.rows(sql`delete from attachment a where a.post_id is null and a.created_at < now() - interval '1 day'
      and not exists (select from draft d
        where d.person_id = a.owner_id and position('attachment:' || a.id in d.markdown) > 0)`);
    await tx.rows(sql`delete from link_preview where fetched_at < now() - interval '30 days'`);
    return false;
  }
}
