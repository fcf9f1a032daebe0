import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { Pool } from 'pg';

declare module 'express-session' {
  interface SessionData {
    /** When the person signed in, and was last seen (within an hour), in milliseconds since 1970. */
    startedAt: number;
    seenAt: number;
    device: string;
    passport: { user?: string };
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A session nobody uses for this long ends by itself. */
export const SESSION_MS = 30 * DAY_MS;

/**
 * Sessions in PostgreSQL. One that was ended stays ended: a request that was under way when that happened may note
 * that the session was seen, and must not bring it back by doing so.
 */
export class SessionStore extends connectPgSimple(session) {
  constructor(private readonly shared: Pool) {
    super({ pool: shared, tableName: 'session', disableTouch: true, pruneSessionInterval: false });
  }

  override set(sid: string, kept: session.SessionData, done?: (error?: unknown) => void): void {
    const begins = kept.seenAt === kept.startedAt;
    const text = begins
      ? `insert into session (sid, sess, expire) values ($1, $2, $3)
         on conflict (sid) do update set sess = excluded.sess, expire = excluded.expire`
      : 'update session set sess = $2, expire = $3 where sid = $1';
    const expire = kept.cookie.expires ?? new Date(Date.now() + SESSION_MS);
    void this.shared.query(text, [sid, JSON.stringify(kept), expire]).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }
}
