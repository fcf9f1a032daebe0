import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { ThemeQueries, type ThemeCounts } from './theme.queries.js';
import { type Theme, ThemeView } from './theme.view.js';

@Resolver(() => ThemeView)
export class ThemeResolver {
  constructor(private readonly themes: ThemeQueries) {}

  @Query(() => [ThemeView], { name: 'themes', description: 'All themes, in their order.' })
  list(): Promise<readonly Theme[]> {
    return this.themes.list();
  }

  @Query(() => ThemeView, { description: 'One theme. Refusal: NOT_FOUND.' })
  theme(@Args('slug') slug: string): Promise<Theme> {
    return this.themes.require(slug);
  }

  @ResolveField() id(@Parent() theme: Theme): string {
    return theme.slug;
  }
  @ResolveField() name(@Parent() theme: Theme, @CurrentActor() actor: Actor): string {
    return theme.name[actor.language] ?? theme.slug;
  }
  @ResolveField() description(@Parent() theme: Theme, @CurrentActor() actor: Actor): string {
    return theme.description[actor.language] ?? '';
  }
  @ResolveField() channel(@Parent() theme: Theme): string {
    return `theme:${theme.slug}`;
  }
  @ResolveField() async threadCount(@Parent() theme: Theme, @CurrentExchange() exchange: Exchange): Promise<number> {
    return (await this.counts(exchange, theme))?.threads ?? 0;
  }
  @ResolveField() async unansweredCount(
    @Parent() theme: Theme,
    @CurrentExchange() exchange: Exchange,
  ): Promise<number> {
    return (await this.counts(exchange, theme))?.unanswered ?? 0;
  }

  private counts(exchange: Exchange, { slug }: Theme): Promise<ThemeCounts | undefined> {
    return loaderIn(exchange, ThemeQueries, (slugs, actor) => this.themes.counts(slugs, actor)).load(slug);
  }
}
