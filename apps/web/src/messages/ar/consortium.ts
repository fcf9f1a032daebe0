import type { consortium as en } from '../en/consortium.js';

export const consortium: Record<keyof typeof en, string> = {
  'consortium.title': 'التحالف',
};
