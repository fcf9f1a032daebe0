/** Interests in partner posts, and introductions. */
export const interest = {
  'settings.INTRODUCTIONS': 'Interests and introductions between centres',
  'interest.title': 'Interests',
};
