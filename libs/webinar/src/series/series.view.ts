import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';

/** A series as its row holds it. */
export interface SeriesRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}

@ObjectType('WebinarSeries', { description: 'Webinars that belong together.' })
export class SeriesView {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of its title.' }) language!: string;
}

@ObjectType()
export class BeginSeriesSuccess {
  @Field(() => SeriesView) series!: SeriesRow;
  constructor(series: SeriesRow) {
    this.series = series;
  }
}
export const BeginSeriesResult = createUnionType({
  name: 'BeginSeriesResult',
  types: () => [BeginSeriesSuccess] as const,
});
