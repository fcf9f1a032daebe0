import type { centre as en } from '../en/centre.js';

export const centre: Record<keyof typeof en, string> = {
  'centre.languages': 'لغات العمل',
};
