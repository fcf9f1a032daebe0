import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../apps/api/src/app.module.js';
import { configure } from '../../apps/api/src/http/configure.js';
import type { World } from './world.js';

export interface Node {
  readonly origin: string;
  close(): Promise<void>;
}

/** Another api on the same database, as behind a load balancer. */
export async function openNode(world: World): Promise<Node> {
  const modules = AppModule.for(world.settings);
  const app = await NestFactory.create<NestExpressApplication>(modules, { logger: false, bodyParser: false });
  await configure(app).listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => app.close() };
}
