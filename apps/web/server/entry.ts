import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import { pino } from 'pino';
import { ApiProxy } from './api-proxy.js';
import { commonHeaders } from './headers.js';
import { PageHandler } from './page-handler.js';
import { readSettings } from './settings.js';
import { StaticFiles } from './static-files.js';
import { stopWith } from './stop.js';
import { warmUp } from './warm-up.js';

const settings = readSettings(process.env);
const log = pino({ name: 'web', level: settings.logLevel });
const proxy = new ApiProxy(settings, log);
const files = new StaticFiles(fileURLToPath(new URL('../client', import.meta.url)), commonHeaders(settings));
const pages = new PageHandler(createApp(), settings, log);

// Idle connections stay open for longer than nginx keeps them (60 s), so that it never asks on one that is being closed.
const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  if (proxy.take(request, response) || files.take(request, response)) return;
  void pages.answer(request, response);
});

await warmUp(new URL('.', import.meta.url));
proxy.upgrade(server);
stopWith(server, log);
server.listen(settings.port, settings.host, () => {
  log.info({ host: settings.host, port: settings.port }, 'Web is listening.');
  process.send?.({ type: 'ready' });
});
