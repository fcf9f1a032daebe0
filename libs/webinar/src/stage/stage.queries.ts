import { Injectable } from '@nestjs/common';
import { atMost, Database, sql } from '@guildhall/database';
import { questionColumns } from '../question/question.queries.js';
import type { QuestionRow } from '../question/question.view.js';
import type { QuestionCountsView } from './stage.view.js';

/** So many may ask the same; a host chooses from a short list. */
const SIMILAR = 8;

/** What hosts read of a webinar that is on. */
@Injectable()
export class StageQueries {
  constructor(private readonly database: Database) {}

  async counts(webinar: string): Promise<QuestionCountsView> {
    const row = await this.database.one<QuestionCountsView>(sql`
      select count(*) filter (where fate = 'waiting' and held_at is null)::int as waiting,
        count(*) filter (where fate = 'shown')::int as shown,
        count(*) filter (where fate in ('answered', 'merged', 'moved', 'declined'))::int as done,
        count(*) filter (where fate = 'waiting' and held_at is not null)::int as held
      from live_question where webinar_id = ${webinar} and hidden_at is null`);
    return row ?? { waiting: 0, shown: 0, done: 0, held: 0 };
  }

  /** What a question may be merged into: the most similar first, by the three-letter pieces of their words. */
  similar(webinar: string, question: string): Promise<QuestionRow[]> {
    return this.database.rows<QuestionRow>(sql`
      select ${questionColumns(null)} from live_question q, live_question own
      where own.id = ${question} and own.webinar_id = ${webinar} and q.webinar_id = ${webinar} and q.id <> own.id
        and q.merged_into is null and q.hidden_at is null and q.fate <> 'declined'
      order by similarity(lower(q.body), lower(own.body)) desc, q.vote_count desc, q.id ${atMost(SIMILAR)}`);
  }
}
