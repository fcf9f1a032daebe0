/** The addresses of centres, and of what they do with each other. */
export const centresPath = '/centres';
export const centrePath = (id: string): string => `/centres/${id}`;
export const centreEditPath = (id: string): string => `/centres/${id}/edit`;
/** Who speaks for a centre, invitations, hand-over. */
export const centrePeoplePath = (id: string): string => `/centres/${id}/people`;
/** Those the reader speaks for. */
export const ownCentresPath = '/centres/mine';
export const registerCentrePath = '/centres/register';
/** The board. */
export const partnersPath = '/partners';
export const partnerPostPath = (id: string): string => `/partners/${id}`;
/** The three steps of writing a post. */
export const partnerStepPath = (id: string, step: number): string => `/partners/${id}/write/${step}`;
/** Choosing the centre and beginning a post. */
export const writePostPath = '/partners/write';
/** What the reader's centres wrote. */
export const ownPostsPath = '/partners/mine';
export const editPostPath = (id: string): string => `/partners/${id}/edit`;
export const postHistoryPath = (id: string): string => `/partners/${id}/history`;
/** Interests in a post, for its centre. */
export const interestsPath = (post: string): string => `/partners/${post}/interests`;
/** One interest and the introduction it became, for both sides. */
export const interestPath = (id: string): string => `/interests/${id}`;
export const callPath = (id: string): string => `/calls/${id}`;
export const consortiumPath = (id: string): string => `/consortia/${id}`;
export const callsPath = '/calls';
export const callEditPath = (id: string): string => `/calls/${id}/edit`;
export const consortiaPath = '/consortia';
/** One's own consortia, to choose the one a centre is invited into. */
export const inviteIntoPath = (centre: string): string => `/consortia?invite=${centre}`;
/** Begins a consortium for a call. */
export const consortiumBeginPath = (call: string): string => `/consortia/begin?call=${call}`;
/** The form of a partner's letter of intent. */
export const letterPath = (consortium: string, centre: string): string =>
  `/consortia/${consortium}/letter?centre=${centre}`;
/** Letters as they are printed: all of them, or one. */
export const lettersPath = (consortium: string, centre?: string): string =>
  `/consortia/${consortium}/letters${centre ? `?centre=${centre}` : ''}`;
/** Matches of all of the viewer's centres and posts, or of one. */
export const matchesPath = '/partners/matches';
export const postMatchesPath = (post: string): string => `${matchesPath}?post=${post}`;
export const centreMatchesPath = (centre: string): string => `${matchesPath}?centre=${centre}`;
/** What the viewer put aside among their matches. */
export const asideMatchesPath = '/partners/matches/aside';
