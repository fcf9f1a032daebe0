import { Injectable } from '@nestjs/common';
import { type Actor, decodeCursor, cursorKeys, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, sql, wanted } from '@guildhall/database';
import { excerpt, plainText } from '@guildhall/text';
import { visiblePost } from '../post/post.policy.js';
import type { GivenReplyView } from './given-reply.view.js';

export type GivenReplyRow = Omit<GivenReplyView, 'excerpt'> & { readonly html: string };
const EXCERPT = 200;

/** Of `post p` and its `thread t`. */
export const givenReplyColumns = raw(`p.id::text, t.title, t.language as "titleLanguage", left(p.html, 2000) as html,
  p.language, t.answer_id is not distinct from p.id as "isAnswer",
  p.hidden_at is not null or t.hidden_at is not null as "isHidden", p.vote_count as "voteCount",
  p.created_at as "createdAt"`);

@Injectable()
export class GivenReplyQueries {
  constructor(private readonly database: Database) {}

  /** What somebody replied, as far as the actor may see it: answers first, then the newest. */
  async list(actor: Actor, person: string, { first, after }: PageArgs): Promise<Page<GivenReplyView>> {
    const from = decodeCursor(after, [/^[01]$/, cursorKeys.integer]);
    const isAnswer = sql`(t.answer_id is not distinct from p.id)::int`;
    const rows = await this.database.rows<GivenReplyRow>(sql`
      select ${givenReplyColumns}
      from post p join thread t on t.id = p.thread_id
      where p.author_id = ${person}::uuid and p.number > 1 and ${visiblePost(actor)} and ${wanted(actor, sql`t.author_id`)}
        ${from ? sql`and (${isAnswer}, p.id) < (${from[0]}::int, ${from[1]}::bigint)` : sql``}
      order by ${isAnswer} desc, p.id desc ${onePage(first)}`);
    return pageOf(rows.map(inShort), first, after, (row) => [row.isAnswer ? '1' : '0', row.id]);
  }
}

/** Its first words. */
export const inShort = ({ html, ...row }: GivenReplyRow): GivenReplyView => ({
  ...row,
  excerpt: excerpt(plainText(whole(html)), EXCERPT),
});

/** The cut may have gone through a tag. */
const whole = (html: string): string => html.replace(/<[^<>]*$/, '');
