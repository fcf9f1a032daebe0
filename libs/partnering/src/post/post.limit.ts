import { type Language, Stopped } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { postTexts } from './post.messages.js';
import { TooManyPartnerPosts } from './post.problems.js';

/** What a centre may have open at a time until a moderator verified that it is what it says. */
export const MOST_OF_UNVERIFIED = 3;

/**
 * Asked before a post is opened, or opened again. Those of one centre wait for each other here, so that no two of them
 * take the last place.
 * @throws Stopped with TooManyPartnerPosts.
 */
export async function requireRoom(tx: Tx, language: Language, centre: string, post: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtext('partner posts of a centre'), hashtext(${centre}))`);
  const row = await tx.one<{ count: number }>(sql`
    select count(*)::int as count from partner_post p join centre c on c.id = p.centre_id
    where c.id = ${centre}::bigint and c.verified_at is null and p.id <> ${post}::bigint
      and (p.state = 'talks' or (p.state in ('open', 'paused') and p.expires_at > now()))`);
  if ((row?.count ?? 0) < MOST_OF_UNVERIFIED) return;
  throw new Stopped(new TooManyPartnerPosts(postTexts.tooManyOpen({ most: MOST_OF_UNVERIFIED })(language)));
}
