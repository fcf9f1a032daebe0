import { type Sql, sql, type Tx } from '@guildhall/database';
import { publicCentre } from '../centre/centre.policy.js';
import { CentreProfileInput } from '../centre/centre.input.js';
import type { CentreText } from '../centre/centre.entity.js';
import { intakeMessages } from './intake.messages.js';
import type { IntakeCentre } from './intake.reading.js';
import type { RefusedRow } from './intake.rows.js';

/** A value that would change, as people read it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}
/** A centre that may be the same as one that is to be added. */
export interface Likeness {
  readonly id: string;
  readonly name: string;
}
export interface ToAdd {
  readonly line: number;
  readonly name: string;
  readonly centre: IntakeCentre;
  readonly alike: readonly Likeness[];
}
export interface ToChange {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly centre: IntakeCentre;
  readonly changes: readonly FieldChange[];
  /** What it is called and does now. */
  readonly known: Readonly<Record<string, CentreText>>;
}
/** What bringing in a list would do, or did. */
export interface Plan {
  readonly add: readonly ToAdd[];
  /** Those that were not added, because they may be here already. */
  readonly held: readonly ToAdd[];
  readonly change: readonly ToChange[];
  readonly unchanged: number;
  /** Those whose people keep their profile themselves, or which moderators hid or merged: left as they are. */
  readonly kept: readonly { readonly line: number; readonly id: string; readonly name: string }[];
  readonly refused: readonly RefusedRow[];
}

interface Known {
  readonly id: string;
  readonly key: string;
  readonly isKept: boolean;
  readonly texts: Record<string, CentreText>;
  readonly language: string;
  readonly values: Record<string, unknown>;
}

type Reader = Pick<Tx, 'rows'>;

export const nameOf = ({ profile }: IntakeCentre): string => profile.texts[0]?.name ?? '';

const said = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : value === null ? '' : String(value as string | number);

/** What a line says, by the columns of its table: to be compared with what is known. */
function valuesOf({ profile, latitude, longitude }: IntakeCentre): Record<string, string> {
  const { kind, country, region, sectors, fields, eqfLevels, themes, challenges, offers, seeks, offerTags, seekTags } =
    profile;
  const texts = Object.fromEntries(
    profile.texts.flatMap(({ language, name, markdown }) => [
      [`name_${language}`, name],
      [`about_${language}`, markdown],
    ]),
  );
  const rest = { kind, country, region, sectors, fields, levels: eqfLevels, themes, challenges, offers, seeks };
  const more = { offer_tags: offerTags, seek_tags: seekTags, languages: profile.languages, latitude, longitude };
  const known = {
    language: profile.texts[0]?.language ?? '',
    pic: profile.pic ?? null,
    oid: profile.oid ?? null,
    site: profile.site ?? null,
  };
  return {
    ...texts,
    ...Object.fromEntries(Object.entries({ ...rest, ...more, ...known }).map(([name, value]) => [name, said(value)])),
  };
}

function knownValues({ texts, language, values }: Known): Record<string, string> {
  const words = Object.entries(texts).flatMap(([tag, { name, markdown }]) => [
    [`name_${tag}`, name],
    [`about_${tag}`, markdown],
  ]);
  const rest = Object.entries(values).map(([name, value]) => [name, said(value)]);
  return { ...Object.fromEntries(words), ...Object.fromEntries(rest), language };
}

function changesOf(known: Known, centre: IntakeCentre): FieldChange[] {
  const [before, after] = [knownValues(known), valuesOf(centre)];
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((one) => one.before !== one.after);
}

/** By the columns, what the profile calls them where that is something else. */
const CALLED: Readonly<Record<string, string>> = {
  levels: 'eqfLevels',
  offer_tags: 'offerTags',
  seek_tags: 'seekTags',
};

/** What the line says, and what is known of the rest: columns that the list does not have change nothing. */
function completed(centre: IntakeCentre, { texts, values }: Known): IntakeCentre {
  const { columns, profile } = centre;
  const rest = Object.entries(values).filter(([column]) => !columns.has(column));
  const [first] = profile.texts;
  const own = profile.texts.map((text) => {
    const about = text === first ? 'about' : `about_${text.language}`;
    return columns.has(about) ? text : { ...text, markdown: texts[text.language]?.markdown ?? '' };
  });
  const others = Object.entries(texts)
    .filter(
      ([language]) => !own.some((text) => text.language === language) && !columns.has(`name_${language.toLowerCase()}`),
    )
    .map(([language, { name, markdown }]) => ({ language, name, markdown }));
  const known = Object.fromEntries(rest.map(([column, value]) => [CALLED[column] ?? column, value]));
  const { latitude, longitude } = columns.has('latitude') && columns.has('longitude') ? centre : values;
  return {
    ...centre,
    profile: Object.assign(new CentreProfileInput(), profile, known, { texts: [...own, ...others] }),
    latitude: latitude as number | null,
    longitude: longitude as number | null,
  };
}

const knownOf = (source: string, keys: readonly string[]): Sql => sql`
  select c.id::text, c.source_key as key, c.texts, c.language,
    c.merged_into is not null or c.hidden_at is not null
      or exists (select from centre_member m where m.centre_id = c.id and m.left_at is null) as "isKept",
    jsonb_build_object('kind', c.kind, 'country', c.country, 'region', c.region, 'sectors', c.sectors, 'fields', c.fields,
      'levels', c.eqf_levels, 'themes', c.themes, 'challenges', c.challenges, 'offers', c.offers, 'seeks', c.seeks,
      'offer_tags', c.offer_tags, 'seek_tags', c.seek_tags, 'languages', c.languages, 'pic', c.pic, 'oid', c.oid,
      'site', c.site, 'latitude', round(c.latitude::float8::numeric, 4)::float8,
      'longitude', round(c.longitude::float8::numeric, 4)::float8) as values
  from centre c where c.source = ${source} and c.source_key = any(${keys}::text[])`;

/** The numbers of centres by which others know them, and who has them. */
const numbersOf = (pics: readonly string[], oids: readonly string[]): Sql => sql`
  select c.id::text, c.pic, c.oid from centre c where c.pic = any(${pics}::text[]) or c.oid = any(${oids}::text[])`;

/** For each name, up to three public centres of its country that are called nearly the same. */
const alikeTo = (named: readonly { line: number; name: string; country: string }[]): Sql => sql`
  select wanted.line, alike.id, alike.name
  from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as wanted (line int, name text, country text)
  cross join lateral (
    select c.id::text, c.texts -> c.language ->> 'name' as name from centre c
    cross join lateral (select max(similarity(lower(said.value ->> 'name'), lower(wanted.name))) as likeness
      from jsonb_each(c.texts) said) how
    where c.country = wanted.country and ${publicCentre} and lower(wanted.name) <<% c.names and likeness > 0.55
    order by likeness desc, c.id limit 3) alike`;

/** What bringing in these centres would do. Three statements, however many they are. */
export async function planOf(
  reader: Reader,
  source: string,
  centres: readonly IntakeCentre[],
  refused: readonly RefusedRow[],
): Promise<Plan> {
  const known = new Map(
    (
      await reader.rows<Known>(
        knownOf(
          source,
          centres.map(({ key }) => key),
        ),
      )
    ).map((one) => [one.key, one]),
  );
  const pics = centres.flatMap(({ profile }) => profile.pic ?? []);
  const oids = centres.flatMap(({ profile }) => profile.oid ?? []);
  const taken = new Map<string, string>();
  for (const { id, pic, oid } of await reader.rows<{ id: string; pic: string | null; oid: string | null }>(
    numbersOf(pics, oids),
  ))
    for (const number of [pic, oid]) if (number) taken.set(number, id);
  const isTaken = ({ key, profile }: IntakeCentre): boolean =>
    [profile.pic, profile.oid].some(
      (number) => number && taken.has(number) && taken.get(number) !== known.get(key)?.id,
    );
  const out = centres
    .filter(isTaken)
    .map(({ line, key }) => ({ line, key, reasons: [{ column: 'pic', say: intakeMessages.taken() }] }));
  const rest = centres.filter((one) => !isTaken(one));
  const fresh = rest.filter(({ key }) => !known.has(key));
  const named = fresh.map((one) => ({ line: one.line, name: nameOf(one), country: one.profile.country }));
  const alike = await reader.rows<Likeness & { line: number }>(alikeTo(named));
  const old = rest.flatMap((centre) => {
    const one = known.get(centre.key);
    if (!one) return [];
    const whole = completed(centre, one);
    return [{ centre: whole, one, changes: one.isKept ? [] : changesOf(one, whole) }];
  });
  return {
    add: fresh.map((centre) => ({
      ...{ line: centre.line, name: nameOf(centre), centre },
      alike: alike.filter(({ line }) => line === centre.line).map(({ id, name }) => ({ id, name })),
    })),
    held: [],
    change: old
      .filter(({ changes }) => changes.length > 0)
      .map(({ centre, one: { id, texts }, changes }) => ({
        ...{ line: centre.line, id, name: nameOf(centre), centre, changes, known: texts },
      })),
    unchanged: old.filter(({ one, changes }) => !one.isKept && changes.length === 0).length,
    kept: old
      .filter(({ one }) => one.isKept)
      .map(({ centre, one: { id } }) => ({ line: centre.line, id, name: nameOf(centre) })),
    refused: [...refused, ...out].sort((a, b) => a.line - b.line),
  };
}
