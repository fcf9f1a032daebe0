/** Calls, their rules, and the consortia for them. */
export const consortium = {
  'consortium.title': 'Consortium',
};
