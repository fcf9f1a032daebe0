import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { settingsOrExit } from '../../worker/src/settings-or-exit.js';
import { AppModule } from './app.module.js';
import { configure } from './http/configure.js';
import { warmUp } from './warm-up.js';

const settings = settingsOrExit();
const app = await NestFactory.create<NestExpressApplication>(AppModule.for(settings), {
  bufferLogs: true,
  bodyParser: false,
});
app.useLogger(app.get(Logger));
configure(app);
await app.listen(settings.apiPort, settings.HOST);
process.send?.('ready');
void warmUp(settings.HOST, settings.apiPort);
// Started by a supervisor, the process does not outlive it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
