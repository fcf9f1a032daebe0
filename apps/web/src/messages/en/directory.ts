/** The directory of centres: list, facets, map. */
export const directory = {
  'directory.title': 'Centres',
  'directory.empty': 'No centre has registered yet. Register yours, and others will find it here.',
};
