/** Interests in partner posts, and introductions. */
export const interest = {
  'interest.title': 'Interests',
};
