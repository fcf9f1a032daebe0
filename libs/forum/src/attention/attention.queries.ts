import { Injectable } from '@nestjs/common';
import { type Actor, type Asked, cursorKeys, decodeCursor, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { atMost, Database, onePage, type Sql, sql } from '@guildhall/database';
import { type Person, personJson } from '@guildhall/identity';
import { excerpt, plainText } from '@guildhall/text';
import { orphanedDrafts } from '../draft/draft.policy.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import type { Thread } from '../thread/thread.view.js';
import { newcomers, requireModerator, unanswered, unsorted, writings } from './attention.policy.js';
import type { AttentionArgs, AttentionCountsView, AttentionKind, NewcomerView } from './attention.view.js';

const MOST = 1_000;
const EXCERPT = 160;
const conditions: Record<AttentionKind, (actor: Actor) => Sql> = { UNANSWERED: unanswered, UNSORTED: unsorted };

interface Newcomer extends Pick<NewcomerView, 'joinedAt' | 'postCount'> {
  readonly person: Person;
  readonly joinedKey: string;
  readonly latest: { path: string; title: string; html: string; language: string; createdAt: string }[];
}

/** What needs a moderator although nobody reported it. */
@Injectable()
export class AttentionQueries {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadQueries,
  ) {}

  /** Threads to look after, the newest first: what just began to wait can still be helped. */
  list(actor: Actor, { kind, first, after }: AttentionArgs, asked: Asked): Promise<Page<Thread>> {
    requireModerator(actor);
    return this.threads.asked(actor, conditions[kind](actor), first, after, asked);
  }

  async newcomers(actor: Actor, { first, after }: PageArgs): Promise<Page<NewcomerView>> {
    requireModerator(actor);
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.uuid]);
    const rows = await this.database.rows<Newcomer>(sql`
      select ${personJson('p')} as person, p.joined_at as "joinedAt", p.joined_at::text as "joinedKey",
        (select count(*)::int ${writings(actor)}) as "postCount",
        coalesce((select json_agg(latest) from (
          select '/posts/' || po.id as path, t.title, left(po.html, 4000) as html, po.language,
            po.created_at as "createdAt" ${writings(actor)} order by po.id desc limit 3) latest), '[]') as latest
      from person p where ${newcomers(actor)}
        ${from ? sql`and (p.joined_at, p.id) < (${from[0]}::timestamptz, ${from[1]}::uuid)` : sql``}
      order by p.joined_at desc, p.id desc ${onePage(first)}`);
    return pageOf(rows.map(seen), first, after, ({ joinedKey, person }) => [joinedKey, person.id]);
  }

  async counts(actor: Actor): Promise<AttentionCountsView> {
    requireModerator(actor);
    const counted = (found: Sql): Sql => sql`(select count(*)::int from (select ${found} ${atMost(MOST)}) found)`;
    // How much one theme has decides by which way it is counted: all of them alike, it takes fifty times as long.
    const [row] = await this.database.planned<AttentionCountsView>(sql`select
      ${counted(sql`from thread t where ${unanswered(actor)}`)} as unanswered,
      ${counted(sql`from thread t where ${unsorted(actor)}`)} as unsorted,
      ${counted(sql`from person p where ${newcomers(actor)}`)} as newcomers,
      ${counted(sql`from draft d where ${orphanedDrafts(actor)}`)} as "orphanedDrafts"`);
    return row ?? { unanswered: 0, unsorted: 0, newcomers: 0, orphanedDrafts: 0 };
  }
}

const seen = (row: Newcomer): NewcomerView & { joinedKey: string } => ({
  ...row,
  latest: row.latest.map(({ html, createdAt, ...post }) => ({
    ...post,
    createdAt: new Date(createdAt),
    excerpt: excerpt(plainText(html), EXCERPT),
  })),
});
