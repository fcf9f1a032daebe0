import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { cookieIn } from './cookie.js';

const COOKIE = 'guest';
const DAYS_180_MS = 180 * 24 * 60 * 60 * 1000;
const given = new WeakMap<IncomingMessage, string>();

/** The random id of this browser, if it was given one. */
export function guestOf(request: IncomingMessage): string | null {
  const cookie = given.get(request) ?? cookieIn(request.headers.cookie, COOKIE);
  return cookie !== undefined && /^[\w-]{22}$/.test(cookie) ? cookie : null;
}

/** The random id of this browser; gives it one (128 bits, kept for 180 days) when it has none yet. */
export function ensureGuest(request: Request, response: Response): string {
  const known = guestOf(request);
  if (known) return known;
  const guest = randomBytes(16).toString('base64url');
  given.set(request, guest);
  const secure = request.session.cookie.secure === true;
  response.cookie(COOKIE, guest, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: DAYS_180_MS });
  return guest;
}
