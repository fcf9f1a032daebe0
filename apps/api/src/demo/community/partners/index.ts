import { consortium, call } from './call.js';
import { centresOfMembers } from './centres-of-members.js';
import { otherCentres } from './centres.js';
import { interests } from './interests.js';
import { postsInArabic } from './posts-arabic.js';
import { posts } from './posts.js';
import { postsInFrench } from './posts-french.js';
import type { CommunityPartners } from './types.js';

export type * from './types.js';

/** The centres of the cast and others, what they look for, and how far they have come with each other. */
export const partners: CommunityPartners = {
  centres: [...centresOfMembers, ...otherCentres],
  call,
  posts: [...postsInArabic, ...postsInFrench, ...posts],
  interests,
  consortium,
};
