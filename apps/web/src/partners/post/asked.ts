import type { PartnerPostSearchInput, PartnersPageQueryVariables } from '../../graphql/generated/graphql.js';
import { partnersPath } from '../places.js';

const oneOf = (words: string) => {
  const known = new Set(words.split(' '));
  return (value: string): boolean => known.has(value);
};
const isCode = (pattern: RegExp) => (value: string) => pattern.test(value);

/** What one can choose, by its name in the address: the field of the search it is, and what a value looks like. */
const facets = {
  kind: { field: 'kinds', fits: oneOf('OFFER WISH BOTH') },
  form: {
    field: 'forms',
    fits: oneOf('WORK_PLACEMENT CURRICULUM STAFF_EXCHANGE APPLIED_RESEARCH EQUIPMENT CONSORTIUM'),
  },
  role: { field: 'roles', fits: oneOf('COORDINATOR FULL_PARTNER ASSOCIATED') },
  theme: { field: 'themes', fits: isCode(/^[a-z0-9-]{1,60}$/) },
  challenge: { field: 'challenges', fits: isCode(/^[a-z0-9-]{1,60}$/) },
  sector: { field: 'sectors', fits: isCode(/^\d\d$/) },
  field: { field: 'fields', fits: isCode(/^\d{2,4}$/) },
  level: { field: 'eqfLevels', fits: isCode(/^[1-8]$/) },
  country: { field: 'countries', fits: isCode(/^[A-Z]{2}$/) },
  needs: { field: 'needs', fits: isCode(/^[A-Z]{2}$/) },
  language: { field: 'languages', fits: isCode(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/) },
  call: { field: 'calls', fits: isCode(/^[1-9]\d{0,17}$/) },
  until: { field: 'until', fits: oneOf('WEEK MONTH QUARTER') },
} as const satisfies Record<string, { field: keyof PartnerPostSearchInput; fits: (value: string) => boolean }>;
export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

export const sorts = ['newest', 'closing', 'relevance'] as const;
type Sort = (typeof sorts)[number];

/** Values of one facet, at most; of languages the api takes no more. */
const MOST = 8;

type Pair = readonly [name: string, value: string];

/** What somebody looks for on the board, as it stands in the address: readable, and nothing that is not chosen. */
export class BoardAsked {
  constructor(private readonly search: URLSearchParams) {}

  get words(): string {
    return (this.search.get('q') ?? '').trim().slice(0, 200);
  }

  get centre(): string | null {
    const id = this.search.get('centre') ?? '';
    return /^[1-9]\d{0,17}$/.test(id) ? id : null;
  }

  values(name: FacetName): string[] {
    const { fits } = facets[name];
    const found = [...new Set(this.search.getAll(name))].filter((value) => fits(value));
    return found.slice(0, name === 'until' ? 1 : MOST);
  }

  /** By words the best come first, unless another order is asked for. */
  get sort(): Sort {
    const asked = sorts.find((one) => one === this.search.get('sort'));
    return asked ?? (this.words ? 'relevance' : 'newest');
  }

  get isFiltered(): boolean {
    return facetNames.some((name) => this.values(name).length > 0);
  }

  get isNarrowed(): boolean {
    return this.words !== '' || this.centre !== null || this.isFiltered;
  }

  get after(): string | null {
    return this.search.get('after');
  }

  /** As the api takes it. */
  get wish(): PartnerPostSearchInput {
    const chosen = facetNames.flatMap((name) => {
      const values = this.values(name);
      if (values.length === 0) return [];
      const value = name === 'until' ? values[0] : name === 'level' ? values.map(Number) : values;
      return [[facets[name].field, value] as const];
    });
    return { ...Object.fromEntries(chosen), words: this.words || null, centre: this.centre } as PartnerPostSearchInput;
  }

  get variables(): PartnersPageQueryVariables {
    const order = this.sort.toUpperCase() as PartnersPageQueryVariables['order'];
    return { search: this.wish, order, after: this.after };
  }

  /** What is chosen, as pairs of an address; without the page. */
  private pairs(): Pair[] {
    const sort = sorts.find((one) => one === this.search.get('sort'));
    return [
      ...(this.words ? [['q', this.words] as const] : []),
      ...(this.centre ? [['centre', this.centre] as const] : []),
      ...facetNames.flatMap((name) => this.values(name).map((value) => [name, value] as const)),
      ...(sort ? [['sort', sort] as const] : []),
    ];
  }

  private path(pairs: readonly Pair[], at: string = partnersPath): string {
    const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
    return query ? `${at}?${query}` : at;
  }

  with(name: string, value: string): string {
    return this.path([...this.pairs().filter(([one]) => one !== name), [name, value]]);
  }

  without(name: string, value?: string): string {
    return this.path(this.pairs().filter(([one, held]) => one !== name || (value !== undefined && held !== value)));
  }

  page(cursor: string): string {
    return this.path([...this.pairs(), ['after', cursor]]);
  }

  get here(): string {
    return this.path(this.pairs());
  }

  get feed(): string {
    return this.path(
      this.pairs().filter(([name]) => name !== 'sort'),
      `${partnersPath}/feed`,
    );
  }

  /** The centres that fit what both lists can be asked for. */
  get centres(): string {
    const shared = new Set<string>(['sector', 'field', 'level', 'theme', 'country', 'language']);
    return this.path(
      this.pairs().filter(([name]) => shared.has(name)),
      '/centres',
    );
  }
}
