import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { PartnerPostChanged, PartnerPostIncomplete, PartnerPostStuck, TooManyPartnerPosts } from './post.problems.js';
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
@ObjectType()
export class EditPartnerPostSuccess extends PartnerPostSuccess {}
@ObjectType()
export class MovePartnerPostSuccess extends PartnerPostSuccess {}
@ObjectType()
export class RenewPartnerPostSuccess extends PartnerPostSuccess {}

export const DraftPartnerPostResult = createUnionType({
  name: 'DraftPartnerPostResult',
  types: () => [DraftPartnerPostSuccess] as const,
});
export const SavePartnerPostResult = createUnionType({
  name: 'SavePartnerPostResult',
  types: () => [SavePartnerPostSuccess, PartnerPostChanged, PartnerPostStuck] as const,
});
export const OpenPartnerPostResult = createUnionType({
  name: 'OpenPartnerPostResult',
  types: () => [OpenPartnerPostSuccess, PartnerPostIncomplete, TooManyPartnerPosts, PartnerPostStuck] as const,
});
export const EditPartnerPostResult = createUnionType({
  name: 'EditPartnerPostResult',
  types: () =>
    [EditPartnerPostSuccess, PartnerPostChanged, PartnerPostIncomplete, TooManyPartnerPosts, PartnerPostStuck] as const,
});
export const MovePartnerPostResult = createUnionType({
  name: 'MovePartnerPostResult',
  types: () => [MovePartnerPostSuccess, TooManyPartnerPosts, PartnerPostStuck] as const,
});
export const RenewPartnerPostResult = createUnionType({
  name: 'RenewPartnerPostResult',
  types: () => [RenewPartnerPostSuccess, TooManyPartnerPosts, PartnerPostStuck] as const,
});
