import { knowledgePackages } from './knowledge-packages.js';
import { firstMeeting, learningFromPlacements } from './others.js';

export type * from './types.js';

/** The webinars of the demo: one over, one live, one to come. */
export const webinars = [knowledgePackages, learningFromPlacements, firstMeeting];
