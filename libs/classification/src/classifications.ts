import type { Language } from '@guildhall/kernel';
import { challengesIn } from './challenge/challenge.js';
import { fieldCodes, fieldName } from './field/field.js';
import { sectionCodes, sectionName, sectorsIn } from './sector/sector.js';

const namedIn = (language: Language) => ({
  sections: sectionCodes.map((code) => ({ code, name: sectionName(code, language) })),
  sectors: sectorsIn(language),
  fields: fieldCodes.map((code) => ({ code, name: fieldName(code, language) })),
  challenges: challengesIn(language),
});

/** Everything there is to choose from, named in one language. */
export type Classifications = ReturnType<typeof namedIn>;

/** Made once, for the names do not change while the process runs. */
export const classifications: Record<Language, Classifications> = {
  en: namedIn('en'),
  fr: namedIn('fr'),
  ar: namedIn('ar'),
};
