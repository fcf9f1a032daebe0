import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfChanged } from '../../scripts/build/build.mjs';
import { findFreePort } from '../../scripts/supervisor/ports.mjs';
import { launchNode, untilAnswering } from '../../scripts/supervisor/process.mjs';
import { environmentOf, SCRIPTS } from '../../scripts/supervisor/stack.mjs';
import { Front } from './front.js';
import { root } from './processes.js';

/** How long the web client may show a guest what another guest saw. */
const SHARES_FOR_S = 1;

/**
 * The built web client as a process of its own. All files of a worker use the same, one after another: each puts its
 * own api behind the address this one asks. It ends with the worker, whatever ended that.
 */
export class WebProcess {
  private static started: Promise<WebProcess> | undefined;
  private hasEnded = false;
  private leftAt = -Infinity;

  private constructor(
    /** The one origin people visit. */
    readonly origin: string,
    readonly front: Front,
    /** What an api behind it has to know of it. */
    readonly settings: NodeJS.ProcessEnv,
  ) {}

  /** The one of this worker, in which no page of an earlier file is left; started when there is none. */
  static async take(): Promise<WebProcess> {
    const known = await this.started?.catch(() => undefined);
    if (!known || known.hasEnded) this.started = this.start();
    const web = await (this.started as Promise<WebProcess>);
    await pause(Math.max(0, web.leftAt + SHARES_FOR_S * 1000 - performance.now()));
    return web;
  }

  /** The api it asked is gone. */
  leave(): void {
    this.front.close();
    this.leftAt = performance.now();
  }

  private static async start(): Promise<WebProcess> {
    await buildIfChanged(root, { say: () => undefined, parts: ['web'] });
    const front = await Front.open();
    const address = { host: '127.0.0.1', port: await findFreePort(), apiPort: front.port, dataDir: '' };
    const given = { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', PUBLIC_URL: '' };
    const { web, api } = await environmentOf(address, '', given);
    const env = { ...web, HTML_CACHE_SECONDS: String(SHARES_FOR_S) };
    const running = launchNode(join(root, SCRIPTS.web), { env });
    const { PUBLIC_URL, TRUST_PROXY } = api;
    const started = new WebProcess(PUBLIC_URL, front, { PUBLIC_URL, TRUST_PROXY });
    void running.ended.then(() => (started.hasEnded = true));
    await untilAnswering('web', `${started.origin}/robots.txt`, running);
    return started;
  }
}
