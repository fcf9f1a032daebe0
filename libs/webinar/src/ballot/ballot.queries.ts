import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import type { BallotRow } from './ballot.view.js';

/**
 * Who gave something to a webinar, told apart and not told: made from the secret id of `attendee a`, which nobody but
 * the attendee ever sees.
 */
export const pseudonym: Sql = raw(
  `'a' || left(encode(sha256(convert_to(a.id::text || a.webinar_id::text, 'UTF8')), 'hex'), 10)`,
);

@Injectable()
export class BallotQueries {
  constructor(private readonly database: Database) {}

  /** All votes of a poll, in the order of their pseudonyms, which is that of nothing else. */
  async list(poll: string, { first, after }: PageArgs): Promise<Page<BallotRow>> {
    const from = decodeCursor(after, [/^a[0-9a-f]{10}$/]);
    const rows = await this.database.rows<BallotRow>(sql`
      with ballot as (
        select ${pseudonym} as voter, coalesce(v.choices, '{}') as choices, v.value,
          coalesce(string_to_array(v.answer, E'\n'), '{}') as answers,
          coalesce((select array_agg(coalesce(d.merged_into, w.key) order by w.place)
            from unnest(string_to_array(v.answer_key, E'\n')) with ordinality as w(key, place)
            left join poll_answer d on d.poll_id = v.poll_id and d.answer_key = w.key), '{}') as groups,
          date_trunc('minute', v.voted_at) as "votedAt"
        from poll_vote v join attendee a on a.id = v.attendee_id where v.poll_id = ${poll})
      select * from ballot ${from ? sql`where voter > ${from[0]}` : sql``} order by voter ${onePage(first)}`);
    return pageOf(rows, first, after, ({ voter }) => [voter]);
  }
}
