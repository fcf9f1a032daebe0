import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Page } from '@guildhall/kernel';
import { type PartnerPost, PartnerPostView } from '../post/post.view.js';
import { type Counts, type FacetValue } from './board.index.js';
import { facets, named } from './board.facets.js';

/** By their names in the API. */
export const FacetName = Object.fromEntries(facets.map((facet) => [named(facet), facet]));
registerEnumType(FacetName, {
  name: 'PartnerPostFacet',
  description: 'What the board is narrowed by, as the fields of PartnerPostSearchInput. LEVEL: of the EQF.',
});

@ObjectType('PartnerPostFacetValue')
export class FacetValueView implements FacetValue {
  @Field(() => String, { description: 'A code, slug, tag or id, or the name of an enum value.' }) value!: string;
  @Field(() => Int, { description: 'How many posts there are with it, all other choices kept.' }) count!: number;
}

@ObjectType('PartnerPostFacetCounts', { description: 'The values of a facet that posts have, those of most first.' })
export class FacetCountsView {
  @Field(() => FacetName) facet!: string;
  @Field(() => [FacetValueView]) values!: readonly FacetValueView[];
}

export const PartnerBoardConnection = connectionOf(PartnerPostView, 'PartnerBoard');

/** A page of the board with what its further fields are answered from. */
export interface Board extends Page<PartnerPost> {
  readonly totalCount: number;
  readonly counts: Counts | null;
}
