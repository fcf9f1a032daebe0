import type { CommunityPartners } from './partners/types.js';
import type { CommunityWebinar } from './webinars/types.js';

/** The shapes of the demo community. Pure data: the loader turns it into rows, the tests sign in as its cast. */

/** A language the product itself speaks. */
export type InterfaceLanguage = 'en' | 'fr' | 'ar';

/** One meaning said in every language of the interface. */
export type Words = Readonly<Record<InterfaceLanguage, string>>;

export type ThemeSlug =
  | 'sustainable-partnerships'
  | 'relevant-training'
  | 'innovative-practices'
  | 'work-based-learning'
  | 'applied-research';

/** A field of practice with its forum. */
export interface CommunityTheme {
  slug: ThemeSlug;
  icon: string;
  position: number;
  name: Words;
  description: Words;
}

export type PersonKey =
  | 'amina'
  | 'luc'
  | 'marta'
  | 'yusuf'
  | 'ingrid'
  | 'paolo'
  | 'sofia'
  | 'nadia'
  | 'tomas'
  | 'leila'
  | 'karim'
  | 'jonas'
  | 'nino'
  | 'arben'
  | 'grace'
  | 'elena'
  | 'oksana'
  | 'rania'
  | 'moussa'
  | 'samir';

/** A role beyond plain membership; without a theme it holds everywhere. */
export interface CommunityRole {
  role: 'moderator' | 'host' | 'editor' | 'admin';
  theme?: ThemeSlug;
}

/** Why somebody was suspended, by whom and how long before loading. */
export interface Suspension {
  by: PersonKey;
  reason: string;
  hoursAgo: number;
}

export interface CommunityPerson {
  key: PersonKey;
  name: string;
  /** At an example domain: no mail can reach anybody. */
  email: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** BCP 47, the person's best language first. */
  languages: readonly string[];
  interfaceLanguage: InterfaceLanguage;
  /** In the interface language of the person. */
  about: string;
  /** Empty for a plain member. */
  roles: readonly CommunityRole[];
  joinedHoursAgo: number;
  suspended?: Suspension;
  /** Who this is, for whoever picks an account on the demo's sign-in page. */
  description: Words;
}

/** Hidden by a moderator: the reason is what the author reads. */
export interface Hiding {
  by: PersonKey;
  reason: string;
  hoursAgo: number;
}

/** One earlier version: `before` is what stood there until the edit. */
export interface Edit {
  by: PersonKey;
  note: string;
  before: string;
  hoursAgo: number;
}

/** What a question and a reply have in common. Hours count back from the moment of loading; fractions allowed. */
interface CommunityPost {
  author: PersonKey;
  /** BCP 47. */
  language: string;
  /** 2 to 20,000 characters. */
  markdown: string;
  /** Who found it useful: each once, never the author. */
  votes: readonly PersonKey[];
  hidden?: Hiding;
  edited?: Edit;
}

export interface CommunityReply extends CommunityPost {
  hoursAgo: number;
  /** Marked by the asker as solving the question; at most one in a thread. */
  isAnswer?: boolean;
}

/** A question with its replies, oldest first. Its votes are those on the question; hidden means the whole thread. */
export interface CommunityThread extends CommunityPost {
  key: string;
  theme: ThemeSlug;
  /** 8 to 150 characters. */
  title: string;
  askedHoursAgo: number;
  replies: readonly CommunityReply[];
}

/** A tag with the words that lead to it, as slugs, and the keys of its threads. */
export interface CommunityTag {
  /** Up to 40 characters. */
  name: string;
  description: string;
  synonyms: readonly string[];
  threads: readonly string[];
}

/** What somebody said in another language: the post of this number, of a question with its title. */
export interface CommunityTranslation {
  thread: string;
  number: number;
  /** BCP 47. */
  language: string;
  by: PersonKey;
  hoursAgo: number;
  title?: string;
  markdown: string;
}

export interface Community {
  themes: readonly CommunityTheme[];
  cast: readonly CommunityPerson[];
  threads: readonly CommunityThread[];
  tags: readonly CommunityTag[];
  translations: readonly CommunityTranslation[];
  webinars: readonly CommunityWebinar[];
  partners: CommunityPartners;
  reports: readonly CommunityReport[];
  waiting: CommunityWaiting;
}

/** Somebody says that a post breaks a rule; number 1 stands for the question, and so for its thread. */
export interface CommunityReport {
  thread: string;
  number: number;
  /** A member, or somebody without an account. */
  by: PersonKey | { name: string; email: string };
  language: InterfaceLanguage;
  ground: 'SPAM' | 'INSULT' | 'PERSONAL_DATA' | 'ILLEGAL' | 'COPYRIGHT' | 'OFF_TOPIC' | 'OTHER';
  words: string;
  hoursAgo: number;
}

/** A reply that waits for a moderator, the last of its thread. */
export interface CommunityWaiting {
  thread: string;
  author: PersonKey;
  /** BCP 47. */
  language: string;
  markdown: string;
  hoursAgo: number;
}
