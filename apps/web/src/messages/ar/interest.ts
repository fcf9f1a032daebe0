import type { interest as en } from '../en/interest.js';

export const interest: Record<keyof typeof en, string> = {
  'interest.title': 'طلبات الاهتمام',
};
