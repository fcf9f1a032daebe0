import type { Language, Said } from '@guildhall/kernel';
import type { Mail } from '@guildhall/database';
import { noticeMessages } from './notice.messages.js';

interface Recipient {
  readonly email: string;
  readonly language: Language;
}

/** A notice as a mail in the language of its reader: what happened, and where to see it. */
export const noticeMail = ({ email, language }: Recipient, title: Said, address: string): Mail => ({
  recipient: email,
  subject: title(language),
  body: `${title(language)}\n\n${address}\n\n-- \n${noticeMessages.footer()(language)}\n`,
  language,
});
