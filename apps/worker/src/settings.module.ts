import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';

/** The checked settings, for whoever asks. */
@Global()
@Module({})
export class SettingsModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: Settings, useValue: settings }],
      exports: [Settings],
    };
  }
}
