import { Injectable } from '@nestjs/common';
import { type Actor, badInput, requirePerson, type Refusal, Settings } from '@guildhall/kernel';
import { Database, sql, type Tx } from '@guildhall/database';
import { type Arrival, FileReading, type Made } from '@guildhall/files';
import { downloadName } from '@guildhall/text';
import { attachmentMessages } from './attachment.messages.js';
import { ATTACHMENT_ID, AttachmentStore, newAttachmentId } from './attachment.store.js';

const MEGABYTE = 1024 * 1024;

/** From a file on the disk to an attachment that a post may use. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly database: Database,
    private readonly store: AttachmentStore,
    private readonly reading: FileReading,
    private readonly settings: Settings,
  ) {}

  /** Keeps what was sent; gives its id. The first file is gone afterwards, whatever became of it. */
  async keep(actor: Actor, arrival: Arrival): Promise<string> {
    const owner = requirePerson(actor);
    const id = newAttachmentId();
    try {
      const made = await this.reading.read(arrival, await this.store.place(id));
      await this.database.transaction((tx) => this.register(tx, id, owner, arrival.name, made));
      return id;
    } catch (error) {
      await this.store.remove(id);
      throw error;
    } finally {
      await this.store.discard(arrival.path);
    }
  }

  /** @throws BAD_INPUT when the owner's files fill what there is for one person. */
  async requireRoom(owner: string): Promise<void> {
    if ((await this.usedBy(this.database, owner)) >= this.quota) throw this.full();
  }

  private async register(tx: Tx, id: string, owner: string, name: string, made: Made): Promise<void> {
    // One after the other, so that two at once do not both take the last free bytes.
    await tx.rows(sql`select pg_advisory_xact_lock(hashtext('attachment'), hashtext(${owner}))`);
    if ((await this.usedBy(tx, owner)) + made.bytes > this.quota) throw this.full();
    await tx.rows(sql`insert into attachment (id, owner_id, kind, name, type, bytes, width, height, widths)
      values (${id}, ${owner}, ${made.kind}, ${downloadName(name, made.ext)}, ${made.type}, ${made.bytes},
        ${made.width}, ${made.height}, ${made.widths}::int[])`);
  }

  private async usedBy(database: Pick<Tx, 'one'>, owner: string): Promise<number> {
    const row = await database.one<{ bytes: number }>(
      sql`select coalesce(sum(bytes), 0)::float8 as bytes from attachment where owner_id = ${owner}`,
    );
    return row?.bytes ?? 0;
  }

  private get quota(): number {
    return this.settings.ATTACHMENT_QUOTA_MB * MEGABYTE;
  }

  private full(): Refusal {
    const megabytes = this.settings.ATTACHMENT_QUOTA_MB;
    return badInput({ field: 'file', say: attachmentMessages.quota({ megabytes }) });
  }

  /** Lets go of what was sent and not used; false when it is used, somebody else's, or gone. */
  async discard(actor: Actor, id: string): Promise<boolean> {
    const owner = requirePerson(actor);
    if (!ATTACHMENT_ID.test(id)) return false;
    const gone = await this.database.one(sql`delete from attachment
      where id = ${id} and owner_id = ${owner}::uuid and post_id is null returning id`);
    if (gone) await this.store.remove(id);
    return gone !== null;
  }
}
