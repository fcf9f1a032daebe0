import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Database } from '@guildhall/database';
import { type Actor, clock, type Exchange, Gate, languageOf, Settings } from '@guildhall/kernel';
import DataLoader from 'dataloader';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import passport from 'passport';
import { readSignedIn, type SignedIn } from '../person/person.queries.js';
import { addressOf, proxiesOf } from './address.js';
import { cookieIn, signedValue } from './cookie.js';
import { deviceOf } from './device.js';
import { guestOf } from './guest.js';
import { SESSION_MS, SessionStore } from './session.store.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how passport lets its user be named
  namespace Express {
    interface User {
      readonly id: string;
    }
  }
}

type Seen = IncomingMessage & Partial<Pick<Request, 'session' | 'sessionID' | 'ip'>> & { readonly id?: unknown };
const HOUR_MS = 60 * 60 * 1000;

/** Keeps the session, and the cookie with it, for another 30 days: written at most once an hour. */
const noteSeen: RequestHandler = (request, _response, next) => {
  const now = clock.now().getTime();
  const { session: kept } = request;
  if (kept.passport?.user && now - (kept.seenAt ?? 0) > HOUR_MS) kept.seenAt = now;
  next();
};

/** Cookies, sessions and who is behind them: the same for HTTP, GraphQL and sockets. */
@Injectable()
export class SessionGate implements Gate {
  readonly passport = new passport.Passport();
  readonly middleware: readonly RequestHandler[];
  readonly cookie: string;
  private readonly actors = new WeakMap<IncomingMessage, Promise<Actor>>();
  private readonly people = new WeakMap<Actor, SignedIn>();
  private readonly proxies;
  /** Never from memory; but the requests of one turn of the event loop ask together. */
  private readonly sessions = new DataLoader<string, SignedIn | null>(
    async (sids) => {
      const found = await readSignedIn(this.database, sids);
      return sids.map((sid) => found.get(sid) ?? null);
    },
    { cache: false, maxBatchSize: 50, batchScheduleFn: (read) => void setImmediate(read) },
  );

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {
    this.cookie = settings.secure ? '__Host-session' : 'session';
    this.proxies = proxiesOf(['127.0.0.1', '::1', ...settings.TRUST_PROXY]);
    this.passport.serializeUser((request: Request, user: Express.User, done: (error: null, id: string) => void) => {
      request.session.startedAt = request.session.seenAt = clock.now().getTime();
      request.session.device = deviceOf(request.headers['user-agent']);
      done(null, user.id);
    });
    this.passport.deserializeUser((id: string, done) => done(null, { id }));
    this.middleware = [this.session(), this.passport.initialize(), this.passport.session(), noteSeen];
  }

  /** Sessions are saved when they begin and once an hour while used: no other request writes. */
  private session(): RequestHandler {
    const { secure, sessionSecret } = this.settings;
    const sessions = session({
      name: this.cookie,
      secret: sessionSecret,
      store: new SessionStore(this.database.pool),
      resave: false,
      saveUninitialized: false,
      proxy: true,
      cookie: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: SESSION_MS },
    });
    return (request, response, next) => {
      // People come by https when the public address says so, however plainly the last proxy hands their request on.
      if (secure) request.headers['x-forwarded-proto'] = 'https';
      sessions(request, response, next);
    };
  }

  actorOf(request: IncomingMessage): Promise<Actor> {
    let actor = this.actors.get(request);
    if (!actor) this.actors.set(request, (actor = this.read(request)));
    return actor;
  }

  async plainActorOf(request: IncomingMessage): Promise<Actor | null> {
    const cookie = cookieIn(request.headers.cookie, this.cookie);
    if (cookie === undefined) return this.actorFor(request, null);
    const sid = signedValue(cookie, this.settings.sessionSecret);
    const person = sid && (await this.sessions.load(sid));
    return person && clock.now().getTime() - person.seenAt.getTime() <= HOUR_MS ? this.actorFor(request, person) : null;
  }

  reread(request: IncomingMessage): Promise<Actor> {
    this.actors.delete(request);
    return this.actorOf(request);
  }

  private async read(request: Seen): Promise<Actor> {
    const person = request.session?.passport?.user ? await this.sessions.load(request.sessionID ?? '') : null;
    return this.actorFor(request, person);
  }

  private actorFor(request: Seen, person: SignedIn | null): Actor {
    const actor: Actor = {
      personId: person?.person.id ?? null,
      grants: person?.person.roles ?? [],
      centres: person?.centres ?? [],
      muted: person?.muted ?? [],
      blockedBy: person?.blockedBy ?? [],
      guestId: guestOf(request),
      sessionId: person?.sessionId ?? null,
      language: languageOf(request.headers['accept-language']),
      writes: person?.person.languages ?? [],
      wantsOriginals: person?.wantsOriginals ?? false,
      address: request.ip ?? addressOf(request, this.proxies),
      requestId: typeof request.id === 'string' ? request.id : randomUUID(),
    };
    if (person) this.people.set(actor, person);
    return actor;
  }

  /** What was read of the actor's person together with the actor; null for a guest. */
  signedIn(actor: Actor): SignedIn | null {
    return this.people.get(actor) ?? null;
  }

  /** Reads the actor again after a session began or ended, or the person changed, and goes on as them. */
  async refresh(exchange: Exchange): Promise<Actor> {
    const actor = await this.reread(exchange.req);
    Object.assign(exchange, { actor });
    return actor;
  }
}
