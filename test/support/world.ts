import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { Database, EventConsumers, sql } from '@guildhall/database';
import { readSettings, type Settings } from '@guildhall/kernel';
import { KeptMails, type KeptMailView } from '@guildhall/notification';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../apps/api/src/app.module.js';
import { cast } from '../../apps/api/src/demo/community/cast.js';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { configure } from '../../apps/api/src/http/configure.js';
import { cloneDatabase, dropDatabase, TEMPLATE } from './database.js';
import { asVisits } from './statements.js';
import { Visitor } from './visitor.js';

const SIGN_IN = `mutation ($name: String!) { signInAsCast(name: $name) { __typename } }`;

/** A running Guildhall of one's own: real api, real worker, real database with the demo community in it. */
export class World {
  app!: NestExpressApplication;
  settings!: Settings;
  origin!: string;
  private folder!: string;

  constructor(
    private readonly overrides: NodeJS.ProcessEnv,
    private readonly template = TEMPLATE,
  ) {}

  async start(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
    this.settings = readSettings({
      NODE_ENV: 'test',
      DEMO: 'true',
      DATA_DIR: this.folder,
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
      LIMIT_FACTOR: '1000',
      DATABASE_URL: await cloneDatabase(this.template),
      ...this.overrides,
    });
    const modules = AppModule.for(this.settings);
    this.app = await NestFactory.create<NestExpressApplication>(modules, {
      logger: false,
      abortOnError: false,
      bodyParser: false,
    });
    await configure(this.app).init();
    await asVisits(() => this.app.listen(0, '127.0.0.1'));
    this.origin = `http://127.0.0.1:${(this.app.getHttpServer().address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await dropDatabase(this.settings.DATABASE_URL);
    rmSync(this.folder, { recursive: true, force: true });
  }

  get database(): Database {
    return this.app.get(Database);
  }

  guest(language = 'en'): Visitor {
    return new Visitor(this.origin, language);
  }

  /** One of the cast, signed in. */
  async as(key: PersonKey, language = 'en'): Promise<Visitor> {
    const visitor = this.guest(language);
    await visitor.get(SIGN_IN, { name: key });
    return visitor;
  }

  /** The id of one of the cast. */
  async idOf(key: PersonKey): Promise<string> {
    const email = cast.find((person) => person.key === key)?.email;
    const row = await this.database.one<{ id: string }>(sql`select id from person where email = ${email}`);
    if (!row) throw new Error(`${key} is not here.`);
    return row.id;
  }

  /** Waits until every consumer of the event log has done what is due. */
  settle(): Promise<void> {
    return this.app.get(EventConsumers).settle();
  }

  /** The mails that left, newest first; settle first. */
  async mails(to?: string): Promise<KeptMailView[]> {
    const mails = await this.app.get(KeptMails).list(100);
    return mails.filter((mail) => to === undefined || mail.to === to);
  }
}

/** A world for the suite it is called in. */
export function useWorld(overrides: NodeJS.ProcessEnv = {}): World {
  const world = new World(overrides);
  beforeAll(() => world.start());
  afterAll(() => world.stop());
  return world;
}
