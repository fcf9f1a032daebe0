import { Module } from '@nestjs/common';
import { ChoreService } from './chore.service.js';
import { DeadDeliveryQueries } from './dead-delivery.queries.js';
import { DeadDeliveryResolver } from './dead-delivery.resolver.js';
import { DeadDeliveryService } from './dead-delivery.service.js';
import { RetentionService } from './retention.service.js';

/** What keeps a community running: given-up deliveries to look at and retry, and the end of what is not kept. */
@Module({
  providers: [DeadDeliveryQueries, DeadDeliveryService, DeadDeliveryResolver, RetentionService, ChoreService],
  exports: [RetentionService, ChoreService],
})
export class OperationsModule {}
