import { Injectable } from '@nestjs/common';
import { type LoggedEvent, sql, type Subscriber, takeLong, type Tx } from '@guildhall/database';

/** Hands over what an imported author wrote to the member they are: one statement a table, however much it is. */
@Injectable()
export class AuthorshipConsumer implements Subscriber {
  readonly name = 'forum.authorship';
  readonly events = ['identity.placeholder-claimed'];

  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    const { person, placeholder } = payload;
    await takeLong(tx);
    await tx.rows(sql`update thread set author_id = ${person} where author_id = ${placeholder}`);
    await tx.rows(sql`update post set author_id = ${person} where author_id = ${placeholder}`);
    await tx.rows(sql`update post_revision set editor_id = ${person} where editor_id = ${placeholder}`);
    tx.publish({ type: 'forum.authorship-changed', payload: { person: String(person) }, streams: [], actorId: null });
  }
}
