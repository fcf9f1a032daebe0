/** What centres and the people who speak for them read. */
export const centre = {
  'centre.languages': 'Working languages',
};
