import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, orProblem } from '@guildhall/kernel';
import {
  ConsortiumPartnerInput,
  GivePartnerRoleInput,
  InvitePartnerInput,
  RemovePartnerInput,
} from './consortium.input.js';
import { ConsortiumQueries } from './consortium.queries.js';
import {
  acceptPartnerInvitation,
  declinePartnerInvitation,
  givePartnerRole,
  handOverConsortium,
  invitePartner,
  leaveConsortium,
  removePartner,
  withdrawPartnerInvitation,
} from './consortium.results.js';
import { PartnerService } from './partner.service.js';

@Resolver()
export class PartnerResolver {
  constructor(
    private readonly queries: ConsortiumQueries,
    private readonly service: PartnerService,
  ) {}

  @Mutation(() => invitePartner.Result, {
    description:
      'Invites a centre; its representatives are told. For those who speak for the coordinator; FORBIDDEN where the centre blocked an introduction to it.',
  })
  invitePartner(@CurrentActor() actor: Actor, @Args('input') input: InvitePartnerInput) {
    return orProblem(async () => new invitePartner.Success(await this.seen(actor, this.service.invite(actor, input))));
  }

  @Mutation(() => withdrawPartnerInvitation.Result, {
    description: 'Takes back an invitation that was not answered. For those who speak for the coordinator.',
  })
  withdrawPartnerInvitation(@CurrentActor() actor: Actor, @Args('input') input: ConsortiumPartnerInput) {
    return orProblem(
      async () => new withdrawPartnerInvitation.Success(await this.seen(actor, this.service.withdraw(actor, input))),
    );
  }

  @Mutation(() => removePartner.Result, {
    description: 'Removes a partner, who is told why. For those who speak for the coordinator.',
  })
  removePartner(@CurrentActor() actor: Actor, @Args('input') input: RemovePartnerInput) {
    return orProblem(async () => new removePartner.Success(await this.seen(actor, this.service.remove(actor, input))));
  }

  @Mutation(() => givePartnerRole.Result, {
    description: 'Changes the role of a partner that joined or is asked. For those who speak for the coordinator.',
  })
  givePartnerRole(@CurrentActor() actor: Actor, @Args('input') input: GivePartnerRoleInput) {
    return orProblem(
      async () => new givePartnerRole.Success(await this.seen(actor, this.service.giveRole(actor, input))),
    );
  }

  @Mutation(() => handOverConsortium.Result, {
    description: 'Lets another partner coordinate; who did so far stays a full partner. For its representatives.',
  })
  handOverConsortium(@CurrentActor() actor: Actor, @Args('input') input: ConsortiumPartnerInput) {
    return orProblem(
      async () => new handOverConsortium.Success(await this.seen(actor, this.service.handOver(actor, input))),
    );
  }

  @Mutation(() => acceptPartnerInvitation.Result, { description: 'Joins. For representatives of the invited centre.' })
  acceptPartnerInvitation(@CurrentActor() actor: Actor, @Args('input') input: ConsortiumPartnerInput) {
    return orProblem(
      async () => new acceptPartnerInvitation.Success(await this.seen(actor, this.service.accept(actor, input))),
    );
  }

  @Mutation(() => declinePartnerInvitation.Result, {
    description: 'Says no. For representatives of the invited centre.',
  })
  declinePartnerInvitation(@CurrentActor() actor: Actor, @Args('input') input: ConsortiumPartnerInput) {
    return orProblem(
      async () => new declinePartnerInvitation.Success(await this.seen(actor, this.service.decline(actor, input))),
    );
  }

  @Mutation(() => leaveConsortium.Result, { description: 'Leaves. For representatives of the partner.' })
  leaveConsortium(@CurrentActor() actor: Actor, @Args('input') input: ConsortiumPartnerInput) {
    return orProblem(async () => new leaveConsortium.Success(await this.seen(actor, this.service.leave(actor, input))));
  }

  private async seen(actor: Actor, done: Promise<string>) {
    return this.queries.find(actor, await done);
  }
}
