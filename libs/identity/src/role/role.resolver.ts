import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { says } from '../identity.messages.js';
import { PersonQueries } from '../person/person.queries.js';
import { LastAdmin, RoleInput, RoleResult, RoleSuccess } from './role.view.js';
import { RoleService } from './role.service.js';

@Resolver()
export class RoleResolver {
  constructor(
    private readonly roles: RoleService,
    private readonly people: PersonQueries,
  ) {}

  @Mutation(() => RoleResult, {
    description: 'For admins. Giving what somebody has changes nothing. Refusals: NOT_FOUND, FORBIDDEN, BAD_INPUT.',
  })
  async grantRole(@CurrentActor() actor: Actor, @Args('input') input: RoleInput): Promise<RoleSuccess> {
    await this.roles.grant(actor, input);
    return new RoleSuccess(await this.people.require(input.person));
  }

  @Mutation(() => RoleResult, {
    description: 'For admins. Taking what somebody has not changes nothing. Refusals: NOT_FOUND, FORBIDDEN, BAD_INPUT.',
  })
  async revokeRole(@CurrentActor() actor: Actor, @Args('input') input: RoleInput): Promise<RoleSuccess | LastAdmin> {
    const done = await this.roles.revoke(actor, input);
    return done
      ? new RoleSuccess(await this.people.require(input.person))
      : new LastAdmin(says.lastAdmin()(actor.language));
  }
}
