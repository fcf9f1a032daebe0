import type { answer as english } from '../en/answer.js';

export const answer: Record<keyof typeof english, string> = {
  'post.more': 'المزيد',
  'post.moreOf': 'عن المشاركة {number}',
};
