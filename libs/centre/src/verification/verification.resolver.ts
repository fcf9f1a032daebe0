import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  moderatesEverywhere,
  speaksFor,
} from '@guildhall/kernel';
import { PersonQueries } from '@guildhall/identity';
import { CentreQueries } from '../centre/centre.queries.js';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { RefuseCentreArgs, VerifyCentreInput } from './verification.input.js';
import { VerificationService } from './verification.service.js';
import {
  AskToVerifyResult,
  AskToVerifySuccess,
  RefusalView,
  RefuseCentreResult,
  RefuseCentreSuccess,
  VerificationView,
  VerifyCentreResult,
  VerifyCentreSuccess,
} from './verification.view.js';

/** Its people and moderators read what was noted. */
const isNear = (actor: Actor, { id }: Centre): boolean => moderatesEverywhere(actor) || speaksFor(actor, id);

@Resolver(() => CentreView)
export class VerificationResolver {
  constructor(
    private readonly service: VerificationService,
    private readonly centres: CentreQueries,
    private readonly people: PersonQueries,
  ) {}

  @ResolveField(() => VerificationView, { nullable: true })
  async verification(
    @Parent() centre: Centre,
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
  ): Promise<VerificationView | null> {
    const { verifiedAt: at, verifiedBy, verifiedByWays: ways, verifiedNote } = centre;
    if (!at || !verifiedBy) return null;
    const by = await loaderIn(exchange, VerificationResolver, (ids) => this.people.byIds(ids)).load(verifiedBy);
    return { at, by: by ?? null, ways, note: isNear(actor, centre) ? verifiedNote : null };
  }

  @ResolveField(() => RefusalView, { nullable: true })
  refusal(@Parent() centre: Centre, @CurrentActor() actor: Actor): RefusalView | null {
    const { refusedAt: at, refusedNote: note } = centre;
    return at && isNear(actor, centre) ? { at, note: note ?? '' } : null;
  }

  @Mutation(() => VerifyCentreResult, {
    description:
      'Says that a centre is what it says, and by what. For moderators of all themes, not for a centre of their own; ' +
      'on record, and undone by `undoDecision`.',
  })
  async verifyCentre(@CurrentActor() actor: Actor, @Args('input') input: VerifyCentreInput) {
    await this.service.verify(actor, input);
    return new VerifyCentreSuccess(await this.centres.require(actor, input.centre));
  }

  @Mutation(() => RefuseCentreResult, {
    description: 'Says why a centre is not verified, or takes its mark back. For those who verify.',
  })
  async refuseCentre(@CurrentActor() actor: Actor, @Args() wish: RefuseCentreArgs) {
    await this.service.refuse(actor, wish);
    return new RefuseCentreSuccess(await this.centres.require(actor, wish.centre));
  }

  @Mutation(() => AskToVerifyResult, {
    description: 'Puts a centre before the moderators, as registering it did: after a refusal. For representatives.',
  })
  async askToVerifyCentre(@CurrentActor() actor: Actor, @Args('centre', { type: () => ID }, IdPipe) centre: string) {
    await this.service.ask(actor, centre);
    return new AskToVerifySuccess(await this.centres.require(actor, centre));
  }
}
