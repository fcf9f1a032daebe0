import { Module } from '@nestjs/common';
import { DecisionActorResolver } from './decision-actor.resolver.js';
import { SearchHitThreadResolver } from './search-hit-thread.resolver.js';
import { ViewerNoticesResolver } from './viewer-notices.resolver.js';

/** Fields of one module's views that another module answers. */
@Module({ providers: [DecisionActorResolver, ViewerNoticesResolver, SearchHitThreadResolver] })
export class JoinsModule {}
