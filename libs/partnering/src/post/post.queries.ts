import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, notFound, ownCentres, type Page, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { actsIn } from './post.entity.js';
import type { OwnPartnerPostArgs } from './post.input.js';
import { canPartnerPost, publicPartnerPost, visiblePartnerPost } from './post.policy.js';
import type { PartnerPost, PartnerPostRow } from './post.view.js';

/** The columns of `partner_post p`, under the names of its view. */
export const partnerPostColumns: Sql = raw(`p.id::text, p.centre_id::text as "centreId", p.author_id as "authorId",
  p.kind, p.language, p.title, p.body, p.html, p.country, p.region, p.sectors, p.fields, p.eqf_levels as "eqfLevels",
  p.themes, p.challenges, p.offers, p.seeks, p.offer_tags as "offerTags", p.seek_tags as "seekTags", p.forms,
  p.call_id::text as "callId", p.programme, p.deadline, p.role_offered as "roleOffered", p.role_sought as "roleSought",
  p.kinds_sought as "kindsSought", p.partners_needed as "partnersNeeded", p.countries_sought as "countriesSought",
  p.languages, p.answer_by::text as "answerBy", p.replies_most as "repliesMost", p.reply_count as "replyCount",
  p.found_count as "foundCount",
  case when p.state in ('open', 'paused') and p.expires_at <= now() then 'expired' else p.state end as state,
  case when p.expires_at > now() then p.paused_by end as "pausedBy", p.step, p.opened_at as "openedAt",
  p.opened_at::text as "openedKey", p.ended_at as "endedAt", p.hidden_at as "hiddenAt", p.hidden_kind as "hiddenKind",
  p.hidden_reason as "hiddenReason", p.created_at as "createdAt", p.changed_at as "changedAt", p.revision,
  p.version, p.warned_for::text as "warnedFor", p.centre_hidden as "centreHidden"`);

/** The row as the actor sees it. */
export const partnerPostSeenBy =
  (actor: Actor) =>
  (row: PartnerPostRow): PartnerPost => ({
    ...row,
    viewerCan: {
      edit: canPartnerPost.edit(actor, row),
      moderate: canPartnerPost.moderate(actor, row),
      acts: canPartnerPost.edit(actor, row) ? actsIn(row.state) : [],
    },
  });

@Injectable()
export class PartnerPostQueries {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<PartnerPost | null> {
    const row = await this.database.one<PartnerPostRow>(
      sql`select ${partnerPostColumns}, coalesce((select s.last_sequence from stream s
        where s.name = 'partner-post:' || p.id), 0)::float8 as sequence
        from partner_post p where p.id = ${id} and ${visiblePartnerPost(actor)}`,
    );
    return row && partnerPostSeenBy(actor)(row);
  }

  async require(actor: Actor, id: string): Promise<PartnerPost> {
    const post = await this.find(actor, id);
    if (!post) throw notFound();
    return post;
  }

  /** For loaders: those of these posts the actor may see. */
  async some(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, PartnerPost>> {
    const rows = await this.database.rows<PartnerPostRow>(sql`select ${partnerPostColumns} from partner_post p
      where p.id = any(${ids}::bigint[]) and ${visiblePartnerPost(actor)}`);
    return new Map(rows.map((row) => [row.id, partnerPostSeenBy(actor)(row)]));
  }

  /** What the actor's own centres write, the latest changed first: drafts as well. */
  async own(actor: Actor, { first, after, centre, isDraft }: OwnPartnerPostArgs): Promise<Page<PartnerPost>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const mine = ownCentres(actor).filter((id) => !centre || id === centre);
    const drafts = isDraft === true ? sql`p.state = 'draft'` : isDraft === false ? sql`p.state <> 'draft'` : sql`true`;
    const rows = await this.database.rows<PartnerPostRow & { readonly changedKey: string }>(sql`
      select ${partnerPostColumns}, p.changed_at::text as "changedKey" from partner_post p
      where p.centre_id = any(${mine}::bigint[]) and ${drafts}
      ${from ? sql`and (p.changed_at, p.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by p.changed_at desc, p.id desc ${onePage(first)}`);
    const keys = new Map(rows.map(({ id, changedKey }) => [id, changedKey]));
    return pageOf(rows.map(partnerPostSeenBy(actor)), first, after, ({ id }) => [keys.get(id) ?? '', id]);
  }

  /** Whether everybody may see it, in whatever state. */
  async isPublic(id: string): Promise<boolean> {
    const row = await this.database.one(
      sql`select p.id from partner_post p where p.id = ${id} and ${publicPartnerPost}`,
    );
    return row !== null;
  }
}
