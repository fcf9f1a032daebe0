import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { Limits, spenderOf } from '@guildhall/database';
import { guessLanguage } from '@guildhall/text';
import { type Theme, ThemeView } from '../theme/theme.view.js';
import { TemplateService } from './template.service.js';
import {
  type AskTemplate,
  AskTemplateView,
  EditAskTemplateInput,
  EditAskTemplateResult,
  EditAskTemplateSuccess,
} from './template.view.js';

/** What helps to begin a question. */
@Resolver(() => ThemeView)
export class TemplateResolver {
  constructor(
    private readonly templates: TemplateService,
    private readonly limits: Limits,
  ) {}

  @ResolveField(() => [AskTemplateView], {
    description: 'The beginning of a question here, in each interface language.',
  })
  async askTemplates(
    @Parent() { slug }: Theme,
    @CurrentExchange() exchange: Exchange,
  ): Promise<readonly AskTemplate[]> {
    return (await loaderIn(exchange, TemplateService, (themes) => this.templates.of(themes)).load(slug)) ?? [];
  }

  @Mutation(() => EditAskTemplateResult, {
    description:
      'Replaces the template of a theme in one language. For its moderators. Refusals: FORBIDDEN, BAD_INPUT.',
  })
  async editAskTemplate(@CurrentActor() actor: Actor, @Args('input') input: EditAskTemplateInput) {
    return new EditAskTemplateSuccess(await this.templates.edit(actor, input));
  }

  @Query(() => String, {
    nullable: true,
    description: 'The language a text is probably in, as a BCP 47 tag; null when there is too little to tell.',
  })
  async languageGuess(@CurrentActor() actor: Actor, @Args('text') text: string): Promise<string | null> {
    await this.limits.spend('previewsByActor', spenderOf(actor));
    return guessLanguage(text.slice(0, 1_000));
  }
}
