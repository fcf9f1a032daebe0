import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from '@guildhall/kernel';
import { type MailTopic, mailTopics } from '@guildhall/database';

type Signing = Pick<Settings, 'sessionSecret'>;
const ID = /^[0-9a-f-]{36}$/;

/** The label keeps signatures for one purpose from counting for another. */
const signature = ({ sessionSecret }: Signing, said: string): Buffer =>
  createHmac('sha256', sessionSecret).update(`stop-mails ${said}`).digest();

/** Lets whoever holds a mail stop mails of its topics, and do nothing else. It lasts as long as the mail does. */
export function stopToken(settings: Signing, personId: string, topics: readonly MailTopic[]): string {
  const said = `${personId}.${topics.join('-')}`;
  return `${said}.${signature(settings, said).toString('base64url')}`;
}

/** Whose mails about what a token stops; null when it is not ours. */
export function readStopToken(settings: Signing, token: string): { personId: string; topics: MailTopic[] } | null {
  const [personId = '', topics = '', signed = ''] = token.split('.');
  const given = Buffer.from(signed, 'base64url');
  const right = signature(settings, `${personId}.${topics}`);
  if (given.length !== right.length || !timingSafeEqual(given, right) || !ID.test(personId)) return null;
  return { personId, topics: topics.split('-').filter((topic): topic is MailTopic => topic in mailTopics) };
}

export const stopUrl = (settings: Settings, personId: string, topics: readonly MailTopic[]): string =>
  `${settings.publicUrl}/mail/stop?token=${stopToken(settings, personId, topics)}`;
