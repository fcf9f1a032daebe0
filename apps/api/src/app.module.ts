import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from '@guildhall/kernel';
import { RealtimeModule } from '@guildhall/realtime';
import { CoreModule } from '../../worker/src/core.module.js';
import { DemoModule } from './demo/demo.module.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { QuickLane } from './graphql/quick-lane.js';
import { HealthController } from './health/health.controller.js';
import { JoinsModule } from './joins/joins.module.js';

/** The api process: everything over GraphQL and the sockets, and the worker unless it runs apart. */
@Module({})
export class AppModule {
  static for(settings: Settings): DynamicModule {
    const lane = new QuickLane();
    return {
      module: AppModule,
      imports: [CoreModule.for(settings), JoinsModule, RealtimeModule, DemoModule, graphqlModule(settings, lane)],
      providers: [{ provide: QuickLane, useValue: lane }],
      controllers: [HealthController],
    };
  }
}
