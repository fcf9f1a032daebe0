import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { type LoggedEvent, type SearchDocument, type SearchSource, type Sql, sql, type Tx } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import { visibleThread } from './thread.policy.js';

interface Words {
  id: string;
  language: string;
  title: string;
  html: string;
}

/** Makes threads searchable: the question and its answer. */
@Injectable()
export class ThreadDocuments implements SearchSource {
  readonly type = 'thread';
  readonly events = [
    'forum.thread-asked',
    'forum.post-edited',
    'forum.answer-marked',
    'forum.answer-unmarked',
    'forum.post-hidden',
    'forum.post-restored',
  ];

  idOf({ payload }: LoggedEvent): string | null {
    return payload['thread'] ? String(payload['thread']) : null;
  }

  async document(tx: Tx, id: string): Promise<SearchDocument | null> {
    const words = await tx.one<Words>(sql`
      select t.id::text, t.language, t.title, string_agg(p.html, ' ' order by p.number) as html
      from thread t join post p on p.thread_id = t.id and (p.number = 1 or p.id = t.answer_id) and p.hidden_at is null
      where t.id = ${id} group by t.id`);
    return words && { id: words.id, language: words.language, title: words.title, body: plainText(words.html) };
  }

  ids(): Sql {
    return sql`select id from thread`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from thread t where t.id = search_document.source_id::bigint and ${visibleThread(actor)})`;
  }

  path(id: string): string {
    return `/threads/${id}`;
  }
}
