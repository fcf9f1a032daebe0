import type { Language, Said } from '@guildhall/kernel';
import type { Mail } from '@guildhall/database';
import { noticeMessages } from './notice.messages.js';

interface Recipient {
  readonly email: string;
  readonly language: Language;
}

/** Under every mail: why it came, and how one stops mails of its kind, where one can. */
export const mailFoot = (language: Language, stop: string | undefined): string =>
  `-- \n${noticeMessages.footer()(language)}\n${stop ? `${noticeMessages.stop()(language)}\n${stop}\n` : ''}`;

/** A notice as a mail in the language of its reader: what happened, and where to see it. */
export const noticeMail = ({ email, language }: Recipient, title: Said, address: string, stop?: string): Mail => ({
  recipient: email,
  subject: title(language),
  body: `${title(language)}\n\n${address}\n\n${mailFoot(language, stop)}`,
  language,
  ...(stop ? { stopUrl: stop } : {}),
});
