/** How much somebody may do in a while. */
export interface Budget {
  /** Points in the span; most acts cost one. */
  readonly points: number;
  readonly seconds: number;
  /**
   * `guess`: what an attacker would repeat. Counted in PostgreSQL, so it survives restarts and holds across processes;
   * while it cannot be counted, nothing is allowed. `traffic`: what would only wear us out. Counted in memory, or in
   * Redis when there is one.
   */
  readonly kind: 'guess' | 'traffic';
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Every limit there is. `LIMIT_FACTOR` multiplies the points of all. */
export const budgets = {
  /** Passwords tried for one account, from anywhere; a right one gives the point back. */
  signInByAccount: { points: 10, seconds: 15 * MINUTE, kind: 'guess' },
  /** Passwords tried from one address: a school behind one router signs in all its people here. */
  signInBySource: { points: 60, seconds: 15 * MINUTE, kind: 'guess' },
  /** Sign-ups from one address: a class or a training course at once, not a machine. */
  signUpBySource: { points: 20, seconds: HOUR, kind: 'guess' },
  /** Mails that strangers can cause to one mailbox. */
  mailByAddress: { points: 5, seconds: HOUR, kind: 'guess' },
  /** Links of mails opened, and asked for, from one address. */
  linkBySource: { points: 60, seconds: HOUR, kind: 'guess' },
  /** Mails stopped from one address: mail providers do it for many people from few machines. */
  stopsBySource: { points: 600, seconds: MINUTE, kind: 'traffic' },
  /** Questions, replies, edits, changes of one's profile. */
  writesByPerson: { points: 30, seconds: MINUTE, kind: 'traffic' },
  /** Centres registered: somebody has one or two. */
  centresByPerson: { points: 5, seconds: 24 * HOUR, kind: 'guess' },
  /** Centres invited into consortia: each invitation is a mail. */
  invitationsByPerson: { points: 60, seconds: HOUR, kind: 'guess' },
  /** Invitations to speak for a centre, sent and sent again: a staff room in a day. */
  centreInvitationsByPerson: { points: 40, seconds: 24 * HOUR, kind: 'guess' },
  /** Requests to speak for a centre. */
  joinRequestsByPerson: { points: 10, seconds: 24 * HOUR, kind: 'guess' },
  votesByPerson: { points: 120, seconds: MINUTE, kind: 'traffic' },
  /** How far somebody has read, sent while they scroll. */
  readingByPerson: { points: 240, seconds: MINUTE, kind: 'traffic' },
  /** Things reported to moderators; the actor may be without an account. */
  reportsByActor: { points: 20, seconds: HOUR, kind: 'guess' },
  /** Drafts are saved while one types; the actor may be a guest. */
  draftsByActor: { points: 120, seconds: MINUTE, kind: 'traffic' },
  /** Pictures and files sent: each is read, made anew and kept. */
  uploadsByPerson: { points: 60, seconds: 10 * MINUTE, kind: 'traffic' },
  /** Requests to the api, be it for pages or by programs: a school behind one router reads here at once. */
  requestsBySource: { points: 1200, seconds: MINUTE, kind: 'traffic' },
  /** Posts a member lets the service translate; and all members together, because it is one machine. */
  translationsByPerson: { points: 20, seconds: HOUR, kind: 'traffic' },
  translationsOverall: { points: 300, seconds: HOUR, kind: 'traffic' },
  /** Rendering of Markdown that is not kept, while one types; guesses of its language. */
  previewsByActor: { points: 180, seconds: MINUTE, kind: 'traffic' },
  /** Names completed while one types, about one for every letter. */
  completionsByPerson: { points: 240, seconds: MINUTE, kind: 'traffic' },
  /** Matches looked for: each looks through all posts. */
  matchesByPerson: { points: 60, seconds: MINUTE, kind: 'traffic' },
  /** Counts and maps of the directory of centres, and searches in it: a page needs up to three. */
  directoryByActor: { points: 240, seconds: MINUTE, kind: 'traffic' },
  searchesByActor: { points: 60, seconds: MINUTE, kind: 'traffic' },
  /** Similar threads and suggestions are asked for while one types. */
  similarByActor: { points: 240, seconds: MINUTE, kind: 'traffic' },
  /** Requests of one attendee, whose address is not counted: pages, votes, pieces of pages. */
  requestsByAttendee: { points: 300, seconds: MINUTE, kind: 'traffic' },
  /** People let in by a right code from one address, at a cost to nobody: a large hall, or several. */
  entriesBySource: { points: 10_000, seconds: HOUR, kind: 'traffic' },
  /** Channels joined, again and again by a client on a bad line. */
  socketJoinsByActor: { points: 120, seconds: MINUTE, kind: 'traffic' },
  /** Sockets opened from one address. */
  socketsBySource: { points: 300, seconds: MINUTE, kind: 'traffic' },
  /** Sockets opened by one attendee, whose address is not counted. */
  socketsByAttendee: { points: 60, seconds: MINUTE, kind: 'traffic' },
  /** Typing and other signals of one socket. */
  signalsByActor: { points: 240, seconds: MINUTE, kind: 'traffic' },
  /** Wrong session codes typed from one address: a hall full of people types some. */
  codesBySource: { points: 60, seconds: 10 * MINUTE, kind: 'guess' },
  /** Wrong session codes from everywhere. Beyond this somebody guesses, and each address has the few tries below left. */
  codesOverall: { points: 2000, seconds: HOUR, kind: 'guess' },
  codesBySourceWhenGuessed: { points: 5, seconds: HOUR, kind: 'guess' },
  /** Registrations for webinars without an account from one address: a class or a staff room at once. */
  registrationsBySource: { points: 120, seconds: HOUR, kind: 'guess' },
  /** Questions to a webinar: nobody has more to ask in a minute. */
  questionsByAttendee: { points: 6, seconds: MINUTE, kind: 'traffic' },
  /** Applause and the like: nobody claps faster for long. */
  reactionsByAttendee: { points: 30, seconds: MINUTE, kind: 'traffic' },
  /** Fates, spotlights and slides: one key each, and a queue of a hundred. */
  decisionsByHost: { points: 240, seconds: MINUTE, kind: 'traffic' },
  /** Votes for questions and in polls, given and taken back. */
  votesByAttendee: { points: 120, seconds: MINUTE, kind: 'traffic' },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;
