import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FacetValue', { description: 'A value one can choose, and how many there are with it.' })
export class FacetValueView {
  @Field(() => String, { description: 'A code, slug or tag.' }) value!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('CentreFacets', {
  description:
    'How many centres there are with each value, the most frequent first. Each list counts as if nothing were chosen ' +
    'in it, so that a further value of it can be chosen.',
})
export class CentreFacetsView {
  @Field(() => Int, { description: 'How many centres all that is chosen leaves.' }) total!: number;
  @Field(() => Boolean, { description: 'Whether nothing has the words, and names that are spelt alike are shown.' })
  isAlike!: boolean;
  @Field(() => [FacetValueView], { description: 'Values of `CentreKind`.' }) kinds!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'ISO 3166-1 alpha-2; what the map shows.' })
  countries!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'Two-digit codes of NACE Rev. 2.' }) sectors!: FacetValueView[];
  @Field(() => [FacetValueView], {
    description: 'Codes of ISCED-F 2013: those that are used, and the broad ones around them.',
  })
  fields!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'Levels of the EQF.' }) levels!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'Slugs of themes.' }) themes!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'Working languages as BCP 47 tags.' }) languages!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'The 24 most frequent tags of what is offered.' })
  offerTags!: FacetValueView[];
  @Field(() => [FacetValueView], { description: 'The 24 most frequent tags of what is sought.' })
  seekTags!: FacetValueView[];
  @Field(() => [FacetValueView], { description: '`true` and `false`: whether moderators verified it.' })
  verified!: FacetValueView[];
}

@ObjectType('CentrePlace', { description: 'Centres near each other, as a field of the map.' })
export class CentrePlaceView {
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Field(() => Float, { description: 'The middle of where they are, in degrees.' }) latitude!: number;
  @Field(() => Float) longitude!: number;
  @Field(() => [Float], { description: 'South, west, north, east of the field, as `within` of `centres` takes it.' })
  within!: number[];
}
