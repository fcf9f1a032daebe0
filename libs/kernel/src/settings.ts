import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { resolve, join } from 'node:path';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsIP,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const flag = Transform(({ value }) =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value,
);
const number = Transform(({ value }) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value));
const list = Transform(({ value }) =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : value,
);
const url = (protocols: string[], setting: string, example: string) =>
  IsUrl(
    { protocols, require_protocol: true, require_tld: false, require_valid_protocol: true },
    { message: `${setting} is not an address like ${example}. Correct it, or leave it out.` },
  );

/** The settings of the api and the worker, each an environment variable of the same name. */
export class Settings {
  @IsIn(['development', 'test', 'production'], { message: 'NODE_ENV is development, test or production.' })
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  /** The port people visit; the web client listens there. */
  @number
  @IsInt({ message: 'PORT is a number such as 3000.' })
  @Min(0, { message: 'PORT lies between 0 and 65535.' })
  @Max(65535, { message: 'PORT lies between 0 and 65535.' })
  PORT = 3000;

  /** The address to listen on; 127.0.0.1 admits this machine alone. */
  @IsIP(undefined, { message: 'HOST is an IP address such as 127.0.0.1 or 0.0.0.0.' })
  HOST = '127.0.0.1';

  /** The port of the api process behind the web client; PORT + 1 unless set. */
  @IsOptional()
  @number
  @IsInt({ message: 'API_PORT is a number such as 3001.' })
  @Min(0, { message: 'API_PORT lies between 0 and 65535.' })
  @Max(65535, { message: 'API_PORT lies between 0 and 65535.' })
  API_PORT?: number;

  /** The folder for the embedded database, kept mails and the generated secret. */
  @MinLength(1, { message: 'DATA_DIR names a folder that can be written.' })
  DATA_DIR = './data';

  /** PostgreSQL 18 or newer; the embedded one is used when this is empty. */
  @url(['postgres', 'postgresql'], 'DATABASE_URL', 'postgres://user:password@host:5432/guildhall')
  DATABASE_URL!: string;

  /** Redis, needed only for more than one api process. */
  @IsOptional()
  @url(['redis', 'rediss'], 'REDIS_URL', 'redis://host:6379')
  REDIS_URL?: string;

  /** Where mail is handed over; without it mails are kept in DATA_DIR/mail. */
  @IsOptional()
  @url(['smtp', 'smtps'], 'SMTP_URL', 'smtp://user:password@host:587')
  SMTP_URL?: string;

  /** The sender of mails. */
  @IsEmail({}, { message: 'MAIL_FROM is an e-mail address such as guildhall@example.org.' })
  MAIL_FROM = 'guildhall@localhost.localdomain';

  /** The address people see, without a path; links in mails begin with it. */
  @IsOptional()
  @url(['http', 'https'], 'PUBLIC_URL', 'https://guildhall.example.org')
  PUBLIC_URL?: string;

  /** Addresses of the proxies in front, whose X-Forwarded-For is believed; nobody else's is. */
  @list
  @IsIP(undefined, {
    each: true,
    message: 'TRUST_PROXY is a comma-separated list of IP addresses, for example 10.0.0.5.',
  })
  TRUST_PROXY: string[] = [];

  /** Loads the demo community and offers its one-click sign-in on loopback; never in production. */
  @IsOptional()
  @flag
  @IsBoolean({ message: 'DEMO is true or false.' })
  DEMO?: boolean;

  /** Signs session cookies; at least 32 characters. Generated in DATA_DIR unless in production. */
  @IsOptional()
  @MinLength(32, { message: 'SESSION_SECRET has at least 32 characters; make one with: openssl rand -hex 32' })
  SESSION_SECRET?: string;

  /** Who confirms this address becomes an admin: the first admin of a new community. */
  @IsOptional()
  @IsEmail({}, { message: 'ADMIN_EMAIL is an e-mail address.' })
  ADMIN_EMAIL?: string;

  /** Whether this process also runs the consumers of the event log (`inside`) or another one does (`separate`). */
  @IsIn(['inside', 'separate'], { message: 'WORKER is inside or separate.' })
  WORKER: 'inside' | 'separate' = 'inside';

  /** How long events can be caught up with, in days. */
  @number
  @IsInt({ message: 'EVENT_RETENTION_DAYS is a number of days.' })
  @Min(1, { message: 'EVENT_RETENTION_DAYS is at least 1.' })
  EVENT_RETENTION_DAYS = 30;

  /** Admits only the web client's own documents; others get a refusal. */
  @flag
  @IsBoolean({ message: 'PERSISTED_ONLY is true or false.' })
  PERSISTED_ONLY = false;

  /** Multiplies every rate limit; 1 unless a load test needs more. */
  @number
  @IsInt({ message: 'LIMIT_FACTOR is a whole number, 1 or more.' })
  @Min(1, { message: 'LIMIT_FACTOR is a whole number, 1 or more.' })
  LIMIT_FACTOR = 1;

  /** The folder for pictures and files of posts; DATA_DIR/attachments unless set. Shared by all api processes. */
  @IsOptional()
  @MinLength(1, { message: 'ATTACHMENTS_DIR names a folder that can be written.' })
  ATTACHMENTS_DIR?: string;

  /** How much the files of one person may take on the disk, in megabytes. */
  @number
  @IsInt({ message: 'ATTACHMENT_QUOTA_MB is a whole number of megabytes.' })
  @Min(1, { message: 'ATTACHMENT_QUOTA_MB is at least 1.' })
  ATTACHMENT_QUOTA_MB = 100;

  /** A command that is given the path of each upload: it ends with 0 for clean and with 1 for infected. */
  @IsOptional()
  @MinLength(1, { message: 'ATTACHMENT_SCAN is a command such as: clamdscan --no-summary --fdpass' })
  ATTACHMENT_SCAN?: string;

  /** Whether the worker looks up the titles of pages that posts link to; needs the way to the internet. */
  @flag
  @IsBoolean({ message: 'LINK_PREVIEWS is true or false.' })
  LINK_PREVIEWS = true;

  /** A service that speaks LibreTranslate's API and translates posts when members ask for it; nobody does without. */
  @IsOptional()
  @url(['http', 'https'], 'TRANSLATE_URL', 'http://libretranslate:5000')
  TRANSLATE_URL?: string;

  /** The key that service asks for, if it does. */
  @IsOptional()
  @MinLength(1, { message: 'TRANSLATE_KEY is the key of the service at TRANSLATE_URL. Correct it, or leave it out.' })
  TRANSLATE_KEY?: string;

  @Matches(/^(silent|fatal|error|warn|info|debug|trace)$/, {
    message: 'LOG_LEVEL is silent, error, warn, info, debug or trace.',
  })
  LOG_LEVEL = 'info';

  get production(): boolean {
    return this.NODE_ENV === 'production';
  }
  get demo(): boolean {
    return this.DEMO ?? !this.production;
  }
  get apiPort(): number {
    return this.API_PORT ?? this.PORT + 1;
  }
  get dataDir(): string {
    return resolve(this.DATA_DIR);
  }
  get attachmentsDir(): string {
    return resolve(this.ATTACHMENTS_DIR ?? join(this.DATA_DIR, 'attachments'));
  }
  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://${this.HOST}:${this.PORT}`).replace(/\/+$/, '');
  }
  get secure(): boolean {
    return this.publicUrl.startsWith('https://');
  }
  get sessionSecret(): string {
    return (this.SESSION_SECRET ??= keptSecret(this.dataDir));
  }
}

/** A settings mistake: one sentence each, and the start stops. */
export class SettingsMistake extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'session-secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

const forProduction = (settings: Settings): string[] => [
  ...(settings.SESSION_SECRET
    ? []
    : ['SESSION_SECRET is missing; production has no default. Make one with: openssl rand -hex 32']),
  ...(settings.PUBLIC_URL
    ? []
    : ['PUBLIC_URL is missing; set the address people visit, for example https://guildhall.example.org']),
  ...(settings.SMTP_URL ? [] : ['SMTP_URL is missing; without it nobody could confirm an address.']),
  ...(settings.DEMO ? ['DEMO is true; production has no demo community. Leave it out.'] : []),
];

/** Reads and checks the settings; throws a SettingsMistake with one sentence per mistake. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const known = Object.keys(new Settings()).concat(Object.getOwnPropertyNames(new Settings()));
  const names = new Set([
    ...known,
    'API_PORT',
    'DATABASE_URL',
    'REDIS_URL',
    'SMTP_URL',
    'PUBLIC_URL',
    'DEMO',
    'SESSION_SECRET',
    'ADMIN_EMAIL',
    'ATTACHMENTS_DIR',
    'ATTACHMENT_SCAN',
    'TRANSLATE_URL',
    'TRANSLATE_KEY',
  ]);
  const given = Object.fromEntries(
    [...names].flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const sentences = validateSync(settings, { stopAtFirstError: true }).flatMap((e) =>
    Object.values(e.constraints ?? {}),
  );
  if (!given['DATABASE_URL'])
    sentences.splice(
      0,
      sentences.length,
      ...sentences.filter((s) => !s.startsWith('DATABASE_URL')),
      'DATABASE_URL is missing; npm start provides an embedded database, other ways of starting need one.',
    );
  if (settings.production) sentences.push(...forProduction(settings));
  if (sentences.length > 0) throw new SettingsMistake(sentences);
  return settings;
}
