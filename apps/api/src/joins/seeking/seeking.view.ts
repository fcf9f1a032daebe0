import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { type Webinar, WebinarView } from '@guildhall/webinar';

@ObjectType('PartnerSeekerCentre', { description: 'A centre by its name.' })
export class SeekerCentreView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'In the language of the request where it has one.' }) name!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the name.' }) language!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
}

@ObjectType('PartnerSeekerPost', { description: 'An open partner post by its title.' })
export class SeekerPostView {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the title.' }) language!: string;
}

@ObjectType('PartnerSeeker', {
  description: 'A centre that looks for partners among those who attend a webinar, by consent. Never a person.',
})
export class PartnerSeekerView {
  @Field(() => ID) id!: string;
  @Field(() => SeekerCentreView) centre!: SeekerCentreView;
  @Field(() => SeekerPostView, { nullable: true, description: 'What it looks for, where it named one of its posts.' })
  partnerPost!: SeekerPostView | null;
  @Field(() => String, {
    nullable: true,
    description:
      'How it fits a centre of the viewer, in one sentence; null where it hardly does, and without a centre.',
  })
  summary!: string | null;
}

@ObjectType('PartnerSeat', { description: 'What the viewer may let the attendees of a webinar know of their centre.' })
export class PartnerSeatView {
  @Field(() => SeekerCentreView) centre!: SeekerCentreView;
  @Field(() => [SeekerPostView], { description: 'Its open posts, one of which may be named; the newest twenty.' })
  posts!: SeekerPostView[];
  @Field(() => Date, { nullable: true, description: 'Since when it is shown as looking for partners; null when not.' })
  consentedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The post that was named, while it is open.' })
  partnerPostId!: string | null;
}

@ObjectType({ isAbstract: true })
class SeekingSuccess {
  @Field(() => WebinarView) webinar!: Webinar;
  constructor(webinar: Webinar) {
    this.webinar = webinar;
  }
}
@ObjectType()
export class SeekPartnersSuccess extends SeekingSuccess {}
@ObjectType()
export class StopSeekingPartnersSuccess extends SeekingSuccess {}

export const SeekPartnersResult = createUnionType({
  name: 'SeekPartnersResult',
  types: () => [SeekPartnersSuccess] as const,
});
export const StopSeekingPartnersResult = createUnionType({
  name: 'StopSeekingPartnersResult',
  types: () => [StopSeekingPartnersSuccess] as const,
});
