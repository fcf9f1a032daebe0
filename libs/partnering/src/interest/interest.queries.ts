import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, notFound, type Page, pageOf, requirePerson } from '@guildhall/kernel';
import { atMost, Database, onePage, type Sql, sql } from '@guildhall/database';
import { authorJson } from '@guildhall/identity';
import type { InterestListArgs } from './interest.input.js';
import { InterestSide } from './interest.kinds.js';
import { ofOwnSide, visibleInterest } from './interest.policy.js';
import { type InterestRow, interestSeenBy, type StepRow, stepSeenBy } from './interest.seen.js';
import type { Interest, InterestCountsView, InterestStepView } from './interest.view.js';

/** Whom to write to: while it is open, of those who can act for their centre, and not once one blocked the other. */
const contacts = sql`(select json_agg(json_build_object('side', s.side, 'person', ${authorJson('q')}, 'name', q.name,
    'email', q.email, 'languages', q.languages) order by s.side desc)
  from (values ('author', n.author_centre_id, n.author_person_id), ('asker', n.asker_centre_id, n.asker_person_id))
    s(side, centre, person)
  join person q on q.id = s.person
  where n.state = 'open' and acts_for(s.centre, s.person) and not exists (select from person_bar b where b.kind = 'block'
    and (b.person_id, b.other_id) in ((n.author_person_id, n.asker_person_id), (n.asker_person_id, n.author_person_id))))`;

const paused = sql`case when n.state = 'open' then array_remove(array[
  case when not acts_for(n.author_centre_id, n.author_person_id) then 'author' end,
  case when not acts_for(n.asker_centre_id, n.asker_person_id) then 'asker' end], null) end`;

const columns = sql`i.id::text, i.post_id::text as "postId", i.centre_id::text as "centreId",
  p.centre_id::text as "authorCentreId", (p.hidden_at is not null or p.centre_hidden) as "isPostHidden", i.state, i.language, i.fit,
  i.evidence, i.capacity, i.question, i.asked_at as "askedAt", i.answer, i.answered_at as "answeredAt",
  i.is_shortlisted as "isShortlisted", i.note, i.decline_reason as "declineReason", i.decline_words as "declineWords",
  i.sent_at as "sentAt", i.edited_at as "editedAt", i.decided_at as "decidedAt", i.waits_since as "waitsSince",
  i.asker_waits_since as "askerWaitsSince", ${authorJson('asker')} as person, n.id::text as "introductionId",
  n.state as "introductionState", n.author_person_id as "authorPersonId", n.asker_person_id as "askerPersonId",
  n.author_accepted_at as "authorAcceptedAt", n.asker_accepted_at as "askerAcceptedAt", n.opened_at as "openedAt",
  n.ended_at as "endedAt", coalesce(e.merged_into, e.id)::text as "endedFor", ${contacts} as contacts, ${paused} as "pausedSides",
  i.sent_at::text as "sentKey"`;

const joined = sql`interest i join partner_post p on p.id = i.post_id join person asker on asker.id = i.person_id
  left join introduction n on n.interest_id = i.id left join centre e on e.id = n.ended_for`;

/** Reads interests for their two sides. */
@Injectable()
export class InterestQueries {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<Interest | null> {
    return (await this.read(actor, sql`i.id = ${id}`, sql``))[0]?.interest ?? null;
  }

  async require(actor: Actor, id: string): Promise<Interest> {
    const interest = await this.find(actor, id);
    if (!interest) throw notFound();
    return interest;
  }

  /** Those of the actor's centres, sent or received, the latest first. */
  async list(actor: Actor, { first, after, side, due }: InterestListArgs): Promise<Page<Interest>> {
    requirePerson(actor);
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const waits = side === InterestSide.AUTHOR ? sql`i.waits_since` : sql`i.asker_waits_since`;
    const rows = await this.read(
      actor,
      sql`${ofOwnSide(actor, side)} ${due ? sql`and ${waits} is not null` : sql``}
        ${from ? sql`and (i.sent_at, i.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}`,
      sql`order by i.sent_at desc, i.id desc ${onePage(first)}`,
    );
    const { edges, nodes, pageInfo } = pageOf(rows, first, after, ({ interest, key }) => [key, interest.id]);
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: node.interest })),
      nodes: nodes.map(({ interest }) => interest),
      pageInfo,
    };
  }

  /** All that a post of the actor's centres has received and that was not withdrawn, the short-listed first. */
  async received(actor: Actor, post: string): Promise<Interest[]> {
    const rows = await this.read(
      actor,
      sql`i.post_id = ${post} and ${ofOwnSide(actor, InterestSide.AUTHOR)} and i.state <> 'withdrawn'`,
      sql`order by i.is_shortlisted desc, i.id ${atMost(100)}`,
    );
    return rows.map(({ interest }) => interest);
  }

  /** For loaders: what the actor's centres sent to these posts, the latest first, by post. */
  async sentTo(actor: Actor, posts: readonly string[]): Promise<ReadonlyMap<string, Interest[]>> {
    const rows = await this.read(
      actor,
      sql`i.post_id = any(${posts}::bigint[]) and ${ofOwnSide(actor, InterestSide.ASKER)}`,
      sql`order by i.id desc ${atMost(500)}`,
    );
    const byPost = new Map<string, Interest[]>();
    for (const { interest } of rows) byPost.set(interest.postId, [...(byPost.get(interest.postId) ?? []), interest]);
    return byPost;
  }

  /** How many wait for the actor. Each side by itself finds its own by an index; one condition for both reads all there are. */
  async countDue(actor: Actor): Promise<number> {
    const waiting = (since: Sql, side: InterestSide): Sql => sql`select i.id
      from interest i join partner_post p on p.id = i.post_id where ${since} is not null and ${ofOwnSide(actor, side)}`;
    const row = await this.database.one<{ count: number }>(sql`select count(*)::int as count from (
      ${waiting(sql`i.waits_since`, InterestSide.AUTHOR)} union ${waiting(sql`i.asker_waits_since`, InterestSide.ASKER)}) due`);
    return row?.count ?? 0;
  }

  /** For loaders: how the interests in these posts of the actor's centres stand. */
  async counts(actor: Actor, posts: readonly string[]): Promise<ReadonlyMap<string, InterestCountsView>> {
    const rows = await this.database.rows<InterestCountsView & { post: string }>(sql`
      select p.id::text as post, count(*) filter (where i.waits_since is not null)::int as waiting,
        count(*) filter (where i.asker_waits_since is not null)::int as asked,
        count(*) filter (where i.is_shortlisted and i.state <> 'withdrawn')::int as shortlisted,
        count(*) filter (where i.state = 'accepted')::int as accepted,
        count(*) filter (where n.opened_at is not null)::int as opened,
        count(*) filter (where i.state = 'declined')::int as declined,
        count(*) filter (where i.state in ('lapsed', 'ended'))::int as lapsed,
        p.found_count >= p.partners_needed and p.state in ('open', 'paused', 'talks', 'expired') as "areEnough"
      from partner_post p left join interest i on i.post_id = p.id left join introduction n on n.interest_id = i.id
      where p.id = any(${posts}::bigint[]) and ${ofOwnSide(actor, InterestSide.AUTHOR)} group by p.id`);
    return new Map(rows.map(({ post, ...counts }) => [post, counts]));
  }

  /** For loaders: the steps of interests the actor has read before. */
  async steps(interests: readonly Interest[]): Promise<ReadonlyMap<string, InterestStepView[]>> {
    const known = new Map(interests.map((interest) => [interest.id, interest]));
    const rows = await this.database.rows<StepRow>(sql`
      select s.interest_id::text as interest, s.step, coalesce(c.merged_into, c.id)::text as centre, s.at,
        case when q.id is not null then ${authorJson('q')} end as person
      from interest_step s left join person q on q.id = s.person_id left join centre c on c.id = s.centre_id
      where s.interest_id = any(${[...known.keys()]}::bigint[]) order by s.interest_id, s.id ${atMost(5000)}`);
    const seen = new Map<string, InterestStepView[]>(interests.map(({ id }) => [id, []]));
    for (const row of rows) {
      const interest = known.get(row.interest);
      if (interest) seen.get(row.interest)?.push(stepSeenBy(row, interest));
    }
    return seen;
  }

  private async read(actor: Actor, where: Sql, order: Sql): Promise<{ interest: Interest; key: string }[]> {
    const rows = await this.database.rows<InterestRow>(
      sql`select ${columns} from ${joined} where ${visibleInterest(actor)} and ${where} ${order}`,
    );
    return rows.flatMap((row) => {
      const interest = interestSeenBy(actor, row);
      return interest ? [{ interest, key: row.sentKey }] : [];
    });
  }
}
