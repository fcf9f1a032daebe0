import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { LinkedPartnerPostView } from './partner-post.view.js';

@Resolver(() => ThreadView)
export class LinkedPartnerPostResolver {
  @ResolveField(() => [LinkedPartnerPostView], {
    description: 'The partner posts it is linked to, as far as everybody may see them; at most five.',
  })
  partnerPosts(@Parent() { partnerPosts }: Thread): readonly LinkedPartnerPostView[] {
    return partnerPosts ?? [];
  }
}
