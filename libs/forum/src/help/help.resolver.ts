import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isBlockedBy } from '@guildhall/kernel';
import { type Person, PersonView } from '@guildhall/identity';
import { TagNames } from '../tag/tag.names.js';
import { ThemeQueries } from '../theme/theme.queries.js';
import { HelpQueries } from './help.queries.js';
import { type ExpertiseRow, type ExpertiseView, HelpView } from './help.view.js';

/** What somebody is good for: for the page of one person, not for lists of people. */
@Resolver(() => PersonView)
export class HelpResolver {
  constructor(
    private readonly queries: HelpQueries,
    private readonly tags: TagNames,
    private readonly themes: ThemeQueries,
  ) {}

  @ResolveField(() => HelpView, {
    nullable: true,
    description: 'What their replies were good for; null when `isReserved`. Costs a statement for each person.',
  })
  async help(@Parent() { id }: Person, @CurrentActor() actor: Actor): Promise<HelpView | null> {
    const row = isBlockedBy(actor, id) ? null : await this.queries.of(id);
    return row && { ...row, expertise: await Promise.all(row.expertise.map((one) => this.named(one))) };
  }

  private async named({ kind, slug, count }: ExpertiseRow): Promise<ExpertiseView> {
    if (kind === 'theme') return { tag: null, theme: await this.themes.find(slug), count };
    return { tag: (await this.tags.of([slug]))[0] ?? null, theme: null, count };
  }
}
