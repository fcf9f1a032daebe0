export const curate = {
  'tools.title': 'Modérer',
};
