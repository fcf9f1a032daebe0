import {
  Args,
  ArgsType,
  createUnionType,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type Actor, CurrentActor, IdPipe } from '@guildhall/kernel';
import { IdempotencyKey, IdField } from '@guildhall/text';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { WebinarSuccess } from '../webinar/webinar.results.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { RehearsalService } from './rehearsal.service.js';

@ArgsType()
export class RehearseArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per rehearsal.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@ObjectType()
export class RehearseWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class FillRehearsalSuccess extends WebinarSuccess {}

export const RehearseWebinarResult = createUnionType({
  name: 'RehearseWebinarResult',
  types: () => [RehearseWebinarSuccess] as const,
});
export const FillRehearsalResult = createUnionType({
  name: 'FillRehearsalResult',
  types: () => [FillRehearsalSuccess] as const,
});

/** Trying out a webinar before its day. */
@Resolver(() => WebinarView)
export class RehearsalResolver {
  constructor(
    private readonly rehearsals: RehearsalService,
    private readonly webinars: WebinarQueries,
  ) {}

  @Mutation(() => RehearseWebinarResult, {
    description:
      'Makes a rehearsal: a webinar of its own with the same plan and polls, for its hosts and whoever has its code, counted nowhere and deleted after seven days. For hosts of the webinar.',
  })
  async rehearseWebinar(@CurrentActor() actor: Actor, @Args() { webinar, idempotencyKey }: RehearseArgs) {
    const id = await this.rehearsals.rehearse(actor, webinar, idempotencyKey);
    return new RehearseWebinarSuccess(await this.webinars.require(actor, id));
  }

  @Mutation(() => FillRehearsalResult, {
    description: 'Lets a small audience of robots ask ten questions and vote, once. For hosts, in rehearsals alone.',
  })
  async fillRehearsal(@CurrentActor() actor: Actor, @Args('webinar', { type: () => ID }, IdPipe) id: string) {
    return new FillRehearsalSuccess(await this.webinars.require(actor, await this.rehearsals.fill(actor, id)));
  }

  @ResolveField(() => ID, { nullable: true, description: 'Of a rehearsal: what is rehearsed.' })
  practiceOf(@Parent() { practiceOf }: Webinar): string | null {
    return practiceOf;
  }
}
