import { randomUUID } from 'node:crypto';
import type { Form } from '../forms/form.js';
import { TEXTS_AT_MOST } from '../forms/texts.js';
import type { CentreKind, CentreProfileFragment } from '../graphql/generated/graphql.js';
import { tagNames } from '../forum/tag-names.js';

export const centreKinds = [
  'VET_PROVIDER',
  'HIGHER_EDUCATION',
  'COMPANY',
  'BUSINESS_ASSOCIATION',
  'TRADE_UNION',
  'AUTHORITY',
  'RESEARCH',
  'CIVIL_SOCIETY',
  'NETWORK',
  'OTHER',
] as const satisfies readonly CentreKind[];

export type CentreTextValue = { language: string; name: string; markdown: string };

/** What the form of a centre's profile holds, as it is typed. */
export type CentreValues = {
  idempotencyKey: string;
  texts: CentreTextValue[];
  kind: string;
  country: string;
  region: string;
  sectors: string[];
  fields: string[];
  eqfLevels: string[];
  themes: string[];
  challenges: string[];
  offers: string;
  seeks: string;
  offerTags: string;
  seekTags: string;
  languages: string[];
  /** Null where it is not asked: whoever registers a centre has enough to fill in. */
  takesRequests: boolean | null;
  pic: string;
  oid: string;
  site: string;
};

export const emptyCentre = (language: string, country: string): CentreValues => ({
  idempotencyKey: randomUUID(),
  texts: [{ language, name: '', markdown: '' }],
  ...{ kind: 'VET_PROVIDER', country, region: '', sectors: [], fields: [], eqfLevels: [], themes: [], challenges: [] },
  ...{
    offers: '',
    seeks: '',
    offerTags: '',
    seekTags: '',
    languages: [language],
    takesRequests: null,
    pic: '',
    oid: '',
    site: '',
  },
});

export const valuesOf = (centre: CentreProfileFragment & { takesRequests: boolean }): CentreValues => ({
  ...{
    idempotencyKey: randomUUID(),
    texts: centre.texts.map(({ language, name, markdown }) => ({ language, name, markdown })),
  },
  ...{ kind: centre.kind, country: centre.country, region: centre.region, sectors: centre.sectors },
  ...{ fields: centre.fields, eqfLevels: centre.eqfLevels.map(String), themes: centre.themes },
  ...{ challenges: centre.challenges, offers: centre.offers, seeks: centre.seeks, languages: centre.languages },
  ...{ offerTags: centre.offerTags.join(', '), seekTags: centre.seekTags.join(', ') },
  takesRequests: centre.takesRequests,
  ...{ pic: centre.pic ?? '', oid: centre.oid ?? '', site: centre.site ?? '' },
});

/** What was typed, whole or not. */
export function typedCentre(form: Form): CentreValues {
  const count = Math.min(TEXTS_AT_MOST, Math.max(1, Number(form.text('texts')) || 1));
  const texts = Array.from({ length: count }, (_, place) => ({
    language: form.text(`language-${place}`),
    name: form.text(`name-${place}`),
    markdown: form.text(`markdown-${place}`),
  }));
  const text = (name: string) => form.text(name);
  return {
    ...{ idempotencyKey: text('idempotencyKey') || randomUUID(), texts, kind: text('kind'), country: text('country') },
    ...{ region: text('region'), sectors: form.all('sectors'), fields: form.all('fields') },
    ...{ eqfLevels: form.all('eqfLevels'), themes: form.all('themes'), challenges: form.all('challenges') },
    ...{ offers: text('offers'), seeks: text('seeks'), offerTags: text('offerTags'), seekTags: text('seekTags') },
    ...{
      languages: form.all('languages'),
      takesRequests: form.all('takesRequests').length > 0 ? form.all('takesRequests').includes('yes') : null,
      pic: text('pic').trim(),
      oid: text('oid').trim(),
      site: text('site').trim(),
    },
  };
}

/** The values as the api takes them; a further language without a name is left out. */
export function profileOf(values: CentreValues) {
  const { idempotencyKey: _, texts, kind, eqfLevels, offerTags, seekTags, pic, oid, site, ...rest } = values;
  return {
    ...rest,
    texts: texts.filter(({ name }, place) => place === 0 || name.trim() !== ''),
    kind: centreKinds.find((one) => one === kind) ?? ('OTHER' as const),
    eqfLevels: eqfLevels.map(Number).filter(Number.isInteger),
    ...{ offerTags: tagNames(offerTags), seekTags: tagNames(seekTags) },
    ...{ pic: pic || null, oid: oid.toUpperCase() || null, site: site || null },
  };
}
