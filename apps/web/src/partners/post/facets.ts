import type { PartnersPageQuery } from '../../graphql/generated/graphql.js';
import { type Facet, folded, valuesOf } from '../facet.js';
import { type BoardAsked, type FacetName, facetNames } from './asked.js';

type Counted = PartnersPageQuery['partnerPosts']['facets'];

const hasOrder = (name: FacetName): boolean => name === 'level' || name === 'until';

export function facetsOf(
  counted: Counted,
  asked: BoardAsked,
  nameOf: (name: FacetName, value: string) => string,
): Facet<FacetName>[] {
  return facetNames.map((name) => {
    const known = counted.find(({ facet }) => facet === name.toUpperCase())?.values ?? [];
    const values = valuesOf(name, known, asked.values(name), nameOf);
    if (hasOrder(name)) return { name, first: values, rest: [] };
    return folded(name, values);
  });
}
