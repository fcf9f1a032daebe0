import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from '@guildhall/kernel';
import { CoreModule } from './core.module.js';

/** The worker as a process of its own. */
@Module({})
export class WorkerModule {
  static for(settings: Settings): DynamicModule {
    return { module: WorkerModule, imports: [CoreModule.for(settings)] };
  }
}
