import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from '@guildhall/kernel';
import { expiresAt } from '../post/post.days.js';

type Signing = Pick<Settings, 'sessionSecret'>;

/** Who renews which post by a token, and from which last day: with another day its work is done. */
export interface Renewal {
  readonly person: string;
  readonly post: string;
  readonly answerBy: string;
}

/** So long after the last day a link opens a post again: an old mail in other hands is no key for ever. */
const GOOD_FOR_MS = 60 * 86_400_000;

const SAID = /^([0-9a-f-]{36})\.([1-9]\d{0,17})\.(\d{4}-\d\d-\d\d)$/;

/** The label keeps signatures for one purpose from counting for another. */
const signature = ({ sessionSecret }: Signing, said: string): Buffer =>
  createHmac('sha256', sessionSecret).update(`renew-partner-post ${said}`).digest();

/** Lets whoever holds a mail renew that post once, and do nothing else. */
export function renewalToken(settings: Signing, { person, post, answerBy }: Renewal): string {
  const said = `${person}.${post}.${answerBy}`;
  return `${said}.${signature(settings, said).toString('base64url')}`;
}

/** What a token renews; null when it is not ours, or too old. */
export function readRenewalToken(settings: Signing, token: string, now: Date): Renewal | null {
  const end = token.lastIndexOf('.');
  const said = token.slice(0, Math.max(end, 0));
  const given = Buffer.from(token.slice(end + 1), 'base64url');
  const right = signature(settings, said);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const [, person, post, answerBy] = SAID.exec(said) ?? [];
  if (!person || !post || !answerBy) return null;
  return expiresAt(answerBy).getTime() + GOOD_FOR_MS > now.getTime() ? { person, post, answerBy } : null;
}

/** The page of one button such a mail leads to. */
export const renewalPath = (token: string): string => `/partners/renew?token=${token}`;
