import { inputMessages, refusalOf } from '@guildhall/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { slugsOf } from '../centre/centre.service.js';
import { CentreProfileInput } from '../centre/centre.input.js';
import { intakeMessages } from './intake.messages.js';
import type { IntakeRow, RefusedRow } from './intake.rows.js';

/** A centre as a line tells of it. */
export interface IntakeCentre {
  readonly line: number;
  readonly key: string;
  /** The columns of the list: of what it has none for, it says nothing. */
  readonly columns: ReadonlySet<string>;
  readonly profile: CentreProfileInput;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const MOST_KEY = 100;
/** Values in one cell are parted by `|`, `;` or `,`. */
const listOf = (cell: string): string[] =>
  cell
    .split(/[|;,]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** By the names of the profile, what the columns are called. */
const columnOf = (field: string, texts: readonly string[]): string => {
  const [first = '', at = '', part = ''] = field.split('.');
  if (first === 'texts') {
    const suffix = Number(at) > 0 ? `_${texts[Number(at)] ?? ''}` : '';
    return part === 'markdown' ? `about${suffix}` : part === 'language' ? 'language' : `name${suffix}`;
  }
  const named: Record<string, string> = { eqfLevels: 'levels', offerTags: 'offer_tags', seekTags: 'seek_tags' };
  return named[first] ?? first;
};

/** The languages a line has a name in; the one the centre writes in first. */
function languagesOf(cells: IntakeRow['cells']): string[] {
  const own = (cells['language'] ?? '').trim();
  const others = Object.keys(cells).flatMap(
    (column) => /^name_([a-z]{2,3}(?:-[a-z0-9]{2,8})?)$/.exec(column)?.[1] ?? [],
  );
  return [own, ...others.filter((one) => one !== own.toLowerCase() && cells[`name_${one}`]?.trim())];
}

function profileOf(cells: IntakeRow['cells'], languages: readonly string[]): CentreProfileInput {
  const cell = (name: string): string => (cells[name] ?? '').trim();
  const list = (name: string): string[] => listOf(cell(name));
  return plainToInstance(CentreProfileInput, {
    texts: languages.map((language, at) => ({
      language,
      name: at === 0 ? cell('name') : cell(`name_${language}`),
      markdown: at === 0 ? cell('about') : cell(`about_${language}`),
    })),
    kind: cell('kind').toLowerCase().replaceAll('_', '-'),
    country: cell('country').toUpperCase(),
    region: cell('region'),
    ...{ sectors: list('sectors').map((code) => code.padStart(2, '0')), fields: list('fields') },
    eqfLevels: list('levels').map(Number),
    ...{ themes: list('themes'), challenges: list('challenges'), offers: cell('offers'), seeks: cell('seeks') },
    ...{ offerTags: list('offer_tags'), seekTags: list('seek_tags'), languages: list('languages') },
    ...{ pic: cell('pic') || null, oid: cell('oid') || null, site: cell('site') || null },
  });
}

function placeOf(cells: IntakeRow['cells']): { latitude: number | null; longitude: number | null } | null {
  const [latitude = '', longitude = ''] = ['latitude', 'longitude'].map((name) =>
    (cells[name] ?? '').trim().replace(',', '.'),
  );
  if (latitude === '' && longitude === '') return { latitude: null, longitude: null };
  const degrees = /^-?\d{1,3}(\.\d{1,12})?$/;
  if (!degrees.test(latitude) || !degrees.test(longitude)) return null;
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return null;
  const rounded = (text: string): number => Math.round(Number(text) * 10_000) / 10_000;
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

/** Reads one line by the rules that a form has, too. */
function read({ line, cells }: IntakeRow, themes: ReadonlySet<string>): IntakeCentre | RefusedRow {
  const key = (cells['key'] ?? '').trim().slice(0, MOST_KEY);
  const languages = languagesOf(cells);
  const profile = profileOf(cells, languages);
  const place = placeOf(cells);
  const errors = validateSync(profile, { stopAtFirstError: true, whitelist: true });
  const reasons = [
    ...(key === '' || key.includes('\0') ? [{ column: 'key', say: intakeMessages.key() }] : []),
    ...(refusalOf(errors).details.fields ?? []).map(({ field, say }) => ({ column: columnOf(field, languages), say })),
    ...(profile.themes.some((theme) => !themes.has(theme)) ? [{ column: 'themes', say: inputMessages.theme() }] : []),
    ...(place ? [] : [{ column: 'latitude', say: intakeMessages.place() }]),
  ];
  if (reasons.length > 0 || !place) return { line, key: key.replaceAll('\0', ''), reasons };
  return {
    line,
    key,
    columns: new Set(Object.keys(cells)),
    profile: Object.assign(profile, {
      themes: [...new Set(profile.themes)],
      offerTags: slugsOf(profile.offerTags),
      seekTags: slugsOf(profile.seekTags),
    }),
    ...place,
  };
}

/** What lines tell; a key, a PIC or an OID that comes twice is taken once. */
export function readAll(
  rows: readonly IntakeRow[],
  themes: ReadonlySet<string>,
): { centres: IntakeCentre[]; refused: RefusedRow[] } {
  const centres: IntakeCentre[] = [];
  const refused: RefusedRow[] = [];
  const known = new Map<string, number>();
  for (const row of rows) {
    const one = read(row, themes);
    if ('reasons' in one) {
      refused.push(one);
      continue;
    }
    const { pic, oid } = one.profile;
    const names = [`key ${one.key}`, ...(pic ? [`pic ${pic}`] : []), ...(oid ? [`oid ${oid}`] : [])];
    const twice = names.find((name) => known.has(name));
    if (twice) {
      const say = twice.startsWith('key') ? intakeMessages.keyTwice : intakeMessages.takenInFile;
      refused.push({
        line: row.line,
        key: one.key,
        reasons: [{ column: twice.slice(0, 3), say: say({ line: known.get(twice) ?? 0 }) }],
      });
      continue;
    }
    for (const name of names) known.set(name, row.line);
    centres.push(one);
  }
  return { centres, refused };
}
