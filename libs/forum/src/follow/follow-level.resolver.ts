import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { type Person, PersonView } from '@guildhall/identity';
import { FollowLevel, levelOf } from '../reading/reading.view.js';
import { type Tag, TagView } from '../tag/tag.view.js';
import { type Theme, ThemeView } from '../theme/theme.view.js';

const LEVELS = Symbol('levels');
const field = {
  nullable: true,
  description: 'Whether the viewer follows or muted it; null for neither and for guests.',
};

/** What one viewer chose for the things of one step of an operation, by one statement. */
class Levels {
  constructor(private readonly database: Database) {}

  async of(exchange: Exchange, target: string, id: string): Promise<FollowLevel | null> {
    const { personId } = exchange.actor;
    if (personId === null) return null;
    const loader = loaderIn(exchange, LEVELS, async (keys) => {
      const rows = await this.database.rows<{ key: string; level: string }>(sql`
        select target_type || ':' || target_id as key, level from follow
        where person_id = ${personId} and target_type || ':' || target_id = any(${keys})`);
      return new Map(rows.map(({ key, level }) => [key, level]));
    });
    return levelOf((await loader.load(`${target}:${id}`)) ?? null);
  }
}

@Resolver(() => ThemeView)
export class ThemeLevelResolver extends Levels {
  constructor(database: Database) {
    super(database);
  }
  @ResolveField(() => FollowLevel, field) viewerLevel(
    @Parent() { slug }: Theme,
    @CurrentExchange() exchange: Exchange,
  ) {
    return this.of(exchange, 'theme', slug);
  }
}

@Resolver(() => TagView)
export class TagLevelResolver extends Levels {
  constructor(database: Database) {
    super(database);
  }
  @ResolveField(() => FollowLevel, field) viewerLevel(@Parent() { slug }: Tag, @CurrentExchange() exchange: Exchange) {
    return this.of(exchange, 'tag', slug);
  }
}

@Resolver(() => PersonView)
export class PersonLevelResolver extends Levels {
  constructor(database: Database) {
    super(database);
  }
  @ResolveField(() => FollowLevel, field) viewerLevel(@Parent() { id }: Person, @CurrentExchange() exchange: Exchange) {
    return this.of(exchange, 'person', id);
  }
}
