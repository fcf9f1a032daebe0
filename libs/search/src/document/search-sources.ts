import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { MANIFESTS, sql, type Manifest, type SearchSource, type Sql } from '@guildhall/database';

/** Everything the features let people search. */
@Injectable()
export class SearchSources {
  readonly all: readonly SearchSource[];

  constructor(@Inject(MANIFESTS) manifests: readonly Manifest[]) {
    this.all = manifests.flatMap(({ documents }) => documents ?? []);
  }

  get events(): string[] {
    return [...new Set(this.all.flatMap(({ events }) => events))];
  }

  /** A condition over the table `search_document`; a `case`, so that no source is asked about another's ids. */
  visible(actor: Actor): Sql {
    const cases = this.all.reduce(
      (known, { type, visible }) => sql`${known} when ${type} then ${visible(actor)}`,
      sql``,
    );
    return this.all.length > 0 ? sql`case search_document.source_type ${cases} else false end` : sql`false`;
  }

  path(type: string, id: string): string {
    return this.all.find((source) => source.type === type)?.path(id) ?? '/';
  }
}
