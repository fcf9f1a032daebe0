import { Injectable } from '@nestjs/common';
import { catalogue, type Language, languages } from '@guildhall/kernel';
import { type EventDraft, type LoggedEvent, type NoticeRule, raw, type Sql, sql, type Tx } from '@guildhall/database';
import { hasSeat, publicCentre } from '@guildhall/centre';
import { publicPartnerPost } from '../../post/post.policy.js';
import { sidesOfCentres, sidesOfPosts } from '../match.candidates.js';
import { MatchNaming } from '../match.names.js';
import { today } from '../match.queries.js';
import { isListed, scoreOf } from '../match.score.js';
import type { SaidSide } from '../match.side.js';
import { summary } from '../match.words.js';

const messages = catalogue({
  en: {
    post: '“{title}” fits {own}. {why}',
    centre: '{title} fits your post “{own}”. {why}',
  },
  fr: {
    post: '« {title} » convient à {own}. {why}',
    centre: '{title} convient à votre annonce « {own} ». {why}',
  },
  ar: {
    post: '«{title}» يناسب {own}. {why}',
    centre: '{title} يناسب إعلانكم «{own}». {why}',
  },
});

/** So many notices of matches one person gets in a day. */
const MOST_A_DAY = 10;

interface Told {
  readonly told: string;
  readonly person: string;
  readonly post: string | null;
  readonly other: string | null;
  readonly centre: string;
  readonly ownPost: string | null;
  readonly author: string | null;
  readonly title: string;
  readonly own: string;
}

const nameOf = (centre: string, person: string): Sql =>
  sql`(select coalesce(n.texts -> x.interface_language, n.texts -> n.language) ->> 'name' from centre n, person x
    where n.id = ${raw(centre)} and x.id = ${raw(person)})`;

/** What may be told of a match `t` to a person: the policy is asked now, of both what was found and what it fits. */
const stands = (person: Sql): Sql => sql`${hasSeat(person, sql`t.centre_id`)}
  and (t.own_post_id is null or exists (select from partner_post p where p.id = t.own_post_id
    and ${publicPartnerPost} and p.state = 'open' and p.answer_by >= current_date))
  and (t.post_id is null or exists (select from partner_post p join centre c on c.id = p.centre_id
    where p.id = t.post_id and ${publicPartnerPost} and p.state = 'open' and p.answer_by >= current_date and ${publicCentre}
      and not ${hasSeat(person, sql`c.id`)}))
  and (t.other_id is null or exists (select from centre c where c.id = t.other_id and ${publicCentre}
    and not ${hasSeat(person, sql`c.id`)}))
  and not exists (select from match_aside a
    where a.person_id = ${person} and (a.post_id = t.post_id or a.centre_id = t.other_id))`;

/** Tells people of new matches of their centres: daily by default. */
@Injectable()
export class MatchNotices {
  constructor(private readonly naming: MatchNaming) {}

  readonly rules: readonly NoticeRule[] = [
    {
      kind: 'MATCH',
      topic: 'MATCHES',
      personal: true,
      events: ['partnering.match-found'],
      draft: async (tx, event) => this.drafts(tx, [event]),
      draftAll: (tx, events) => this.drafts(tx, events),
      standing: sql`exists (select from partner_match_told t
        where t.id = (n.details ->> 'told')::bigint and ${stands(sql`n.person_id`)})`,
      title:
        ({ of = 'post', ...values }) =>
        (language) => {
          const why = values[language] ?? '';
          return messages[of === 'centre' ? 'centre' : 'post']({ ...values, why })(language);
        },
    },
  ];

  private async drafts(tx: Tx, events: readonly LoggedEvent[]): Promise<EventDraft[]> {
    const ofTold = new Map(events.map(({ id, payload }) => [String(payload['told']), id]));
    const told = await this.told(tx, [...ofTold.keys()]);
    const why = await this.reasons(tx, told);
    return told.flatMap(({ told: id, person, post, author, title, own }) => {
      const said = why.get(id);
      if (!said) return [];
      const values = { ...said, title, own, told: id, of: post ? 'post' : 'centre' };
      const [path, subject] = post
        ? [`/partners/${post}`, `partner-post:${post}`]
        : [`/centres/${said.found}`, `centre:${said.found}`];
      const from = author ? { from: author } : {};
      return [{ ...{ personId: person, values, path, subject, event: ofTold.get(id) ?? '' }, ...from }];
    });
  }

  /** Whom it reaches, with what they call it: a person hears of the best first, and of so many a day. */
  private told(tx: Tx, ids: readonly string[]): Promise<Told[]> {
    return tx.rows<Told>(sql`
      select told, person, post, other, centre, "ownPost", author, title, own from (
        select t.id::text as told, m.person_id as person, t.post_id::text as post, t.other_id::text as other,
          t.centre_id::text as centre, t.own_post_id::text as "ownPost", p.author_id as author,
          coalesce(p.title, ${nameOf('t.other_id', 'm.person_id')}) as title,
          case when t.other_id is null then ${nameOf('t.centre_id', 'm.person_id')} else o.title end as own,
          row_number() over (partition by m.person_id order by t.score desc, t.id) as place,
          (select count(*) from notice n where n.person_id = m.person_id and n.kind = 'MATCH'
            and n.created_at > now() - interval '1 day') as before
        from partner_match_told t join centre_member m on m.centre_id = t.centre_id and m.left_at is null
          left join partner_post p on p.id = t.post_id left join partner_post o on o.id = t.own_post_id
        where t.id = any(${ids}::bigint[]) and ${stands(sql`m.person_id`)}) q
      where place + before <= ${MOST_A_DAY}::int`);
  }

  /** Why each fits as both stand now, in every language; what no longer fits is left out. */
  private async reasons(tx: Tx, told: readonly Told[]) {
    const posts = told.flatMap(({ post, ownPost }) => [post, ownPost].filter((id) => id !== null));
    const centres = told.flatMap(({ centre, other }) => [centre, other].filter((id) => id !== null));
    const sides = await tx.rows<SaidSide>(sql`${sidesOfPosts(sql`p.id = any(${posts}::bigint[])`)}
      union all ${sidesOfCentres(sql`c.id = any(${centres}::bigint[])`)}`);
    const keyed = new Map(sides.map((side) => [side.post ? `post ${side.post}` : `centre ${side.centre}`, side]));
    const names = await this.naming.names();
    const why = new Map<string, Record<Language | 'found', string>>();
    for (const { told: id, post, other, centre, ownPost } of told) {
      const own = keyed.get(ownPost ? `post ${ownPost}` : `centre ${centre}`);
      const side = keyed.get(post ? `post ${post}` : `centre ${other}`);
      const fit = own && side && scoreOf(own, side, today());
      if (!fit || !isListed(fit)) continue;
      const said = languages.map((language) => [language, summary({ fit, side }, language, names)] as const);
      why.set(id, { ...(Object.fromEntries(said) as Record<Language, string>), found: side.post ?? side.centre });
    }
    return why;
  }
}
