import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange } from '@guildhall/kernel';
import { Database } from '@guildhall/database';
import { type Theme, ThemeQueries, ThemeView } from '@guildhall/forum';
import { type Person, PersonView } from '@guildhall/identity';
import { type Webinar, WebinarView } from '@guildhall/webinar';
import { peopleLoader } from './people.js';

/** Webinars know slugs and ids; this gives the themes and the people. */
@Resolver(() => WebinarView)
export class WebinarJoinsResolver {
  constructor(
    private readonly database: Database,
    private readonly themeQueries: ThemeQueries,
  ) {}

  @ResolveField(() => [ThemeView], { description: 'What it is about, at most five.' })
  async themes(@Parent() webinar: Webinar): Promise<readonly Theme[]> {
    return (await this.themeQueries.list()).filter(({ slug }) => webinar.themes.includes(slug));
  }

  @ResolveField(() => [PersonView], { description: 'Who runs it, the planner first; at most eleven.' })
  async hosts(@Parent() webinar: Webinar, @CurrentExchange() exchange: Exchange): Promise<Person[]> {
    const people = await peopleLoader(exchange, this.database).loadMany(webinar.hosts);
    return people.filter((person): person is Person => person !== undefined && !(person instanceof Error));
  }
}
