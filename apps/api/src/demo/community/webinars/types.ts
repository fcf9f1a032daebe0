import type { CommunityThread, PersonKey, ThemeSlug, Words } from '../types.js';

export type LiveFate = 'waiting' | 'shown' | 'answered' | 'merged' | 'moved' | 'declined';

/** A question asked live. Minutes count from the beginning of the webinar. */
export interface CommunityQuestion {
  key: string;
  body: string;
  /** BCP 47. */
  language: string;
  minute: number;
  slide?: number;
  /** Who asked, when it was somebody of the cast; else a passer-by without an account. */
  by?: PersonKey;
  /** The name it is shown with; without one it is anonymous. */
  name?: string;
  votes: number;
  fate: LiveFate;
  /** Why it was declined. */
  reason?: string;
  /** The question it was merged into, or the thread it goes on in. */
  into?: string;
}

/** A thread that continues a question; its dates are real ones, and its author is whoever asked, else a host. */
export interface FollowUpThread extends Omit<CommunityThread, 'askedHoursAgo' | 'replies'> {
  question: string;
  /** ISO 8601 in UTC. */
  at: string;
  replies: readonly (Omit<CommunityThread['replies'][number], 'hoursAgo'> & { at: string })[];
}

interface PollBase {
  question: Words;
  /** Minutes from the beginning. */
  opened: number;
  closed: number | null;
}
/** Votes by option or step, or the answers typed and how often. */
export type CommunityPoll = PollBase &
  (
    | {
        kind: 'single' | 'multiple' | 'quiz';
        most?: number;
        options: readonly (Words & { right?: true })[];
        votes: readonly number[];
      }
    | { kind: 'ranking'; options: readonly Words[]; orders: readonly (readonly [readonly number[], number])[] }
    | { kind: 'scale'; from: number; to: number; leastLabel: Words; mostLabel: Words; votes: readonly number[] }
    | { kind: 'text' | 'cloud'; answers: readonly (readonly [answer: string, times: number])[] }
  );

/** What changed because of inputs. */
export interface CommunityOutcome {
  at: string;
  by: PersonKey;
  language: string;
  markdown: string;
  /** Where the change can be seen. */
  url: string;
  /** Keys of the questions it answers to. */
  questions: readonly string[];
}

export interface CommunityWebinar {
  key: string;
  texts: Readonly<Record<string, { title: string; markdown: string }>>;
  language: string;
  /** A real date, or minutes from the moment of loading. */
  starts: string | number;
  minutes: number;
  timeZone: string;
  speakers: readonly { name: string; about: string }[];
  themes: readonly ThemeSlug[];
  hosts: readonly PersonKey[];
  code: string;
  state: 'planned' | 'live' | 'closed';
  /** Titles of its slides, in order. */
  outline: readonly string[];
  /** How many took part; the cast is among them. */
  attendees: number;
  questions: readonly CommunityQuestion[];
  polls: readonly CommunityPoll[];
  threads: readonly FollowUpThread[];
  outcomes: readonly CommunityOutcome[];
  summary?: string;
}
