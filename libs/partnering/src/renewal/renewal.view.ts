import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { PartnerPostStuck, TooManyPartnerPosts } from '../post/post.problems.js';

@ObjectType('PartnerPostRenewal', { description: 'What the link of a mail about the end of a post would do.' })
export class RenewalView {
  @Field(() => ID) post!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of the title.' }) language!: string;
  @Field(() => String, { description: 'The new last day, as `2027-03-31`.' }) until!: string;
  @Field(() => Boolean, { description: 'False when it was used, or the post has changed since.' })
  isStanding!: boolean;
}

@ObjectType()
export class RenewPartnerPostFromMailSuccess {
  @Field(() => ID) post!: string;
  constructor(post: string) {
    this.post = post;
  }
}

export const RenewPartnerPostFromMailResult = createUnionType({
  name: 'RenewPartnerPostFromMailResult',
  types: () => [RenewPartnerPostFromMailSuccess, TooManyPartnerPosts, PartnerPostStuck] as const,
});
