import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Settings } from '@guildhall/kernel';
import { DatabaseModule, OperationsModule } from '@guildhall/database';
import { AdmissionModule, ModerationModule } from '@guildhall/moderation';
import { requestLog } from './request-log.js';
import { entities, FeaturesModule } from './features.js';
import { SettingsModule } from './settings.module.js';
import { Worker } from './worker.js';

/** What the api and the worker have in common: settings, log, database, features, services. */
@Module({})
export class CoreModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        SettingsModule.for(settings),
        LoggerModule.forRoot(requestLog(settings)),
        DatabaseModule.for(settings, entities),
        AdmissionModule,
        FeaturesModule,
        ModerationModule,
        OperationsModule,
      ],
      providers: [Worker],
      exports: [Worker],
    };
  }
}
