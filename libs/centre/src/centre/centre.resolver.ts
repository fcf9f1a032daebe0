import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdPipe } from '@guildhall/kernel';
import { EditCentreInput, RegisterCentreInput } from './centre.input.js';
import { CentreQueries } from './centre.queries.js';
import { EditCentreResult, EditCentreSuccess, RegisterCentreResult, RegisterCentreSuccess } from './centre.results.js';
import { CentreService } from './centre.service.js';
import { type Centre, type CentreTextView, CentreView } from './centre.view.js';

const textIn = ({ texts }: Centre, language: string): CentreTextView | null =>
  texts[language] ? { language, ...texts[language] } : null;

@Resolver(() => CentreView)
export class CentreResolver {
  constructor(
    private readonly queries: CentreQueries,
    private readonly service: CentreService,
  ) {}

  @Query(() => CentreView, { description: 'One centre. Refusal: NOT_FOUND.' })
  centre(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<Centre> {
    return this.queries.require(actor, id);
  }

  @Query(() => [CentreView], { description: 'The centres the viewer speaks for; none for a guest.' })
  viewerCentres(@CurrentActor() actor: Actor): Promise<Centre[]> {
    return this.queries.own(actor);
  }

  @Mutation(() => RegisterCentreResult, {
    description:
      'Registers a centre; the viewer represents it. Refusal: CONFLICT when its PIC or OID is known already.',
  })
  async registerCentre(@CurrentActor() actor: Actor, @Args('input') input: RegisterCentreInput) {
    const id = await this.service.register(actor, input);
    const seats = [...(actor.centres ?? []), { centre: id, role: 'representative' as const }];
    return new RegisterCentreSuccess(await this.queries.require({ ...actor, centres: seats }, id));
  }

  @Mutation(() => EditCentreResult, {
    description: 'Changes what a centre says about itself. For its representatives.',
  })
  async editCentre(@CurrentActor() actor: Actor, @Args('input') input: EditCentreInput) {
    return new EditCentreSuccess(await this.queries.require(actor, await this.service.edit(actor, input)));
  }

  @ResolveField() text(@Parent() centre: Centre, @CurrentActor() { language }: Actor): CentreTextView {
    const found = textIn(centre, language) ?? textIn(centre, centre.language);
    return found ?? { language: centre.language, name: '', markdown: '', html: '' };
  }
  @ResolveField() texts(@Parent() centre: Centre): CentreTextView[] {
    const others = Object.keys(centre.texts).filter((language) => language !== centre.language);
    return [centre.language, ...others.sort()].flatMap((language) => textIn(centre, language) ?? []);
  }
}
