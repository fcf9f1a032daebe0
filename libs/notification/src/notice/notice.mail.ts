import type { Language, Said } from '@guildhall/kernel';
import type { Mail } from '@guildhall/database';
import { noticeMessages } from './notice.messages.js';

interface Recipient {
  readonly email: string;
  readonly language: Language;
}

/** Addresses under a mail: one stops mails of its kind, one mutes what it is about. */
interface Ways {
  readonly stop?: string | undefined;
  readonly mute?: string | undefined;
}

/** Under every mail: why it came, and how one hears no more, where one can. */
export const mailFoot = (language: Language, { stop, mute }: Ways): string =>
  [
    '-- ',
    noticeMessages.footer()(language),
    ...(mute ? [noticeMessages.mute()(language), mute] : []),
    ...(stop ? [noticeMessages.stop()(language), stop] : []),
    '',
  ].join('\n');

/** A notice as a mail in the language of its reader: what happened, and where to see it. */
export const noticeMail = ({ email, language }: Recipient, title: Said, address: string, ways: Ways = {}): Mail => ({
  recipient: email,
  subject: title(language),
  body: `${title(language)}\n\n${address}\n\n${mailFoot(language, ways)}`,
  language,
  ...(ways.stop ? { stopUrl: ways.stop } : {}),
});
