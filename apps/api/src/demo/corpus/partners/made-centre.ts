import { challengeCodes } from '@guildhall/classification';
import { themes } from '../../community/themes.js';
import type { Random } from '../random.js';
import { type Land, lands, type Town } from './lands.js';
import { type Trade, trades } from './trades.js';
import { fill, type Need, needIn, needs, phrases, shown, type Written } from './words.js';

const KINDS = [
  ...(['vet-provider', 'vet-provider', 'vet-provider', 'company', 'company', 'higher-education', 'research'] as const),
  ...(['business-association', 'authority', 'network', 'civil-society', 'trade-union', 'other'] as const),
];

/** A centre as it is made up, before it has an id. */
export interface MadeCentre {
  readonly land: Land;
  readonly town: Town;
  readonly trade: Trade;
  readonly language: Written;
  readonly kind: string;
  readonly offers: readonly Need[];
  readonly seeks: readonly Need[];
  readonly levels: readonly number[];
  readonly themes: readonly string[];
  readonly challenges: readonly string[];
}

/** One of them by its share. */
export function byShare<T extends { readonly share: number }>(list: readonly T[], random: Random): T {
  let at = random.next() * list.reduce((sum, { share }) => sum + share, 0);
  return list.find(({ share }) => (at -= share) < 0) ?? (list[0] as T);
}

/** Up to so many different ones, most of them from the beginning of the list. */
export function some<T>(list: readonly T[], most: number, random: Random, least = 1): T[] {
  const count = least + random.below(most - least + 1, 1.3);
  return [...new Set(Array.from({ length: count }, () => list[random.below(list.length, 1.5)] as T))];
}

export const levelsFrom = (random: Random): number[] => {
  const first = 3 + random.below(4, 1.4);
  return Array.from({ length: 1 + random.below(3) }, (_, next) => Math.min(8, first + next)).filter(
    (level, at, all) => all.indexOf(level) === at,
  );
};

export const tagsOf = (all: readonly Need[], trade: Trade): string[] => [
  ...new Set([...trade.tags.slice(0, 1), ...all.flatMap(({ tags }) => tags)]),
];

export function makeCentre(random: Random): MadeCentre {
  const land = byShare(lands, random);
  return {
    land,
    town: random.pick(land.towns),
    trade: byShare(trades, random),
    language: land.writes[random.below(land.writes.length, 1.6)] ?? 'en',
    kind: KINDS[random.below(KINDS.length, 1.2)] ?? 'other',
    offers: some(needs, 3, random),
    seeks: some(needs, 3, random),
    levels: levelsFrom(random),
    themes: some(
      themes.map(({ slug }) => slug),
      2,
      random,
    ),
    challenges: some(challengeCodes, 3, random, 0),
  };
}

/** What it is called and does, in the language it writes in and sometimes in a second one. */
export function textsOf({ language, town, trade, kind, land }: MadeCentre, number: number, random: Random): string {
  const others = (['en', 'fr', 'ar'] as const).filter((one) => one !== language && land.speaks.includes(one));
  const said = [language, ...(random.chance(0.5) ? others.slice(0, 1) : [])];
  const texts = said.map((one) => {
    const holes = { town: town.name, trade: trade[one], n: String(12 + random.below(80)) };
    const markdown = fill(random.pick(phrases[one].about), holes);
    // Two of a kind in one town are told apart by a number, as schools are.
    const name = `${fill(phrases[one].names[kind] ?? '', holes)} ${number}`;
    return [one, { name, markdown, html: shown(markdown) }];
  });
  return JSON.stringify(Object.fromEntries(texts));
}

export const inWords = (all: readonly Need[], { language, trade }: MadeCentre): string =>
  all.map((one) => needIn(one, language, trade)).join('. ');
