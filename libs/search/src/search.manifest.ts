import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type Chore, type Manifest, type NoticeRule, sql, type Subscriber } from '@guildhall/database';
import { RebuildChore } from './document/rebuild.chore.js';
import { SearchDocumentConsumer } from './document/search-document.consumer.js';
import { SavedSearchFinds } from './saved/saved-search.finds.js';
import { foundNotice } from './saved/saved-search.notice.js';

/** What stands on the sources of all manifests is asked for only when it is used: then all manifests stand. */
@Injectable()
export class SearchManifest implements Manifest {
  readonly name = 'search';
  readonly notices: readonly NoticeRule[];
  readonly retention = [sql`delete from saved_search_find where found_at < now() - interval '180 days'`];

  constructor(private readonly modules: ModuleRef) {
    this.notices = [foundNotice(() => this.modules.get(SavedSearchFinds))];
  }

  get subscribers(): readonly Subscriber[] {
    return [this.modules.get(SearchDocumentConsumer)];
  }

  get chores(): readonly Chore[] {
    return [this.modules.get(SavedSearchFinds), this.modules.get(RebuildChore)];
  }
}
