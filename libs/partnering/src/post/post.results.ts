import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type PartnerPost, PartnerPostView } from './post.view.js';

/** What acts on a partner post give: the post as it is now. */
@ObjectType({ isAbstract: true })
export class PartnerPostSuccess {
  @Field(() => PartnerPostView) partnerPost!: PartnerPost;
  constructor(partnerPost: PartnerPost) {
    this.partnerPost = partnerPost;
  }
}

@ObjectType()
export class DraftPartnerPostSuccess extends PartnerPostSuccess {}
@ObjectType()
export class SavePartnerPostSuccess extends PartnerPostSuccess {}
@ObjectType()
export class OpenPartnerPostSuccess extends PartnerPostSuccess {}

export const DraftPartnerPostResult = createUnionType({
  name: 'DraftPartnerPostResult',
  types: () => [DraftPartnerPostSuccess] as const,
});
export const SavePartnerPostResult = createUnionType({
  name: 'SavePartnerPostResult',
  types: () => [SavePartnerPostSuccess] as const,
});
export const OpenPartnerPostResult = createUnionType({
  name: 'OpenPartnerPostResult',
  types: () => [OpenPartnerPostSuccess] as const,
});
