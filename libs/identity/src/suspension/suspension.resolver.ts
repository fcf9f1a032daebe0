import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { PersonQueries } from '../person/person.queries.js';
import {
  LiftSuspensionResult,
  LiftSuspensionSuccess,
  SuspendPersonResult,
  SuspendPersonSuccess,
  SuspensionArgs,
} from './suspension.view.js';
import { SuspensionService } from './suspension.service.js';

@Resolver()
export class SuspensionResolver {
  constructor(
    private readonly suspensions: SuspensionService,
    private readonly people: PersonQueries,
  ) {}

  @Mutation(() => SuspendPersonResult, {
    description:
      'Keeps a person out: all their sessions end, and they are told the reason. For moderators of all themes; ' +
      'admins are suspended by admins alone, nobody by themself. Refusals: NOT_FOUND, FORBIDDEN, BAD_INPUT.',
  })
  async suspendPerson(@CurrentActor() actor: Actor, @Args() { person, reason }: SuspensionArgs) {
    await this.suspensions.suspend(actor, person, reason);
    return new SuspendPersonSuccess(await this.people.require(person));
  }

  @Mutation(() => LiftSuspensionResult, {
    description: 'Lets a suspended person in again. Refusals: NOT_FOUND, FORBIDDEN, BAD_INPUT.',
  })
  async liftSuspension(@CurrentActor() actor: Actor, @Args() { person, reason }: SuspensionArgs) {
    await this.suspensions.lift(actor, person, reason);
    return new LiftSuspensionSuccess(await this.people.require(person));
  }
}
