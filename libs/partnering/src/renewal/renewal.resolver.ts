import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, orProblem } from '@guildhall/kernel';
import { RenewalArgs } from '../post/post.input.js';
import { RenewalService } from './renewal.service.js';
import { RenewalView, RenewPartnerPostFromMailResult, RenewPartnerPostFromMailSuccess } from './renewal.view.js';

@Resolver()
export class RenewalResolver {
  constructor(private readonly service: RenewalService) {}

  @Query(() => RenewalView, {
    description: 'What the link of a mail would renew. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  partnerPostRenewal(@CurrentActor() actor: Actor, @Args() { token }: RenewalArgs): Promise<RenewalView> {
    return this.service.look(actor, token);
  }

  @Mutation(() => RenewPartnerPostFromMailResult, {
    description:
      'Renews a post by the link of a mail, once, without signing in. Refusals: NOT_FOUND, FORBIDDEN, RATE_LIMITED.',
  })
  async renewPartnerPostFromMail(@CurrentActor() actor: Actor, @Args() { token }: RenewalArgs) {
    const done = await orProblem(() => this.service.renew(actor, token));
    return typeof done === 'string' ? new RenewPartnerPostFromMailSuccess(done) : done;
  }
}
