import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdPipe, orProblem, type Problem } from '@guildhall/kernel';
import { SaveGlossaryTermInput } from './glossary.input.js';
import {
  GlossaryView,
  RemoveGlossaryTermResult,
  SaveGlossaryTermResult,
  SaveGlossaryTermSuccess,
} from './glossary.results.js';
import { canKeepGlossary, GlossaryService } from './glossary.service.js';
import { GlossaryStore } from './glossary.store.js';
import { termView } from './glossary.view.js';

@Resolver(() => GlossaryView)
export class GlossaryResolver {
  constructor(
    private readonly store: GlossaryStore,
    private readonly service: GlossaryService,
  ) {}

  @Query(() => GlossaryView, { description: 'The glossary, which everybody may read.' })
  async glossary(@CurrentActor() actor: Actor): Promise<GlossaryView> {
    return { terms: (await this.store.terms()).map(termView), viewerCanEdit: canKeepGlossary(actor) };
  }

  @Mutation(() => SaveGlossaryTermResult, { description: 'Adds or changes a term. For moderators.' })
  saveGlossaryTerm(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveGlossaryTermInput,
  ): Promise<SaveGlossaryTermSuccess | Problem> {
    return orProblem(async () => {
      await this.service.save(actor, input);
      return new SaveGlossaryTermSuccess(await this.glossary(actor));
    });
  }

  @Mutation(() => RemoveGlossaryTermResult, { description: 'Takes a term out of the glossary. For moderators.' })
  async removeGlossaryTerm(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string) {
    await this.service.remove(actor, id);
    return new SaveGlossaryTermSuccess(await this.glossary(actor));
  }
}
