import type { interest as en } from '../en/interest.js';

export const interest: Record<keyof typeof en, string> = {
  'settings.INTRODUCTIONS': 'طلبات الاهتمام والتعارف بين المراكز',
  'interest.title': 'طلبات الاهتمام',
};
