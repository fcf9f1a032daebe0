import { fork } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { parentOf, send } from './measure.mjs';

const children = [];
/** Statements a second that an api sends which nobody visits. */
const FEW = 3;
const clients = [];

function start(file, environment, execArgv = []) {
  const settings = { ...process.env, LOG_LEVEL: 'error', LIMIT_FACTOR: '1000000', DEMO: 'true', ...environment };
  const child = fork(file, [], { env: settings, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  children.push(child);
  return child;
}

async function ready(url) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await send(url).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} is not ready after 30 s.`);
}

/** A body of the api, as programs send it. */
export const asking = (query, variables = {}, cookie = '') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(cookie && { cookie }) },
  body: JSON.stringify({ query, variables }),
});

/** One community with the api that serves it. */
export class Stage {
  constructor(name, databaseUrl, port) {
    Object.assign(this, {
      name,
      databaseUrl,
      port,
      origin: `http://127.0.0.1:${port}`,
      api: `http://127.0.0.1:${port}`,
    });
  }

  async open({ web = this.origin } = {}) {
    this.environment = { DATABASE_URL: this.databaseUrl, API_PORT: String(this.port), PUBLIC_URL: web };
    this.startApi();
    this.graphql = `${this.api}/graphql`;
    this.database = new pg.Client({ connectionString: this.databaseUrl });
    clients.push(this.database);
    await this.database.connect();
    this.databasePid = parentOf((await this.rows('select pg_backend_pid() as pid'))[0].pid);
    await ready(`${this.api}/health/ready`);
    await this.calm();
    return this;
  }

  /** Waits until the api has read what it keeps in memory, so that nobody counts its statements as a visit's. */
  async calm() {
    for (let [before, tries] = [-FEW - 1, 60]; tries > 0; tries--) {
      const sent = await this.statements();
      if (sent - before <= FEW) return;
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }

  startApi() {
    const counting = ['--import', new URL('count-statements.mjs', import.meta.url).href];
    this.process = start('dist/apps/api/src/main.js', this.environment, counting);
  }

  /** Kills the api without a word and starts it again. */
  async crash() {
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
    this.startApi();
    await ready(`${this.api}/health/ready`);
  }

  rows = async (text, values) => (await this.database.query(text, values)).rows;

  /** Starts a process beside the api, on the same database. */
  async beside(file, environment, health) {
    const child = start(file, { DATABASE_URL: this.databaseUrl, ...environment });
    await ready(health);
    return child;
  }

  /** The cookie of one of the cast. */
  async cookieOf(name) {
    const request = asking('mutation ($name: String!) { signInAsCast(name: $name) { __typename } }', { name });
    const answer = await send(this.graphql, request);
    return answer.headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');
  }

  /** What a query gives; a refusal ends the measurement. */
  async ask(query, variables, cookie) {
    const { data, errors } = JSON.parse((await send(this.graphql, asking(query, variables, cookie))).body);
    if (errors) throw new Error(`${query.slice(0, 60)} … ${errors[0].message}`);
    return data;
  }

  /** Statements sent since the start. */
  statements = () => this.told('statements');

  /** How late the event loop was since this was asked last, in milliseconds. */
  loopDelay = () => this.told('delay');

  told(what) {
    return new Promise((resolve) => {
      const hear = (message) => {
        if (message?.[what] === undefined) return;
        this.process.off('message', hear);
        resolve(message[what]);
      };
      this.process.on('message', hear).send(what);
    });
  }
}

export async function closeAll() {
  await Promise.all(clients.map((client) => client.end()));
  for (const child of children) child.kill('SIGTERM');
}
