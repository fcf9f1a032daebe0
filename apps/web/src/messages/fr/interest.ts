import type { interest as en } from '../en/interest.js';

export const interest: Record<keyof typeof en, string> = {
  'settings.INTRODUCTIONS': 'Marques d’intérêt et mises en relation entre centres',
  'interest.title': 'Marques d’intérêt',
};
