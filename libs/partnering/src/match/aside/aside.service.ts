import { Injectable } from '@nestjs/common';
import {
  type Actor,
  badInput,
  cursorKeys,
  decodeCursor,
  inputMessages,
  notFound,
  type Page,
  type PageArgs,
  pageOf,
  requirePerson,
} from '@guildhall/kernel';
import { Database, Limits, onePage, raw, sql, type Tx } from '@guildhall/database';
import { visibleCentre } from '@guildhall/centre';
import { visiblePartnerPost } from '../../post/post.policy.js';
import type { Aside, FoundMatchInput, PutMatchAsideInput } from './aside.view.js';

const columns = raw(
  `id::text, post_id::text as "postId", centre_id::text as "centreId", reason, words, put_at as "putAt"`,
);

/** What somebody puts aside among their matches. */
@Injectable()
export class AsideService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Saying it again changes the reason. */
  async put(actor: Actor, { reason, words, ...found }: PutMatchAsideInput): Promise<Aside> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const { post, centre } = one(found);
    return this.database.transaction(async (tx) => {
      await this.check(tx, actor, post, centre);
      const aside = await tx.one<Aside>(sql`
        insert into match_aside (person_id, post_id, centre_id, reason, words)
        values (${person}, ${post}::bigint, ${centre}::bigint, ${reason}, ${words})
        on conflict ${raw(post ? '(person_id, post_id) where post_id is not null' : '(person_id, centre_id) where centre_id is not null')}
        do update set reason = excluded.reason, words = excluded.words, put_at = now() returning ${columns}`);
      if (!aside) throw new Error('What is written is there.');
      return aside;
    });
  }

  /** Whether it was aside. */
  async bringBack(actor: Actor, found: FoundMatchInput): Promise<boolean> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const { post, centre } = one(found);
    const gone = await this.database.rows(sql`delete from match_aside where person_id = ${person}
      and (post_id = ${post}::bigint or centre_id = ${centre}::bigint) returning id`);
    return gone.length > 0;
  }

  /** The latest first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<Aside>> {
    const from = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<Aside>(sql`select ${columns} from match_aside
      where person_id = ${requirePerson(actor)} ${from ? sql`and id < ${from[0]}::bigint` : sql``}
      order by match_aside.id desc ${onePage(first)}`);
    return pageOf(rows, first, after, ({ id }) => [id]);
  }

  private async check(tx: Tx, actor: Actor, post: string | null, centre: string | null): Promise<void> {
    const seen =
      await tx.one(sql`select from partner_post p where p.id = ${post}::bigint and ${visiblePartnerPost(actor)}
      union all select from centre c where c.id = ${centre}::bigint and ${visibleCentre(actor)}`);
    if (!seen) throw notFound();
  }
}

function one({ partnerPost, centre }: FoundMatchInput): { post: string | null; centre: string | null } {
  if (!partnerPost === !centre) throw badInput({ field: 'input.partnerPost', say: inputMessages.choice() });
  return { post: partnerPost ?? null, centre: centre ?? null };
}
