import type { match as en } from '../en/match.js';

export const match: Record<keyof typeof en, string> = {
  'match.title': 'مَن يناسب',
};
