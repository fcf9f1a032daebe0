import { Injectable } from '@nestjs/common';
import { atMost, Database, type Sql, sql } from '@guildhall/database';
import { everybody } from '../feed/feed.queries.js';
import { visiblePost } from '../post/post.policy.js';
import type { HelpRow } from './help.view.js';

/** More than anybody wrote yet; it keeps the page of somebody imported with a whole forum cheap. */
const LATEST = 5000;
const MOST = 8;

/** Whether a reply, `post p join thread t`, helped somebody. */
export const helped: Sql = sql`(p.vote_count > 0 or t.answer_id = p.id or p.works_in <> '{}')`;

@Injectable()
export class HelpQueries {
  constructor(private readonly database: Database) {}

  /** What a person's replies were good for, as everybody may know it. */
  of(person: string): Promise<HelpRow | null> {
    return this.database.one<HelpRow>(sql`
      with helped as materialized (
        select p.id, t.theme, t.tags from post p join thread t on t.id = p.thread_id
        where p.author_id = ${person}::uuid and p.number > 1 and ${helped} and ${visiblePost(everybody)}
        order by p.id desc ${atMost(LATEST)})
      select (select count(*)::int from helped) as replies,
        (select count(distinct voter.country)::int from post_vote v join person voter on voter.id = v.person_id
          where v.post_id in (select id from helped)
            and voter.country <> (select country from person where id = ${person}::uuid)) as countries,
        (select coalesce(json_agg(best), '[]') from (
          select kind, slug, count(*)::int as count from (
            select 'tag' as kind, unnest(tags) as slug from helped union all select 'theme', theme from helped) place
          group by kind, slug order by count desc, kind, slug ${atMost(MOST)}) best) as expertise`);
  }
}
