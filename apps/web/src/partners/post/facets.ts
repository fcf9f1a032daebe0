import type { PartnersPageQuery } from '../../graphql/generated/graphql.js';
import { type BoardAsked, type FacetName, facetNames } from './asked.js';

export type Value = {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
};
/** A facet as it is shown: what is chosen and most frequent first, the rest behind a fold. */
export type Facet = { readonly name: FacetName; readonly first: readonly Value[]; readonly rest: readonly Value[] };

type Counted = PartnersPageQuery['partnerPosts']['facets'];

const SHOWN = 6;
/** Fields are shown by their broad ones; those within a broad one when it, or one of them, is chosen. */
const isOpenField = (value: string, chosen: readonly string[]): boolean =>
  value.length === 2 || chosen.some((one) => one.slice(0, 2) === value.slice(0, 2));
const hasOrder = (name: FacetName): boolean => name === 'level' || name === 'until';

export function facetsOf(
  counted: Counted,
  asked: BoardAsked,
  nameOf: (name: FacetName, value: string) => string,
): Facet[] {
  return facetNames.map((name) => {
    const chosen = asked.values(name);
    const known = counted.find(({ facet }) => facet === name.toUpperCase())?.values ?? [];
    const fitting = known.filter(({ value }) => name !== 'field' || isOpenField(value, chosen));
    const missing = chosen.filter((value) => !fitting.some((one) => one.value === value));
    const values = [...fitting, ...missing.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
      ...{ value, count, name: nameOf(name, value), isChosen: chosen.includes(value) },
    }));
    if (hasOrder(name)) return { name, first: values, rest: [] };
    const first = values.filter(({ isChosen }, at) => isChosen || at < SHOWN);
    return { name, first, rest: values.filter((value) => !first.includes(value)) };
  });
}
