import type { Server } from 'node:http';
import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Gate, refusalOf, Settings } from '@guildhall/kernel';
import { Visitors } from '@guildhall/database';
import { attachRealtime } from '@guildhall/realtime';
import { json } from 'express';
import { QuickLane } from '../graphql/quick-lane.js';
import { rememberInputRules } from './input-rules.js';
import { fewEnough, lastResort, sameOrigin } from './refuse.js';

/** The largest request body: a post of 20,000 characters fits several times over. */
const MAX_BODY = '200kb';
/**
 * How long a connection nobody uses stays open: longer than nginx (60 s) and our web client keep theirs. When it is we
 * who close first, the next request meets a connection that is just being closed, and cannot be sent again.
 */
const IDLE_MS = 75_000;
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** Everything between the network and the resolvers, in order; the same for the server and for tests. */
export function configure(app: NestExpressApplication): NestExpressApplication {
  const settings = app.get(Settings);
  app.set('trust proxy', [...LOOPBACK, ...settings.TRUST_PROXY]);
  app.disable('x-powered-by');
  // Nothing here is stored, so nothing is asked for again by its fingerprint.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use((_request: unknown, response: import('express').Response, next: () => void) => {
    response.set({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    next();
  });
  app.use(sameOrigin(settings));
  app.use(fewEnough(app.get(Visitors)));
  app.use(json({ limit: MAX_BODY }));
  // It leaves no line per request in the log; who wants those does without it.
  if (!/^(debug|trace)$/.test(settings.LOG_LEVEL)) app.use('/graphql', app.get(QuickLane).handler(app.get(Gate)));
  app.use(...app.get(Gate).middleware);
  rememberInputRules();
  app.useGlobalPipes(
    new ValidationPipe({ transform: true, whitelist: true, stopAtFirstError: true, exceptionFactory: refusalOf }),
  );
  app.use(lastResort);
  attachRealtime(app);
  (app.getHttpServer() as Server).keepAliveTimeout = IDLE_MS;
  app.enableShutdownHooks();
  return app;
}
