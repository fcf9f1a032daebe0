/** Matches and their reasons. */
export const match = {
  'match.title': 'Who fits',
};
