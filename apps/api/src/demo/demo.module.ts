import { Module } from '@nestjs/common';
import { DemoCast } from './demo.cast.js';
import { DemoResolver } from './demo.resolver.js';

/** One-click sign-in and the kept mails. */
@Module({ providers: [DemoCast, DemoResolver] })
export class DemoModule {}
