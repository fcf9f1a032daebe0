/** The board of partner posts, and writing one. */
export const partnerPost = {
  'partners.title': 'Partners',
  'partners.lead': 'What centres offer and look for, and who fits.',
  'partners.empty': 'Nobody looks for partners at the moment. Write the first post: it takes three short steps.',
};
