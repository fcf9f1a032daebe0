import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OpenWish', {
  description: 'An open partner post that wishes for something, as much of it as a link needs.',
})
export class OpenWishView {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the title.' }) language!: string;
  @Field(() => String, { description: 'The last day for answers, as `2027-03-31`.' }) answerBy!: string;
  @Field(() => String, { description: 'Whose it is, in the language of the request where it has a name in it.' })
  centreName!: string;
  @Field(() => String, { description: 'The BCP 47 tag of that name.' }) centreLanguage!: string;
  @Field(() => String, { description: 'Where the work takes place: ISO 3166-1 alpha-2.' }) country!: string;
}

@ObjectType('PartnerNeeds', { description: 'What waits for the centres of the viewer. Nobody else is told.' })
export class PartnerNeedsView {
  @Field(() => Int, { description: 'Interests in their posts that wait to be decided on.' }) interests!: number;
  @Field(() => Int, { description: 'Questions about interests they sent that wait for an answer.' }) questions!: number;
  @Field(() => Int, { description: 'Introductions that wait for their consent.' }) introductions!: number;
  @Field(() => Int, { description: 'Matches they were told of in the last seven days and that are open still.' })
  matches!: number;
}

@ObjectType('PartnerGlance', { description: 'The board at a glance.' })
export class PartnerGlanceView {
  @Field(() => [OpenWishView], { description: 'The newest open wishes.' }) wishes!: readonly OpenWishView[];
  @Field(() => PartnerNeedsView, { nullable: true, description: 'Null for whoever speaks for no centre.' })
  needs!: PartnerNeedsView | null;
}
