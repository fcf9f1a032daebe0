import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import type { Settings } from '@guildhall/kernel';
import { DataSource } from 'typeorm';
import { dataSourceOf } from './data-source.js';
import { Database } from './database.js';
import { EventConsumers } from './event-log/consumers.js';
import { EventListener } from './event-log/listener.js';
import { Limits } from './limits/limits.js';
import { Visitors } from './limits/visitors.js';

/** The connection, the event log with its consumers and the limits, for every module. */
@Global()
@Module({})
export class DatabaseModule {
  static for(settings: Settings, entities: readonly Type[]): DynamicModule {
    const connect = () => dataSourceOf(settings.DATABASE_URL, [...entities]).initialize();
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useFactory: connect },
        Database,
        EventListener,
        EventConsumers,
        Limits,
        Visitors,
      ],
      exports: [DataSource, Database, EventListener, EventConsumers, Limits, Visitors],
    };
  }
}
