import { type Sql, raw, sql } from '@guildhall/database';
import { publicCentre } from '@guildhall/centre';
import { publicPartnerPost } from '../post/post.policy.js';
import { days, points } from './match.points.js';
import type { MatchSide } from './match.side.js';

/** How many are looked at again by their words, and how many of those are compared closely. */
interface CandidateCount {
  readonly coarse: number;
  readonly close: number;
}
/** What one person left out: conditions over `match_side m`, and over `partner_post p`. */
interface Left {
  readonly spared?: Sql;
  readonly wanted?: Sql;
}
const candidates: CandidateCount = { coarse: 800, close: 180 };

/** What both sides of a match are read from, under the names of `MatchSide`: posts `p`, their centres `c`. */
const ofPost = raw(`p.id::text as post, c.id::text as centre, p.kind, c.kind as "centreKind", p.country, p.sectors,
  p.fields, p.eqf_levels as "eqfLevels", p.themes, p.challenges, p.forms, p.call_id::text as call,
  (p.deadline at time zone 'UTC')::date::text as deadline, p.answer_by::text as "answerBy",
  p.role_offered as "roleOffered", p.role_sought as "roleSought", p.kinds_sought as "kindsSought",
  p.countries_sought as "countriesSought", p.languages, p.partners_needed - p.found_count as "partnersLeft",
  p.replies_most - p.reply_count as "repliesLeft", p.replies_most as "repliesMost",
  concat_ws(' ', p.title, p.offers, p.seeks, array_to_string(p.offer_tags || p.seek_tags, ' ')) as said`);
const ofCentre = raw(`null::text as post, c.id::text as centre, 'both' as kind, c.kind as "centreKind", c.country,
  c.sectors, c.fields, c.eqf_levels as "eqfLevels", c.themes, c.challenges, '{}'::text[] as forms, null::text as call,
  null::text as deadline, null::text as "answerBy", 'open' as "roleOffered", 'open' as "roleSought",
  '{}'::text[] as "kindsSought", '{}'::text[] as "countriesSought", c.languages, null::int as "partnersLeft",
  null::int as "repliesLeft", null::int as "repliesMost",
  concat_ws(' ', c.offers, c.seeks, array_to_string(c.offer_tags || c.seek_tags, ' ')) as said`);
const ofText = raw(`t.offer_tags as "offerTags", t.seek_tags as "seekTags", t.offer_words as "offerWords",
  t.seek_words as "seekWords"`);

const textOf = (one: 'p' | 'c'): Sql =>
  raw(`match_tags(${one}.offer_tags) as offer_tags, match_tags(${one}.seek_tags) as seek_tags,
    match_words(${one}.language, concat_ws(' ', ${one === 'p' ? `case when p.kind <> 'wish' then p.title end, ` : ''}
      ${one}.offers, translate(array_to_string(${one}.offer_tags, ' '), '-', ' '))) as offer_words,
    match_words(${one}.language, concat_ws(' ', ${one === 'p' ? `case when p.kind <> 'offer' then p.title end, ` : ''}
      ${one}.seeks, translate(array_to_string(${one}.seek_tags, ' '), '-', ' '))) as seek_words`);

/** Posts as sides, in whatever state they are: for those who may see them. */
export const sidesOfPosts = (posts: Sql): Sql => sql`
  select ${ofPost}, ${ofText} from partner_post p join centre c on c.id = p.centre_id
    cross join lateral (select ${textOf('p')}) t where ${posts}`;

/** Open posts as sides, from what is kept of them: for many. */
export const keptSidesOfPosts = (posts: Sql): Sql => sql`
  select ${ofPost}, ${ofText} from match_side m join match_text t on t.side_id = m.id
    join partner_post p on p.id = m.post_id join centre c on c.id = p.centre_id where ${posts}`;

/** Centres as sides. */
export const sidesOfCentres = (centres: Sql): Sql => sql`
  select ${ofCentre}, ${ofText} from centre c cross join lateral (select ${textOf('c')}) t where ${centres}`;

const worth = (value: number): Sql => raw(String(value));
const mask = (codes: readonly (string | number)[], size = 63, word = 0): Sql =>
  sql`match_mask(${codes.map(String)}::text[], ${worth(size)}, ${worth(word)})`;
const bits = (codes: readonly string[]): Sql => sql`match_bits(${codes}::text[])`;

const ends = (digits: number, fields: readonly string[]): string[] =>
  fields.filter(({ length }) => length >= digits).map((field) => field.slice(0, digits));
const within = (fields: readonly string[]): string[] => [2, 3, 4].flatMap((digits) => ends(digits, fields));
const primary = (tags: readonly string[]): string[] => tags.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');

/** What is sought, as bits and values, once for all candidates. */
const wanted = (side: MatchSide): Sql => sql`select
  ${mask(side.sectors, 126, 0)} as sectors_low, ${mask(side.sectors, 126, 1)} as sectors_high,
  match_mask(match_sections(${side.sectors}::text[]), 63, 0) as sections, ${mask(side.fields, 126, 0)} as fields_low,
  ${mask(side.fields, 126, 1)} as fields_high, ${mask(within(side.fields), 126, 0)} as within_low,
  ${mask(within(side.fields), 126, 1)} as within_high, ${mask(ends(3, side.fields))} as fields_narrow,
  ${mask(ends(2, side.fields))} as fields_broad, ${mask(side.eqfLevels)} as eqf_levels,
  ${mask(side.eqfLevels.flatMap((level) => [level - 1, level + 1]))} as eqf_next, ${mask(side.themes)} as themes,
  ${mask(side.challenges)} as challenges, ${mask(side.forms)} as forms, ${mask(primary(side.languages))} as languages,
  ${mask(side.offerTags)} as offer_tags, ${mask(side.seekTags)} as seek_tags,
  ${bits(side.offerTags)} as offer_tag_bits, ${bits(side.seekTags)} as seek_tag_bits,
  ${bits(side.offerWords)} as offer_word_bits, ${bits(side.seekWords)} as seek_word_bits,
  ${side.call}::bigint as call_id, ${side.country}::text as country,
  ${side.countriesSought}::text[] as countries_sought, ${side.centreKind}::text as centre_kind,
  ${side.kindsSought}::text[] as kinds_sought, ${side.roleOffered}::text as role_offered,
  ${side.roleSought}::text as role_sought`;

const both = (column: string, other = column): string => `(m.${column} & w.${other})`;
const any = (column: string, other = column): string => `${both(column, other)} <> 0`;

/** The points for none, one, and more of the bits of a number. */
const few = (table: readonly number[], number: string): string =>
  `case when ${number} = 0 then 0 when ${number} & (${number} - 1) = 0 then ${table[0]} else ${table.at(-1)} end`;

/** The points for so many, as `forCount` gives them. */
const counted = (table: readonly number[], one: string, other: string): string =>
  `(array[0,${table.join(',')}])[1 + least(bit_count(${one} & ${other}), ${table.length})]`;

const role = (sought: string, offered: string): string => `case when ${sought} = 'open' or ${offered} = 'open'
  then ${points.role.open} when ${sought} = ${offered} then ${points.role.named} else 0 end`;

/** The points of a candidate `m` for what is wanted `w` but for needs: those of `scoreOf`, or a few more where bits are shared. */
const circumstances = (today: string): Sql => sql`${raw(`
  ${few(points.forms, both('forms'))} + ${few(points.themes, both('themes'))}
  + ${few(points.challenges, both('challenges'))} + ${few(points.languages, both('languages'))}
  + case when ${any('sectors_low')} or ${any('sectors_high')} then ${points.sector.same}
      when ${any('sections')} then ${points.sector.section} else 0 end
  + case when ${any('fields_broad')} then
      case when ${any('fields_low')} or ${any('fields_high')} then ${points.field.same}
        when ${any('fields_low', 'within_low')} or ${any('fields_high', 'within_high')}
          or ${any('within_low', 'fields_low')} or ${any('within_high', 'fields_high')} then ${points.field.within}
        when ${any('fields_narrow')} then ${points.field.sibling} else ${points.field.broad} end else 0 end
  + case when ${any('eqf_levels')} then ${points.eqf.same}
      when ${any('eqf_levels', 'eqf_next')} then ${points.eqf.next} else 0 end
  + case when m.country = any(w.countries_sought) then ${points.country.named} else ${points.country.any} end
  + case when m.countries_sought is null then ${points.country.any} else ${points.country.named} end
  + least(${points.role.most}, ${role('w.role_sought', 'm.role_offered')} + ${role('m.role_sought', 'w.role_offered')})
  + case when m.call_id = w.call_id then ${points.call} else 0 end`)}
  + case when m.answer_by is null then 0
      when m.answer_by >= ${today}::date + ${worth(days.ample)} then ${worth(points.deadline.ample + points.capacity.ample)}
      when m.answer_by >= ${today}::date + ${worth(days.fair)} then ${worth(points.deadline.fair + points.capacity.ample)}
      else ${worth(points.deadline.near + points.capacity.ample)} end`;

/** Both directions together, the better one most. */
const directions = (one: string, other: string): Sql =>
  raw(`greatest(${one}, ${other}) + least(${points.needs.otherWay}, least(${one}, ${other}))`);

/** One direction by tags and words. */
const oneWay = (tags: readonly [string, string], words: readonly [string, string]): Sql =>
  raw(
    `least(${points.needs.oneWay}, ${counted(points.needs.tags, ...tags)} + ${counted(points.needs.words, ...words)})`,
  );

/** Without what excludes; what needs the tags themselves to be known is looked at closely later. */
const possible = (side: MatchSide, today: string): Sql => sql`m.centre_id <> ${side.centre}::bigint
  ${side.post === null ? sql`and m.post_id is not null` : sql``}
  and (m.answer_by is null or m.answer_by >= ${today}::date) and (m.deadline is null or m.deadline >= ${today}::date)
  and (m.countries_sought is null or ${side.country} = any(m.countries_sought))
  ${side.countriesSought.length > 0 ? sql`and m.country = any(${side.countriesSought}::text[])` : sql``}
  and (m.kinds_sought is null or ${side.centreKind} = any(m.kinds_sought))
  ${side.kindsSought.length > 0 ? sql`and m.centre_kind = any(${side.kindsSought}::text[])` : sql``}
  ${side.call === null ? sql`` : sql`and (m.call_id is null or m.call_id = ${side.call}::bigint)`}
  ${
    side.kind === 'both'
      ? sql``
      : sql`and (m.kind <> ${side.kind} or ${raw(any('offer_tags', 'seek_tags'))} or ${raw(any('seek_tags', 'offer_tags'))}
          or (m.role_offered <> 'open' and m.role_offered = w.role_sought)
          or (m.role_sought <> 'open' and m.role_sought = w.role_offered))`
  }
  and (${raw(`${any('fields_broad')} or ${any('sections')} or ${any('challenges')} or ${any('offer_tags', 'seek_tags')}
    or ${any('seek_tags', 'offer_tags')}`)})`;

const inOrder = raw(`(post_id is null), coalesce(post_id, centre_id) desc`);

/**
 * The candidates for a side among all open posts and public centres: those with the most points, as they may be seen by
 * everybody now. First by what stands in a narrow row, then the best of those by their words too.
 */
export const candidatesFor = (
  side: MatchSide,
  today: string,
  { spared = sql`true`, wanted: wished = sql`true` }: Left = {},
  most: CandidateCount = candidates,
): Sql => sql`
  with w as materialized (${wanted(side)}),
  fit as (
    select m.id, m.post_id, m.centre_id, ${circumstances(today)} as rest,
      ${raw(few(points.needs.tags, both('offer_tags', 'seek_tags')))} as theirs,
      ${raw(few(points.needs.tags, both('seek_tags', 'offer_tags')))} as ours
    from match_side m cross join w where ${possible(side, today)} and ${spared} offset 0),
  good as materialized (
    select id, post_id, centre_id, rest from fit
    order by rest + ${directions('theirs', 'ours')} desc, ${inOrder} limit ${worth(most.coarse)}),
  best as materialized (
    select id, post_id, centre_id from (
      select g.*, ${oneWay(['t.offer_tag_bits', 'w.seek_tag_bits'], ['t.offer_word_bits', 'w.seek_word_bits'])} as theirs,
        ${oneWay(['t.seek_tag_bits', 'w.offer_tag_bits'], ['t.seek_word_bits', 'w.offer_word_bits'])} as ours
      from good g cross join w cross join lateral (select * from match_text where side_id = g.id offset 0) t offset 0) g
    order by rest + ${directions('theirs', 'ours')} desc, ${inOrder} limit ${worth(most.close)})
  select ${ofPost}, ${ofText} from best b join match_text t on t.side_id = b.id
    join partner_post p on p.id = b.post_id join centre c on c.id = p.centre_id
    where ${publicPartnerPost} and p.state = 'open' and ${publicCentre} and ${wished}
  union all
  select ${ofCentre}, ${ofText} from best b join match_text t on t.side_id = b.id join centre c on c.id = b.centre_id
    where b.post_id is null and ${publicCentre}`;
