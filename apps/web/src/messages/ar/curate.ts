export const curate = {
  'tools.title': 'إشراف',
};
