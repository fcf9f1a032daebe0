import { interestPath, partnerPostPath } from './places.js';

/** Interests of own centres, sent and received. */
export const ownInterestsPath = '/interests';
/** Where one answers a post. */
export const expressPath = (post: string): string => `${partnerPostPath(post)}/interest`;
export const interestReportPath = (id: string): string => `${interestPath(id)}/report`;
