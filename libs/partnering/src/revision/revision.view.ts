import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PartnerPostFieldChange', { description: 'A field that was changed.' })
export class FieldChangeView {
  @Field(() => String, { description: 'As PartnerPost calls it.' }) field!: string;
  @Field(() => [String], { description: 'What it said: codes, slugs, days or words; nothing when it was empty.' })
  before!: string[];
  @Field(() => [String]) after!: string[];
}

@ObjectType('PartnerPostRevision', { description: 'A change of a post after it was opened.' })
export class RevisionView {
  @Field(() => Int, { description: 'Counts from 1.' }) revision!: number;
  @Field(() => Date) at!: Date;
  @Field(() => String, { description: 'What its centre says about it; may be empty.' }) summary!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of the summary.' }) language!: string;
  @Field(() => [FieldChangeView]) changes!: FieldChangeView[];
}
