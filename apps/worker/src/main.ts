import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { settingsOrExit } from './settings-or-exit.js';
import { WorkerModule } from './worker.module.js';

const settings = settingsOrExit({ ...process.env, WORKER: 'inside' });
const app = await NestFactory.createApplicationContext(WorkerModule.for(settings), { bufferLogs: true });
app.useLogger(app.get(Logger));
app.enableShutdownHooks();
process.send?.('ready');
// Started by a supervisor, the process does not outlive it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
