import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Settings } from '@guildhall/kernel';
import { WorkerModule } from '../../../worker/src/worker.module.js';

/** The modules of Guildhall without a door and without consumers, for a command. */
export function quietly(settings: Settings): Promise<INestApplicationContext> {
  const quiet = Object.assign(Object.create(settings) as Settings, { LOG_LEVEL: 'error', WORKER: 'separate' });
  return NestFactory.createApplicationContext(WorkerModule.for(quiet), { logger: ['error'] });
}
