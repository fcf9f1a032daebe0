import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from '@guildhall/kernel';

type Signing = Pick<Settings, 'sessionSecret'>;
const MUTE = /^([0-9a-f-]{36})\.([a-z]+:[0-9]{1,18})$/;

/** The label keeps signatures for one purpose from counting for another. */
const signature = ({ sessionSecret }: Signing, said: string): Buffer =>
  createHmac('sha256', sessionSecret).update(`mute-subject ${said}`).digest();

/** Where whoever holds a mail mutes what it is about, and does nothing else. */
export function muteUrl(settings: Settings, personId: string, subject: string): string {
  const said = `${personId}.${subject}`;
  return `${settings.publicUrl}/mail/mute?token=${said}.${signature(settings, said).toString('base64url')}`;
}

/** Who mutes what by a token; null when it is not ours. */
export function readMuteToken(settings: Signing, token: string): { personId: string; subject: string } | null {
  const end = token.lastIndexOf('.');
  const said = token.slice(0, Math.max(end, 0));
  const given = Buffer.from(token.slice(end + 1), 'base64url');
  const right = signature(settings, said);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const [, personId, subject] = MUTE.exec(said) ?? [];
  return personId && subject ? { personId, subject } : null;
}
