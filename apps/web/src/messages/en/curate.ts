export const curate = {
  'tools.title': 'Moderate',
};
