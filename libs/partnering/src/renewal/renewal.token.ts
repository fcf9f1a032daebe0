import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from '@guildhall/kernel';

type Signing = Pick<Settings, 'sessionSecret'>;

/** Who renews which post by a token, and from which last day: with another day its work is done. */
export interface Renewal {
  readonly person: string;
  readonly post: string;
  readonly answerBy: string;
}

const SAID = /^([0-9a-f-]{36})\.([1-9]\d{0,17})\.(\d{4}-\d\d-\d\d)$/;

/** The label keeps signatures for one purpose from counting for another. */
const signature = ({ sessionSecret }: Signing, said: string): Buffer =>
  createHmac('sha256', sessionSecret).update(`renew-partner-post ${said}`).digest();

/** Lets whoever holds a mail renew that post once, and do nothing else. */
export function renewalToken(settings: Signing, { person, post, answerBy }: Renewal): string {
  const said = `${person}.${post}.${answerBy}`;
  return `${said}.${signature(settings, said).toString('base64url')}`;
}

/** What a token renews; null when it is not ours. */
export function readRenewalToken(settings: Signing, token: string): Renewal | null {
  const end = token.lastIndexOf('.');
  const said = token.slice(0, Math.max(end, 0));
  const given = Buffer.from(token.slice(end + 1), 'base64url');
  const right = signature(settings, said);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const [, person, post, answerBy] = SAID.exec(said) ?? [];
  return person && post && answerBy ? { person, post, answerBy } : null;
}

/** The page of one button such a mail leads to. */
export const renewalPath = (token: string): string => `/partners/renew?token=${token}`;
