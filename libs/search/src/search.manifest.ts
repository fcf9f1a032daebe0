import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Manifest, Subscriber } from '@guildhall/database';
import { SearchDocumentConsumer } from './document/search-document.consumer.js';

@Injectable()
export class SearchManifest implements Manifest {
  readonly name = 'search';

  constructor(private readonly modules: ModuleRef) {}

  /** Asked for when all manifests stand, because the consumer is made from them. */
  get subscribers(): readonly Subscriber[] {
    return [this.modules.get(SearchDocumentConsumer)];
  }
}
