import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import { type Actor, type Exchange, requirePerson } from '@guildhall/kernel';
import { onPerson } from '../person/person.events.js';
import { looksLikeUuid } from '../person/person.queries.js';
import { endSessions } from './session.ending.js';
import { SessionGate } from './session.gate.js';

/** One place where a person is signed in. */
export interface Session {
  readonly id: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly device: string;
}

/** Begins, lists and ends sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly gate: SessionGate,
  ) {}

  /**
   * Signs a person in whose right to it was established by the caller. The browser gets a new session (an earlier one
   * ends), and the exchange goes on with that person as its actor; as a guest, without a session, if they are suspended.
   */
  async begin(exchange: Exchange, personId: string): Promise<Actor> {
    await this.endCurrent(exchange.actor);
    // Signing out and in again within one operation leaves no session to replace.
    if (!(exchange.req.session as unknown)) exchange.req.sessionStore.generate(exchange.req);
    await new Promise<void>((done, fail) =>
      exchange.req.logIn({ id: personId }, (error: unknown) => (error ? fail(error as Error) : done())),
    );
    const actor = await this.gate.refresh(exchange);
    if (actor.personId === null) return this.leave(exchange);
    await this.database.transaction(async (tx) =>
      tx.publish(onPerson('identity.signed-in', personId, personId, { session: actor.sessionId })),
    );
    return actor;
  }

  /** Ends the session of this browser and forgets its cookie; the exchange goes on as a guest. */
  async end(exchange: Exchange): Promise<void> {
    await this.endCurrent(exchange.actor);
    await this.leave(exchange);
  }

  private async leave(exchange: Exchange): Promise<Actor> {
    const { req, res } = exchange;
    if (!(req.session as unknown)) return exchange.actor;
    const secure = req.session.cookie.secure === true;
    await new Promise<void>((done, fail) =>
      req.session.destroy((error: unknown) => (error ? fail(error as Error) : done())),
    );
    res.clearCookie(this.gate.cookie, { httpOnly: true, sameSite: 'lax', path: '/', secure });
    return this.gate.refresh(exchange);
  }

  private async endCurrent({ personId, sessionId }: Actor): Promise<void> {
    if (personId && sessionId) await this.database.transaction((tx) => endSessions(tx, personId, { only: sessionId }));
  }

  list(actor: Actor): Promise<Session[]> {
    return this.database.rows<Session>(sql`
      select id, started_at as "startedAt", seen_at as "seenAt", device from session
      where person_id = ${requirePerson(actor)} and expire > now() order by seen_at desc, id desc limit 100`);
  }

  /** False when there was no such session of the actor any more. */
  async endOne(exchange: Exchange, id: string): Promise<boolean> {
    const personId = requirePerson(exchange.actor);
    if (id === exchange.actor.sessionId) return this.end(exchange).then(() => true);
    if (!looksLikeUuid(id)) return false;
    const ended = await this.database.transaction((tx) => endSessions(tx, personId, { only: id }));
    return ended > 0;
  }

  /** Ends all but the one that asks. */
  endOthers(actor: Actor): Promise<number> {
    const personId = requirePerson(actor);
    return this.database.transaction((tx) => endSessions(tx, personId, { except: actor.sessionId }));
  }
}
