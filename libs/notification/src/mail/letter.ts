import { Hopeless } from '@guildhall/database';

/** A mail as it lies in the outbox. */
export interface QueuedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
  readonly createdAt: Date;
  readonly stopUrl?: string | null;
}

/** A mail as it leaves: nothing in it can end a header line or name a second recipient. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly sentAt: Date;
  /** An address of ours that stops mails of this kind, for the header of RFC 8058. */
  readonly stopUrl?: string;
}

const SUBJECT_LENGTH = 250;
const plainAddress = /^[^\s@<>()[\],;:"\\\p{C}]{1,64}@[^\s@<>()[\],;:"\\\p{C}]{1,190}$/u;

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= SUBJECT_LENGTH ? text : `${characters.slice(0, SUBJECT_LENGTH - 1).join('')}…`;
}

/** @throws Hopeless when the recipient is not one plain address. */
export function letterOf({ id, recipient, subject, body, language, createdAt, stopUrl }: QueuedMail): Letter {
  if (!plainAddress.test(recipient)) throw new Hopeless('The recipient is not a plain e-mail address.');
  const letter = { id, to: recipient, subject: shortened(oneLine(subject)), text: body, language, sentAt: createdAt };
  return stopUrl ? { ...letter, stopUrl } : letter;
}
