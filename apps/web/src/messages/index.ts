import { ar } from './ar/index.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

export type MessageKey = keyof typeof en;
/** What a translation must hold: exactly the keys of English. */
export type Messages = Record<MessageKey, string>;

export const messages = { en, fr, ar } satisfies Record<'en' | 'fr' | 'ar', Messages>;
