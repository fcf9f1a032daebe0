import type { answer as english } from '../en/answer.js';

export const answer: Record<keyof typeof english, string> = {
  'post.more': 'Plus',
  'post.moreOf': 'sur le message {number}',
};
