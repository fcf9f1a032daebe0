import type { PersonKey, ThemeSlug } from '../types.js';

/** The shapes of the demo's centres and what they do with each other. Days count back from the moment of loading. */

export type CentreKey =
  | 'cairo'
  | 'lyon'
  | 'gaziantep'
  | 'sfax'
  | 'stuttgart'
  | 'zaragoza'
  | 'bologna'
  | 'poznan'
  | 'alesund'
  | 'setubal'
  | 'zarqa'
  | 'kutaisi'
  | 'nakuru'
  | 'elbasan'
  | 'kenitra'
  | 'thies'
  | 'vinnytsia'
  | 'brno'
  | 'tunis'
  | 'chisinau'
  | 'tbilisi'
  | 'tirana'
  | 'amman'
  | 'leuven'
  | 'twin'
  | 'adverts';

/** What is said by codes, of a centre and of a post. */
export interface Coded {
  /** NACE divisions, ISCED-F fields, EQF levels. */
  sectors: readonly string[];
  fields: readonly string[];
  eqfLevels: readonly number[];
  themes: readonly ThemeSlug[];
  challenges: readonly string[];
  offers?: string;
  seeks?: string;
  /** Slugs. */
  offerTags?: readonly string[];
  seekTags?: readonly string[];
  languages: readonly string[];
}

export interface CommunityCentre extends Coded {
  key: CentreKey;
  /** By language: its name, and what it does as Markdown. The first is its own. */
  texts: Readonly<Record<string, readonly [name: string, markdown: string]>>;
  kind: string;
  country: string;
  region: string;
  latitude?: number;
  longitude?: number;
  site?: string;
  pic?: string;
  oid?: string;
  /** The first represents it; nobody stands for one that was imported. */
  people: readonly (readonly [PersonKey, title: string])[];
  daysAgo: number;
  /** What a moderator found, by what. */
  verified?: { by: PersonKey; ways: readonly string[]; note: string };
  /** The list it was imported from, and what it is called there. */
  source?: readonly [string, string];
  hidden?: { by: PersonKey; reason: string };
  mergedInto?: CentreKey;
}

export interface CommunityPartnerPost extends Coded {
  key: string;
  centre: CentreKey;
  author: PersonKey;
  kind: 'offer' | 'wish' | 'both';
  /** BCP 47. */
  language: 'en' | 'fr' | 'ar';
  title: string;
  body: string;
  forms: readonly string[];
  /** Whether it is for the call of the demo. */
  forCall?: true;
  roleOffered?: string;
  roleSought?: string;
  kindsSought?: readonly string[];
  countriesSought?: readonly string[];
  partnersNeeded: number;
  repliesMost?: number;
  state: 'draft' | 'open' | 'paused' | 'talks' | 'found' | 'expired' | 'withdrawn';
  /** Since when it is seen; of a draft, since when it is written. */
  daysAgo: number;
  /** Its last day, counted from today. */
  answerIn: number;
}

export interface CommunityInterest {
  post: string;
  centre: CentreKey;
  by: PersonKey;
  language: 'en' | 'fr' | 'ar';
  /** Why they fit, what shows it, when and how much they can give. */
  fit: string;
  evidence: string;
  capacity: string;
  state: 'waiting' | 'asked' | 'proposed' | 'introduced' | 'declined' | 'lapsed' | 'withdrawn';
  daysAgo: number;
  /** When it came to the state it is in. */
  movedDaysAgo?: number;
  question?: string;
  shortlisted?: { note: string };
  declined?: readonly [reason: string, words: string];
}

export interface CommunityPartner {
  centre: CentreKey;
  by: PersonKey;
  role: 'coordinator' | 'full-partner' | 'associated';
  state: 'invited' | 'joined' | 'declined';
  words: string;
  daysAgo: number;
}

export interface CommunityConsortium {
  name: string;
  language: string;
  summary: string;
  /** The first coordinates. */
  partners: readonly CommunityPartner[];
}

export interface CommunityCall {
  texts: Readonly<Record<string, readonly [name: string, markdown: string]>>;
  language: string;
  programme: string;
  url: string;
  deadlineIn: number;
  timeZone: string;
  by: PersonKey;
  rules: object;
}

export interface CommunityPartners {
  centres: readonly CommunityCentre[];
  call: CommunityCall;
  posts: readonly CommunityPartnerPost[];
  interests: readonly CommunityInterest[];
  consortium: CommunityConsortium;
}
