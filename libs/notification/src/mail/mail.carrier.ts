import type { Letter } from './letter.js';

/** Takes mails to where they can be read: to a mail server, or into a folder. */
export abstract class MailCarrier {
  /** Settles when the letter was taken over; throws Hopeless when that can never be, anything else for later. */
  abstract carry(letter: Letter): Promise<void>;
}
