import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { builtFrom } from '../build/build.mjs';
import { prepareCluster } from '../postgres/cluster.mjs';
import { hold } from './lock.mjs';
import { refusal } from './ports.mjs';
import { readSettings } from './settings.mjs';
import { environmentOf, migrate } from './stack.mjs';
import { supervise } from './supervise.mjs';

/**
 * One run of the supervisor, from its first line to its last. Whatever it starts stands on `crew`, in the order
 * of starting, and is stopped in the opposite one when a signal comes or whoever started us is gone.
 */
export class Session {
  crew = [];
  stopped = undefined;
  say = (line) => console.log(line);
  isStopping = () => this.stopped !== undefined;

  constructor(root) {
    this.root = root;
    this.settings = readSettings(process.env, root);
    this.separateWorker = this.settings.separateWorker;
  }

  /**
   * Runs the work, then stays until told to stop. A mistake is one sentence on the error stream and exit code 1.
   * With `beside`, a Guildhall that runs on the same data is no mistake: `runsElsewhere` tells of it.
   */
  static async run(root, work, { beside = false } = {}) {
    let session;
    try {
      session = new Session(root);
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => session.end(0));
      process.on('disconnect', () => session.end(0));
      await session.claim(beside);
      await work(session);
    } catch (error) {
      if (session?.isStopping()) return;
      console.error(error instanceof Error ? error.message : String(error));
      await session?.end(1);
      process.exit(1);
    }
  }

  /** Stops everything, the last started first. Later calls wait for the first. */
  end(code) {
    this.stopped ??= (async () => {
      if (this.crew.length > 1) this.say('Stopping.');
      for (const member of this.crew.reverse()) await member.stop();
      process.exit(code);
    })();
    return this.stopped;
  }

  /** Starts the embedded PostgreSQL unless DATABASE_URL names another. */
  async openDatabase() {
    const { databaseUrl } = this.settings;
    if (databaseUrl) {
      await reach(databaseUrl);
      return environmentOf(this.settings, databaseUrl);
    }
    this.say('Starting PostgreSQL.');
    const cluster = prepareCluster(this.root, this.settings.dataDir);
    this.record = join(cluster.home, 'prepared-by');
    const member = supervise('embedded PostgreSQL', cluster.open, this.say);
    this.crew.push(member);
    await member.ready;
    return environmentOf(this.settings, cluster.url());
  }

  /**
   * Migrates, and loads the demo where it belongs. What the same build has prepared in the embedded cluster is
   * not looked at again: the record lies beside the cluster, so that a restored copy brings its own.
   */
  async prepareDatabase(env) {
    const build = `${builtFrom(this.root, 'api')} ${env.api.NODE_ENV} ${env.api.DEMO}`;
    if (this.record && existsSync(this.record) && readFileSync(this.record, 'utf8') === build) return;
    const { ready, stop } = migrate(this.root, env);
    this.crew.push({ stop });
    await ready;
    this.crew.pop();
    if (this.record) writeFileSync(this.record, build);
  }

  /** To be called before changing the database in a way the next start must look at. */
  forgetPreparation() {
    if (this.record) rmSync(this.record, { force: true });
  }

  async claim(beside) {
    const { dataDir, host, port } = this.settings;
    const lock = await hold(`data ${dataDir}`, `process ${process.pid}, port ${port}`);
    this.runsElsewhere = lock.heldBy !== undefined;
    if (this.runsElsewhere && beside) return;
    if (lock.heldBy !== undefined) {
      throw new Error(
        `Guildhall already runs on ${dataDir} (${lock.heldBy}). Stop it first, or set PORT and DATA_DIR to others.`,
      );
    }
    this.crew.push({ stop: lock.release });
    const reason = await refusal(port, host);
    if (reason) throw new Error(explain(reason, host, port));
  }
}

function explain(reason, host, port) {
  if (reason === 'EADDRINUSE') {
    return `Port ${port} of ${host} is in use by another program. Set PORT to a free one, for example PORT=${port + 100} npm start.`;
  }
  if (reason === 'EACCES') return `Port ${port} is reserved for root. Set PORT to 1024 or more.`;
  if (reason === 'EADDRNOTAVAIL')
    return `HOST is ${host}, which is no address of this machine. Use 127.0.0.1 or 0.0.0.0.`;
  return `Port ${port} of ${host} cannot be used (${reason}). Set PORT or HOST to another.`;
}

async function reach(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { host } = new URL(databaseUrl);
    throw new Error(
      `DATABASE_URL names a PostgreSQL at ${host} that cannot be used (${error.message}). ` +
        'Start it or correct the address; without DATABASE_URL an embedded one is used.',
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
