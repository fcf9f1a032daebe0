import type { CentresPageQueryVariables } from '../../graphql/generated/graphql.js';
import { centresPath } from '../places.js';

/** The lists one can choose several values from, by their names in the address. */
export const lists = {
  kind: 'kinds',
  country: 'countries',
  sector: 'sectors',
  field: 'fields',
  level: 'levels',
  theme: 'themes',
  language: 'languages',
  offers: 'offerTags',
  seeks: 'seekTags',
} as const;
export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as ListName[];
export const sorts = ['relevance', 'name', 'newest'] as const;

const KINDS = new Set(
  'VET_PROVIDER HIGHER_EDUCATION COMPANY BUSINESS_ASSOCIATION TRADE_UNION AUTHORITY RESEARCH CIVIL_SOCIETY NETWORK OTHER'.split(
    ' ',
  ),
);
const fits: Partial<Record<ListName, (value: string) => boolean>> = {
  kind: (value) => KINDS.has(value),
  level: (value) => /^[1-8]$/.test(value),
};
const MOST = 12;

/** What somebody looks for in the directory, as it stands in the address: readable, and nothing that is not chosen. */
export class Asked {
  constructor(readonly search: URLSearchParams) {}

  get words(): string {
    return (this.search.get('q') ?? '').trim().slice(0, 200);
  }

  values(name: ListName): string[] {
    const known = fits[name] ?? (() => true);
    return [...new Set(this.search.getAll(name))].filter((value) => value !== '' && known(value)).slice(0, MOST);
  }

  get verified(): boolean | null {
    return this.search.get('verified') === 'yes' ? true : null;
  }

  /** The part of the map that is looked at: south, west, north, east; empty for all of it. */
  get within(): number[] {
    const bounds = (this.search.get('area') ?? '').split(',').map(Number);
    return bounds.length === 4 && bounds.every((one) => Number.isFinite(one) && Math.abs(one) <= 180) ? bounds : [];
  }

  get sort(): (typeof sorts)[number] | null {
    return sorts.find((one) => one === this.search.get('sort')) ?? null;
  }

  /** Whether any value of a list is chosen. */
  get isFiltered(): boolean {
    return this.verified !== null || listNames.some((name) => this.values(name).length > 0);
  }

  /** Whether anything but the order is chosen. */
  get isNarrowed(): boolean {
    return this.words !== '' || this.within.length > 0 || this.isFiltered;
  }

  variables(): CentresPageQueryVariables {
    const chosen = Object.fromEntries(listNames.map((name) => [lists[name], this.values(name)]));
    return {
      ...chosen,
      levels: this.values('level').map(Number),
      search: this.words,
      verified: this.verified,
      within: this.within,
      sort: (this.sort?.toUpperCase() ?? null) as CentresPageQueryVariables['sort'],
      after: this.search.get('after'),
    } as CentresPageQueryVariables;
  }

  /** What is chosen, as pairs of an address; without the page. */
  pairs(): [string, string][] {
    const kept: [string, string | null][] = [
      ['q', this.words || null],
      ...listNames.flatMap((name) => this.values(name).map((value) => [name, value] as [string, string])),
      ['verified', this.verified ? 'yes' : null],
      ['area', this.within.join(',') || null],
      ['sort', this.sort],
      ['map', this.search.get('map')],
    ];
    return kept.filter((pair): pair is [string, string] => pair[1] !== null);
  }

  private path(pairs: readonly (readonly [string, string])[]): string {
    const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',');
    return query ? `${centresPath}?${query}` : centresPath;
  }

  /** The same with a name set to these values; none takes it away. */
  with(name: string, ...values: string[]): string {
    return this.path([
      ...this.pairs().filter(([one]) => one !== name),
      ...values.map((value) => [name, value] as const),
    ]);
  }

  /** The same with one value of a list less. */
  without(name: string, value: string): string {
    return this.path(this.pairs().filter(([one, held]) => one !== name || held !== value));
  }

  /** The same for other countries, seen closer: what a place on the map leads to. */
  inCountries(countries: readonly string[]): string {
    const kept = this.pairs().filter(([name]) => !['country', 'area', 'map'].includes(name));
    return `${this.path([...kept, ...countries.map((country) => ['country', country] as const)])}#results`;
  }

  inArea(within: readonly number[]): string {
    const rounded = within.map((one) => Math.round(one * 100) / 100).join(',');
    return `${this.with('area', rounded)}#results`;
  }

  page(cursor: string): string {
    return this.path([...this.pairs(), ['after', cursor]]);
  }

  /** The same centres as a file. */
  taken(format: 'csv' | 'json'): string {
    return this.path(this.pairs().filter(([name]) => name !== 'map')).replace(
      centresPath,
      `${centresPath}/list.${format}`,
    );
  }

  get here(): string {
    return this.path(this.pairs());
  }
}
