export const answer = {
  'post.more': 'More',
  'post.moreOf': 'about post {number}',
};
