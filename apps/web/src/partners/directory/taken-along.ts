import type { Cell } from '../../webinar/csv.js';
import { centrePath } from '../places.js';
import type { ListedCentre } from './every-centre.js';

const FIRST = ['key', 'name', 'language', 'country', 'kind', 'languages', 'region', 'about'] as const;
const REST = [
  ...(['sectors', 'fields', 'levels', 'themes', 'challenges', 'offers', 'seeks', 'offer_tags', 'seek_tags'] as const),
  ...(['pic', 'oid', 'site', 'latitude', 'longitude', 'verified', 'url'] as const),
];

/** The columns of a list, as a list that is brought in has them: with those of every language that is there. */
export function listHeader(centres: readonly ListedCentre[]): string[] {
  const others = new Set(centres.flatMap(({ texts }) => texts.slice(1).map(({ language }) => language.toLowerCase())));
  return [...FIRST, ...[...others].sort().flatMap((language) => [`name_${language}`, `about_${language}`]), ...REST];
}

/** A centre as a row under these columns. */
export function listRow(centre: ListedCentre, header: readonly string[], origin: string): Cell[] {
  const list = (values: readonly (string | number)[]): string => values.join('|');
  const [own, ...others] = centre.texts;
  const values: Record<string, Cell> = {
    ...{ key: centre.id, name: own?.name ?? '', language: centre.language, about: own?.markdown ?? '' },
    ...{ country: centre.country, kind: centre.kind.toLowerCase().replaceAll('_', '-'), region: centre.region },
    ...{ languages: list(centre.languages), sectors: list(centre.sectors), fields: list(centre.fields) },
    ...{ levels: list(centre.eqfLevels), themes: list(centre.themes), challenges: list(centre.challenges) },
    ...{ offers: centre.offers, seeks: centre.seeks, offer_tags: list(centre.offerTags) },
    ...{ seek_tags: list(centre.seekTags), pic: centre.pic, oid: centre.oid, site: centre.site },
    ...{ latitude: centre.latitude, longitude: centre.longitude, verified: centre.verifiedAt ? 'yes' : 'no' },
    url: origin + centrePath(centre.id),
  };
  for (const { language, name, markdown } of others) {
    values[`name_${language.toLowerCase()}`] = name;
    values[`about_${language.toLowerCase()}`] = markdown;
  }
  return header.map((column) => values[column] ?? null);
}
