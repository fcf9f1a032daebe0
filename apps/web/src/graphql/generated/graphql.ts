/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What stands in the way of an act. */
export type ActHindranceCause =
  | 'ALREADY_SO'
  | 'HIDDEN'
  | 'MERGED'
  | 'NOT_ALLOWED'
  | 'NOT_OF_THREAD'
  | 'SAME_THREAD'
  | 'THEME_NOT_MODERATED'
  | 'TOO_MANY_PINS'
  | 'TOO_MANY_TAGS';

export type AnnounceCallInput = {
  /** To come, within five years; of a call that has begun it may stay as it is. */
  deadline: string;
  idempotencyKey: string;
  /** The programme it belongs to, 2 to 120 characters. */
  programme: string;
  rules: CallRulesInput;
  /** In one to six languages; the first is shown where others lack. */
  texts: Array<CallTextInput>;
  /** The time zone it was announced in, as `Europe/Brussels`. */
  timeZone: string;
  /** Its https address, of at most 500 characters. */
  url?: string | null | undefined;
};

export type AnswerInterestInput = {
  /** The answer: 2 to 2,000 characters. */
  answer: string;
  interest: string | number;
};

/** What became of asking a person or a centre to answer: they replied, they would rather not, or neither yet. A centre replied when somebody wrote in its name, or for themself while they spoke for it. */
export type AnswerRequestState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'WAITING';

export type AskColleagueInput = {
  /** What to look at, up to 500 characters; they alone read it. */
  errand?: string;
  /** A moderator of its theme, other than its author. */
  person: string | number;
  target: TargetInput;
};

export type AskInterestInput = {
  interest: string | number;
  /** The question: 5 to 1,000 characters. */
  question: string;
};

export type AskLiveQuestionInput = {
  /** Plain text of 2 to 500 characters. */
  body: string;
  /** 8 to 100 letters, digits or hyphens, made up once per question. */
  idempotencyKey: string;
  /** Whether it is shown without any name. */
  isAnonymous?: boolean;
  /** The BCP 47 tag of the language it is written in. */
  language: string;
  /** What this and later questions of the attendee are shown with, 2 to 60 characters; null for no change. */
  name?: string | null | undefined;
  /** The slide it is about, from 1 to 500. */
  slide?: number | null | undefined;
  webinar: string | number;
};

export type AskQuestionInput = {
  /** The centre it is written for, whose name is shown beside theirs; FORBIDDEN when they do not speak for it. */
  centre?: string | number | null | undefined;
  /** The draft it was written in, which is let go of. */
  draft?: string | number | null | undefined;
  /** 8 to 100 letters, digits or hyphens, made up once per question. */
  idempotencyKey: string;
  /** The BCP 47 tag of the language it is written in. */
  language: string;
  /** Markdown of 2 to 20,000 characters. */
  markdown: string;
  /** Up to five tags, by name or slug; a synonym becomes its tag, and one that is not there yet is made. */
  tags?: Array<string>;
  /** The slug of a theme. */
  theme: string;
  /** One line of 8 to 150 characters. */
  title: string;
};

export type AskToJoinInput = {
  centre: string | number;
  /** Who one is there, up to 500 characters. */
  words?: string;
};

export type AssignDutyInput = {
  duty: string | number;
  /** A moderator who may decide it; null lets go of it. */
  person?: string | number | null | undefined;
};

/** Why a thread needs a moderator who looks after it. */
export type AttentionKind =
  /** Nobody replied for 3 days. */
  | 'UNANSWERED'
  /** It has no tag, or seems to be in another language than it says. */
  | 'UNSORTED';

/** How somebody is kept away. Nobody but who chose it is ever told. */
export type BarKind =
  /** The same; and they can neither mention nor follow the one who blocked them, nor ask them for an answer, and see little of their profile. Moderators on duty are not kept away. */
  | 'BLOCK'
  /** What they write is left out of lists and folded in threads, and causes no notices or mails. */
  | 'MUTE';

export type BeginConsortiumInput = {
  /** An open call. */
  call: string | number;
  /** The centre that coordinates; one the viewer speaks for. */
  centre: string | number;
  idempotencyKey: string;
  /** The language it is written in, a BCP 47 tag. */
  language: string;
  /** One line of 4 to 120 characters. */
  name: string;
  /** What it is about, up to 2,000 characters; may be empty. */
  summary?: string;
};

export type BeginSeriesInput = {
  /** 8 to 100 letters, digits or hyphens, made up once per series. */
  idempotencyKey: string;
  /** The BCP 47 tag of its language. */
  language: string;
  /** One line of 4 to 120 characters. */
  title: string;
};

export type BookmarkInput = {
  /** The day for ON, as 2027-03-31: after today, within five years. */
  day?: string | null | undefined;
  /** One line of up to 200 characters; may be empty. */
  note?: string;
  /** One post of it; the whole thread without it. */
  post?: string | number | null | undefined;
  remind?: Reminder;
  thread: string | number;
  /** The IANA time zone of the browser; kept for the account when none was chosen yet. */
  timeZone?: string | null | undefined;
};

/** OPEN: the next deadline first. PAST: over or withdrawn, the latest deadline first. */
export type CallFilter =
  | 'OPEN'
  | 'PAST';

/** So many organisations of one of these kinds. */
export type CallKindRuleInput = {
  /** One to ten; any of them will do. */
  kinds: Array<CentreKind>;
  /** 1 to 60. */
  minimum: number;
  scope: CallKindScope;
};

/** OVERALL: so many in the whole consortium. EACH_COUNTRY: so many in each of its programme countries. */
export type CallKindScope =
  | 'EACH_COUNTRY'
  | 'OVERALL';

/** NONE: no partner at all. ASSOCIATED: associated partners alone. ANY: of any role, though they never count towards what is asked for. */
export type CallOutsiders =
  | 'ANY'
  | 'ASSOCIATED'
  | 'NONE';

/** What a call asks of a consortium. Rules that nobody could meet are refused. */
export type CallRulesInput = {
  /** Whether the coordinator has to be of the programme. */
  coordinatorInside?: boolean;
  /** At most eight. */
  kinds?: Array<CallKindRuleInput>;
  /** 1 to 60; no more than 60 when left out. */
  maximumPartners?: number | null | undefined;
  /** Countries of the partners that count, 1 to 60. */
  minimumCountries: number;
  /** Partners that count, 1 to 60. */
  minimumPartners: number;
  outsiders?: CallOutsiders;
  /** Countries of the programme; none for every country. */
  programmeCountries?: Array<string>;
  /** Which roles the numbers are about. */
  rolesCounted: Array<ConsortiumRole>;
};

/** What a call is called and about, in one language. */
export type CallTextInput = {
  /** A BCP 47 tag. */
  language: string;
  /** Markdown of up to 5,000 characters; may be empty. */
  markdown?: string;
  /** One line of 4 to 150 characters. */
  name: string;
};

export type CancelWebinarInput = {
  /** What those who registered are told, 10 to 500 characters. */
  reason: string;
  webinar: string | number;
};

/** What a prepared text is for: the REASON of a decision, or a REPLY in a thread. */
export type CannedPurpose =
  | 'REASON'
  | 'REPLY';

export type CannedTitlesInput = {
  ar: string;
  en: string;
  fr: string;
};

/** VET_PROVIDER: a school or training centre. HIGHER_EDUCATION. COMPANY. BUSINESS_ASSOCIATION: a chamber, a sector body. TRADE_UNION. AUTHORITY: national, regional or local. RESEARCH: a research body. CIVIL_SOCIETY. NETWORK: of centres. OTHER. */
export type CentreKind =
  | 'AUTHORITY'
  | 'BUSINESS_ASSOCIATION'
  | 'CIVIL_SOCIETY'
  | 'COMPANY'
  | 'HIGHER_EDUCATION'
  | 'NETWORK'
  | 'OTHER'
  | 'RESEARCH'
  | 'TRADE_UNION'
  | 'VET_PROVIDER';

/** REPRESENTATIVE: cares for the centre, its profile and its people. CONTRIBUTOR: speaks for it. */
export type CentreRole =
  | 'CONTRIBUTOR'
  | 'REPRESENTATIVE';

/** What comes first among centres. */
export type CentreSort =
  /** By name in the language of the request, else in the one the centre writes in. */
  | 'NAME'
  /** What registered last. */
  | 'NEWEST'
  /** What fits the words best; without words, what registered last. */
  | 'RELEVANCE';

/** What a centre is called and does, in one language. */
export type CentreTextInput = {
  /** A BCP 47 tag. */
  language: string;
  /** Markdown of up to 5,000 characters; may be empty. */
  markdown?: string;
  /** 2 to 150 characters. */
  name: string;
};

export type ChangeEmailInput = {
  /** The new address. */
  email: string;
  /** The present password. */
  password: string;
};

export type ChangePasswordInput = {
  /** The present password. */
  current: string;
  /** The new one: 10 to 200 characters, and not one that is guessed first. */
  password: string;
};

export type ChangeSeatInput = {
  centre: string | number;
  person: string | number;
  role: CentreRole;
  /** What they do there, up to 80 characters. */
  title?: string;
};

export type CloseWebinarInput = {
  /** Confirms that it is closed although input would still be taken. */
  early?: boolean;
  webinar: string | number;
};

export type ComplainInput = {
  /** The decision. */
  decision: string | number;
  /** 8 to 100 letters, digits or hyphens, made up once per complaint. */
  idempotencyKey: string;
  /** Why it is wrong, 3 to 2,000 characters. */
  words: string;
};

/** A partner of a consortium. */
export type ConsortiumPartnerInput = {
  centre: string | number;
  consortium: string | number;
};

/** COORDINATOR: leads and hands in. FULL_PARTNER: takes part in full. ASSOCIATED: takes part without a share of the grant. */
export type ConsortiumRole =
  | 'ASSOCIATED'
  | 'COORDINATOR'
  | 'FULL_PARTNER';

/** GATHERING: partners come and go. SUBMITTED: its proposal was handed in. DISSOLVED: it is no more. */
export type ConsortiumState =
  | 'DISSOLVED'
  | 'GATHERING'
  | 'SUBMITTED';

/** WORK_PLACEMENT. CURRICULUM: a curriculum designed together. STAFF_EXCHANGE. APPLIED_RESEARCH. EQUIPMENT: shared or given. CONSORTIUM: for a call. */
export type CooperationForm =
  | 'APPLIED_RESEARCH'
  | 'CONSORTIUM'
  | 'CURRICULUM'
  | 'EQUIPMENT'
  | 'STAFF_EXCHANGE'
  | 'WORK_PLACEMENT';

export type CopyInterestInput = {
  /** That moderators may read what is copied; must be true. */
  consent: boolean;
  idempotencyKey: string;
  interest: string | number;
  /** The texts moderators are to read, of those the other side wrote; own ones are left out. */
  parts: Array<InterestPart>;
};

export type CorrectLanguageInput = {
  /** The BCP 47 tag of the language it is written in. */
  language: string;
  /** A post; with the question, the language of the title is corrected as well. */
  post: string | number;
};

/** Threads to act on; each is changed by itself, and what is refused about one is told with it. */
export type CurateInput = {
  /** Why, for colleagues; up to 500 characters, may be empty. */
  reason?: string;
  /** 1 to 50 threads. */
  threads: Array<string | number>;
};

export type DecideClaimInput = {
  accept: boolean;
  claim: string | number;
  /** What the claimant reads, 3 to 500 characters. */
  reason: string;
};

export type DecideDutyInput = {
  act: DutyAct;
  duty: string | number;
  /** The rule the decision rests on. */
  ground?: Ground | null | undefined;
  /** Why, up to 500 characters, told to its author; needed for HIDE, DELETE, SUSPEND, UPHOLD and OVERTURN. */
  reason?: string;
};

export type DecideJoinInput = {
  accept: boolean;
  /** Why not, up to 500 characters; they read it. */
  reason?: string;
  request: string | number;
  /** As what; at a centre that nobody represents always REPRESENTATIVE. */
  role?: CentreRole;
};

export type DecideQuestionInput = {
  /** WAITING, SHOWN, ANSWERED or DECLINED. */
  fate: QuestionFate;
  question: string | number;
  /** Why it is declined, 2 to 300 characters: its asker sees this. */
  reason?: string | null | undefined;
  /** Instead of own words: the number of a reason in `declineReasons`, from 1; said in the language of the question. */
  reasonNumber?: number | null | undefined;
  /** The fate the host saw: when the question has another one by now, nothing is changed. */
  seen?: QuestionFate | null | undefined;
};

export type DecideQuestionsInput = {
  /** SHOWN, ANSWERED or DECLINED. */
  fate: QuestionFate;
  /** Only those that have at most so many votes at this moment. */
  mostVotes?: number | null | undefined;
  /** Questions of this webinar, 1 to 100. */
  questions: Array<string | number>;
  /** Why they are declined, 2 to 300 characters: askers see this. */
  reason?: string | null | undefined;
  webinar: string | number;
};

export type DecideSealInput = {
  /** True opens the seal for the two, false leaves it closed. */
  agrees: boolean;
  seal: string | number;
};

export type DeclineInterestInput = {
  interest: string | number;
  reason: InterestDeclineReason;
  /** Own words, up to 1,000 characters; those of the template when left out or empty. */
  words?: string | null | undefined;
};

/** A reason to decline a question with, in one language or several. */
export type DeclineReasonInput = {
  /** In up to six languages. */
  texts: Array<DeclineReasonTextInput>;
};

export type DeclineReasonTextInput = {
  /** A BCP 47 tag. */
  language: string;
  /** One line of 2 to 300 characters. */
  text: string;
};

/** What is written so far; everything may still be empty. */
export type DraftInput = {
  /** The centre it is written for. */
  centre?: string | number | null | undefined;
  /** Up to 100 letters, digits or hyphens, made up once per open form: a form is never in conflict with itself. */
  form?: string;
  /** A UUID the client made up once for this draft; saving it again replaces it. A new one without it. */
  id?: string | number | null | undefined;
  language: string;
  markdown: string;
  /** The revision this goes on from, 0 for a new draft. Another one, saved by another form, is a conflict. */
  revision?: number;
  /** Tags as they were typed, up to 250 characters. */
  tags?: string;
  theme?: string;
  /** The thread it replies to; a question without it. */
  thread?: string | number | null | undefined;
  title?: string;
};

export type DraftPartnerPostInput = {
  /** The last day of answers, as `2027-03-31`; within a year from today. It then expires by itself. */
  answerBy?: string | null | undefined;
  /** Markdown of up to 5,000 characters. */
  body?: string | null | undefined;
  /** The call it is for, one that is known here. */
  call?: string | number | null | undefined;
  /** The centre it is for. */
  centre: string | number;
  /** Challenges of the knowledge packages, by their codes. */
  challenges?: Array<string> | null | undefined;
  /** Countries sought, at most sixty; none for any. */
  countriesSought?: Array<string> | null | undefined;
  /** ISO 3166-1 alpha-2; its centre’s when left out. */
  country?: string | null | undefined;
  /** The deadline of that programme or call. */
  deadline?: string | null | undefined;
  /** Levels of the EQF, 1 to 8. */
  eqfLevels?: Array<number> | null | undefined;
  /** Codes of ISCED-F 2013, at most ten. */
  fields?: Array<string> | null | undefined;
  forms?: Array<CooperationForm> | null | undefined;
  idempotencyKey: string;
  kind: PartnerPostKind;
  /** Kinds of organisation sought; none for any. */
  kindsSought?: Array<CentreKind> | null | undefined;
  /** The language it is written in, a BCP 47 tag. */
  language: string;
  /** Working languages; its centre’s when left out. */
  languages?: Array<string> | null | undefined;
  /** Tags of what is offered, at most twelve. */
  offerTags?: Array<string> | null | undefined;
  /** Expertise offered, up to 1,000 characters. */
  offers?: string | null | undefined;
  /** How many partners are still needed, 1 to 50. */
  partnersNeeded?: number | null | undefined;
  /** Another programme or call, up to 120 characters. */
  programme?: string | null | undefined;
  /** Region or town, up to 80 characters. */
  region?: string | null | undefined;
  /** At how many interests it pauses by itself, 1 to 50. */
  repliesMost?: number | null | undefined;
  /** The part the centre would take itself. */
  roleOffered?: PartnerRole | null | undefined;
  /** The part it seeks somebody for. */
  roleSought?: PartnerRole | null | undefined;
  /** Two-digit codes of NACE Rev. 2, at most ten. */
  sectors?: Array<string> | null | undefined;
  /** Tags of what is sought, at most twelve. */
  seekTags?: Array<string> | null | undefined;
  /** Expertise sought, up to 1,000 characters. */
  seeks?: string | null | undefined;
  /** Slugs of themes. */
  themes?: Array<string> | null | undefined;
  /** One line of up to 120 characters. */
  title?: string | null | undefined;
};

/** How a moderator ends a duty. */
export type DutyAct =
  /** What waited is published. */
  | 'APPROVE'
  /** The thing is gone for all but moderators. */
  | 'DELETE'
  /** The thing is out of sight; for what waited, for good. */
  | 'HIDE'
  /** The thing stays as it is. */
  | 'KEEP'
  /** The decision complained about is taken back. */
  | 'OVERTURN'
  /** The centre could not be verified. */
  | 'REFUSE'
  /** Its author is kept out, for moderators of all themes; the thing is hidden too. */
  | 'SUSPEND'
  /** The decision complained about stands. */
  | 'UPHOLD'
  /** The centre is what it says. */
  | 'VERIFY';

/** Why something needs a moderator. */
export type DutyKind =
  /** Its author disagrees with a decision; another moderator decides. */
  | 'COMPLAINT'
  /** Somebody says that it breaks a rule. */
  | 'REPORT'
  /** The first post of a new member, which waits. */
  | 'REVIEW'
  /** A colleague asked somebody to look at it. */
  | 'TASK'
  /** A centre that nobody represents any more, or that somebody asks to represent. */
  | 'UNCLAIMED'
  /** A centre whose people say who they are; decided by `verifyCentre` and `refuseCentre`. */
  | 'VERIFY'
  /** It holds a watched word; it waits, or was only flagged. */
  | 'WORDS';

export type EditAskTemplateInput = {
  /** A language of the interface: en, fr or ar. */
  language: string;
  /** Markdown of up to 2,000 characters; empty for the usual one. */
  markdown: string;
  /** The slug of a theme. */
  theme: string;
};

export type EditCallInput = {
  call: string | number;
  /** To come, within five years; of a call that has begun it may stay as it is. */
  deadline: string;
  /** The programme it belongs to, 2 to 120 characters. */
  programme: string;
  /** The revision that was edited; another one since then is refused with CONFLICT. */
  revision: number;
  rules: CallRulesInput;
  /** In one to six languages; the first is shown where others lack. */
  texts: Array<CallTextInput>;
  /** The time zone it was announced in, as `Europe/Brussels`. */
  timeZone: string;
  /** Its https address, of at most 500 characters. */
  url?: string | null | undefined;
};

export type EditCentreInput = {
  centre: string | number;
  /** Challenges of the knowledge packages, by their codes. */
  challenges?: Array<string>;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Levels of the EQF, 1 to 8. */
  eqfLevels?: Array<number>;
  /** Codes of ISCED-F 2013, at most ten. */
  fields?: Array<string>;
  kind: CentreKind;
  /** Working languages as BCP 47 tags, one to eight. */
  languages: Array<string>;
  /** Tags of what it offers, at most twelve. */
  offerTags?: Array<string>;
  /** Expertise it offers, up to 1,000 characters. */
  offers?: string;
  /** Organisation ID of Erasmus+: E and eight digits. */
  oid?: string | null | undefined;
  /** Participant Identification Code: nine digits. */
  pic?: string | null | undefined;
  /** Region or town, up to 80 characters. */
  region?: string;
  /** Two-digit codes of NACE Rev. 2, at most ten. */
  sectors?: Array<string>;
  /** Tags of what it seeks, at most twelve. */
  seekTags?: Array<string>;
  /** Expertise it seeks, up to 1,000 characters. */
  seeks?: string;
  /** An https address of at most 300 characters. */
  site?: string | null | undefined;
  /** Whether it can be asked to answer threads; without it this stays as it is, at first true. */
  takesRequests?: boolean | null | undefined;
  /** In up to six languages; the first is the one it writes in. */
  texts: Array<CentreTextInput>;
  /** Slugs of themes. */
  themes?: Array<string>;
};

export type EditConsortiumInput = {
  consortium: string | number;
  /** The language it is written in, a BCP 47 tag. */
  language: string;
  /** One line of 4 to 120 characters. */
  name: string;
  /** What it is about, up to 2,000 characters; may be empty. */
  summary?: string;
};

export type EditInterestInput = {
  /** When, and how much it can give: 10 to 2,000 characters. */
  capacity: string;
  /** What shows it: 10 to 2,000 characters. */
  evidence: string;
  /** Why the centre fits: 10 to 2,000 characters. */
  fit: string;
  interest: string | number;
  /** The BCP 47 tag of the language they are written in. */
  language: string;
};

export type EditOutcomeInput = {
  /** The BCP 47 tag of its language. */
  language: string;
  /** What changed: Markdown of 4 to 4,000 characters. */
  markdown: string;
  outcome: string | number;
  /** The polls it answers to, at most 30; an input at least. */
  polls?: Array<string | number>;
  /** The live questions it answers to, at most 100. */
  questions?: Array<string | number>;
  /** Where the change can be seen: an https address or a path of this site, of at most 500 characters. */
  url?: string | null | undefined;
};

export type EditPartnerPostInput = {
  /** The last day of answers, as `2027-03-31`; within a year from today. It then expires by itself. */
  answerBy?: string | null | undefined;
  /** Markdown of up to 5,000 characters. */
  body?: string | null | undefined;
  /** The call it is for, one that is known here. */
  call?: string | number | null | undefined;
  /** Challenges of the knowledge packages, by their codes. */
  challenges?: Array<string> | null | undefined;
  /** Countries sought, at most sixty; none for any. */
  countriesSought?: Array<string> | null | undefined;
  /** ISO 3166-1 alpha-2; its centre’s when left out. */
  country?: string | null | undefined;
  /** The deadline of that programme or call. */
  deadline?: string | null | undefined;
  /** Levels of the EQF, 1 to 8. */
  eqfLevels?: Array<number> | null | undefined;
  /** Codes of ISCED-F 2013, at most ten. */
  fields?: Array<string> | null | undefined;
  forms?: Array<CooperationForm> | null | undefined;
  kind?: PartnerPostKind | null | undefined;
  /** Kinds of organisation sought; none for any. */
  kindsSought?: Array<CentreKind> | null | undefined;
  /** The language it is written in, a BCP 47 tag. */
  language?: string | null | undefined;
  /** Working languages; its centre’s when left out. */
  languages?: Array<string> | null | undefined;
  /** Tags of what is offered, at most twelve. */
  offerTags?: Array<string> | null | undefined;
  /** Expertise offered, up to 1,000 characters. */
  offers?: string | null | undefined;
  partnerPost: string | number;
  /** How many partners are still needed, 1 to 50. */
  partnersNeeded?: number | null | undefined;
  /** Another programme or call, up to 120 characters. */
  programme?: string | null | undefined;
  /** Region or town, up to 80 characters. */
  region?: string | null | undefined;
  /** At how many interests it pauses by itself, 1 to 50. */
  repliesMost?: number | null | undefined;
  /** The part the centre would take itself. */
  roleOffered?: PartnerRole | null | undefined;
  /** The part it seeks somebody for. */
  roleSought?: PartnerRole | null | undefined;
  /** Two-digit codes of NACE Rev. 2, at most ten. */
  sectors?: Array<string> | null | undefined;
  /** Tags of what is sought, at most twelve. */
  seekTags?: Array<string> | null | undefined;
  /** Expertise sought, up to 1,000 characters. */
  seeks?: string | null | undefined;
  /** What was changed and why, up to 300 characters, for everybody. */
  summary?: string | null | undefined;
  /** Slugs of themes. */
  themes?: Array<string> | null | undefined;
  /** One line of up to 120 characters. */
  title?: string | null | undefined;
  /** The `version` these words were written upon; with an older one nothing is changed. */
  version?: number | null | undefined;
};

export type EditPollInput = {
  /** Whether results are kept from attendees until it closes. */
  hidesResults?: boolean;
  /** Whether those who registered are asked before the webinar begins. */
  isBeforehand?: boolean;
  kind: PollKind;
  /** How many options have to be chosen at least (1), ranked (all), or where the scale begins (1; from 0). */
  least?: number | null | undefined;
  /** What the beginning of the scale means. */
  leastLabel?: Array<PollLabelInput>;
  /** How many options may be chosen or ranked at most (all), words written (3; up to 5), or where the scale ends (5; up to 10). */
  most?: number | null | undefined;
  /** What the end of the scale means. */
  mostLabel?: Array<PollLabelInput>;
  /** Two to twenty, where there is to be chosen. */
  options?: Array<PollOptionInput>;
  poll: string | number;
  /** In up to six languages, that of the webinar among them. */
  question: Array<PollQuestionInput>;
};

export type EditPostInput = {
  /** The BCP 47 tag of the language it is written in. */
  language: string;
  /** Markdown of 2 to 20,000 characters. */
  markdown: string;
  /** What changed and why, up to 200 characters. */
  note?: string | null | undefined;
  post: string | number;
  /** The revision the edit starts from; a newer one is an EditConflict. */
  revision: number;
  /** New tags in place of the old ones, for the question alone; up to five names or slugs. */
  tags?: Array<string> | null | undefined;
  /** A new title, for the question alone; 8 to 150 characters. */
  title?: string | null | undefined;
};

export type EditTagInput = {
  /** What it is for, up to 500 characters. */
  description: string;
  /** Its name from now on. Where that makes another slug, the old one leads to it. */
  name: string;
  /** The slug of the tag, or of a synonym. */
  tag: string;
};

export type EditWebinarInput = {
  /** After its beginning, within twelve hours. */
  endsAt: string;
  /** Further hosts beside the planner and the viewer, at most ten people. */
  hosts?: Array<string | number>;
  /** For how many days after its end input is taken, 0 to 60. */
  inputDays?: number;
  /** Whether questions wait until a host lets them through. */
  isPremoderated?: boolean;
  /** The https address of the room of any video tool; shown to those who registered or joined. */
  joinUrl?: string | null | undefined;
  /** At most ten. */
  packages?: Array<PackageLinkInput>;
  /** How many can register, 1 to 10,000; null for no limit. */
  seats?: number | null | undefined;
  /** The series it belongs to; one the viewer began or hosts a part of. */
  series?: string | number | null | undefined;
  /** How many slides there are, 1 to 500. */
  slideCount?: number | null | undefined;
  /** The titles of the slides from the first on, up to 150 characters each; an empty one has none. */
  slideTitles?: Array<string>;
  /** At most ten. */
  speakers?: Array<SpeakerInput>;
  startsAt: string;
  /** In up to six languages; the first is the one that will be spoken. */
  texts: Array<WebinarTextInput>;
  /** Slugs of themes. */
  themes?: Array<string>;
  /** The time zone it was planned in, as `Europe/Brussels`. */
  timeZone: string;
  webinar: string | number;
};

export type ExpressInterestInput = {
  /** When, and how much it can give: 10 to 2,000 characters. */
  capacity: string;
  /** The centre that is interested; the viewer speaks for it. */
  centre: string | number;
  /** What shows it: 10 to 2,000 characters. */
  evidence: string;
  /** Why the centre fits: 10 to 2,000 characters. */
  fit: string;
  idempotencyKey: string;
  /** The BCP 47 tag of the language they are written in. */
  language: string;
  partnerPost: string | number;
};

export type ExtendPollInput = {
  poll: string | number;
  /** How many seconds more, 10 to 86,400; null takes the limit away. */
  seconds?: number | null | undefined;
};

/** Whether the viewer wants to hear of something, or to be left alone by it. */
export type FollowLevel =
  | 'FOLLOW'
  | 'MUTE';

/** What can be followed or muted. */
export type FollowTarget =
  | 'PERSON'
  | 'TAG'
  | 'THEME'
  | 'THREAD';

/** What was found: a post, or a centre. Exactly one of the two. */
export type FoundMatchInput = {
  centre?: string | number | null | undefined;
  partnerPost?: string | number | null | undefined;
};

export type GivePartnerRoleInput = {
  centre: string | number;
  consortium: string | number;
  /** FULL_PARTNER or ASSOCIATED. */
  role: ConsortiumRole;
};

export type GlossaryWordInput = {
  /** A BCP 47 tag. */
  language: string;
  /** Up to 300 characters; empty takes it away. */
  text: string;
};

/** Which rule something breaks: what a report says, and what a decision rests on. */
export type Ground =
  /** Somebody else’s work, without their leave. */
  | 'COPYRIGHT'
  /** Against the law. */
  | 'ILLEGAL'
  /** An attack on a person or a group. */
  | 'INSULT'
  /** Not about the work of this community. */
  | 'OFF_TOPIC'
  /** Something else; the words say what. */
  | 'OTHER'
  /** Data by which somebody can be recognised. */
  | 'PERSONAL_DATA'
  /** Advertising. */
  | 'SPAM';

export type HandOverWebinarInput = {
  /** Whether the viewer remains one of its hosts. */
  stays?: boolean;
  /** Who takes it over. */
  to: string | number;
  webinar: string | number;
};

/** Why something is out of sight: HIDDEN by a moderator, waiting for REVIEW, or DELETED, which moderators alone see. */
export type HiddenKind =
  | 'DELETED'
  | 'HIDDEN'
  | 'REVIEW';

export type HidePollAnswersInput = {
  /** The key of the group. */
  group: string;
  /** False shows it again. */
  hides: boolean;
  poll: string | number;
};

export type HideTranslationInput = {
  /** Why, 3 to 500 characters; kept in the record of acts. */
  reason: string;
  translation: string | number;
};

export type InLanguagesInput = {
  ar: string;
  en: string;
  fr: string;
};

/** DRAFT: it is not open yet. PAUSED: by its author. FULL: it has as many interests as it takes. IN_TALKS: its centre talks to some. FOUND: it has its partners. EXPIRED: its last day has passed. WITHDRAWN: by its author. */
export type InterestBar =
  | 'DRAFT'
  | 'EXPIRED'
  | 'FOUND'
  | 'FULL'
  | 'IN_TALKS'
  | 'PAUSED'
  | 'WITHDRAWN';

/** FOUND: the partners are found. OTHER_PROFILE: another profile is sought this time. TIMING: the times do not meet. COUNTRIES: partners of other countries are needed. CAPACITY: more or less is needed than is offered. OTHER. */
export type InterestDeclineReason =
  | 'CAPACITY'
  | 'COUNTRIES'
  | 'FOUND'
  | 'OTHER'
  | 'OTHER_PROFILE'
  | 'TIMING';

/** FIT, EVIDENCE, CAPACITY: the three answers. QUESTION: the author’s one more question. ANSWER: to it. DECLINE_WORDS: what the author declined with. */
export type InterestPart =
  | 'ANSWER'
  | 'CAPACITY'
  | 'DECLINE_WORDS'
  | 'EVIDENCE'
  | 'FIT'
  | 'QUESTION';

/** AUTHOR: the centre of the post. ASKER: the centre that is interested. */
export type InterestSide =
  | 'ASKER'
  | 'AUTHOR';

/** WAITING: for the author of the post. ASKED: the author asked one more question and waits for its answer. ACCEPTED: see its introduction. DECLINED. LAPSED: nobody answered in time, or the post came to its end. WITHDRAWN: by the asker. ENDED: by a moderator, because of what a party reported. */
export type InterestState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'ENDED'
  | 'LAPSED'
  | 'WAITING'
  | 'WITHDRAWN';

/** What was done: SENT, EDITED and WITHDRAWN by the asker; ASKED, ACCEPTED, DECLINED and TAKEN_BACK by the author; ANSWERED, OPENED (accepting the introduction) and INTRODUCTION_DECLINED by the asker; CLOSED, HANDED_OVER (another person acts for the centre) and ERASED (own words taken away) by either; BLOCKED by the viewer’s centre; REMINDED and LAPSED by time; ENDED by a moderator; MERGED: it ended because two centres turned out to be one. */
export type InterestStepKind =
  | 'ACCEPTED'
  | 'ANSWERED'
  | 'ASKED'
  | 'BLOCKED'
  | 'CLOSED'
  | 'DECLINED'
  | 'EDITED'
  | 'ENDED'
  | 'ERASED'
  | 'HANDED_OVER'
  | 'INTRODUCTION_DECLINED'
  | 'LAPSED'
  | 'MERGED'
  | 'OPENED'
  | 'REMINDED'
  | 'SENT'
  | 'TAKEN_BACK'
  | 'WITHDRAWN';

/** PROPOSED: the author accepted, the asker has not yet. OPEN: both did; contacts are shown. DECLINED: by the asker. WITHDRAWN: taken back. LAPSED: the asker did not answer in time. CLOSED: by one of the two. BLOCKED: by the viewer’s centre; the other reads CLOSED. ENDED: by a moderator. */
export type IntroductionState =
  | 'BLOCKED'
  | 'CLOSED'
  | 'DECLINED'
  | 'ENDED'
  | 'LAPSED'
  | 'OPEN'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type InvitePartnerInput = {
  centre: string | number;
  consortium: string | number;
  /** FULL_PARTNER or ASSOCIATED. */
  role: ConsortiumRole;
  /** What is told to the centre, up to 1,000 characters. */
  words?: string;
};

export type InviteToCentreInput = {
  centre: string | number;
  /** With or without an account here. */
  email: string;
  /** 8 to 100 letters, digits or hyphens, made up once per invitation. */
  idempotencyKey: string;
  role: CentreRole;
  /** What they do there, up to 80 characters. */
  title?: string;
  /** A few words for the mail, up to 500 characters. */
  words?: string;
};

export type JoinWebinarInput = {
  /** The session code, however it is typed: case, spaces and hyphens do not matter. */
  code: string;
  /** What questions are shown with, 2 to 60 characters; null to be anonymous. */
  name?: string | null | undefined;
};

/** A language of the interface. */
export type Language =
  | 'ar'
  | 'en'
  | 'fr';

export type LeaveCentreInput = {
  /** That nobody represents it afterwards, which moderators are told. */
  abandon?: boolean;
  centre: string | number;
  /** Who speaks for it already and represents it from now on. */
  heir?: string | number | null | undefined;
};

/** DRAFT: written. SIGNED: on paper, as its centre says. RECEIVED: the coordinator has it. */
export type LetterState =
  | 'DRAFT'
  | 'RECEIVED'
  | 'SIGNED';

/** What a linked partner post is. */
export type LinkedPostKind =
  | 'BOTH'
  | 'OFFER'
  | 'WISH';

/** What attendees say without words. AGREE: that is so here, too. APPLAUSE: well done. INSIGHT: this is new and useful. UNCLEAR: I cannot follow. */
export type LiveReaction =
  | 'AGREE'
  | 'APPLAUSE'
  | 'INSIGHT'
  | 'UNCLEAR';

export type LockInput = {
  /** Why, 3 to 500 characters; everybody reads it on the thread. */
  reason: string;
  /** 1 to 50 threads. */
  threads: Array<string | number>;
};

export type MailChoiceInput = {
  pace: MailPace;
  topic: MailTopic;
};

/** At once; once a day in the morning of the time zone of the account; never. Notices on the page always come. */
export type MailPace =
  | 'DAILY'
  | 'NEVER'
  | 'NOW';

/** What mails are about: replies to what one asked, mentions, replies in followed threads, new questions in followed themes and tags, saved searches, reminders, what became of input to webinars, interests and introductions between centres, new matches of one’s centres. Decisions about what one wrote are always mailed. */
export type MailTopic =
  | 'FOLLOWED'
  | 'INTRODUCTIONS'
  | 'MATCHES'
  | 'MENTIONS'
  | 'QUESTIONS'
  | 'REMINDERS'
  | 'REPLIES'
  | 'SAVED'
  | 'WEBINARS';

export type MakePollInput = {
  /** Whether results are kept from attendees until it closes. */
  hidesResults?: boolean;
  /** 8 to 100 letters, digits or hyphens, made up once per poll. */
  idempotencyKey: string;
  /** Whether those who registered are asked before the webinar begins. */
  isBeforehand?: boolean;
  kind: PollKind;
  /** How many options have to be chosen at least (1), ranked (all), or where the scale begins (1; from 0). */
  least?: number | null | undefined;
  /** What the beginning of the scale means. */
  leastLabel?: Array<PollLabelInput>;
  /** How many options may be chosen or ranked at most (all), words written (3; up to 5), or where the scale ends (5; up to 10). */
  most?: number | null | undefined;
  /** What the end of the scale means. */
  mostLabel?: Array<PollLabelInput>;
  /** Two to twenty, where there is to be chosen. */
  options?: Array<PollOptionInput>;
  /** In up to six languages, that of the webinar among them. */
  question: Array<PollQuestionInput>;
  webinar: string | number;
};

export type MarkAlsoWorksInput = {
  /** 1 to 20 countries, ISO 3166-1 alpha-2. */
  countries: Array<string>;
  /** What has to be so for it to work, up to 200 characters. */
  note?: string | null | undefined;
  /** A reply. */
  post: string | number;
};

export type MarkDuplicateInput = {
  /** The thread that asked it first, or better. Of a duplicate its original is taken. */
  original: string | number;
  /** Why, 3 to 500 characters; the authors concerned read it. */
  reason: string;
  thread: string | number;
};

export type MarkInterestInput = {
  interest: string | number;
  /** Whether it is on the short-list. */
  isShortlisted: boolean;
  /** A note of the author’s side for itself, up to 2,000 characters. */
  note?: string;
};

/** Why a match is not relevant to somebody. OTHER_NEED: something else is needed. OTHER_LEVEL. TOO_FAR. TIMING. LANGUAGE. KNOWN_ALREADY: they work together already. OTHER. */
export type MatchAsideReason =
  | 'KNOWN_ALREADY'
  | 'LANGUAGE'
  | 'OTHER'
  | 'OTHER_LEVEL'
  | 'OTHER_NEED'
  | 'TIMING'
  | 'TOO_FAR';

/** What a match lacks. */
export type MatchLackKind =
  | 'DEADLINE_NEAR'
  | 'FEW_REPLIES_LEFT'
  | 'NEED_UNSAID'
  | 'NO_LANGUAGE'
  | 'OTHER_EQF'
  | 'OTHER_FIELD'
  | 'OTHER_FORMS'
  | 'OTHER_ROLE'
  | 'OTHER_SECTOR';

/** A part of a score. NEEDS: what is offered against what is sought, by tags and words. FORMS of cooperation. CHALLENGES and THEMES in common. FIELD: how near they are. SECTOR. EQF: levels in common. LANGUAGES in common. COUNTRIES still needed. ROLE: the part each would take. CALL: the same one. DEADLINE: time left to answer. CAPACITY: answers still taken. */
export type MatchPartName =
  | 'CALL'
  | 'CAPACITY'
  | 'CHALLENGES'
  | 'COUNTRIES'
  | 'DEADLINE'
  | 'EQF'
  | 'FIELD'
  | 'FORMS'
  | 'LANGUAGES'
  | 'NEEDS'
  | 'ROLE'
  | 'SECTOR'
  | 'THEMES';

/** Why two fit. */
export type MatchReasonKind =
  | 'CALL'
  | 'CAPACITY'
  | 'CHALLENGES'
  | 'COUNTRY_THEY_SEEK'
  | 'COUNTRY_YOU_SEEK'
  | 'DEADLINE'
  | 'EQF'
  | 'EQF_NEXT'
  | 'FIELD'
  | 'FIELD_NEAR'
  | 'FORMS'
  | 'LANGUAGES'
  | 'ROLE_THEY_OFFER'
  | 'ROLE_THEY_SEEK'
  | 'SECTOR'
  | 'SECTOR_NEAR'
  | 'THEMES'
  | 'THEY_OFFER'
  | 'THEY_OFFER_IN_WORDS'
  | 'THEY_SEEK'
  | 'THEY_SEEK_IN_WORDS';

/** STRONG: from 62 points. GOOD: from 48. FAIR: from 30. */
export type MatchStrength =
  | 'FAIR'
  | 'GOOD'
  | 'STRONG';

/** A link to material. */
export type MaterialLinkInput = {
  /** 2 to 120 characters. */
  name: string;
  /** An https address. */
  url: string;
};

export type MergeCentresInput = {
  /** The one that goes; its address leads to the other. */
  centre: string | number;
  /** The one that stays. */
  into: string | number;
  /** Why, 3 to 500 characters; the people of both read it. */
  reason: string;
};

export type MergeInput = {
  /** The thread they move into; you have to moderate its theme as well. */
  into: string | number;
  /** Why, 3 to 500 characters; the authors concerned read it. */
  reason: string;
  /** The thread whose posts move; its address leads on from then. */
  thread: string | number;
};

export type MergePollAnswersInput = {
  /** The key of the group that goes into the other. */
  group: string;
  /** The key of the group it is counted with from now on. */
  into: string;
  poll: string | number;
};

export type MergeQuestionInput = {
  /** The question that asks the same; where that was merged, the one it leads to. */
  into: string | number;
  question: string | number;
  /** The fate the host saw: when the question has another one by now, nothing is changed. */
  seen?: QuestionFate | null | undefined;
};

export type MoveInput = {
  /** Why, 3 to 500 characters; the authors concerned read it. */
  reason: string;
  /** The slug of the theme they belong to; you have to moderate it as well. */
  theme: string;
  /** 1 to 50 threads. */
  threads: Array<string | number>;
};

export type MovePartnerPostInput = {
  /** PAUSE, RESUME, IN_TALKS, FOUND or WITHDRAW. */
  act: PartnerPostAct;
  partnerPost: string | number;
};

export type MovePollInput = {
  poll: string | number;
  /** Its new place, from 1; beyond the last it becomes the last. */
  position: number;
};

export type MoveQuestionInput = {
  question: string | number;
  /** The fate the host saw: when the question has another one by now, nothing is changed. */
  seen?: QuestionFate | null | undefined;
  /** The slug of the theme it goes on in. */
  theme: string;
  /** The title of the thread: one line of 8 to 150 characters. */
  title: string;
};

export type MoveQuestionsInput = {
  /** Questions of this webinar, 1 to 100. */
  questions: Array<string | number>;
  /** The slug of the theme they go on in. */
  theme: string;
  webinar: string | number;
};

export type MuteAskerInput = {
  /** Whether everything they asked here is hidden, too. */
  hidesQuestions?: boolean;
  /** A question of whom is muted: nobody is named. */
  question: string | number;
  /** Why, 2 to 300 characters: the muted person reads this. */
  reason: string;
};

export type OpenPollInput = {
  poll: string | number;
  /** For how many seconds, 10 to 86,400; null for no limit. */
  seconds?: number | null | undefined;
};

/** A link to a knowledge package. */
export type PackageLinkInput = {
  /** 2 to 120 characters. */
  name: string;
  /** An https address of at most 500 characters. */
  url: string;
};

/** PAUSE: takes no interests for now. RESUME: takes them again. IN_TALKS. FOUND. WITHDRAW. RENEW: takes answers for longer. EDIT. */
export type PartnerPostAct =
  | 'EDIT'
  | 'FOUND'
  | 'IN_TALKS'
  | 'PAUSE'
  | 'RENEW'
  | 'RESUME'
  | 'WITHDRAW';

/** What the board is narrowed by, as the fields of PartnerPostSearchInput. LEVEL: of the EQF. */
export type PartnerPostFacet =
  | 'CALL'
  | 'CHALLENGE'
  | 'COUNTRY'
  | 'FIELD'
  | 'FORM'
  | 'KIND'
  | 'LANGUAGE'
  | 'LEVEL'
  | 'NEEDS'
  | 'ROLE'
  | 'SECTOR'
  | 'THEME'
  | 'UNTIL';

/** OFFER: what a centre has to give. WISH: what it looks for. BOTH. */
export type PartnerPostKind =
  | 'BOTH'
  | 'OFFER'
  | 'WISH';

/** NEWEST: opened last first. CLOSING: those that close first. RELEVANCE: those that say the words best, of the newest 500; NEWEST without words. */
export type PartnerPostOrder =
  | 'CLOSING'
  | 'NEWEST'
  | 'RELEVANCE';

/** What posts are narrowed by. Of several values of one field one has to fit; all fields have to. */
export type PartnerPostSearchInput = {
  /** Calls, at most twenty. */
  calls?: Array<string | number> | null | undefined;
  /** Of this centre alone. */
  centre?: string | number | null | undefined;
  /** Challenges of the knowledge packages. */
  challenges?: Array<string> | null | undefined;
  /** Where the work takes place. */
  countries?: Array<string> | null | undefined;
  /** Levels of the EQF, 1 to 8. */
  eqfLevels?: Array<number> | null | undefined;
  /** Codes of ISCED-F 2013; a broader one has all within it. */
  fields?: Array<string> | null | undefined;
  forms?: Array<CooperationForm> | null | undefined;
  kinds?: Array<PartnerPostKind> | null | undefined;
  /** Working languages, at most eight. */
  languages?: Array<string> | null | undefined;
  /** Countries partners are sought from; who names none seeks from all. */
  needs?: Array<string> | null | undefined;
  /** The part somebody is sought for; OPEN is no narrowing. */
  roles?: Array<PartnerRole> | null | undefined;
  /** Two-digit codes of NACE Rev. 2. */
  sectors?: Array<string> | null | undefined;
  /** Slugs of themes. */
  themes?: Array<string> | null | undefined;
  until?: PartnerPostSpan | null | undefined;
  /** Words of up to 200 characters; “…” keeps some together. */
  words?: string | null | undefined;
};

/** How soon the last day for answers is: within 7, 31 or 92 days. */
export type PartnerPostSpan =
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK';

/** DRAFT: seen by its centre alone. OPEN: takes interests. PAUSED: by its author, or because it has as many interests as it takes. IN_TALKS: takes no more while its centre talks to some. FOUND: it has its partners. EXPIRED: its day has passed. WITHDRAWN: by its author. */
export type PartnerPostState =
  | 'DRAFT'
  | 'EXPIRED'
  | 'FOUND'
  | 'IN_TALKS'
  | 'OPEN'
  | 'PAUSED'
  | 'WITHDRAWN';

/** COORDINATOR, FULL_PARTNER, ASSOCIATED, or OPEN: any of them. */
export type PartnerRole =
  | 'ASSOCIATED'
  | 'COORDINATOR'
  | 'FULL_PARTNER'
  | 'OPEN';

/** INVITED: has not answered. JOINED: is in. DECLINED: said no. LEFT: was in. REMOVED: by the coordinator, or the invitation was withdrawn. */
export type PartnerState =
  | 'DECLINED'
  | 'INVITED'
  | 'JOINED'
  | 'LEFT'
  | 'REMOVED';

export type PinInput = {
  /** 1 to 9; of several pinned threads the highest stands first. */
  order?: number;
  /** Why, for colleagues; up to 500 characters, may be empty. */
  reason?: string;
  /** 1 to 50 threads. */
  threads: Array<string | number>;
  /** Comes down within the hour after this time. */
  until?: string | null | undefined;
};

export type PlanWebinarInput = {
  /** After its beginning, within twelve hours. */
  endsAt: string;
  /** Further hosts beside the planner and the viewer, at most ten people. */
  hosts?: Array<string | number>;
  /** 8 to 100 letters, digits or hyphens, made up once per webinar. */
  idempotencyKey: string;
  /** For how many days after its end input is taken, 0 to 60. */
  inputDays?: number;
  /** Whether questions wait until a host lets them through. */
  isPremoderated?: boolean;
  /** The https address of the room of any video tool; shown to those who registered or joined. */
  joinUrl?: string | null | undefined;
  /** At most ten. */
  packages?: Array<PackageLinkInput>;
  /** How many can register, 1 to 10,000; null for no limit. */
  seats?: number | null | undefined;
  /** The series it belongs to; one the viewer began or hosts a part of. */
  series?: string | number | null | undefined;
  /** How many slides there are, 1 to 500. */
  slideCount?: number | null | undefined;
  /** The titles of the slides from the first on, up to 150 characters each; an empty one has none. */
  slideTitles?: Array<string>;
  /** At most ten. */
  speakers?: Array<SpeakerInput>;
  startsAt: string;
  /** In up to six languages; the first is the one that will be spoken. */
  texts: Array<WebinarTextInput>;
  /** Slugs of themes. */
  themes?: Array<string>;
  /** The time zone it was planned in, as `Europe/Brussels`. */
  timeZone: string;
};

/** SINGLE: one of the options. MULTIPLE: `least` to `most` of them. SCALE: a whole number from `least` to `most`. RANKING: `least` to `most` options in order, the best first. TEXT: an answer in own words. CLOUD: up to `most` words. QUIZ: one option, some are right. */
export type PollKind =
  | 'CLOUD'
  | 'MULTIPLE'
  | 'QUIZ'
  | 'RANKING'
  | 'SCALE'
  | 'SINGLE'
  | 'TEXT';

/** What an option or an end of a scale says, in one language. */
export type PollLabelInput = {
  /** A BCP 47 tag. */
  language: string;
  /** One line of 1 to 120 characters. */
  text: string;
};

export type PollOptionInput = {
  /** Whether it is a right answer of a quiz. */
  isRight?: boolean;
  /** In up to six languages, that of the webinar among them. */
  labels: Array<PollLabelInput>;
};

/** A question, in one language. */
export type PollQuestionInput = {
  /** A BCP 47 tag. */
  language: string;
  /** One line of 2 to 200 characters. */
  text: string;
};

/** WAITING: not opened yet, seen by those who run the webinar alone. OPEN: takes votes; one that is asked beforehand does until the webinar begins. CLOSED: its results stay. */
export type PollState =
  | 'CLOSED'
  | 'OPEN'
  | 'WAITING';

export type PutMatchAsideInput = {
  centre?: string | number | null | undefined;
  partnerPost?: string | number | null | undefined;
  reason: MatchAsideReason;
  /** In one’s own words, up to 300 characters. */
  words?: string;
};

/** What became of a live question. SHOWN: it is or was on the big screen. ANSWERED: answered live. MERGED: another asks the same. MOVED: it goes on as a thread. DECLINED: with a reason its asker sees. */
export type QuestionFate =
  | 'ANSWERED'
  | 'DECLINED'
  | 'MERGED'
  | 'MOVED'
  | 'SHOWN'
  | 'WAITING';

/** VOTES: the most votes first, of equal ones the older. NEWEST: the newest first. */
export type QuestionOrder =
  | 'NEWEST'
  | 'VOTES';

/** What a reader may say of a post without writing. That it helped is said by a vote. */
export type Reaction =
  | 'AGREE'
  | 'INSIGHTFUL'
  /** “I have this question, too”; for questions alone. */
  | 'SAME_QUESTION'
  | 'THANKS';

export type RecordOutcomeInput = {
  /** A random key; sent again it gives the same outcome. */
  idempotencyKey: string;
  /** The BCP 47 tag of its language. */
  language: string;
  /** What changed: Markdown of 4 to 4,000 characters. */
  markdown: string;
  /** The polls it answers to, at most 30; an input at least. */
  polls?: Array<string | number>;
  /** The live questions it answers to, at most 100. */
  questions?: Array<string | number>;
  /** Where the change can be seen: an https address or a path of this site, of at most 500 characters. */
  url?: string | null | undefined;
  webinar: string | number;
};

export type RegisterCentreInput = {
  /** Challenges of the knowledge packages, by their codes. */
  challenges?: Array<string>;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Levels of the EQF, 1 to 8. */
  eqfLevels?: Array<number>;
  /** Codes of ISCED-F 2013, at most ten. */
  fields?: Array<string>;
  idempotencyKey: string;
  kind: CentreKind;
  /** Working languages as BCP 47 tags, one to eight. */
  languages: Array<string>;
  /** Tags of what it offers, at most twelve. */
  offerTags?: Array<string>;
  /** Expertise it offers, up to 1,000 characters. */
  offers?: string;
  /** Organisation ID of Erasmus+: E and eight digits. */
  oid?: string | null | undefined;
  /** Participant Identification Code: nine digits. */
  pic?: string | null | undefined;
  /** Region or town, up to 80 characters. */
  region?: string;
  /** Two-digit codes of NACE Rev. 2, at most ten. */
  sectors?: Array<string>;
  /** Tags of what it seeks, at most twelve. */
  seekTags?: Array<string>;
  /** Expertise it seeks, up to 1,000 characters. */
  seeks?: string;
  /** An https address of at most 300 characters. */
  site?: string | null | undefined;
  /** Whether it can be asked to answer threads; without it this stays as it is, at first true. */
  takesRequests?: boolean | null | undefined;
  /** In up to six languages; the first is the one it writes in. */
  texts: Array<CentreTextInput>;
  /** Slugs of themes. */
  themes?: Array<string>;
};

export type RegisterForWebinarInput = {
  /** Where the personal link is sent; asked of guests, not read from members, who are written to at the address of their account. */
  email?: string | null | undefined;
  /** What questions are shown with, 2 to 60 characters; null to be anonymous. */
  name?: string | null | undefined;
  /** The IANA time zone mails tell the time in. */
  timeZone?: string | null | undefined;
  webinar: string | number;
};

/** When to be reminded: always at eight in the morning of the time zone of the account. */
export type Reminder =
  | 'NEXT_WEEK'
  | 'NONE'
  | 'ON'
  | 'TOMORROW';

export type RemovePartnerInput = {
  centre: string | number;
  consortium: string | number;
  /** Why, as the centre is told: 4 to 500 characters. */
  reason: string;
};

export type RemoveSeatInput = {
  centre: string | number;
  person: string | number;
  /** Why, up to 500 characters; they read it. */
  reason?: string;
};

export type RenewPartnerPostInput = {
  /** The new last day, as `2027-03-31`, within a year; else sixty days from now, or the deadline. */
  answerBy?: string | null | undefined;
  partnerPost: string | number;
};

/** Replies as they were written, or the most helpful first. */
export type ReplyOrder =
  | 'TIME'
  | 'VOTES';

export type ReplyToThreadInput = {
  /** The centre it is written for, whose name is shown beside theirs; FORBIDDEN when they do not speak for it. */
  centre?: string | number | null | undefined;
  /** 8 to 100 letters, digits or hyphens, made up once per reply. */
  idempotencyKey: string;
  /** The BCP 47 tag of the language it is written in. */
  language: string;
  /** Markdown of 2 to 20,000 characters. */
  markdown: string;
  thread: string | number;
};

export type ReportInput = {
  /** Where somebody without an account is told the outcome. */
  email?: string | null | undefined;
  /** That it is true as far as the reporter knows (DSA, Art. 16); must be true. */
  goodFaith: boolean;
  ground: Ground;
  /** 8 to 100 letters, digits or hyphens, made up once per report. */
  idempotencyKey: string;
  /** The name of somebody without an account. */
  name?: string | null | undefined;
  target: TargetInput;
  /** What is wrong with it, up to 2,000 characters; needed for OTHER and ILLEGAL. */
  words: string;
};

export type RequestAnswerInput = {
  /** The centre to be asked: those who represent it hear of it. */
  centre?: string | number | null | undefined;
  /** 8 to 100 letters, digits or hyphens, made up once per request. */
  idempotencyKey: string;
  /** A line for them, up to 200 characters. */
  note?: string | null | undefined;
  /** The person to be asked; either they or a centre is. */
  person?: string | number | null | undefined;
  thread: string | number;
};

export type RequestSealInput = {
  question: string | number;
  /** Why they want to know, 10 to 300 characters: the second one reads this, and later whoever asked. */
  reason: string;
};

export type RequestTranslationInput = {
  /** The BCP 47 tag of the language to translate into. */
  language: string;
  post: string | number;
};

export type RetitleInput = {
  /** Why, 3 to 500 characters; the authors concerned read it. */
  reason: string;
  thread: string | number;
  /** One line of 8 to 150 characters. */
  title: string;
};

/** Which first posts of new members wait for a moderator. */
export type ReviewMode =
  /** All. */
  | 'FIRST'
  /** Those with links, pictures or files: what is set where nothing else is. */
  | 'LINKS'
  /** None. */
  | 'OFF';

/** What somebody may do beyond reading. */
export type Role =
  /** Gives and takes roles, and may do what every other role may. */
  | 'ADMIN'
  /** Keeps the knowledge packages. */
  | 'EDITOR'
  /** Leads webinars. */
  | 'HOST'
  /** Asks, replies and votes: everybody who signed up, without a grant. */
  | 'MEMBER'
  /** Hides and restores, marks answers; with all themes also suspends people. */
  | 'MODERATOR';

/** A role and who has it or is to have it. */
export type RoleInput = {
  person: string | number;
  /** Not MEMBER, which everybody is. */
  role: Role;
  /** The slug of the one theme it holds in, for moderators alone; null for everywhere. */
  theme?: string | null | undefined;
};

export type SaveCannedTextInput = {
  ground?: Ground | null | undefined;
  /** The text to be changed; null for a new one. */
  id?: string | number | null | undefined;
  purpose: CannedPurpose;
  title: CannedTitlesInput;
  words: InLanguagesInput;
};

export type SaveClosingInput = {
  /** At most ten. */
  materials?: Array<MaterialLinkInput>;
  /** The https address of the recording. */
  recordingUrl?: string | null | undefined;
  /** Markdown of up to 10,000 characters, in the language of the webinar; may be empty. */
  summary: string;
  webinar: string | number;
};

export type SaveGlossaryTermInput = {
  /** The term to change; none for a new one. */
  id?: string | number | null | undefined;
  /** Whether it stays as it is in every language. */
  neverTranslate: boolean;
  /** What it means, up to 30 languages. */
  notes?: Array<GlossaryWordInput>;
  /** 1 to 60 characters. */
  term: string;
  /** What stands for it, up to 30 languages. */
  words?: Array<GlossaryWordInput>;
};

export type SavePartnerPostInput = {
  /** The last day of answers, as `2027-03-31`; within a year from today. It then expires by itself. */
  answerBy?: string | null | undefined;
  /** Markdown of up to 5,000 characters. */
  body?: string | null | undefined;
  /** The call it is for, one that is known here. */
  call?: string | number | null | undefined;
  /** Challenges of the knowledge packages, by their codes. */
  challenges?: Array<string> | null | undefined;
  /** Countries sought, at most sixty; none for any. */
  countriesSought?: Array<string> | null | undefined;
  /** ISO 3166-1 alpha-2; its centre’s when left out. */
  country?: string | null | undefined;
  /** The deadline of that programme or call. */
  deadline?: string | null | undefined;
  /** Levels of the EQF, 1 to 8. */
  eqfLevels?: Array<number> | null | undefined;
  /** Codes of ISCED-F 2013, at most ten. */
  fields?: Array<string> | null | undefined;
  forms?: Array<CooperationForm> | null | undefined;
  kind?: PartnerPostKind | null | undefined;
  /** Kinds of organisation sought; none for any. */
  kindsSought?: Array<CentreKind> | null | undefined;
  /** The language it is written in, a BCP 47 tag. */
  language?: string | null | undefined;
  /** Working languages; its centre’s when left out. */
  languages?: Array<string> | null | undefined;
  /** Tags of what is offered, at most twelve. */
  offerTags?: Array<string> | null | undefined;
  /** Expertise offered, up to 1,000 characters. */
  offers?: string | null | undefined;
  partnerPost: string | number;
  /** How many partners are still needed, 1 to 50. */
  partnersNeeded?: number | null | undefined;
  /** Another programme or call, up to 120 characters. */
  programme?: string | null | undefined;
  /** Region or town, up to 80 characters. */
  region?: string | null | undefined;
  /** At how many interests it pauses by itself, 1 to 50. */
  repliesMost?: number | null | undefined;
  /** The part the centre would take itself. */
  roleOffered?: PartnerRole | null | undefined;
  /** The part it seeks somebody for. */
  roleSought?: PartnerRole | null | undefined;
  /** Two-digit codes of NACE Rev. 2, at most ten. */
  sectors?: Array<string> | null | undefined;
  /** Tags of what is sought, at most twelve. */
  seekTags?: Array<string> | null | undefined;
  /** Expertise sought, up to 1,000 characters. */
  seeks?: string | null | undefined;
  /** The step of writing it that comes next, 1 to 3. */
  step?: number | null | undefined;
  /** Slugs of themes. */
  themes?: Array<string> | null | undefined;
  /** One line of up to 120 characters. */
  title?: string | null | undefined;
  /** The `version` these words were written upon; with an older one nothing is changed. */
  version?: number | null | undefined;
};

export type SaveSearchInput = {
  /** One line of 1 to 80 characters. */
  name: string;
  /** Up to 200 characters, as for `search`. */
  query: string;
  tell?: SavedSearchTelling;
};

/** When somebody is told of what a saved search finds anew. */
export type SavedSearchTelling =
  /** Once a day, all of it together. */
  | 'DAILY'
  /** Not at all. */
  | 'NEVER'
  /** As soon as it is there. */
  | 'NOW';

export type ScheduleQuestionInput = {
  draft: string | number;
  /** Date and time in that zone, as 2027-03-31T09:00: in the future, within a year. */
  publishAt: string;
  /** An IANA time zone, as Africa/Cairo. */
  timeZone: string;
};

/** What came of the wish to know who asked. OPENED: a second one agreed. DECLINED: they did not. WITHDRAWN: taken back. */
export type SealOutcome =
  | 'DECLINED'
  | 'OPENED'
  | 'WITHDRAWN';

/** What was found; new kinds may come. */
export type SearchHitKind =
  | 'CENTRE'
  | 'PARTNER_POST'
  | 'PERSON'
  | 'POST'
  | 'TAG'
  | 'THREAD'
  | 'WEBINAR';

/** Consent to be shown to the attendees of a webinar. */
export type SeekPartnersInput = {
  /** A centre the viewer speaks for. */
  centre: string | number;
  /** One of its open posts, which the consent ends with. */
  partnerPost?: string | number | null | undefined;
  webinar: string | number;
};

export type SeparatePollAnswersInput = {
  /** The key of the group that was put to another. */
  group: string;
  poll: string | number;
};

export type SetDeclineReasonsInput = {
  /** At most ten; none for those that come with the house. */
  reasons: Array<DeclineReasonInput>;
  webinar: string | number;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignLetterInput = {
  centre: string | number;
  consortium: string | number;
  /** The day it was signed, as `2027-03-31`: within the last year, not to come. */
  signedOn: string;
};

/** Who wants to join. */
export type SignUpInput = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Where the link to confirm is sent. */
  email: string;
  /** The language of the interface and of mails. */
  interfaceLanguage: Language;
  /** The languages they write in, best first: BCP 47 tags, 1 to 8. */
  languages: Array<string>;
  /** The public name, 2 to 80 characters. */
  name: string;
  /** 10 to 200 characters, and not one that is guessed first. */
  password: string;
};

export type SpeakerInput = {
  /** What they do and where, up to 120 characters. */
  about?: string;
  /** Their name, 2 to 80 characters. */
  name: string;
};

export type SplitInput = {
  /** 1 to 200 replies of the thread; the earliest becomes the question. */
  posts: Array<string | number>;
  /** Why, 3 to 500 characters; the authors concerned read it. */
  reason: string;
  thread: string | number;
  /** The title of the new thread, 8 to 150 characters. */
  title: string;
};

export type SubmitConsortiumInput = {
  consortium: string | number;
  /** Whether it is handed in though rules are not met. */
  despiteGaps?: boolean;
};

export type SummariseInput = {
  /** The BCP 47 tag of the language it is written in. */
  language: string;
  /** Markdown of 2 to 20,000 characters that names the posts it rests on, at least one, as `#12` or by their address `/posts/…`. */
  markdown: string;
  thread: string | number;
};

export type TagSynonymInput = {
  /** The word that shall lead to the tag. A tag of this name is merged into it. */
  synonym: string;
  /** The slug of the tag that stays. */
  tag: string;
};

export type TagThreadsInput = {
  /** Tags to add, by name or slug; new ones are made. */
  add?: Array<string>;
  /** Why, for colleagues; up to 500 characters, may be empty. */
  reason?: string;
  /** Tags to take off, by name or slug. */
  remove?: Array<string>;
  /** 1 to 50 threads. */
  threads: Array<string | number>;
};

/** A thing: one that is reported, or that a moderator acts on. */
export type TargetInput = {
  id: string | number;
  type: TargetType;
};

/** What people report and moderators act on; to hide a PERSON is to suspend the account, to hide an INTEREST (the copy a party made of it) is to end it. */
export type TargetType =
  | 'CENTRE'
  | 'INTEREST'
  | 'LIVE_QUESTION'
  | 'PARTNER_POST'
  | 'PERSON'
  | 'POST'
  | 'THREAD';

export type ThreadFilter =
  | 'ALL'
  | 'ANSWERED'
  | 'FEATURED'
  | 'FROM_WEBINARS'
  | 'UNANSWERED';

/** MERGED: from here on stand the posts of a thread merged into this one. SPLIT: here stood what is a thread of its own now. */
export type ThreadNoteKind =
  | 'MERGED'
  | 'SPLIT';

/** Whether one reply is marked as the answer. */
export type ThreadState =
  | 'ANSWERED'
  | 'OPEN';

export type TranslatePostInput = {
  /** The BCP 47 tag of the language it is translated into. */
  language: string;
  /** Markdown of 2 to 20,000 characters. */
  markdown: string;
  post: string | number;
  /** The revision of the translation it starts from; 0 for a new one. A newer one is a conflict. */
  revision?: number;
  /** The revision of the post that is translated. */
  sourceRevision: number;
  /** Of a question: the title, one line of 2 to 250 characters. */
  title?: string | null | undefined;
};

/** Who translated first: a PERSON or a MACHINE. */
export type TranslationOrigin =
  | 'MACHINE'
  | 'PERSON';

/** WAITING for the service, DELAYED while it does not answer and is asked again, FAILED when it was asked in vain. */
export type TranslationRequestState =
  | 'DELAYED'
  | 'FAILED'
  | 'WAITING';

export type UndoQuestionInput = {
  /** The question whose last decision is taken back; null for the last the viewer took here. */
  question?: string | number | null | undefined;
  webinar: string | number;
};

export type UnmuteAskerInput = {
  question: string | number;
  /** Why, up to 300 characters. */
  reason?: string;
};

/** The whole profile; what is left out of it is gone. */
export type UpdateProfileInput = {
  /** Plain text, at most 2,000 characters; may be empty. */
  about: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  interfaceLanguage: Language;
  /** BCP 47 tags, 1 to 8, best first. */
  languages: Array<string>;
  /** 2 to 80 characters. */
  name: string;
  /** The organisation they work at, at most 120 characters; empty without it. */
  workplace?: string | null | undefined;
};

/** SITE: its own site names its people. REGISTER: a public register has it. MAIL: a mail came from its domain. */
export type VerificationWay =
  | 'MAIL'
  | 'REGISTER'
  | 'SITE';

export type VerifyCentreInput = {
  centre: string | number;
  /** What was found, 3 to 500 characters; for its people and moderators. */
  note: string;
  /** What was looked at: at least one. */
  ways: Array<VerificationWay>;
};

/** An answer to a poll: `choices`, `value` or `answers`, as its kind asks for; the others stay out. */
export type VotePollInput = {
  /** One answer of up to 300 characters, or the words of a cloud of up to 40 each. */
  answers?: Array<string>;
  /** Numbers of options; of a ranking the best first. */
  choices?: Array<number>;
  poll: string | number;
  /** The number on the scale. */
  value?: number | null | undefined;
};

export type WatchWordInput = {
  action: WordAction;
  isExpression: boolean;
  language?: string | null | undefined;
  /** Words, or an expression as RE2 knows it; up to 200 characters. */
  pattern: string;
  /** What the author is told when it is blocked; up to 300 characters. */
  sentence?: string;
};

/** UPCOMING: live and still to come, the next first. PAST: over, the latest first. HOSTED: those the viewer hosts, drafts and rehearsals too, the latest first. ALL: published ones, the earliest first. NEWEST: published ones, the latest published first. CALENDAR: those of the last thirty days and to come, the next first, and cancelled ones as well. */
export type WebinarFilter =
  | 'ALL'
  | 'CALENDAR'
  | 'HOSTED'
  | 'NEWEST'
  | 'PAST'
  | 'UPCOMING';

/** DRAFT: seen by its hosts alone. PLANNED: published, not begun. LIVE: attendees are let in. ENDED: over, input may go on. CLOSED: every question has a fate. CANCELLED: it does not take place. */
export type WebinarState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'ENDED'
  | 'LIVE'
  | 'PLANNED';

/** What a webinar is about, in one language. */
export type WebinarTextInput = {
  /** A BCP 47 tag. */
  language: string;
  /** Markdown of up to 10,000 characters; may be empty. */
  markdown: string;
  /** One line of 4 to 150 characters. */
  title: string;
};

export type WithdrawOutcomeInput = {
  outcome: string | number;
  /** Why it does not stand any more, 2 to 300 characters. */
  reason: string;
};

/** What happens to a text with a watched word. */
export type WordAction =
  /** It is not taken; the author is told the sentence. */
  | 'BLOCK'
  /** It is published, and a moderator looks at it. */
  | 'FLAG'
  /** It waits for a moderator. */
  | 'HOLD';

/** What a partner says in its letter of intent. */
export type WriteLetterInput = {
  /** Of one or several lines, 4 to 400 characters. */
  address: string;
  centre: string | number;
  consortium: string | number;
  /** What it contributes: plain text of 10 to 3,000 characters. */
  contribution: string;
  /** The language the letter is in, a BCP 47 tag. */
  language: string;
  /** Its name in law, 2 to 200 characters. */
  legalName: string;
  /** What they are, 2 to 120 characters. */
  position: string;
  /** Who signs, 2 to 120 characters. */
  signatory: string;
};

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, demo: { __typename: 'Demo' } | null };

export type OwnDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDraftQuery = { draft: { savedAt: string } | null };

export type OwnProfileFragment = { interfaceLanguage: Language, person: { name: string, country: string, languages: Array<string>, about: string, workplace: string } };

export type OwnProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfileQuery = { viewer: { interfaceLanguage: Language, person: { name: string, country: string, languages: Array<string>, about: string, workplace: string } } | null };

export type SettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPageQuery = { viewer: { email: string, wantsOriginals: boolean, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, sessions: Array<{ id: string, startedAt: string, seenAt: string, device: string, current: boolean }>, person: { id: string, name: string, country: string, languages: Array<string>, about: string, workplace: string } } | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { __typename: 'SignUpSuccess' } };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { confirmEmail:
    | { __typename: 'ConfirmEmailSuccess', signedIn: boolean }
    | { __typename: 'LinkExpired', message: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'AccountSuspended', message: string, reason: string }
    | { __typename: 'SignInSuccess', viewer: { interfaceLanguage: Language } }
    | { __typename: 'WrongCredentials', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'LinkExpired', message: string }
    | { __typename: 'ResetPasswordSuccess' }
   };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { __typename: 'UpdateProfileSuccess' } };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { changeEmail:
    | { __typename: 'ChangeEmailSuccess', email: string }
    | { __typename: 'WrongCredentials', message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'ChangePasswordSuccess' }
    | { __typename: 'WrongCredentials', message: string }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type AnsweringFragment = { alsoWorks: Array<{ id: string, number: number, authorName: string, countries: Array<string>, note: string }>, answerRequests: Array<{ id: string, personName: string | null, state: AnswerRequestState, note: string | null, askerName: string | null, viewerCanDecline: boolean, centre: { id: string, name: string, language: string } | null }> };

export type QuotationQueryVariables = Exact<{
  id: string | number;
}>;


export type QuotationQuery = { post: { id: string, quotation: string } };

export type AlsoWorksPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AlsoWorksPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, worksIn: Array<string>, worksNote: string, viewerCan: { markAsAnswer: boolean }, thread: { id: string, title: string, language: string } } };

export type AnswerersPageQueryVariables = Exact<{
  thread: string | number;
  prefix: string;
  search: boolean;
}>;


export type AnswerersPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, thread: { id: string, title: string, language: string, viewerCan: { reply: boolean } }, suggestedAnswerers: Array<{ id: string, name: string, country: string, languages: Array<string> }>, completePeople?: Array<{ id: string, name: string, country: string, languages: Array<string> }>, askableCentres: Array<{ id: string, country: string, text: { name: string, language: string } }> };

export type AnswererFragment = { id: string, name: string, country: string, languages: Array<string> };

export type CompletePeopleQueryVariables = Exact<{
  prefix: string;
  thread?: string | number | null | undefined;
}>;


export type CompletePeopleQuery = { completePeople: Array<{ id: string, name: string, country: string }> };

export type ReactMutationVariables = Exact<{
  post: string | number;
  kind: Reaction;
}>;


export type ReactMutation = { react:
    | { __typename: 'OwnPost', message: string }
    | { __typename: 'ReactSuccess' }
   };

export type WithdrawReactionMutationVariables = Exact<{
  post: string | number;
  kind: Reaction;
}>;


export type WithdrawReactionMutation = { withdrawReaction:
    | { __typename: 'OwnPost', message: string }
    | { __typename: 'ReactSuccess' }
   };

export type MarkAlsoWorksMutationVariables = Exact<{
  input: MarkAlsoWorksInput;
}>;


export type MarkAlsoWorksMutation = { markAlsoWorks: { __typename: 'AlsoWorksSuccess' } };

export type UnmarkAlsoWorksMutationVariables = Exact<{
  post: string | number;
}>;


export type UnmarkAlsoWorksMutation = { unmarkAlsoWorks: { __typename: 'AlsoWorksSuccess' } };

export type RequestAnswerMutationVariables = Exact<{
  input: RequestAnswerInput;
}>;


export type RequestAnswerMutation = { requestAnswer:
    | { __typename: 'AlreadyAsked', message: string }
    | { __typename: 'CannotBeAsked', message: string }
    | { __typename: 'RequestAnswerSuccess' }
    | { __typename: 'RequestsSpent', message: string }
   };

export type DeclineRequestMutationVariables = Exact<{
  thread: string | number;
  centre?: string | number | null | undefined;
}>;


export type DeclineRequestMutation = { declineRequest: { __typename: 'DeclineRequestSuccess' } };

export type SetTakesRequestsMutationVariables = Exact<{
  takes: boolean;
}>;


export type SetTakesRequestsMutation = { setTakesRequests: boolean };

export type TagLinkFragment = { slug: string, name: string };

export type TagsPageQueryVariables = Exact<{
  startingWith?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TagsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, tags: { nodes: Array<{ description: string, threadCount: number, slug: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TagPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type TagPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCanWithTags: { curate: boolean }, tag: { viewerLevel: FollowLevel | null, description: string, threadCount: number, synonyms: Array<string>, slug: string, name: string }, threads: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TagSuggestionsQueryVariables = Exact<{
  startingWith: string;
}>;


export type TagSuggestionsQuery = { tags: { nodes: Array<{ threadCount: number, slug: string, name: string }> } };

export type EditTagMutationVariables = Exact<{
  input: EditTagInput;
}>;


export type EditTagMutation = { editTag:
    | { __typename: 'EditTagSuccess', tag: { slug: string } }
    | { __typename: 'TagTaken', message: string }
   };

export type MakeTagSynonymMutationVariables = Exact<{
  input: TagSynonymInput;
}>;


export type MakeTagSynonymMutation = { makeTagSynonym: { __typename: 'MakeTagSynonymSuccess', tag: { slug: string } } };

export type RemoveTagSynonymMutationVariables = Exact<{
  input: TagSynonymInput;
}>;


export type RemoveTagSynonymMutation = { removeTagSynonym: { __typename: 'RemoveTagSynonymSuccess' } };

export type DraftWordsFragment = { id: string, centre: string | null, theme: string, title: string, markdown: string, language: string, tags: string, revision: number, savedAt: string };

export type SaveDraftMutationVariables = Exact<{
  input: DraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'DraftConflict', message: string, current: { id: string, centre: string | null, theme: string, title: string, markdown: string, language: string, tags: string, revision: number, savedAt: string } }
    | { __typename: 'SaveDraftSuccess', draft: { id: string, revision: number } }
    | { __typename: 'TooManyDrafts', message: string }
   };

export type DiscardDraftMutationVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type DiscardDraftMutation = { discardDraft: boolean };

export type DiscardReplyMutationVariables = Exact<{
  thread: string | number;
}>;


export type DiscardReplyMutation = { discardDraft: boolean };

export type ScheduleQuestionMutationVariables = Exact<{
  input: ScheduleQuestionInput;
}>;


export type ScheduleQuestionMutation = { scheduleQuestion: { __typename: 'ScheduleQuestionSuccess' } };

export type CancelScheduleMutationVariables = Exact<{
  draft: string | number;
}>;


export type CancelScheduleMutation = { cancelSchedule: { __typename: 'CancelScheduleSuccess' } };

export type DraftsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DraftsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, drafts: { nodes: Array<{ publishAt: string | null, timeZone: string | null, notPublished: string | null, id: string, centre: string | null, theme: string, title: string, markdown: string, language: string, tags: string, revision: number, savedAt: string, thread: { id: string, title: string, language: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReplyDraftQueryVariables = Exact<{
  thread: string | number;
}>;


export type ReplyDraftQuery = { draft: { centre: string | null, markdown: string, language: string, revision: number, savedAt: string } | null };

export type AskPageQueryVariables = Exact<{
  draft?: string | number | null | undefined;
}>;


export type AskPageQuery = { viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, voices: Array<{ id: string, name: string, language: string }>, person: { id: string, name: string } } | null, themes: Array<{ description: string, slug: string, name: string, askTemplates: Array<{ language: string, markdown: string }> }>, draft: { publishAt: string | null, timeZone: string | null, notPublished: string | null, id: string, centre: string | null, theme: string, title: string, markdown: string, language: string, tags: string, revision: number, savedAt: string } | null };

export type SimilarThreadFragment = { title: string, path: string, language: string, excerpt: string, thread: { id: string, state: ThreadState, replyCount: number, hidden: { reason: string } | null } | null };

export type SimilarThreadsQueryVariables = Exact<{
  title: string;
  markdown: string;
  theme?: string | null | undefined;
  language?: string | null | undefined;
  text: string;
}>;


export type SimilarThreadsQuery = { languageGuess: string | null, similarThreads: Array<{ title: string, path: string, language: string, excerpt: string, thread: { id: string, state: ThreadState, replyCount: number, hidden: { reason: string } | null } | null }> };

export type ThreadThatAnswersQueryVariables = Exact<{
  id: string | number;
}>;


export type ThreadThatAnswersQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, thread: { id: string, title: string, language: string, question: { id: string }, answer: { id: string } | null } };

export type TemplatesPageQueryVariables = Exact<{
  slug: string;
}>;


export type TemplatesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, theme: { slug: string, name: string, askTemplates: Array<{ language: string, markdown: string, isUsual: boolean }> } };

export type EditAskTemplateMutationVariables = Exact<{
  input: EditAskTemplateInput;
}>;


export type EditAskTemplateMutation = { editAskTemplate: { __typename: 'EditAskTemplateSuccess' } };

export type SortThreadFragment = { id: string, title: string, language: string, tags: Array<{ slug: string, name: string }> };

export type AttentionThreadFragment = { createdAt: string, replyCount: number, guessedLanguage: string | null, id: string, title: string, language: string, author: { id: string, name: string }, theme: { slug: string, name: string }, question: { id: string, html: string, language: string }, tags: Array<{ slug: string, name: string }> };

export type AttentionPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionPageQuery = { flagged: number, viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, attentionCounts: { unanswered: number, unsorted: number, newcomers: number, orphanedDrafts: number }, colleagues: Array<{ id: string, name: string, themes: Array<string> | null }> };

export type AttentionThreadsQueryVariables = Exact<{
  kind: AttentionKind;
  after?: string | null | undefined;
}>;


export type AttentionThreadsQuery = { attentionThreads: { nodes: Array<{ createdAt: string, replyCount: number, guessedLanguage: string | null, id: string, title: string, language: string, author: { id: string, name: string }, theme: { slug: string, name: string }, question: { id: string, html: string, language: string }, tags: Array<{ slug: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AttentionNewcomersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AttentionNewcomersQuery = { newcomers: { nodes: Array<{ joinedAt: string, postCount: number, person: { id: string, name: string, country: string }, latest: Array<{ path: string, title: string, excerpt: string, language: string, createdAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AttentionDraftsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AttentionDraftsQuery = { themes: Array<{ slug: string, name: string }>, orphanedDrafts: { nodes: Array<{ title: string, theme: string, language: string, savedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskColleagueMutationVariables = Exact<{
  input: AskColleagueInput;
}>;


export type AskColleagueMutation = { askColleague: { __typename: 'AskColleagueSuccess' } };

export type CorrectLanguageMutationVariables = Exact<{
  input: CorrectLanguageInput;
}>;


export type CorrectLanguageMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type PreparedTextFragment = { id: string, purpose: CannedPurpose, ground: Ground | null, title: { en: string, fr: string, ar: string }, words: { en: string, fr: string, ar: string } };

export type TextsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TextsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, reasons: Array<{ id: string, purpose: CannedPurpose, ground: Ground | null, title: { en: string, fr: string, ar: string }, words: { en: string, fr: string, ar: string } }>, replies: Array<{ id: string, purpose: CannedPurpose, ground: Ground | null, title: { en: string, fr: string, ar: string }, words: { en: string, fr: string, ar: string } }> };

export type PreparedRepliesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreparedRepliesQuery = { cannedTexts: Array<{ id: string, purpose: CannedPurpose, ground: Ground | null, title: { en: string, fr: string, ar: string }, words: { en: string, fr: string, ar: string } }> };

export type SaveCannedTextMutationVariables = Exact<{
  input: SaveCannedTextInput;
}>;


export type SaveCannedTextMutation = { saveCannedText: { __typename: 'SaveCannedTextSuccess' } };

export type RemoveCannedTextMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveCannedTextMutation = { removeCannedText: boolean };

export type ReviewRulesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewRulesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string, roles: Array<{ role: Role, theme: string | null }> } } | null, themes: Array<{ slug: string, name: string }>, reviewRules: Array<{ theme: string | null, mode: ReviewMode }> };

export type SetReviewRuleMutationVariables = Exact<{
  theme?: string | null | undefined;
  mode: ReviewMode;
}>;


export type SetReviewRuleMutation = { setReviewRule: Array<{ theme: string | null }> };

export type SlowThreadMutationVariables = Exact<{
  thread: string | number;
  minutes: number;
}>;


export type SlowThreadMutation = { slowThread: number };

export type CallLineFragment = { id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, text: { language: string, name: string } };

export type CallsPageQueryVariables = Exact<{
  filter: CallFilter;
  after?: string | null | undefined;
}>;


export type CallsPageQuery = { viewerKeepsCalls: boolean, viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, calls: { nodes: Array<{ id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, text: { language: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CallPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CallPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string }>, call: { url: string | null, rulesInWords: Array<string>, viewerCanEdit: boolean, changedAt: string, id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, rules: { programmeCountries: Array<string> }, text: { language: string, name: string, html: string }, posts: { nodes: Array<{ id: string, title: string, language: string, answerBy: string | null, roleOffered: PartnerRole, centre: { id: string, country: string, text: { language: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type WriteCallPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WriteCallPageQuery = { viewerKeepsCalls: boolean, viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null };

export type WrittenCallQueryVariables = Exact<{
  id: string | number;
}>;


export type WrittenCallQuery = { call: { id: string, programme: string, url: string | null, deadline: string, timeZone: string, revision: number, withdrawnAt: string | null, viewerCanEdit: boolean, texts: Array<{ language: string, name: string, markdown: string }>, rules: { minimumPartners: number, maximumPartners: number | null, minimumCountries: number, programmeCountries: Array<string>, outsiders: CallOutsiders, rolesCounted: Array<ConsortiumRole>, coordinatorInside: boolean, kinds: Array<{ kinds: Array<CentreKind>, minimum: number, scope: CallKindScope }> } } };

export type AnnounceCallMutationVariables = Exact<{
  input: AnnounceCallInput;
}>;


export type AnnounceCallMutation = { announceCall: { call: { id: string } } };

export type EditCallMutationVariables = Exact<{
  input: EditCallInput;
}>;


export type EditCallMutation = { editCall: { call: { id: string } } };

export type WithdrawCallMutationVariables = Exact<{
  call: string | number;
}>;


export type WithdrawCallMutation = { withdrawCall: { __typename: 'WithdrawCallSuccess' } };

export type RestoreCallMutationVariables = Exact<{
  call: string | number;
}>;


export type RestoreCallMutation = { restoreCall: { __typename: 'RestoreCallSuccess' } };

export type NoticesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, notices: { nodes: Array<{ id: string, kind: string, title: string, path: string, createdAt: string, readAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, person: { id: string, name: string } } | null };

export type MarkNoticesReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNoticesReadMutation = { markNoticesRead: number };

export type ModerationPageQueryVariables = Exact<{
  after?: string | null | undefined;
  theme?: string | null | undefined;
  act?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  person?: string | number | null | undefined;
}>;


export type ModerationPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, decisions: { nodes: Array<{ canUndo: boolean, id: string, act: string, targetType: TargetType, targetId: string, path: string, reason: string, madeAt: string, undoneBy: { id: string, name: string } | null, actor: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OperationsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OperationsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, deadDeliveries: { nodes: Array<{ id: string, subscriber: string, event: string, attempts: number, error: string, failedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RetryDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryDeliveryMutation = { retryDelivery: boolean };

export type DemoPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, demo: { cast: Array<{ key: string, description: string, person: { id: string, name: string, country: string, suspendedAt: string | null, roles: Array<{ role: Role, theme: string | null }> } }>, mails: Array<{ id: string, to: string, subject: string, text: string, sentAt: string }> } | null };

export type SignInAsCastMutationVariables = Exact<{
  name: string;
}>;


export type SignInAsCastMutation = { signInAsCast:
    | { __typename: 'AccountSuspended', message: string, reason: string }
    | { __typename: 'SignInSuccess' }
    | { __typename: 'WrongCredentials', message: string }
   };

export type HiddenPostQueryVariables = Exact<{
  id: string | number;
}>;


export type HiddenPostQuery = { post: { markdown: string, language: string, thread: { title: string, language: string } } };

export type HiddenThreadQueryVariables = Exact<{
  id: string | number;
}>;


export type HiddenThreadQuery = { thread: { title: string, language: string, question: { markdown: string, language: string } } };

export type CentreTextFragment = { language: string, name: string, markdown: string, html: string };

export type CentreBriefFragment = { id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, text: { name: string, language: string } };

export type CentreSeatRowFragment = { role: CentreRole, title: string, joinedAt: string, person: { id: string, name: string } };

export type CentreProfileFragment = { language: string, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, challenges: Array<string>, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, languages: Array<string>, pic: string | null, oid: string | null, site: string | null, id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, texts: Array<{ language: string, name: string, markdown: string, html: string }>, text: { name: string, language: string } };

export type CentrePageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asks: boolean;
  replies: boolean;
}>;


export type CentrePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, centre: { hiddenAt: string | null, isUnclaimed: boolean, viewerAskedAt: string | null, language: string, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, challenges: Array<string>, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, languages: Array<string>, pic: string | null, oid: string | null, site: string | null, id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, logo: { path: string, width: number, height: number } | null, people: Array<{ role: CentreRole, title: string, joinedAt: string, person: { id: string, name: string } }>, verification: { at: string, ways: Array<VerificationWay>, note: string | null, by: { id: string, name: string } | null } | null, refusal: { note: string } | null, viewerCan: { speak: boolean, represent: boolean, moderate: boolean }, threads?: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, givenReplies?: { nodes: Array<{ id: string, title: string, titleLanguage: string, excerpt: string, language: string, isAnswer: boolean, isHidden: boolean, voteCount: number, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, texts: Array<{ language: string, name: string, markdown: string, html: string }>, text: { name: string, language: string } } };

export type CentrePeoplePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CentrePeoplePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, centre: { isUnclaimed: boolean, id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, people: Array<{ role: CentreRole, title: string, joinedAt: string, person: { id: string, name: string } }>, invitations: Array<{ id: string, email: string, role: CentreRole, title: string, sentAt: string, expiresAt: string, invitedBy: { name: string } }> | null, joinRequests: Array<{ id: string, words: string, askedAt: string, person: { id: string, name: string } }> | null, viewerCan: { speak: boolean, represent: boolean, moderate: boolean }, text: { name: string, language: string } } };

export type CentreFormPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CentreFormPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { country: string, id: string, name: string } } | null, themes: Array<{ slug: string, name: string }> };

export type CentreEditPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CentreEditPageQuery = { centre: { takesRequests: boolean, language: string, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, challenges: Array<string>, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, languages: Array<string>, pic: string | null, oid: string | null, site: string | null, id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, logo: { path: string, width: number, height: number } | null, viewerCan: { represent: boolean }, texts: Array<{ language: string, name: string, markdown: string, html: string }>, text: { name: string, language: string } } };

export type CentresLikeQueryVariables = Exact<{
  country: string;
  names: Array<string> | string;
  pic?: string | null | undefined;
  oid?: string | null | undefined;
  site?: string | null | undefined;
}>;


export type CentresLikeQuery = { centresLike: Array<{ id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, viewerCan: { speak: boolean }, text: { name: string, language: string } }> };

export type CentreInvitationPageQueryVariables = Exact<{
  token: string;
}>;


export type CentreInvitationPageQuery = { openInvitation: { role: CentreRole, title: string, words: string, expiresAt: string, isIn: boolean, invitedBy: { id: string, name: string }, centre: { id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, text: { name: string, language: string } } } };

export type CentreMergePageQueryVariables = Exact<{
  centre: string | number;
  into: string | number;
}>;


export type CentreMergePageQuery = { centreMergePreview: { gains: Array<string>, centre: { id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, text: { name: string, language: string } }, into: { id: string, kind: CentreKind, country: string, region: string, verifiedAt: string | null, text: { name: string, language: string } }, moves: Array<{ kind: string, count: number }> } };

export type ReportCentreQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportCentreQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, centre: { text: { name: string, language: string, html: string } } };

export type RegisterCentreMutationVariables = Exact<{
  input: RegisterCentreInput;
}>;


export type RegisterCentreMutation = { registerCentre: { centre: { id: string } } };

export type EditCentreMutationVariables = Exact<{
  input: EditCentreInput;
}>;


export type EditCentreMutation = { editCentre: { __typename: 'EditCentreSuccess' } };

export type InviteToCentreMutationVariables = Exact<{
  input: InviteToCentreInput;
}>;


export type InviteToCentreMutation = { inviteToCentre:
    | { __typename: 'InviteToCentreSuccess' }
    | { __typename: 'InvitedAlready', message: string }
   };

export type ResendInvitationMutationVariables = Exact<{
  invitation: string | number;
}>;


export type ResendInvitationMutation = { resendInvitation: { __typename: 'ResendInvitationSuccess' } };

export type WithdrawInvitationMutationVariables = Exact<{
  invitation: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { __typename: 'WithdrawInvitationSuccess' } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'AcceptInvitationSuccess', centre: { id: string } }
    | { __typename: 'InvitationEnded', message: string }
   };

export type DeclineInvitationMutationVariables = Exact<{
  token: string;
}>;


export type DeclineInvitationMutation = { declineInvitation:
    | { __typename: 'DeclineInvitationSuccess' }
    | { __typename: 'InvitationEnded', message: string }
   };

export type AskToJoinCentreMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinCentreMutation = { askToJoinCentre:
    | { __typename: 'AskToJoinSuccess' }
    | { __typename: 'InAlready', message: string }
   };

export type WithdrawJoinRequestMutationVariables = Exact<{
  centre: string | number;
}>;


export type WithdrawJoinRequestMutation = { withdrawJoinRequest: { __typename: 'WithdrawJoinSuccess' } };

export type DecideJoinRequestMutationVariables = Exact<{
  input: DecideJoinInput;
}>;


export type DecideJoinRequestMutation = { decideJoinRequest: { __typename: 'DecideJoinSuccess' } };

export type ChangeCentreSeatMutationVariables = Exact<{
  input: ChangeSeatInput;
}>;


export type ChangeCentreSeatMutation = { changeCentreSeat:
    | { __typename: 'ChangeSeatSuccess' }
    | { __typename: 'LastRepresentative', message: string }
   };

export type RemoveFromCentreMutationVariables = Exact<{
  input: RemoveSeatInput;
}>;


export type RemoveFromCentreMutation = { removeFromCentre:
    | { __typename: 'LastRepresentative', message: string }
    | { __typename: 'RemoveSeatSuccess' }
   };

export type LeaveCentreMutationVariables = Exact<{
  input: LeaveCentreInput;
}>;


export type LeaveCentreMutation = { leaveCentre:
    | { __typename: 'LastRepresentative', message: string }
    | { __typename: 'LeaveCentreSuccess' }
   };

export type VerifyCentreMutationVariables = Exact<{
  input: VerifyCentreInput;
}>;


export type VerifyCentreMutation = { verifyCentre: { __typename: 'VerifyCentreSuccess' } };

export type RefuseCentreMutationVariables = Exact<{
  centre: string | number;
  note: string;
}>;


export type RefuseCentreMutation = { refuseCentre: { __typename: 'RefuseCentreSuccess' } };

export type AskToVerifyCentreMutationVariables = Exact<{
  centre: string | number;
}>;


export type AskToVerifyCentreMutation = { askToVerifyCentre: { __typename: 'AskToVerifySuccess' } };

export type MergeCentresMutationVariables = Exact<{
  input: MergeCentresInput;
}>;


export type MergeCentresMutation = { mergeCentres:
    | { __typename: 'MergeCentresSuccess', centre: { id: string } }
    | { __typename: 'MergeHindered', message: string }
   };

export type ClaimsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClaimsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, claims: { nodes: Array<{ id: string, source: string, words: string, claimedAt: string, placeholder: { id: string, name: string }, claimant: { id: string, name: string, country: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClaimPersonMutationVariables = Exact<{
  person: string | number;
  words: string;
}>;


export type ClaimPersonMutation = { claimPerson:
    | { __typename: 'AlreadyClaimed', message: string }
    | { __typename: 'ClaimPersonSuccess', accepted: boolean }
   };

export type DecideClaimMutationVariables = Exact<{
  input: DecideClaimInput;
}>;


export type DecideClaimMutation = { decideClaim: { accepted: boolean } };

export type ClassificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassificationsQuery = { classifications: { sections: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string, section: string }>, fields: Array<{ code: string, name: string }>, challenges: Array<{ code: string, name: string, package: string }> } };

export type ConsortiaPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsortiaPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string }>, viewerConsortia: { nodes: Array<{ id: string, name: string, language: string, state: ConsortiumState, isReadOnly: boolean, isComplete: boolean, viewerCan: { share: boolean, coordinate: boolean }, call: { id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, text: { language: string, name: string } }, coordinator: { id: string, text: { language: string, name: string } } | null, partners: Array<{ centreId: string, state: PartnerState, viewerCan: { answer: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BeginConsortiumPageQueryVariables = Exact<{ [key: string]: never; }>;


export type BeginConsortiumPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string, text: { language: string, name: string } }>, calls: { nodes: Array<{ id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, text: { language: string, name: string } }> } };

export type ConsortiumCentreFragment = { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } };

export type ConsortiumLetterFragment = { language: string, legalName: string, address: string, signatory: string, position: string, contribution: string, state: LetterState, signedOn: string | null, receivedAt: string | null, changedAt: string };

export type ConsortiumMemberFragment = { centreId: string, role: ConsortiumRole, state: PartnerState, words: string | null, invitedAt: string, answeredAt: string | null, letterState: LetterState | null, centre: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } | null, viewerCan: { answer: boolean, leave: boolean, writeLetter: boolean } };

export type ConsortiumPageQueryVariables = Exact<{
  id: string | number;
  name: string;
  after?: string | null | undefined;
}>;


export type ConsortiumPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, consortium: { id: string, name: string, language: string, summary: string, state: ConsortiumState, isReadOnly: boolean, isComplete: boolean, endedAt: string | null, call: { id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, text: { language: string, name: string } }, coordinator: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } | null, viewerCan: { share: boolean, coordinate: boolean, lead: boolean }, checks: Array<{ rule: string, isMet: boolean, says: string, stands: string, missing: string | null }>, partners: Array<{ centreId: string, role: ConsortiumRole, state: PartnerState, words: string | null, invitedAt: string, answeredAt: string | null, letterState: LetterState | null, centre: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } | null, viewerCan: { answer: boolean, leave: boolean, writeLetter: boolean } }>, openings: Array<{ fills: Array<string>, post: { id: string, title: string, language: string, answerBy: string | null, centre: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } } }>, invitable: Array<{ isIntroduced: boolean, fills: Array<string>, centre: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } }>, history: { nodes: Array<{ id: string, step: string, words: string, at: string, person: { id: string, name: string } | null, centre: { id: string, text: { language: string, name: string } } | null, about: { id: string, text: { language: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type ConsortiumInvitedCentreQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsortiumInvitedCentreQuery = { centre: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } };

export type LettersPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LettersPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, consortium: { id: string, name: string, language: string, isReadOnly: boolean, call: { id: string, programme: string, deadline: string, timeZone: string, isOpen: boolean, withdrawnAt: string | null, consortiumCount: number, text: { language: string, name: string } }, coordinator: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } | null, viewerCan: { share: boolean, coordinate: boolean }, partners: Array<{ centreId: string, role: ConsortiumRole, state: PartnerState, words: string | null, invitedAt: string, answeredAt: string | null, letterState: LetterState | null, letter: { language: string, legalName: string, address: string, signatory: string, position: string, contribution: string, state: LetterState, signedOn: string | null, receivedAt: string | null, changedAt: string } | null, centre: { id: string, country: string, kind: CentreKind, verifiedAt: string | null, text: { language: string, name: string } } | null, viewerCan: { answer: boolean, leave: boolean, writeLetter: boolean } }> } };

export type BeginConsortiumMutationVariables = Exact<{
  input: BeginConsortiumInput;
}>;


export type BeginConsortiumMutation = { beginConsortium:
    | { consortium: { id: string } | null }
    | { message: string }
   };

export type EditConsortiumMutationVariables = Exact<{
  input: EditConsortiumInput;
}>;


export type EditConsortiumMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'EditConsortiumSuccess' }
   };

export type SubmitConsortiumMutationVariables = Exact<{
  input: SubmitConsortiumInput;
}>;


export type SubmitConsortiumMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'SubmitConsortiumSuccess' }
   };

export type ReopenConsortiumMutationVariables = Exact<{
  consortium: string | number;
}>;


export type ReopenConsortiumMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'ReopenConsortiumSuccess' }
   };

export type DissolveConsortiumMutationVariables = Exact<{
  consortium: string | number;
}>;


export type DissolveConsortiumMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'DissolveConsortiumSuccess' }
   };

export type InvitePartnerMutationVariables = Exact<{
  input: InvitePartnerInput;
}>;


export type InvitePartnerMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'InvitePartnerSuccess' }
   };

export type WithdrawPartnerInvitationMutationVariables = Exact<{
  input: ConsortiumPartnerInput;
}>;


export type WithdrawPartnerInvitationMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'WithdrawPartnerInvitationSuccess' }
   };

export type RemovePartnerMutationVariables = Exact<{
  input: RemovePartnerInput;
}>;


export type RemovePartnerMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'RemovePartnerSuccess' }
   };

export type GivePartnerRoleMutationVariables = Exact<{
  input: GivePartnerRoleInput;
}>;


export type GivePartnerRoleMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'GivePartnerRoleSuccess' }
   };

export type HandOverConsortiumMutationVariables = Exact<{
  input: ConsortiumPartnerInput;
}>;


export type HandOverConsortiumMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'HandOverConsortiumSuccess' }
   };

export type AcceptPartnerInvitationMutationVariables = Exact<{
  input: ConsortiumPartnerInput;
}>;


export type AcceptPartnerInvitationMutation = { result:
    | { __typename: 'AcceptPartnerInvitationSuccess' }
    | { __typename: 'ConsortiumObstacle', message: string }
   };

export type DeclinePartnerInvitationMutationVariables = Exact<{
  input: ConsortiumPartnerInput;
}>;


export type DeclinePartnerInvitationMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'DeclinePartnerInvitationSuccess' }
   };

export type LeaveConsortiumMutationVariables = Exact<{
  input: ConsortiumPartnerInput;
}>;


export type LeaveConsortiumMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'LeaveConsortiumSuccess' }
   };

export type WriteLetterMutationVariables = Exact<{
  input: WriteLetterInput;
}>;


export type WriteLetterMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'WriteLetterSuccess' }
   };

export type SignLetterMutationVariables = Exact<{
  input: SignLetterInput;
}>;


export type SignLetterMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'SignLetterSuccess' }
   };

export type ReceiveLetterMutationVariables = Exact<{
  input: ConsortiumPartnerInput;
}>;


export type ReceiveLetterMutation = { result:
    | { __typename: 'ConsortiumObstacle', message: string }
    | { __typename: 'ReceiveLetterSuccess' }
   };

type ActOutcome_ActDone_Fragment = { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } };

type ActOutcome_ActHindered_Fragment = { __typename: 'ActHindered', message: string, cause: ActHindranceCause };

export type ActOutcomeFragment =
  | ActOutcome_ActDone_Fragment
  | ActOutcome_ActHindered_Fragment
;

export type ThreadCareFragment = { pinnedUntil: string | null, slowMinutes: number, viewerCan: { moderate: boolean }, origin: { webinarId: string, questionId: string, title: string, language: string, slide: number | null, voteCount: number } | null, original: { id: string, title: string, language: string } | null, lock: { at: string, reason: string } | null, summary: { html: string, markdown: string, language: string, version: number, madeAt: string, author: { id: string, name: string } } | null, notes: Array<{ number: number, kind: ThreadNoteKind, posts: number, title: string | null, language: string, thread: { id: string, title: string, language: string } | null }> };

export type FormerPlacesQueryVariables = Exact<{
  thread: string | number;
  from: number;
}>;


export type FormerPlacesQuery = { formerPlaces: Array<{ formerNumber: number, postId: string, threadId: string, number: number }> };

export type SplitChoicesQueryVariables = Exact<{
  thread: string | number;
  from: number;
}>;


export type SplitChoicesQuery = { thread: { replies: { nodes: Array<{ id: string, number: number }> } } };

export type MoveChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MoveChoicesQuery = { themes: Array<{ slug: string, name: string }> };

export type PinThreadsMutationVariables = Exact<{
  input: PinInput;
}>;


export type PinThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type UnpinThreadsMutationVariables = Exact<{
  input: CurateInput;
}>;


export type UnpinThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type FeatureThreadsMutationVariables = Exact<{
  input: CurateInput;
}>;


export type FeatureThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type UnfeatureThreadsMutationVariables = Exact<{
  input: CurateInput;
}>;


export type UnfeatureThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type LockThreadsMutationVariables = Exact<{
  input: LockInput;
}>;


export type LockThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type UnlockThreadsMutationVariables = Exact<{
  input: CurateInput;
}>;


export type UnlockThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type MoveThreadsMutationVariables = Exact<{
  input: MoveInput;
}>;


export type MoveThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type TagThreadsMutationVariables = Exact<{
  input: TagThreadsInput;
}>;


export type TagThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type MarkDuplicateMutationVariables = Exact<{
  input: MarkDuplicateInput;
}>;


export type MarkDuplicateMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type UnmarkDuplicatesMutationVariables = Exact<{
  input: CurateInput;
}>;


export type UnmarkDuplicatesMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type RetitleThreadMutationVariables = Exact<{
  input: RetitleInput;
}>;


export type RetitleThreadMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type MergeThreadsMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeThreadsMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type SplitThreadMutationVariables = Exact<{
  input: SplitInput;
}>;


export type SplitThreadMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type SummariseThreadMutationVariables = Exact<{
  input: SummariseInput;
}>;


export type SummariseThreadMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type DeleteThingMutationVariables = Exact<{
  target: TargetInput;
  reason: string;
}>;


export type DeleteThingMutation = { delete: { __typename: 'DeleteSuccess' } };

export type UndoDecisionMutationVariables = Exact<{
  decision: string | number;
}>;


export type UndoDecisionMutation = { undoDecision:
    | { __typename: 'LaterActs', message: string }
    | { __typename: 'UndoSuccess' }
   };

export type LanguagePageQueryVariables = Exact<{
  id: string | number;
}>;


export type LanguagePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, language: string, html: string, thread: { id: string, title: string, language: string, viewerCan: { moderate: boolean } } } };

export type WithdrawSummaryMutationVariables = Exact<{
  thread: string | number;
}>;


export type WithdrawSummaryMutation = { outcomes: Array<
    | { __typename: 'ActDone', changed: boolean, decision: { madeAt: string, actor: { id: string, name: string } }, thread: { id: string } }
    | { __typename: 'ActHindered', message: string, cause: ActHindranceCause }
  > };

export type CentreCardFragment = { id: string, kind: CentreKind, country: string, region: string, sectors: Array<string>, languages: Array<string>, eqfLevels: Array<number>, offers: string, seeks: string, language: string, verifiedAt: string | null, text: { language: string, name: string } };

export type FacetCountsFragment = { total: number, isAlike: boolean, kinds: Array<{ value: string, count: number }>, countries: Array<{ value: string, count: number }>, sectors: Array<{ value: string, count: number }>, fields: Array<{ value: string, count: number }>, levels: Array<{ value: string, count: number }>, themes: Array<{ value: string, count: number }>, languages: Array<{ value: string, count: number }>, offerTags: Array<{ value: string, count: number }>, seekTags: Array<{ value: string, count: number }>, verified: Array<{ value: string, count: number }> };

export type CentresPageQueryVariables = Exact<{
  search?: string;
  kinds?: Array<CentreKind> | CentreKind;
  countries?: Array<string> | string;
  sectors?: Array<string> | string;
  fields?: Array<string> | string;
  levels?: Array<number> | number;
  themes?: Array<string> | string;
  languages?: Array<string> | string;
  offerTags?: Array<string> | string;
  seekTags?: Array<string> | string;
  verified?: boolean | null | undefined;
  within?: Array<number> | number;
  sort?: CentreSort | null | undefined;
  after?: string | null | undefined;
  first?: number;
}>;


export type CentresPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, centreFacets: { total: number, isAlike: boolean, kinds: Array<{ value: string, count: number }>, countries: Array<{ value: string, count: number }>, sectors: Array<{ value: string, count: number }>, fields: Array<{ value: string, count: number }>, levels: Array<{ value: string, count: number }>, themes: Array<{ value: string, count: number }>, languages: Array<{ value: string, count: number }>, offerTags: Array<{ value: string, count: number }>, seekTags: Array<{ value: string, count: number }>, verified: Array<{ value: string, count: number }> }, centres: { nodes: Array<{ id: string, kind: CentreKind, country: string, region: string, sectors: Array<string>, languages: Array<string>, eqfLevels: Array<number>, offers: string, seeks: string, language: string, verifiedAt: string | null, text: { language: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CentrePlacesQueryVariables = Exact<{
  search?: string;
  kinds?: Array<CentreKind> | CentreKind;
  countries?: Array<string> | string;
  sectors?: Array<string> | string;
  fields?: Array<string> | string;
  levels?: Array<number> | number;
  themes?: Array<string> | string;
  languages?: Array<string> | string;
  offerTags?: Array<string> | string;
  seekTags?: Array<string> | string;
  verified?: boolean | null | undefined;
  degrees: number;
}>;


export type CentrePlacesQuery = { centrePlaces: Array<{ count: number, latitude: number, longitude: number, within: Array<number> }> };

export type IntakePageQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null };

export type CentresListQueryVariables = Exact<{
  search?: string;
  kinds?: Array<CentreKind> | CentreKind;
  countries?: Array<string> | string;
  sectors?: Array<string> | string;
  fields?: Array<string> | string;
  levels?: Array<number> | number;
  themes?: Array<string> | string;
  languages?: Array<string> | string;
  offerTags?: Array<string> | string;
  seekTags?: Array<string> | string;
  verified?: boolean | null | undefined;
  within?: Array<number> | number;
  sort?: CentreSort | null | undefined;
  after?: string | null | undefined;
  first?: number;
}>;


export type CentresListQuery = { centres: { nodes: Array<{ id: string, kind: CentreKind, language: string, country: string, region: string, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, challenges: Array<string>, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, languages: Array<string>, pic: string | null, oid: string | null, site: string | null, latitude: number | null, longitude: number | null, verifiedAt: string | null, changedAt: string, texts: Array<{ language: string, name: string, markdown: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SiteViewerFragment = { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } };

export type ThemeMarkFragment = { slug: string, name: string };

export type ThreadRowFragment = { id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null };

export type PostViewFragment = { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, worksIn: Array<string>, worksNote: string, viewerBookmark: string | null, translationRequest: TranslationRequestState | null, viewerMayRequestTranslation: boolean, isAnswer: boolean, isFolded: boolean, reactions: Array<{ kind: Reaction, count: number, viewerHasReacted: boolean }>, quotedBy: Array<{ id: string, number: number, authorName: string }> | null, translation: { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null } | null, hidden: { at: string, reason: string, kind: HiddenKind } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, voice: { id: string, name: string, language: string } | null, viewerCan: { keep: boolean, vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean, report: boolean, translate: boolean } };

export type VoiceOfFragment = { id: string, name: string, language: string };

export type ExpressInterestMutationVariables = Exact<{
  input: ExpressInterestInput;
}>;


export type ExpressInterestMutation = { expressInterest:
    | { interest: { id: string } }
    | { interestId: string, message: string }
    | { message: string }
    | { message: string }
   };

export type EditInterestMutationVariables = Exact<{
  input: EditInterestInput;
}>;


export type EditInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type WithdrawInterestMutationVariables = Exact<{
  interest: string | number;
}>;


export type WithdrawInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type AnswerInterestMutationVariables = Exact<{
  input: AnswerInterestInput;
}>;


export type AnswerInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type MarkInterestMutationVariables = Exact<{
  input: MarkInterestInput;
}>;


export type MarkInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type AskInterestMutationVariables = Exact<{
  input: AskInterestInput;
}>;


export type AskInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type AcceptInterestMutationVariables = Exact<{
  interest: string | number;
}>;


export type AcceptInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type DeclineInterestMutationVariables = Exact<{
  input: DeclineInterestInput;
}>;


export type DeclineInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type AcceptIntroductionMutationVariables = Exact<{
  interest: string | number;
}>;


export type AcceptIntroductionMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type DeclineIntroductionMutationVariables = Exact<{
  interest: string | number;
}>;


export type DeclineIntroductionMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type TakeBackAcceptanceMutationVariables = Exact<{
  interest: string | number;
}>;


export type TakeBackAcceptanceMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type CloseIntroductionMutationVariables = Exact<{
  interest: string | number;
}>;


export type CloseIntroductionMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type BlockIntroductionMutationVariables = Exact<{
  interest: string | number;
}>;


export type BlockIntroductionMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type TakeOverInterestMutationVariables = Exact<{
  interest: string | number;
}>;


export type TakeOverInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type EraseInterestMutationVariables = Exact<{
  interest: string | number;
}>;


export type EraseInterestMutation = { done:
    | { message: string }
    | { message: string }
    | Record<PropertyKey, never>
   };

export type CopyInterestMutationVariables = Exact<{
  input: CopyInterestInput;
}>;


export type CopyInterestMutation = { copyInterest: { copy: { id: string } } };

export type InterestCentreFragment = { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } };

export type InterestRowFragment = { id: string, side: InterestSide, state: InterestState, sentAt: string, waitsFor: InterestSide | null, lapsesAt: string | null, partnerPost: { id: string, title: string, language: string } | null, centre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, authorCentre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, introduction: { state: IntroductionState } | null };

export type InterestWordsFragment = { language: string, fit: string, evidence: string, capacity: string, question: string | null, askedAt: string | null, answer: string | null, answeredAt: string | null, declineReason: InterestDeclineReason | null, declineWords: string | null, editedAt: string | null };

export type InterestMovesFragment = { isShortlisted: boolean | null, note: string | null, declineTemplates: Array<{ reason: InterestDeclineReason, words: string }>, viewerCan: { edit: boolean, withdraw: boolean, answer: boolean, mark: boolean, ask: boolean, accept: boolean, decline: boolean, acceptIntroduction: boolean, declineIntroduction: boolean, takeBack: boolean, close: boolean, block: boolean, takeOver: boolean, report: boolean, erase: boolean } };

export type InterestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type InterestPageQuery = { viewer: { email: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, interest: { id: string, side: InterestSide, state: InterestState, sentAt: string, waitsFor: InterestSide | null, lapsesAt: string | null, language: string, fit: string, evidence: string, capacity: string, question: string | null, askedAt: string | null, answer: string | null, answeredAt: string | null, declineReason: InterestDeclineReason | null, declineWords: string | null, editedAt: string | null, isShortlisted: boolean | null, note: string | null, person: { id: string, name: string } | null, introduction: { state: IntroductionState, openedAt: string | null, endedAt: string | null, pausedSides: Array<InterestSide>, contacts: Array<{ side: InterestSide, name: string, email: string, languages: Array<string>, person: { id: string } }> } | null, steps: Array<{ step: InterestStepKind, side: InterestSide | null, at: string, person: { id: string, name: string } | null }>, partnerPost: { id: string, title: string, language: string } | null, centre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, authorCentre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, declineTemplates: Array<{ reason: InterestDeclineReason, words: string }>, viewerCan: { edit: boolean, withdraw: boolean, answer: boolean, mark: boolean, ask: boolean, accept: boolean, decline: boolean, acceptIntroduction: boolean, declineIntroduction: boolean, takeBack: boolean, close: boolean, block: boolean, takeOver: boolean, report: boolean, erase: boolean } } };

export type InterestsPageQueryVariables = Exact<{
  side: InterestSide;
  due: boolean;
  after?: string | null | undefined;
}>;


export type InterestsPageQuery = { viewerInterestsDue: number, viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string }>, viewerInterests: { nodes: Array<{ id: string, side: InterestSide, state: InterestState, sentAt: string, waitsFor: InterestSide | null, lapsesAt: string | null, partnerPost: { id: string, title: string, language: string } | null, centre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, authorCentre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, introduction: { state: IntroductionState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostInterestsPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PostInterestsPageQuery = { viewer: { email: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, partnerPost: { id: string, title: string, language: string, state: PartnerPostState, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, languages: Array<string>, countriesSought: Array<string>, partnersNeeded: number, foundCount: number, replyCount: number, repliesMost: number, interestCounts: { waiting: number, asked: number, shortlisted: number, accepted: number, opened: number, declined: number, lapsed: number, areEnough: boolean } | null, interests: Array<{ id: string, side: InterestSide, state: InterestState, sentAt: string, waitsFor: InterestSide | null, lapsesAt: string | null, language: string, fit: string, evidence: string, capacity: string, question: string | null, askedAt: string | null, answer: string | null, answeredAt: string | null, declineReason: InterestDeclineReason | null, declineWords: string | null, editedAt: string | null, isShortlisted: boolean | null, note: string | null, partnerPost: { id: string, title: string, language: string } | null, centre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, authorCentre: { id: string, kind: CentreKind, country: string, verifiedAt: string | null, languages: Array<string>, sectors: Array<string>, fields: Array<string>, eqfLevels: Array<number>, themes: Array<string>, text: { language: string, name: string } } | null, introduction: { state: IntroductionState } | null, declineTemplates: Array<{ reason: InterestDeclineReason, words: string }>, viewerCan: { edit: boolean, withdraw: boolean, answer: boolean, mark: boolean, ask: boolean, accept: boolean, decline: boolean, acceptIntroduction: boolean, declineIntroduction: boolean, takeBack: boolean, close: boolean, block: boolean, takeOver: boolean, report: boolean, erase: boolean } }> | null } };

export type ExpressInterestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ExpressInterestPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string, verifiedAt: string | null, languages: Array<string>, text: { language: string, name: string } }>, partnerPost: { id: string, title: string, language: string, languages: Array<string>, interestBar: InterestBar | null, viewerCan: { edit: boolean }, centre: { id: string, text: { language: string, name: string } }, viewerInterests: Array<{ id: string, state: InterestState, centre: { id: string } | null }> } };

export type InterestCallPieceQueryVariables = Exact<{
  id: string | number;
}>;


export type InterestCallPieceQuery = { partnerPost: { id: string, interestBar: InterestBar | null, viewerCan: { edit: boolean }, interestCounts: { waiting: number, asked: number, shortlisted: number, accepted: number, opened: number, declined: number, lapsed: number, areEnough: boolean } | null, viewerInterests: Array<{ id: string, state: InterestState, waitsFor: InterestSide | null, introduction: { state: IntroductionState } | null }> } };

export type InterestCopyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type InterestCopyPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, interestCopy: { interestId: string | null, language: string, madeAt: string, centre: { id: string, text: { language: string, name: string } } | null, aboutCentre: { id: string, text: { language: string, name: string } } | null, parts: Array<{ part: InterestPart, text: string }> } };

export type InterestCopyShownFragment = { language: string, madeAt: string, centre: { id: string, text: { language: string, name: string } } | null, aboutCentre: { id: string, text: { language: string, name: string } } | null, parts: Array<{ part: InterestPart, text: string }> };

export type OwnInterestTextsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnInterestTextsQuery = { viewerInterests: { nodes: Array<{ id: string, sentAt: string, state: InterestState, language: string, fit: string, evidence: string, capacity: string, answer: string | null, person: { id: string } | null, partnerPost: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { person: { id: string } } | null };

export type MatchRowFragment = { id: string, score: number, strength: MatchStrength | null, summary: string, reasons: Array<{ kind: MatchReasonKind, text: string }>, missing: Array<{ kind: MatchLackKind, text: string }>, conflict: { text: string } | null, partnerPost: { id: string, title: string, language: string, kind: PartnerPostKind, answerBy: string | null } | null, centre: { id: string, country: string, text: { language: string, name: string } } | null, ownPost: { id: string, title: string, language: string } | null, ownCentre: { id: string, text: { language: string, name: string } } | null };

export type MatchesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MatchesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string, text: { language: string, name: string } }>, viewerMatches: { nodes: Array<{ id: string, score: number, strength: MatchStrength | null, summary: string, reasons: Array<{ kind: MatchReasonKind, text: string }>, missing: Array<{ kind: MatchLackKind, text: string }>, conflict: { text: string } | null, partnerPost: { id: string, title: string, language: string, kind: PartnerPostKind, answerBy: string | null } | null, centre: { id: string, country: string, text: { language: string, name: string } } | null, ownPost: { id: string, title: string, language: string } | null, ownCentre: { id: string, text: { language: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostMatchesPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PostMatchesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, partnerPost: { id: string, title: string, language: string, matches: { nodes: Array<{ id: string, score: number, strength: MatchStrength | null, summary: string, reasons: Array<{ kind: MatchReasonKind, text: string }>, missing: Array<{ kind: MatchLackKind, text: string }>, conflict: { text: string } | null, partnerPost: { id: string, title: string, language: string, kind: PartnerPostKind, answerBy: string | null } | null, centre: { id: string, country: string, text: { language: string, name: string } } | null, ownPost: { id: string, title: string, language: string } | null, ownCentre: { id: string, text: { language: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } };

export type CentreMatchesPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CentreMatchesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, centre: { id: string, text: { language: string, name: string }, matches: { nodes: Array<{ id: string, score: number, strength: MatchStrength | null, summary: string, reasons: Array<{ kind: MatchReasonKind, text: string }>, missing: Array<{ kind: MatchLackKind, text: string }>, conflict: { text: string } | null, partnerPost: { id: string, title: string, language: string, kind: PartnerPostKind, answerBy: string | null } | null, centre: { id: string, country: string, text: { language: string, name: string } } | null, ownPost: { id: string, title: string, language: string } | null, ownCentre: { id: string, text: { language: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } };

export type PostMatchesQueryVariables = Exact<{
  id: string | number;
  first: number;
  isOwn: boolean;
}>;


export type PostMatchesQuery = { partnerPost: { id: string, matches?: { nodes: Array<{ id: string, score: number, strength: MatchStrength | null, summary: string, reasons: Array<{ kind: MatchReasonKind, text: string }>, missing: Array<{ kind: MatchLackKind, text: string }>, conflict: { text: string } | null, partnerPost: { id: string, title: string, language: string, kind: PartnerPostKind, answerBy: string | null } | null, centre: { id: string, country: string, text: { language: string, name: string } } | null, ownPost: { id: string, title: string, language: string } | null, ownCentre: { id: string, text: { language: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean } } | null, viewerFits?: Array<{ id: string, score: number, strength: MatchStrength | null, summary: string, parts: Array<{ part: MatchPartName, points: number, most: number }>, reasons: Array<{ kind: MatchReasonKind, text: string }>, missing: Array<{ kind: MatchLackKind, text: string }>, conflict: { text: string } | null, partnerPost: { id: string, title: string, language: string, kind: PartnerPostKind, answerBy: string | null } | null, centre: { id: string, country: string, text: { language: string, name: string } } | null, ownPost: { id: string, title: string, language: string } | null, ownCentre: { id: string, text: { language: string, name: string } } | null }> } };

export type AsideMatchesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AsideMatchesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerAsideMatches: { nodes: Array<{ id: string, reason: MatchAsideReason, words: string, putAt: string, partnerPost: { id: string, title: string, language: string } | null, centre: { id: string, text: { language: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PutMatchAsideMutationVariables = Exact<{
  input: PutMatchAsideInput;
}>;


export type PutMatchAsideMutation = { putMatchAside: { __typename: 'PutMatchAsideSuccess' } };

export type BringMatchBackMutationVariables = Exact<{
  input: FoundMatchInput;
}>;


export type BringMatchBackMutation = { bringMatchBack: { __typename: 'BringMatchBackSuccess' } };

export type WebinarPartnersQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type WebinarPartnersQuery = { webinar: { id: string, viewerPartnerSeats: Array<{ consentedAt: string | null, partnerPostId: string | null, centre: { id: string, name: string, language: string }, posts: Array<{ id: string, title: string, language: string }> }>, partnerSeekers: Array<{ id: string, summary: string | null, centre: { id: string, name: string, language: string, country: string }, partnerPost: { id: string, title: string, language: string } | null }> } };

export type SeekPartnersMutationVariables = Exact<{
  input: SeekPartnersInput;
}>;


export type SeekPartnersMutation = { seekPartners: { __typename: 'SeekPartnersSuccess' } };

export type StopSeekingPartnersMutationVariables = Exact<{
  webinar: string | number;
  centre: string | number;
}>;


export type StopSeekingPartnersMutation = { stopSeekingPartners: { __typename: 'StopSeekingPartnersSuccess' } };

export type SetPartnerOfferMutationVariables = Exact<{
  webinar: string | number;
  on: boolean;
}>;


export type SetPartnerOfferMutation = { setPartnerOffer: { __typename: 'SetPartnerOfferSuccess' } };

export type OpenWishFragment = { id: string, title: string, language: string, answerBy: string, country: string, centreName: string, centreLanguage: string };

export type PartnerPostThreadsQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerPostThreadsQuery = { partnerPost: { id: string, discussedIn: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }> } };

export type ThreadsToLinkQueryVariables = Exact<{
  query: string;
}>;


export type ThreadsToLinkQuery = { search: { nodes: Array<{ kind: SearchHitKind, path: string, language: string, title: string }> } };

export type ThreadToLinkQueryVariables = Exact<{
  id: string | number;
}>;


export type ThreadToLinkQuery = { thread: { id: string, title: string, language: string } };

export type LinkPartnerPostMutationVariables = Exact<{
  thread: string | number;
  partnerPost: string | number;
}>;


export type LinkPartnerPostMutation = { linkPartnerPost:
    | { __typename: 'LinkPartnerPostSuccess' }
    | { __typename: 'PartnerPostNotLinked', message: string }
   };

export type UnlinkPartnerPostMutationVariables = Exact<{
  thread: string | number;
  partnerPost: string | number;
}>;


export type UnlinkPartnerPostMutation = { unlinkPartnerPost: { __typename: 'UnlinkPartnerPostSuccess' } };

export type OwnCentresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCentresPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string, country: string, verifiedAt: string | null, viewerCan: { represent: boolean }, text: { language: string, name: string } }> };

export type GivenReplyRowFragment = { id: string, title: string, titleLanguage: string, excerpt: string, language: string, isAnswer: boolean, isHidden: boolean, voteCount: number, createdAt: string };

export type BarPersonMutationVariables = Exact<{
  person: string | number;
  kind?: BarKind | null | undefined;
}>;


export type BarPersonMutation = { barPerson: { __typename: 'BarPersonSuccess' } };

export type BarredPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BarredPeopleQuery = { viewer: { bars: { nodes: Array<{ kind: BarKind, createdAt: string, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PartnerPostCardFragment = { id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, centre: { id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } } };

export type PartnerPostWholeFragment = { sequence: number, body: string, html: string, fields: Array<string>, themes: Array<string>, challenges: Array<string>, roleOffered: PartnerRole, roleSought: PartnerRole, kindsSought: Array<CentreKind>, countriesSought: Array<string>, languages: Array<string>, partnersNeeded: number, foundCount: number, replyCount: number, programme: string, deadline: string | null, expiresAt: string | null, endedAt: string | null, step: number, version: number, revision: number, hiddenAt: string | null, id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, call: { id: string, deadline: string, text: { language: string, name: string } } | null, author: { id: string, name: string } | null, lacks: Array<{ step: number, field: string, message: string }>, centre: { kind: CentreKind, region: string, id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } }, viewerCan: { edit: boolean, moderate: boolean, acts: Array<PartnerPostAct> } };

export type PartnersPageQueryVariables = Exact<{
  search?: PartnerPostSearchInput | null | undefined;
  order: PartnerPostOrder;
  after?: string | null | undefined;
}>;


export type PartnersPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string }>, themes: Array<{ slug: string, name: string }>, partnerPosts: { totalCount: number, facets: Array<{ facet: PartnerPostFacet, values: Array<{ value: string, count: number }> }>, nodes: Array<{ id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, centre: { id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnersFeedQueryVariables = Exact<{
  search?: PartnerPostSearchInput | null | undefined;
}>;


export type PartnersFeedQuery = { partnerPosts: { nodes: Array<{ html: string, id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, centre: { id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } } }> } };

export type PartnersSitemapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnersSitemapQuery = { partnerPosts: { nodes: Array<{ id: string, changedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnerPostPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerPostPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string }>, themes: Array<{ slug: string, name: string }>, partnerPost: { sequence: number, body: string, html: string, fields: Array<string>, themes: Array<string>, challenges: Array<string>, roleOffered: PartnerRole, roleSought: PartnerRole, kindsSought: Array<CentreKind>, countriesSought: Array<string>, languages: Array<string>, partnersNeeded: number, foundCount: number, replyCount: number, programme: string, deadline: string | null, expiresAt: string | null, endedAt: string | null, step: number, version: number, revision: number, hiddenAt: string | null, id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, call: { id: string, deadline: string, text: { language: string, name: string } } | null, author: { id: string, name: string } | null, lacks: Array<{ step: number, field: string, message: string }>, centre: { kind: CentreKind, region: string, id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } }, viewerCan: { edit: boolean, moderate: boolean, acts: Array<PartnerPostAct> } } };

export type ReportPartnerPostQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPartnerPostQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, partnerPost: { title: string, language: string, html: string } };

export type PartnerPostRenewalPageQueryVariables = Exact<{
  token: string;
}>;


export type PartnerPostRenewalPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, partnerPostRenewal: { post: string, title: string, language: string, until: string, isStanding: boolean } };

export type RenewPartnerPostFromMailMutationVariables = Exact<{
  token: string;
}>;


export type RenewPartnerPostFromMailMutation = { renewPartnerPostFromMail:
    | { __typename: 'PartnerPostStuck', message: string }
    | { __typename: 'RenewPartnerPostFromMailSuccess', post: string }
    | { __typename: 'TooManyPartnerPosts', message: string }
   };

export type PartnerPostHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerPostHistoryQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, partnerPost: { id: string, title: string, language: string, revisions: Array<{ revision: number, at: string, summary: string, language: string, changes: Array<{ field: string, before: Array<string>, after: Array<string> }> }> } };

export type PartnerPostWriteQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerPostWriteQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, calls: { nodes: Array<{ id: string, deadline: string, text: { language: string, name: string } }> }, partnerPost: { sequence: number, body: string, html: string, fields: Array<string>, themes: Array<string>, challenges: Array<string>, roleOffered: PartnerRole, roleSought: PartnerRole, kindsSought: Array<CentreKind>, countriesSought: Array<string>, languages: Array<string>, partnersNeeded: number, foundCount: number, replyCount: number, programme: string, deadline: string | null, expiresAt: string | null, endedAt: string | null, step: number, version: number, revision: number, hiddenAt: string | null, id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, call: { id: string, deadline: string, text: { language: string, name: string } } | null, author: { id: string, name: string } | null, lacks: Array<{ step: number, field: string, message: string }>, centre: { kind: CentreKind, region: string, id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } }, viewerCan: { edit: boolean, moderate: boolean, acts: Array<PartnerPostAct> } } };

export type PartnerPostBeginQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerPostBeginQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string, language: string, text: { language: string, name: string } }> };

export type OwnPartnerPostsQueryVariables = Exact<{
  isDraft?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnPartnerPostsQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerCentres: Array<{ id: string }>, ownPartnerPosts: { nodes: Array<{ step: number, revision: number, id: string, kind: PartnerPostKind, state: PartnerPostState, isFull: boolean, title: string, language: string, country: string, region: string, offers: string, seeks: string, offerTags: Array<string>, seekTags: Array<string>, forms: Array<CooperationForm>, sectors: Array<string>, eqfLevels: Array<number>, answerBy: string | null, repliesLeft: number, repliesMost: number, openedAt: string | null, changedAt: string, centre: { id: string, country: string, verifiedAt: string | null, text: { language: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftPartnerPostMutationVariables = Exact<{
  input: DraftPartnerPostInput;
}>;


export type DraftPartnerPostMutation = { draftPartnerPost: { partnerPost: { id: string } } };

export type SavePartnerPostMutationVariables = Exact<{
  input: SavePartnerPostInput;
}>;


export type SavePartnerPostMutation = { savePartnerPost:
    | { __typename: 'PartnerPostChanged', message: string, current: { version: number } }
    | { __typename: 'PartnerPostStuck', message: string }
    | { __typename: 'SavePartnerPostSuccess', partnerPost: { id: string, version: number } }
   };

export type OpenPartnerPostMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenPartnerPostMutation = { openPartnerPost:
    | { __typename: 'OpenPartnerPostSuccess' }
    | { __typename: 'PartnerPostIncomplete', message: string }
    | { __typename: 'PartnerPostStuck', message: string }
    | { __typename: 'TooManyPartnerPosts', message: string }
   };

export type DiscardPartnerPostMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardPartnerPostMutation = { discardPartnerPost: boolean };

export type EditPartnerPostMutationVariables = Exact<{
  input: EditPartnerPostInput;
}>;


export type EditPartnerPostMutation = { editPartnerPost:
    | { __typename: 'EditPartnerPostSuccess' }
    | { __typename: 'PartnerPostChanged', message: string, current: { version: number } }
    | { __typename: 'PartnerPostIncomplete', message: string, lacks: Array<{ step: number, field: string, message: string }> }
    | { __typename: 'PartnerPostStuck', message: string }
    | { __typename: 'TooManyPartnerPosts', message: string }
   };

export type MovePartnerPostMutationVariables = Exact<{
  input: MovePartnerPostInput;
}>;


export type MovePartnerPostMutation = { movePartnerPost:
    | { __typename: 'MovePartnerPostSuccess' }
    | { __typename: 'PartnerPostStuck', message: string }
    | { __typename: 'TooManyPartnerPosts', message: string }
   };

export type RenewPartnerPostMutationVariables = Exact<{
  input: RenewPartnerPostInput;
}>;


export type RenewPartnerPostMutation = { renewPartnerPost:
    | { __typename: 'PartnerPostStuck', message: string }
    | { __typename: 'RenewPartnerPostSuccess' }
    | { __typename: 'TooManyPartnerPosts', message: string }
   };

export type PartnerCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerCallsQuery = { calls: { nodes: Array<{ id: string, text: { name: string } }> } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asks: boolean;
  answers: boolean;
}>;


export type PersonPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, person: { id: string, name: string, country: string, languages: Array<string>, about: string, workplace: string, isReserved: boolean, viewerBar: BarKind | null, viewerLevel: FollowLevel | null, joinedAt: string, suspendedAt: string | null, importedFrom: string | null, questionCount: number, answerCount: number, centres: Array<{ title: string, role: CentreRole, centre: { id: string, text: { name: string, language: string } } }>, help: { replies: number, countries: number, expertise: Array<{ count: number, tag: { slug: string, name: string } | null, theme: { slug: string, name: string } | null }> } | null, givenReplies?: { nodes: Array<{ id: string, title: string, titleLanguage: string, excerpt: string, language: string, isAnswer: boolean, isHidden: boolean, voteCount: number, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, roles: Array<{ role: Role, theme: string | null }>, viewerCan: { grantRoles: boolean, suspend: boolean } }, threads?: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GrantRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type GrantRoleMutation = { grantRole:
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'RoleSuccess' }
   };

export type RevokeRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type RevokeRoleMutation = { revokeRole:
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'RoleSuccess' }
   };

export type DutyViewFragment = { id: string, kind: DutyKind, targetType: TargetType, targetId: string, path: string, openedAt: string, words: Array<string>, errand: string, earlierDecisions: number, acts: Array<DutyAct>, act: DutyAct | null, canUndo: boolean, subjectLanguage: string, reports: Array<{ ground: Ground, words: string, name: string, isGuest: boolean, madeAt: string }>, complaint: { words: string, madeAt: string, decided: string, reason: string } | null, liveQuestion: { id: string, body: string, language: string, isHeld: boolean } | null, centre: { id: string, country: string, site: string | null, text: { name: string, language: string } } | null, partnerPost: { id: string, title: string, language: string, seeks: string, offers: string, html: string } | null, interestCopy: { language: string, madeAt: string, centre: { id: string, text: { language: string, name: string } } | null, aboutCentre: { id: string, text: { language: string, name: string } } | null, parts: Array<{ part: InterestPart, text: string }> } | null, theme: { slug: string, name: string } | null, subject: { id: string, name: string, joinedAt: string, suspendedAt: string | null } | null, assignee: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, notes: Array<{ words: string, author: string }>, thread: { id: string, title: string, language: string, tags: Array<{ slug: string, name: string }> } | null, post: { id: string, number: number, html: string, language: string, createdAt: string, hidden: { kind: HiddenKind, reason: string } | null, thread: { id: string, title: string, language: string, tags: Array<{ slug: string, name: string }> } } | null };

export type QueuePageQueryVariables = Exact<{
  after?: string | null | undefined;
  mine: boolean;
  kind?: DutyKind | null | undefined;
}>;


export type QueuePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, duties: { nodes: Array<{ id: string, kind: DutyKind, targetType: TargetType, targetId: string, path: string, openedAt: string, words: Array<string>, errand: string, earlierDecisions: number, acts: Array<DutyAct>, act: DutyAct | null, canUndo: boolean, subjectLanguage: string, reports: Array<{ ground: Ground, words: string, name: string, isGuest: boolean, madeAt: string }>, complaint: { words: string, madeAt: string, decided: string, reason: string } | null, liveQuestion: { id: string, body: string, language: string, isHeld: boolean } | null, centre: { id: string, country: string, site: string | null, text: { name: string, language: string } } | null, partnerPost: { id: string, title: string, language: string, seeks: string, offers: string, html: string } | null, interestCopy: { language: string, madeAt: string, centre: { id: string, text: { language: string, name: string } } | null, aboutCentre: { id: string, text: { language: string, name: string } } | null, parts: Array<{ part: InterestPart, text: string }> } | null, theme: { slug: string, name: string } | null, subject: { id: string, name: string, joinedAt: string, suspendedAt: string | null } | null, assignee: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, notes: Array<{ words: string, author: string }>, thread: { id: string, title: string, language: string, tags: Array<{ slug: string, name: string }> } | null, post: { id: string, number: number, html: string, language: string, createdAt: string, hidden: { kind: HiddenKind, reason: string } | null, thread: { id: string, title: string, language: string, tags: Array<{ slug: string, name: string }> } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, colleagues: Array<{ id: string, name: string, themes: Array<string> | null }>, cannedTexts: Array<{ id: string, ground: Ground | null, title: { en: string, fr: string, ar: string }, words: { en: string, fr: string, ar: string } }> };

export type DutyDonePageQueryVariables = Exact<{
  id: string | number;
}>;


export type DutyDonePageQuery = { duty: { id: string, act: DutyAct | null, canUndo: boolean, path: string, closedBy: { id: string, name: string } | null } };

export type DutyPreviewQueryVariables = Exact<{
  duty: string | number;
  act: DutyAct;
  reason: string;
}>;


export type DutyPreviewQuery = { dutyPreview: { toSubject: string, toReporters: string | null } };

export type DecideDutyMutationVariables = Exact<{
  input: DecideDutyInput;
}>;


export type DecideDutyMutation = { decideDuty:
    | { __typename: 'DecideDutySuccess' }
    | { __typename: 'DutyDone', message: string }
   };

export type AssignDutyMutationVariables = Exact<{
  input: AssignDutyInput;
}>;


export type AssignDutyMutation = { assignDuty:
    | { __typename: 'AssignDutySuccess' }
    | { __typename: 'DutyDone', message: string }
   };

export type UndoDutyMutationVariables = Exact<{
  duty: string | number;
}>;


export type UndoDutyMutation = { undoDuty: { __typename: 'UndoDutySuccess' } };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportMutation = { report: { __typename: 'ReportSuccess', report: { receipt: string } } };

export type ReceiptPageQueryVariables = Exact<{
  receipt: string | number;
}>;


export type ReceiptPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, report: { receipt: string, ground: Ground, words: string, madeAt: string, answeredAt: string | null, outcome: string | null } };

export type ReportPostQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPostQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, html: string, language: string, thread: { title: string, language: string }, author: { name: string } } };

export type ReportThreadQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportThreadQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, thread: { id: string, title: string, language: string, author: { name: string } } };

export type ReportPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPersonQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, person: { id: string, name: string } };

export type StatementViewFragment = { id: string, act: string, path: string, reason: string, ground: Ground | null, madeAt: string, undone: boolean, canComplain: boolean, complaint: { words: string, madeAt: string, answeredAt: string | null, upheld: boolean | null, answer: string | null } | null };

export type StatementPageQueryVariables = Exact<{
  target: TargetInput;
}>;


export type StatementPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, statement: { id: string, act: string, path: string, reason: string, ground: Ground | null, madeAt: string, undone: boolean, canComplain: boolean, complaint: { words: string, madeAt: string, answeredAt: string | null, upheld: boolean | null, answer: string | null } | null } };

export type StatementOfPageQueryVariables = Exact<{
  decision: string | number;
}>;


export type StatementOfPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, statementOf: { id: string, act: string, path: string, reason: string, ground: Ground | null, madeAt: string, undone: boolean, canComplain: boolean, complaint: { words: string, madeAt: string, answeredAt: string | null, upheld: boolean | null, answer: string | null } | null } };

export type ComplainMutationVariables = Exact<{
  input: ComplainInput;
}>;


export type ComplainMutation = { complain: { __typename: 'ComplainSuccess' } };

export type WordsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, watchedWords: Array<{ id: string, pattern: string, isExpression: boolean, action: WordAction, language: string | null, sentence: string }> };

export type TryWatchedWordQueryVariables = Exact<{
  input: WatchWordInput;
  sample: string;
}>;


export type TryWatchedWordQuery = { tryWatchedWord: boolean };

export type WatchWordMutationVariables = Exact<{
  input: WatchWordInput;
}>;


export type WatchWordMutation = { watchWord: { __typename: 'WatchWordSuccess' } };

export type UnwatchWordMutationVariables = Exact<{
  id: string | number;
}>;


export type UnwatchWordMutation = { unwatchWord: boolean };

export type PersonNotesQueryVariables = Exact<{
  person: string | number;
}>;


export type PersonNotesQuery = { personNotes: Array<{ id: string, words: string, author: string, madeAt: string, struckAt: string | null }> };

export type AddPersonNoteMutationVariables = Exact<{
  person: string | number;
  words: string;
}>;


export type AddPersonNoteMutation = { addPersonNote: Array<{ id: string }> };

export type StrikePersonNoteMutationVariables = Exact<{
  id: string | number;
}>;


export type StrikePersonNoteMutation = { strikePersonNote: boolean };

export type MarkThreadReadMutationVariables = Exact<{
  thread: string | number;
  number: number;
}>;


export type MarkThreadReadMutation = { markThreadRead: number };

export type MarkAllReadMutationVariables = Exact<{
  theme?: string | null | undefined;
}>;


export type MarkAllReadMutation = { markAllRead: boolean };

export type FollowMutationVariables = Exact<{
  type: FollowTarget;
  id: string | number;
  level?: FollowLevel | null | undefined;
}>;


export type FollowMutation = { follow: { __typename: 'FollowSuccess' } };

export type FollowingPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowingPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, follows: { nodes: Array<{ targetType: FollowTarget, targetId: string, level: FollowLevel, thread: { id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null } | null, theme: { slug: string, name: string } | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, person: { id: string, name: string } } | null };

export type BookmarksPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BookmarksPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, bookmarks: { nodes: Array<{ id: string, note: string, remindAt: string | null, remindedAt: string | null, ofPost: boolean, thread: { id: string, title: string, language: string } | null, post: { id: string, number: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, person: { id: string, name: string } } | null };

export type KeepThreadQueryVariables = Exact<{
  id: string | number;
}>;


export type KeepThreadQuery = { viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, thread: { id: string, title: string, language: string } };

export type KeepPostQueryVariables = Exact<{
  id: string | number;
}>;


export type KeepPostQuery = { viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, thread: { id: string, title: string, language: string } } };

export type BookmarkMutationVariables = Exact<{
  input: BookmarkInput;
}>;


export type BookmarkMutation = { bookmark: { __typename: 'BookmarkSuccess' } };

export type RemoveBookmarkMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveBookmarkMutation = { removeBookmark: boolean };

export type MailChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChoicesQuery = { mailChoices: Array<{ topic: MailTopic, pace: MailPace }>, viewer: { timeZone: string, followsOwn: boolean, takesRequests: boolean } | null };

export type ChooseMailsMutationVariables = Exact<{
  choices: Array<MailChoiceInput> | MailChoiceInput;
}>;


export type ChooseMailsMutation = { chooseMails: Array<{ topic: MailTopic }> };

export type ChooseReadingMutationVariables = Exact<{
  timeZone: string;
  followsOwn: boolean;
}>;


export type ChooseReadingMutation = { chooseReading: boolean };

export type MuteFromMailMutationVariables = Exact<{
  token: string;
}>;


export type MuteFromMailMutation = { muteFromMail: boolean };

export type StopMailsMutationVariables = Exact<{
  token: string;
}>;


export type StopMailsMutation = { stopMails: Array<MailTopic> };

export type FeedEntryFragment = { id: string, title: string, language: string, createdAt: string, lastPostAt: string, author: { name: string }, voice: { name: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, question: { html: string, language: string } };

export type NewestFeedQueryVariables = Exact<{
  theme?: string | null | undefined;
  tag?: string | null | undefined;
  author?: string | number | null | undefined;
}>;


export type NewestFeedQuery = { newestThreads: Array<{ id: string, title: string, language: string, createdAt: string, lastPostAt: string, author: { name: string }, voice: { name: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, question: { html: string, language: string } }> };

export type ThemeNameQueryVariables = Exact<{
  slug: string;
}>;


export type ThemeNameQuery = { theme: { name: string } };

export type TagNameQueryVariables = Exact<{
  slug: string;
}>;


export type TagNameQuery = { tag: { slug: string, name: string } };

export type PersonNameQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonNameQuery = { person: { name: string } };

export type SearchFeedQueryVariables = Exact<{
  query: string;
}>;


export type SearchFeedQuery = { search: { nodes: Array<{ thread: { id: string, title: string, language: string, createdAt: string, lastPostAt: string, author: { name: string }, voice: { name: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, question: { html: string, language: string } } | null }> } };

export type PaperPostFragment = { id: string, number: number, html: string, language: string, createdAt: string, isAnswer: boolean, isFolded: boolean, author: { id: string, name: string } };

export type PrintPageQueryVariables = Exact<{
  id: string | number;
  from?: number | null | undefined;
}>;


export type PrintPageQuery = { thread: { id: string, title: string, language: string, theme: { slug: string, name: string }, question: { id: string, number: number, html: string, language: string, createdAt: string, isAnswer: boolean, isFolded: boolean, author: { id: string, name: string } }, replies: { nodes: Array<{ id: string, number: number, html: string, language: string, createdAt: string, isAnswer: boolean, isFolded: boolean, author: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } } };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, notices: { nodes: Array<{ id: string, kind: string, title: string, path: string, createdAt: string, readAt: string | null }> }, person: { id: string, name: string } } | null, themes: Array<{ description: string, threadCount: number, unansweredCount: number, slug: string, name: string }>, webinars: { nodes: Array<{ id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, text: { language: string, title: string } }> }, partnerGlance: { wishes: Array<{ id: string, title: string, language: string, answerBy: string, country: string, centreName: string, centreLanguage: string }>, needs: { interests: number, questions: number, introductions: number, matches: number } | null }, featured: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }> }, unanswered: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }> }, solved: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }> } };

export type ThemePageQueryVariables = Exact<{
  slug: string;
  filter: ThreadFilter;
  after?: string | null | undefined;
}>;


export type ThemePageQuery = { viewer: { barredIds: Array<string>, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, theme: { description: string, threadCount: number, unansweredCount: number, channel: string, viewerLevel: FollowLevel | null, slug: string, name: string }, webinars: { nodes: Array<{ id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, text: { language: string, title: string } }> }, partnerGlance: { wishes: Array<{ id: string, title: string, language: string, answerBy: string, country: string, centreName: string, centreLanguage: string }> }, threads: { nodes: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ThreadPageQueryVariables = Exact<{
  id: string | number;
  from?: number | null | undefined;
  order: ReplyOrder;
  after?: string | null | undefined;
}>;


export type ThreadPageQuery = { viewer: { barredIds: Array<string>, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, voices: Array<{ id: string, name: string, language: string }>, person: { id: string, name: string } } | null, thread: { channel: string, sequence: number, id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, pinnedUntil: string | null, slowMinutes: number, partnerPosts: Array<{ id: string, title: string, language: string, kind: LinkedPostKind, isOpen: boolean, centreName: string, centreLanguage: string }>, hidden: { at: string, reason: string, kind: HiddenKind } | null, viewerCan: { reply: boolean, markAnswer: boolean, hide: boolean, restore: boolean, moderate: boolean }, question: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, worksIn: Array<string>, worksNote: string, viewerBookmark: string | null, translationRequest: TranslationRequestState | null, viewerMayRequestTranslation: boolean, isAnswer: boolean, isFolded: boolean, reactions: Array<{ kind: Reaction, count: number, viewerHasReacted: boolean }>, quotedBy: Array<{ id: string, number: number, authorName: string }> | null, translation: { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null } | null, hidden: { at: string, reason: string, kind: HiddenKind } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, voice: { id: string, name: string, language: string } | null, viewerCan: { keep: boolean, vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean, report: boolean, translate: boolean } }, answer: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, worksIn: Array<string>, worksNote: string, viewerBookmark: string | null, translationRequest: TranslationRequestState | null, viewerMayRequestTranslation: boolean, isAnswer: boolean, isFolded: boolean, reactions: Array<{ kind: Reaction, count: number, viewerHasReacted: boolean }>, quotedBy: Array<{ id: string, number: number, authorName: string }> | null, translation: { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null } | null, hidden: { at: string, reason: string, kind: HiddenKind } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, voice: { id: string, name: string, language: string } | null, viewerCan: { keep: boolean, vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean, report: boolean, translate: boolean } } | null, replies: { nodes: Array<{ id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, worksIn: Array<string>, worksNote: string, viewerBookmark: string | null, translationRequest: TranslationRequestState | null, viewerMayRequestTranslation: boolean, isAnswer: boolean, isFolded: boolean, reactions: Array<{ kind: Reaction, count: number, viewerHasReacted: boolean }>, quotedBy: Array<{ id: string, number: number, authorName: string }> | null, translation: { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null } | null, hidden: { at: string, reason: string, kind: HiddenKind } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, voice: { id: string, name: string, language: string } | null, viewerCan: { keep: boolean, vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean, report: boolean, translate: boolean } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } }, lock: { reason: string, at: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null, origin: { webinarId: string, questionId: string, title: string, language: string, slide: number | null, voteCount: number } | null, original: { id: string, title: string, language: string } | null, summary: { html: string, markdown: string, language: string, version: number, madeAt: string, author: { id: string, name: string } } | null, notes: Array<{ number: number, kind: ThreadNoteKind, posts: number, title: string | null, language: string, thread: { id: string, title: string, language: string } | null }>, alsoWorks: Array<{ id: string, number: number, authorName: string, countries: Array<string>, note: string }>, answerRequests: Array<{ id: string, personName: string | null, state: AnswerRequestState, note: string | null, askerName: string | null, viewerCanDecline: boolean, centre: { id: string, name: string, language: string } | null }> } };

export type PostPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type PostPlaceQuery = { post: { id: string, number: number, thread: { id: string } } };

export type PostPartialQueryVariables = Exact<{
  id: string | number;
}>;


export type PostPartialQuery = { post: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, worksIn: Array<string>, worksNote: string, viewerBookmark: string | null, translationRequest: TranslationRequestState | null, viewerMayRequestTranslation: boolean, isAnswer: boolean, isFolded: boolean, thread: { id: string, viewerCan: { markAnswer: boolean } }, reactions: Array<{ kind: Reaction, count: number, viewerHasReacted: boolean }>, quotedBy: Array<{ id: string, number: number, authorName: string }> | null, translation: { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null } | null, hidden: { at: string, reason: string, kind: HiddenKind } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, voice: { id: string, name: string, language: string } | null, viewerCan: { keep: boolean, vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean, report: boolean, translate: boolean } } };

export type EditPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EditPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, markdown: string, language: string, revision: number, viewerCan: { edit: boolean }, thread: { id: string, title: string, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }> } } };

export type HistoryPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type HistoryPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, language: string, thread: { id: string, title: string, language: string }, revisions: { edges: Array<{ cursor: string, node: { number: number, html: string, markdown: string, title: string | null, tags: Array<string> | null, language: string, editedAt: string, note: string, editor: { id: string, name: string } } }> } } };

export type PreviewQueryVariables = Exact<{
  markdown: string;
}>;


export type PreviewQuery = { preview: string };

export type ThreadPartialQueryVariables = Exact<{
  id: string | number;
}>;


export type ThreadPartialQuery = { thread: { id: string, state: ThreadState, replyCount: number, hidden: { reason: string } | null, answer: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, worksIn: Array<string>, worksNote: string, viewerBookmark: string | null, translationRequest: TranslationRequestState | null, viewerMayRequestTranslation: boolean, isAnswer: boolean, isFolded: boolean, reactions: Array<{ kind: Reaction, count: number, viewerHasReacted: boolean }>, quotedBy: Array<{ id: string, number: number, authorName: string }> | null, translation: { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null } | null, hidden: { at: string, reason: string, kind: HiddenKind } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, voice: { id: string, name: string, language: string } | null, viewerCan: { keep: boolean, vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean, report: boolean, translate: boolean } } | null, alsoWorks: Array<{ id: string, number: number, authorName: string, countries: Array<string>, note: string }>, answerRequests: Array<{ id: string, personName: string | null, state: AnswerRequestState, note: string | null, askerName: string | null, viewerCanDecline: boolean, centre: { id: string, name: string, language: string } | null }> } };

export type SearchPageQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, search: { didYouMean: string | null, nodes: Array<{ kind: SearchHitKind, path: string, language: string, replyHits: number, titlePieces: Array<{ text: string, isMatch: boolean }>, excerptPieces: Array<{ text: string, isMatch: boolean }>, reply: { path: string, language: string, excerptPieces: Array<{ text: string, isMatch: boolean }> } | null, thread: { state: ThreadState, replyCount: number, language: string, hidden: { reason: string } | null, theme: { slug: string, name: string } } | null }>, counts: { threads: number, posts: number, people: number, tags: number, webinars: number, centres: number, partners: number, isExact: boolean }, reading: { words: string, unread: Array<string>, isLoose: boolean, filters: Array<{ key: string, value: string }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchStartQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchStartQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }> };

export type SearchSuggestionsQueryVariables = Exact<{
  query: string;
}>;


export type SearchSuggestionsQuery = { searchSuggestions: Array<{ kind: SearchHitKind, title: string, path: string, language: string }> };

export type RelatedThreadsQueryVariables = Exact<{
  thread: string | number;
}>;


export type RelatedThreadsQuery = { relatedThreads: Array<{ title: string, path: string, language: string, thread: { state: ThreadState, replyCount: number, hidden: { reason: string } | null } | null }> };

export type NextUnansweredQueryVariables = Exact<{
  theme: string;
}>;


export type NextUnansweredQuery = { threads: { nodes: Array<{ id: string }> } };

export type SavedSearchesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, savedSearches: Array<{ id: string, name: string, query: string, tell: SavedSearchTelling }> };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch:
    | { __typename: 'SaveSearchSuccess' }
    | { __typename: 'TooManySavedSearches', message: string }
   };

export type TellOfSavedSearchMutationVariables = Exact<{
  id: string | number;
  tell: SavedSearchTelling;
}>;


export type TellOfSavedSearchMutation = { tellOfSavedSearch: { id: string } };

export type DeleteSavedSearchMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSavedSearchMutation = { deleteSavedSearch: boolean };

export type TranslationOfFragment = { id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null };

export type TranslatePageQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type TranslatePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { languages: Array<string>, id: string, name: string } } | null, translationService: { name: string } | null, post: { id: string, number: number, language: string, revision: number, html: string, translationRequest: TranslationRequestState | null, viewerCan: { translate: boolean }, thread: { id: string, title: string, language: string }, glossaryHints: Array<{ term: string, expected: string, note: string }>, translations: Array<{ markdown: string, revision: number, id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, hidden: { reason: string } | null, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null }> } };

export type TranslationsPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TranslationsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, post: { id: string, number: number, language: string, viewerCan: { translate: boolean }, thread: { id: string, title: string, language: string, viewerCan: { moderate: boolean } }, translations: Array<{ id: string, language: string, title: string | null, html: string, origin: TranslationOrigin, service: string | null, isOutdated: boolean, hidden: { reason: string } | null, revisions: Array<{ number: number, title: string | null, markdown: string, html: string, origin: TranslationOrigin, service: string | null, editedAt: string, editor: { id: string, name: string } | null }>, translator: { id: string, name: string } | null, corrector: { id: string, name: string } | null }> } };

export type TranslatePostMutationVariables = Exact<{
  input: TranslatePostInput;
}>;


export type TranslatePostMutation = { translatePost:
    | { __typename: 'SameLanguage', message: string }
    | { __typename: 'TranslatePostSuccess', missing: Array<{ term: string, expected: string, note: string }> }
    | { __typename: 'TranslationConflict', message: string, current: { revision: number, title: string | null, markdown: string } }
    | { __typename: 'WordsBlocked', message: string }
   };

export type RequestTranslationMutationVariables = Exact<{
  input: RequestTranslationInput;
}>;


export type RequestTranslationMutation = { requestTranslation:
    | { __typename: 'NoTranslationService', message: string }
    | { __typename: 'RequestTranslationSuccess' }
    | { __typename: 'SameLanguage', message: string }
    | { __typename: 'TranslationExists', message: string }
   };

export type HideTranslationMutationVariables = Exact<{
  input: HideTranslationInput;
}>;


export type HideTranslationMutation = { hideTranslation: { __typename: 'ModerateTranslationSuccess' } };

export type RestoreTranslationMutationVariables = Exact<{
  translation: string | number;
}>;


export type RestoreTranslationMutation = { restoreTranslation: { __typename: 'ModerateTranslationSuccess' } };

export type SetWantsOriginalsMutationVariables = Exact<{
  wants: boolean;
}>;


export type SetWantsOriginalsMutation = { setWantsOriginals: boolean };

export type GlossaryPageQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, glossary: { viewerCanEdit: boolean, terms: Array<{ id: string, term: string, neverTranslate: boolean, words: Array<{ language: string, text: string }>, notes: Array<{ language: string, text: string }> }> } };

export type SaveGlossaryTermMutationVariables = Exact<{
  input: SaveGlossaryTermInput;
}>;


export type SaveGlossaryTermMutation = { saveGlossaryTerm:
    | { __typename: 'GlossaryTermTaken', message: string }
    | { __typename: 'SaveGlossaryTermSuccess' }
   };

export type RemoveGlossaryTermMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveGlossaryTermMutation = { removeGlossaryTerm: { __typename: 'SaveGlossaryTermSuccess' } };

export type OutcomeFragment = { id: string, markdown: string, html: string, language: string, url: string | null, recordedAt: string, editedAt: string | null, questionIds: Array<string>, pollIds: Array<string>, withdrawal: { at: string, reason: string } | null };

export type WebinarRecordFragment = { attendeeCount: number, questionCount: number, questionVoteCount: number, decidedCount: number, pollCount: number, pollVoteCount: number, threadCount: number, answeredThreadCount: number, answeredInTimeCount: number, inTimeCount: number, outcomeCount: number, earlyOutcomeCount: number, isOutcomeTimeOver: boolean, fates: Array<{ fate: QuestionFate, count: number }> };

export type ChainQuestionFragment = { id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, threadId: string | null } | null, thread: { id: string, title: string, language: string, state: ThreadState } | null };

export type WebinarAfterPageQueryVariables = Exact<{
  id: string | number;
  fates?: Array<QuestionFate> | QuestionFate | null | undefined;
  after?: string | null | undefined;
  question: string | number;
  isOne: boolean;
}>;


export type WebinarAfterPageQuery = { webinar: { recordingUrl: string | null, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, viewerCan: { recordOutcomes: boolean, host: boolean, moderate: boolean }, record: { attendeeCount: number, questionCount: number, questionVoteCount: number, decidedCount: number, pollCount: number, pollVoteCount: number, threadCount: number, answeredThreadCount: number, answeredInTimeCount: number, inTimeCount: number, outcomeCount: number, earlyOutcomeCount: number, isOutcomeTimeOver: boolean, fates: Array<{ fate: QuestionFate, count: number }> }, summary: { html: string, language: string } | null, materials: Array<{ name: string, url: string }>, outcomes: Array<{ id: string, markdown: string, html: string, language: string, url: string | null, recordedAt: string, editedAt: string | null, questionIds: Array<string>, pollIds: Array<string>, withdrawal: { at: string, reason: string } | null }>, followUps: Array<{ id: string, webinarId: string | null, isPinned: boolean, isFeatured: boolean, isDuplicate: boolean, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, lock: { reason: string } | null, viewerReading: { readNumber: number, unreadCount: number, firstUnread: number | null, isNew: boolean, level: FollowLevel | null, bookmark: string | null } | null, translatedTitle: { text: string, language: string } | null, hidden: { reason: string } | null, theme: { slug: string, name: string }, tags: Array<{ slug: string, name: string }>, author: { id: string, name: string }, voice: { id: string, name: string, language: string } | null }>, polls: Array<{ id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null }>, question?: { id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, threadId: string | null } | null, thread: { id: string, title: string, language: string, state: ThreadState } | null } | null, questions: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, threadId: string | null } | null, thread: { id: string, title: string, language: string, state: ThreadState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, text: { language: string, title: string } } };

export type WebinarClosePageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type WebinarClosePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, webinar: { inputUntil: string | null, inputDays: number, recordingUrl: string | null, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, themes: Array<{ slug: string }>, declineReasons: Array<{ number: number, text: string }>, closing: { waiting: number, held: number, recipients: number, summary: string, draft: string, savedAt: string | null } | null, materials: Array<{ name: string, url: string }>, record: { decidedCount: number, questionCount: number }, waiting: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }> }, decided: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } } };

export type OutcomesPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomesPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinar: { id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, viewerCan: { recordOutcomes: boolean, host: boolean, moderate: boolean }, outcomes: Array<{ id: string, markdown: string, html: string, language: string, url: string | null, recordedAt: string, editedAt: string | null, questionIds: Array<string>, pollIds: Array<string>, withdrawal: { at: string, reason: string } | null }>, polls: Array<{ id: string, question: { language: string, text: string } }>, questions: { nodes: Array<{ id: string, body: string, language: string, voteCount: number, isHeld: boolean, isHidden: boolean }> }, text: { language: string, title: string } } };

export type MyWebinarsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyWebinarsPageQuery = { viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, viewerWebinars: { nodes: Array<{ takesInput: boolean, id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, language: string, outcomes: Array<{ id: string, markdown: string, html: string, language: string, url: string | null, recordedAt: string, editedAt: string | null, questionIds: Array<string>, pollIds: Array<string>, withdrawal: { at: string, reason: string } | null }>, viewerQuestions: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, threadId: string | null } | null, thread: { id: string, title: string, language: string, state: ThreadState } | null }>, viewerVotedQuestions: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, threadId: string | null } | null, thread: { id: string, title: string, language: string, state: ThreadState } | null }>, text: { language: string, title: string }, themes: Array<{ slug: string, name: string }>, series: { id: string, title: string, language: string } | null, speakers: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportedQuestionFragment = { id: string, asker: number, shownName: string | null, body: string, language: string, slide: number | null, askedAt: string, voteCount: number, fate: QuestionFate, fateAt: string | null, fateReason: string | null, mergedInto: string | null, threadId: string | null, isAnswered: boolean | null, outcomeIds: Array<string>, isHeld: boolean, isHidden: boolean };

export type WebinarExportQueryVariables = Exact<{
  id: string | number;
}>;


export type WebinarExportQuery = { webinar: { recordingUrl: string | null, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, speakers: Array<{ name: string, about: string }>, record: { attendeeCount: number, questionCount: number, questionVoteCount: number, decidedCount: number, pollCount: number, pollVoteCount: number, threadCount: number, answeredThreadCount: number, answeredInTimeCount: number, inTimeCount: number, outcomeCount: number, earlyOutcomeCount: number, isOutcomeTimeOver: boolean, fates: Array<{ fate: QuestionFate, count: number }> }, summary: { markdown: string, html: string, language: string } | null, materials: Array<{ name: string, url: string }>, outcomes: Array<{ id: string, markdown: string, html: string, language: string, url: string | null, recordedAt: string, editedAt: string | null, questionIds: Array<string>, pollIds: Array<string>, withdrawal: { at: string, reason: string } | null }>, followUps: Array<{ id: string, title: string, language: string, state: ThreadState, createdAt: string, replyCount: number, origin: { questionId: string } | null }>, polls: Array<{ openedAt: string | null, closedAt: string | null, id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null }>, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } } };

export type WebinarExportQuestionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type WebinarExportQuestionsQuery = { webinar: { exportedQuestions: { nodes: Array<{ id: string, asker: number, shownName: string | null, body: string, language: string, slide: number | null, askedAt: string, voteCount: number, fate: QuestionFate, fateAt: string | null, fateReason: string | null, mergedInto: string | null, threadId: string | null, isAnswered: boolean | null, outcomeIds: Array<string>, isHeld: boolean, isHidden: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SaveClosingMutationVariables = Exact<{
  input: SaveClosingInput;
}>;


export type SaveClosingMutation = { saveClosing: { __typename: 'SaveClosingSuccess' } };

export type CloseWebinarMutationVariables = Exact<{
  input: CloseWebinarInput;
}>;


export type CloseWebinarMutation = { closeWebinar:
    | { __typename: 'CloseWebinarSuccess' }
    | { __typename: 'InputStillTaken', message: string }
    | { __typename: 'QuestionsWait', message: string }
    | { __typename: 'WebinarNotOver', message: string }
   };

export type ReopenWebinarMutationVariables = Exact<{
  webinar: string | number;
}>;


export type ReopenWebinarMutation = { reopenWebinar: { __typename: 'ReopenWebinarSuccess' } };

export type DecideQuestionsMutationVariables = Exact<{
  input: DecideQuestionsInput;
}>;


export type DecideQuestionsMutation = { decideQuestions: { __typename: 'DecideQuestionsSuccess', count: number } };

export type MoveQuestionsMutationVariables = Exact<{
  input: MoveQuestionsInput;
}>;


export type MoveQuestionsMutation = { moveQuestions: { __typename: 'MoveQuestionsSuccess', count: number } };

export type MergeWhileClosingMutationVariables = Exact<{
  input: MergeQuestionInput;
}>;


export type MergeWhileClosingMutation = { mergeQuestion:
    | { __typename: 'DecidedMeanwhile', message: string }
    | { __typename: 'MergeQuestionSuccess' }
    | { __typename: 'SameQuestion', message: string }
   };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { recordOutcome: { __typename: 'RecordOutcomeSuccess', outcome: { id: string } } };

export type EditOutcomeMutationVariables = Exact<{
  input: EditOutcomeInput;
}>;


export type EditOutcomeMutation = { editOutcome: { __typename: 'EditOutcomeSuccess' } };

export type WithdrawOutcomeMutationVariables = Exact<{
  input: WithdrawOutcomeInput;
}>;


export type WithdrawOutcomeMutation = { withdrawOutcome: { __typename: 'WithdrawOutcomeSuccess' } };

export type ReportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null };

export type WebinarRowFragment = { id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, language: string, text: { language: string, title: string }, themes: Array<{ slug: string, name: string }>, series: { id: string, title: string, language: string } | null, speakers: Array<{ name: string }> };

export type WebinarsPageQueryVariables = Exact<{
  filter: WebinarFilter;
  after?: string | null | undefined;
}>;


export type WebinarsPageQuery = { viewerPlansWebinars: boolean, viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinars: { nodes: Array<{ id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, language: string, text: { language: string, title: string }, themes: Array<{ slug: string, name: string }>, series: { id: string, title: string, language: string } | null, speakers: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeriesPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SeriesPageQuery = { viewerPlansWebinars: boolean, viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinarSeries: { id: string, title: string, language: string }, webinars: { nodes: Array<{ id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, language: string, text: { language: string, title: string }, themes: Array<{ slug: string, name: string }>, series: { id: string, title: string, language: string } | null, speakers: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WebinarPublicPageQueryVariables = Exact<{
  id: string | number;
}>;


export type WebinarPublicPageQuery = { viewerPlansWebinars: boolean, viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinar: { admits: boolean, joinUrl: string | null, seats: number | null, seatsLeft: number | null, slideTitles: Array<string>, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, cancellation: { at: string, reason: string } | null, registrations: { seated: number, waiting: number, unconfirmed: number } | null, series: { id: string, title: string, language: string } | null, packages: Array<{ name: string, url: string }>, slides: { name: string, bytes: number, path: string } | null, text: { html: string, language: string, title: string }, texts: Array<{ language: string, title: string, html: string }>, speakers: Array<{ name: string, about: string }>, themes: Array<{ slug: string, name: string }>, hosts: Array<{ id: string, name: string }>, viewerAttendee: { id: string, name: string | null, registeredAt: string | null, seatedAt: string | null } | null, questions: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }> }, viewerCan: { host: boolean, moderate: boolean } } };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { viewerPlansWebinars: boolean, viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, viewerSeries: Array<{ id: string, title: string, language: string }> };

export type PlannedWebinarQueryVariables = Exact<{
  id: string | number;
}>;


export type PlannedWebinarQuery = { webinar: { id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, language: string, joinUrl: string | null, seats: number | null, isPremoderated: boolean, inputDays: number, slideCount: number | null, slideTitles: Array<string>, texts: Array<{ language: string, title: string, markdown: string }>, speakers: Array<{ name: string, about: string }>, themes: Array<{ slug: string }>, hosts: Array<{ id: string, name: string }>, packages: Array<{ name: string, url: string }>, series: { id: string } | null, slides: { name: string, bytes: number, path: string } | null, viewerCan: { host: boolean } } };

export type MomentsOfQueryVariables = Exact<{
  local: string;
  timeZone: string;
}>;


export type MomentsOfQuery = { momentsOf: Array<string> };

export type PlanWebinarMutationVariables = Exact<{
  input: PlanWebinarInput;
}>;


export type PlanWebinarMutation = { planWebinar: { webinar: { id: string } } };

export type EditWebinarMutationVariables = Exact<{
  input: EditWebinarInput;
}>;


export type EditWebinarMutation = { editWebinar: { __typename: 'EditWebinarSuccess' } };

export type BeginSeriesMutationVariables = Exact<{
  input: BeginSeriesInput;
}>;


export type BeginSeriesMutation = { beginSeries: { series: { id: string } } };

export type CancelWebinarMutationVariables = Exact<{
  input: CancelWebinarInput;
}>;


export type CancelWebinarMutation = { cancelWebinar: { __typename: 'CancelWebinarSuccess' } };

export type HandOverWebinarMutationVariables = Exact<{
  input: HandOverWebinarInput;
}>;


export type HandOverWebinarMutation = { handOverWebinar: { __typename: 'HandOverWebinarSuccess' } };

export type RegisterForWebinarMutationVariables = Exact<{
  input: RegisterForWebinarInput;
}>;


export type RegisterForWebinarMutation = { registerForWebinar: { isMailed: boolean } };

export type CancelRegistrationMutationVariables = Exact<{
  webinar: string | number;
}>;


export type CancelRegistrationMutation = { cancelRegistration: { __typename: 'CancelRegistrationSuccess' } };

export type PersonalPageQueryVariables = Exact<{
  token: string;
}>;


export type PersonalPageQuery = { viewer: { timeZone: string, interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, personalWebinar: { id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, language: string, viewerQuestions: Array<{ id: string }>, text: { language: string, title: string }, themes: Array<{ slug: string, name: string }>, series: { id: string, title: string, language: string } | null, speakers: Array<{ name: string }> } };

export type ConfirmRegistrationMutationVariables = Exact<{
  token: string;
  takesAlong: boolean;
}>;


export type ConfirmRegistrationMutation = { confirmRegistration: { webinar: { id: string } } };

export type CancelRegistrationByLinkMutationVariables = Exact<{
  token: string;
}>;


export type CancelRegistrationByLinkMutation = { cancelRegistrationByLink: { __typename: 'CancelRegistrationSuccess' } };

export type RenewPersonalLinkMutationVariables = Exact<{
  token: string;
}>;


export type RenewPersonalLinkMutation = { renewPersonalLink: { __typename: 'RenewPersonalLinkSuccess' } };

export type StopWebinarMailsMutationVariables = Exact<{
  token: string;
}>;


export type StopWebinarMailsMutation = { stopWebinarMails: { __typename: 'StopWebinarMailsSuccess' } };

export type CalendarEntryFragment = { id: string, state: WebinarState, startsAt: string, endsAt: string, language: string, revision: number, changedAt: string, text: { language: string, title: string, markdown: string }, cancellation: { reason: string } | null };

export type CalendarFileQueryVariables = Exact<{
  id: string | number;
}>;


export type CalendarFileQuery = { webinar: { id: string, state: WebinarState, startsAt: string, endsAt: string, language: string, revision: number, changedAt: string, text: { language: string, title: string, markdown: string }, cancellation: { reason: string } | null } };

export type CalendarOfAllQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarOfAllQuery = { webinars: { nodes: Array<{ id: string, state: WebinarState, startsAt: string, endsAt: string, language: string, revision: number, changedAt: string, text: { language: string, title: string, markdown: string }, cancellation: { reason: string } | null }> } };

export type WebinarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type WebinarFeedQuery = { webinars: { nodes: Array<{ id: string, startsAt: string, endsAt: string, timeZone: string, changedAt: string, publishedAt: string | null, language: string, text: { language: string, title: string, html: string }, themes: Array<{ slug: string, name: string }>, hosts: Array<{ name: string }> }> } };

export type WebinarSitemapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebinarSitemapQuery = { webinars: { nodes: Array<{ id: string, changedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NextWebinarFragment = { id: string, state: WebinarState, startsAt: string, endsAt: string, timeZone: string, text: { language: string, title: string } };

export type HostQuestionFragment = { threadTitle: string, id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, decidedBy: { id: string, name: string } | null };

export type HostDeskFragment = { practiceOf: string | null, isPremoderated: boolean, slide: number | null, slideCount: number | null, slideTitles: Array<string>, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, questionCounts: { waiting: number, shown: number, done: number, held: number } | null, spotlight: { id: string, body: string, language: string, voteCount: number } | null, declineReasons: Array<{ number: number, text: string, texts: Array<{ language: string, text: string }> }>, themes: Array<{ slug: string, name: string }>, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } };

export type WebinarHostPageQueryVariables = Exact<{
  id: string | number;
  fates?: Array<QuestionFate> | QuestionFate | null | undefined;
  isHeld?: boolean | null | undefined;
  after?: string | null | undefined;
  on: string | number;
  similar: boolean;
  done: string | number;
  hasDone: boolean;
}>;


export type WebinarHostPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, themes: Array<{ slug: string, name: string }>, webinar: { practiceOf: string | null, isPremoderated: boolean, slide: number | null, slideCount: number | null, slideTitles: Array<string>, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, questions: { nodes: Array<{ threadTitle: string, id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, decidedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, similarQuestions?: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }>, question?: { threadTitle: string, id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, decidedBy: { id: string, name: string } | null } | null, questionCounts: { waiting: number, shown: number, done: number, held: number } | null, spotlight: { id: string, body: string, language: string, voteCount: number } | null, declineReasons: Array<{ number: number, text: string, texts: Array<{ language: string, text: string }> }>, themes: Array<{ slug: string, name: string }>, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } } };

export type HostQuestionPartialQueryVariables = Exact<{
  id: string | number;
  question: string | number;
  similar: boolean;
}>;


export type HostQuestionPartialQuery = { themes: Array<{ slug: string, name: string }>, webinar: { practiceOf: string | null, isPremoderated: boolean, slide: number | null, slideCount: number | null, slideTitles: Array<string>, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, question: { threadTitle: string, id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, decidedBy: { id: string, name: string } | null } | null, similarQuestions?: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }>, questionCounts: { waiting: number, shown: number, done: number, held: number } | null, spotlight: { id: string, body: string, language: string, voteCount: number } | null, declineReasons: Array<{ number: number, text: string, texts: Array<{ language: string, text: string }> }>, themes: Array<{ slug: string, name: string }>, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } } };

export type WebinarScreenPageQueryVariables = Exact<{
  id: string | number;
}>;


export type WebinarScreenPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinar: { admits: boolean, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, spotlight: { fateAt: string | null, id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean } | null, questions: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }> }, polls: Array<{ id: string, state: PollState, openedAt: string | null, closedAt: string | null }>, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } } };

export type DecideQuestionMutationVariables = Exact<{
  input: DecideQuestionInput;
}>;


export type DecideQuestionMutation = { decideQuestion:
    | { __typename: 'DecideQuestionSuccess' }
    | { __typename: 'DecidedMeanwhile', message: string }
   };

export type LetQuestionThroughMutationVariables = Exact<{
  question: string | number;
}>;


export type LetQuestionThroughMutation = { letQuestionThrough: { __typename: 'LetQuestionThroughSuccess' } };

export type MergeQuestionMutationVariables = Exact<{
  input: MergeQuestionInput;
}>;


export type MergeQuestionMutation = { mergeQuestion:
    | { __typename: 'DecidedMeanwhile', message: string }
    | { __typename: 'MergeQuestionSuccess' }
    | { __typename: 'SameQuestion', message: string }
   };

export type MoveQuestionMutationVariables = Exact<{
  input: MoveQuestionInput;
}>;


export type MoveQuestionMutation = { moveQuestion:
    | { __typename: 'DecidedMeanwhile', message: string }
    | { __typename: 'MoveQuestionSuccess' }
   };

export type UndoQuestionMutationVariables = Exact<{
  input: UndoQuestionInput;
}>;


export type UndoQuestionMutation = { undoQuestion:
    | { __typename: 'NothingToUndo', message: string }
    | { __typename: 'ThreadAnswered', message: string }
    | { __typename: 'UndoQuestionSuccess', question: { id: string } }
   };

export type SpotlightQuestionMutationVariables = Exact<{
  webinar: string | number;
  question?: string | number | null | undefined;
}>;


export type SpotlightQuestionMutation = { spotlightQuestion: { __typename: 'SpotlightQuestionSuccess' } };

export type ShowSlideMutationVariables = Exact<{
  webinar: string | number;
  slide?: number | null | undefined;
}>;


export type ShowSlideMutation = { showSlide: { __typename: 'ShowSlideSuccess' } };

export type SetPremoderationMutationVariables = Exact<{
  webinar: string | number;
  on: boolean;
}>;


export type SetPremoderationMutation = { setPremoderation: { __typename: 'SetPremoderationSuccess' } };

export type SetDeclineReasonsMutationVariables = Exact<{
  input: SetDeclineReasonsInput;
}>;


export type SetDeclineReasonsMutation = { setDeclineReasons: { __typename: 'SetDeclineReasonsSuccess' } };

export type RehearseWebinarMutationVariables = Exact<{
  webinar: string | number;
  idempotencyKey: string;
}>;


export type RehearseWebinarMutation = { rehearseWebinar: { webinar: { id: string } } };

export type FillRehearsalMutationVariables = Exact<{
  webinar: string | number;
}>;


export type FillRehearsalMutation = { fillRehearsal: { __typename: 'FillRehearsalSuccess' } };

export type OwnQuestionFragment = { id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, fateReason: string | null, threadId: string | null } | null };

export type QuestionPageFragment = { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type WebinarLivePageQueryVariables = Exact<{
  id: string | number;
  order: QuestionOrder;
  slide?: number | null | undefined;
  after?: string | null | undefined;
  sought: string | number;
  seeks: boolean;
}>;


export type WebinarLivePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinar: { joinUrl: string | null, slide: number | null, slideCount: number | null, slideTitles: Array<string>, isPremoderated: boolean, inputUntil: string | null, id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, viewerAttendee: { id: string, name: string | null, isMuted: boolean, mutedReason: string | null } | null, reactions: Array<{ reaction: LiveReaction, now: number }>, viewerQuestions: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, fateReason: string | null, threadId: string | null } | null }>, question?: { id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean } | null, questions: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } } };

export type LiveQuestionsPartialQueryVariables = Exact<{
  id: string | number;
  order: QuestionOrder;
  slide?: number | null | undefined;
}>;


export type LiveQuestionsPartialQuery = { webinar: { id: string, takesInput: boolean, viewerCan: { moderate: boolean }, questions: { nodes: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type LiveQuestionPartialQueryVariables = Exact<{
  id: string | number;
  question: string | number;
}>;


export type LiveQuestionPartialQuery = { webinar: { id: string, takesInput: boolean, viewerCan: { moderate: boolean }, question: { id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean } | null } };

export type OwnQuestionsPartialQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnQuestionsPartialQuery = { webinar: { id: string, viewerVotes: Array<string>, viewerQuestions: Array<{ id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean, mergedQuestion: { id: string, body: string, language: string, fate: QuestionFate, fateReason: string | null, threadId: string | null } | null }> } };

export type JoinByCodePageQueryVariables = Exact<{
  code: string;
}>;


export type JoinByCodePageQuery = { webinarOfCode: { id: string, state: WebinarState, startsAt: string, text: { language: string, title: string }, viewerAttendee: { id: string } | null } | null };

export type AskLiveQuestionMutationVariables = Exact<{
  input: AskLiveQuestionInput;
}>;


export type AskLiveQuestionMutation = { askLiveQuestion:
    | { __typename: 'AskLiveQuestionSuccess', question: { id: string, isHeld: boolean } }
    | { __typename: 'AskedAlready', message: string }
    | { __typename: 'WordsBlocked', message: string }
   };

export type VoteForQuestionMutationVariables = Exact<{
  question: string | number;
}>;


export type VoteForQuestionMutation = { voteForQuestion: { question: { id: string, voteCount: number } } };

export type WithdrawVoteForQuestionMutationVariables = Exact<{
  question: string | number;
}>;


export type WithdrawVoteForQuestionMutation = { withdrawVoteForQuestion: { question: { id: string, voteCount: number } } };

export type ReactLiveMutationVariables = Exact<{
  webinar: string | number;
  reaction: LiveReaction;
}>;


export type ReactLiveMutation = { reactLive: { __typename: 'ReactLiveSuccess' } };

export type MuteAskerMutationVariables = Exact<{
  input: MuteAskerInput;
}>;


export type MuteAskerMutation = { muteAsker: { __typename: 'MuteAskerSuccess' } };

export type UnmuteAskerMutationVariables = Exact<{
  input: UnmuteAskerInput;
}>;


export type UnmuteAskerMutation = { unmuteAsker: { __typename: 'UnmuteAskerSuccess' } };

export type RequestSealMutationVariables = Exact<{
  input: RequestSealInput;
}>;


export type RequestSealMutation = { requestSeal: { __typename: 'RequestSealSuccess' } };

export type DecideSealMutationVariables = Exact<{
  input: DecideSealInput;
}>;


export type DecideSealMutation = { decideSeal:
    | { __typename: 'DecideSealSuccess' }
    | { __typename: 'SealDecided', message: string }
    | { __typename: 'SecondNeeded', message: string }
   };

export type WithdrawSealMutationVariables = Exact<{
  seal: string | number;
}>;


export type WithdrawSealMutation = { withdrawSeal:
    | { __typename: 'SealDecided', message: string }
    | { __typename: 'WithdrawSealSuccess' }
   };

export type SealsPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SealsPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinar: { id: string, text: { language: string, title: string }, viewerCan: { moderate: boolean }, seals: Array<{ id: string, reason: string, requestedAt: string, outcome: SealOutcome | null, decidedAt: string | null, shownUntil: string | null, viewerCanDecide: boolean, viewerCanWithdraw: boolean, requestedBy: { name: string } | null, decidedBy: { name: string } | null, question: { id: string, body: string, language: string }, identity: { name: string | null, accountName: string | null, personId: string | null, email: string | null } | null }> } };

export type DevicePageQueryVariables = Exact<{
  id: string | number;
}>;


export type DevicePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinar: { id: string, text: { language: string, title: string }, viewerAttendee: { id: string } | null } };

export type MakeDeviceLinkMutationVariables = Exact<{
  webinar: string | number;
}>;


export type MakeDeviceLinkMutation = { makeDeviceLink: { path: string, expiresAt: string } };

export type DeviceLinkPageQueryVariables = Exact<{
  token: string;
}>;


export type DeviceLinkPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, webinarOfDeviceLink: { id: string, viewerQuestions: Array<{ id: string }>, text: { language: string, title: string } } };

export type FollowDeviceLinkMutationVariables = Exact<{
  token: string;
  takesAlong: boolean;
}>;


export type FollowDeviceLinkMutation = { followDeviceLink: { webinar: { id: string } } };

export type LiveQuestionPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type LiveQuestionPlaceQuery = { liveQuestion: { id: string, webinar: { id: string } } };

export type ReportLiveQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportLiveQuestionQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, liveQuestion: { id: string, body: string, language: string, shownName: string | null, webinar: { text: { language: string, title: string } } } };

export type PollTextFragment = { language: string, text: string };

export type PollSeenFragment = { id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null };

export type WebinarPollsQueryVariables = Exact<{
  id: string | number;
}>;


export type WebinarPollsQuery = { webinar: { id: string, channel: string, sequence: number, polls: Array<{ id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null }> } };

export type PollPartialQueryVariables = Exact<{
  poll: string | number;
}>;


export type PollPartialQuery = { poll: { id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, webinar: { id: string }, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null } };

export type PollPageQueryVariables = Exact<{
  poll: string | number;
}>;


export type PollPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null, poll: { openedAt: string | null, closedAt: string | null, id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, webinar: { id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } }, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null } };

export type PollExportQueryVariables = Exact<{
  poll: string | number;
}>;


export type PollExportQuery = { poll: { openedAt: string | null, closedAt: string | null, id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, webinar: { id: string }, question: { language: string, text: string }, options: Array<{ number: number, isRight: boolean | null, label: { language: string, text: string } }>, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null } };

export type PollVotesExportQueryVariables = Exact<{
  poll: string | number;
  after?: string | null | undefined;
}>;


export type PollVotesExportQuery = { poll: { id: string, kind: PollKind, question: { language: string, text: string }, options: Array<{ number: number, label: { language: string, text: string } }>, webinar: { id: string }, ballots: { nodes: Array<{ voter: string, choices: Array<number>, value: number | null, answers: Array<string>, groups: Array<string>, votedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type PollDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type PollDeskQuery = { webinar: { id: string, language: string, takesInput: boolean, channel: string, sequence: number, polls: Array<{ id: string, kind: PollKind, position: number, state: PollState, least: number, most: number, isBeforehand: boolean, hidesResults: boolean, isHidden: boolean, closesAt: string | null, remainingSeconds: number | null, voterCount: number, takesVote: boolean, questions: Array<{ language: string, text: string }>, leastLabels: Array<{ language: string, text: string }>, mostLabels: Array<{ language: string, text: string }>, options: Array<{ number: number, isRight: boolean | null, labels: Array<{ language: string, text: string }>, label: { language: string, text: string } }>, question: { language: string, text: string }, leastLabel: { language: string, text: string } | null, mostLabel: { language: string, text: string } | null, viewerVote: { choices: Array<number>, value: number | null, answers: Array<string> } | null, results: { voterCount: number, mean: number | null, median: number | null, answerCount: number, rightCount: number | null, options: Array<{ count: number, share: number, points: number | null, averagePlace: number | null, option: { number: number, isRight: boolean | null } }>, steps: Array<{ value: number, count: number, share: number }>, answers: Array<{ key: string, text: string, count: number, share: number, isHidden: boolean, mergedKeys: Array<string> }> } | null }> } };

export type VotePollMutationVariables = Exact<{
  input: VotePollInput;
}>;


export type VotePollMutation = { votePoll:
    | { __typename: 'PollClosed', message: string }
    | { __typename: 'VotePollSuccess', vote: { choices: Array<number>, value: number | null, answers: Array<string> } }
   };

export type MakePollMutationVariables = Exact<{
  input: MakePollInput;
}>;


export type MakePollMutation = { makePoll: { poll: { id: string } } };

export type MakeInputQuestionsMutationVariables = Exact<{
  webinar: string | number;
  idempotencyKey: string;
}>;


export type MakeInputQuestionsMutation = { makeInputQuestions: { __typename: 'MakeInputQuestionsSuccess' } };

export type EditPollMutationVariables = Exact<{
  input: EditPollInput;
}>;


export type EditPollMutation = { editPoll: { __typename: 'EditPollSuccess' } };

export type DeletePollMutationVariables = Exact<{
  poll: string | number;
}>;


export type DeletePollMutation = { deletePoll: { __typename: 'DeletePollSuccess' } };

export type MovePollMutationVariables = Exact<{
  input: MovePollInput;
}>;


export type MovePollMutation = { movePoll: { __typename: 'MovePollSuccess' } };

export type OpenPollMutationVariables = Exact<{
  input: OpenPollInput;
}>;


export type OpenPollMutation = { openPoll: { __typename: 'OpenPollSuccess' } };

export type ExtendPollMutationVariables = Exact<{
  input: ExtendPollInput;
}>;


export type ExtendPollMutation = { extendPoll: { __typename: 'ExtendPollSuccess' } };

export type ClosePollMutationVariables = Exact<{
  poll: string | number;
}>;


export type ClosePollMutation = { closePoll: { __typename: 'ClosePollSuccess' } };

export type HidePollResultsMutationVariables = Exact<{
  poll: string | number;
  hides: boolean;
}>;


export type HidePollResultsMutation = { hidePollResults: { __typename: 'HidePollResultsSuccess' } };

export type MergePollAnswersMutationVariables = Exact<{
  input: MergePollAnswersInput;
}>;


export type MergePollAnswersMutation = { mergePollAnswers: { __typename: 'MergePollAnswersSuccess' } };

export type SeparatePollAnswersMutationVariables = Exact<{
  input: SeparatePollAnswersInput;
}>;


export type SeparatePollAnswersMutation = { separatePollAnswers: { __typename: 'SeparatePollAnswersSuccess' } };

export type HidePollAnswersMutationVariables = Exact<{
  input: HidePollAnswersInput;
}>;


export type HidePollAnswersMutation = { hidePollAnswers: { __typename: 'HidePollAnswersSuccess' } };

export type WebinarHeadFragment = { id: string, state: WebinarState, isPractice: boolean, takesInput: boolean, offersPartners: boolean, startsAt: string, endsAt: string, timeZone: string, language: string, code: string | null, channel: string, sequence: number, text: { language: string, title: string }, viewerCan: { host: boolean, moderate: boolean } };

export type LiveQuestionFragment = { id: string, body: string, language: string, slide: number | null, shownName: string | null, askedAt: string, voteCount: number, fate: QuestionFate, fateReason: string | null, mergedInto: string | null, threadId: string | null, isHeld: boolean, isHidden: boolean, isOwn: boolean, viewerVoted: boolean, isAskerMuted: boolean };

export type JoinPageQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, openDuties: number, canAdminister: boolean, centreIds: Array<string>, person: { id: string, name: string } } | null };

export type JoinWebinarMutationVariables = Exact<{
  input: JoinWebinarInput;
}>;


export type JoinWebinarMutation = { joinWebinar:
    | { __typename: 'CodeUnknown', message: string }
    | { __typename: 'JoinWebinarSuccess', webinar: { id: string } }
   };

export type OpenWebinarMutationVariables = Exact<{
  webinar: string | number;
}>;


export type OpenWebinarMutation = { openWebinar: { __typename: 'OpenWebinarSuccess' } };

export type EndWebinarMutationVariables = Exact<{
  webinar: string | number;
}>;


export type EndWebinarMutation = { endWebinar: { __typename: 'EndWebinarSuccess' } };

export type PublishWebinarMutationVariables = Exact<{
  webinar: string | number;
}>;


export type PublishWebinarMutation = { publishWebinar: { __typename: 'PublishWebinarSuccess' } };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion:
    | { __typename: 'AskQuestionSuccess', thread: { id: string } }
    | { __typename: 'NewcomerLimit', message: string }
    | { __typename: 'WordsBlocked', message: string }
   };

export type ReplyToThreadMutationVariables = Exact<{
  input: ReplyToThreadInput;
}>;


export type ReplyToThreadMutation = { replyToThread:
    | { __typename: 'NewcomerLimit', message: string }
    | { __typename: 'ReplyToThreadSuccess', post: { id: string } }
    | { __typename: 'SlowMode', message: string }
    | { __typename: 'ThreadLocked', message: string }
    | { __typename: 'WordsBlocked', message: string }
   };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { editPost:
    | { __typename: 'EditConflict', message: string, current: { revision: number, markdown: string } }
    | { __typename: 'EditPostSuccess', post: { id: string } }
    | { __typename: 'WordsBlocked', message: string }
   };

export type MarkAnswerMutationVariables = Exact<{
  post: string | number;
}>;


export type MarkAnswerMutation = { markAnswer: { __typename: 'MarkAnswerSuccess' } };

export type UnmarkAnswerMutationVariables = Exact<{
  thread: string | number;
}>;


export type UnmarkAnswerMutation = { unmarkAnswer: { __typename: 'UnmarkAnswerSuccess' } };

export type VoteMutationVariables = Exact<{
  post: string | number;
}>;


export type VoteMutation = { vote:
    | { __typename: 'OwnPost', message: string }
    | { __typename: 'VoteSuccess' }
   };

export type WithdrawVoteMutationVariables = Exact<{
  post: string | number;
}>;


export type WithdrawVoteMutation = { withdrawVote:
    | { __typename: 'OwnPost', message: string }
    | { __typename: 'VoteSuccess' }
   };

export type HideMutationVariables = Exact<{
  target: TargetInput;
  reason: string;
}>;


export type HideMutation = { hide: { __typename: 'HideSuccess' } };

export type RestoreMutationVariables = Exact<{
  target: TargetInput;
  reason: string;
}>;


export type RestoreMutation = { restore: { __typename: 'RestoreSuccess' } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OwnProfileFragmentDoc = new TypedDocumentString(`
    fragment OwnProfile on Viewer {
  interfaceLanguage
  person {
    name
    country
    languages
    about
    workplace
  }
}
    `, {"fragmentName":"OwnProfile"}) as unknown as TypedDocumentString<OwnProfileFragment, unknown>;
export const AnsweringFragmentDoc = new TypedDocumentString(`
    fragment Answering on Thread {
  alsoWorks {
    id
    number
    authorName
    countries
    note
  }
  answerRequests {
    id
    personName
    centre {
      id
      name
      language
    }
    state
    note
    askerName
    viewerCanDecline
  }
}
    `, {"fragmentName":"Answering"}) as unknown as TypedDocumentString<AnsweringFragment, unknown>;
export const AnswererFragmentDoc = new TypedDocumentString(`
    fragment Answerer on Person {
  id
  name
  country
  languages
}
    `, {"fragmentName":"Answerer"}) as unknown as TypedDocumentString<AnswererFragment, unknown>;
export const DraftWordsFragmentDoc = new TypedDocumentString(`
    fragment DraftWords on Draft {
  id
  centre
  theme
  title
  markdown
  language
  tags
  revision
  savedAt
}
    `, {"fragmentName":"DraftWords"}) as unknown as TypedDocumentString<DraftWordsFragment, unknown>;
export const SimilarThreadFragmentDoc = new TypedDocumentString(`
    fragment SimilarThread on SearchHit {
  title
  path
  language
  excerpt
  thread {
    id
    state
    replyCount
    hidden {
      reason
    }
  }
}
    `, {"fragmentName":"SimilarThread"}) as unknown as TypedDocumentString<SimilarThreadFragment, unknown>;
export const SortThreadFragmentDoc = new TypedDocumentString(`
    fragment SortThread on Thread {
  id
  title
  language
  tags {
    slug
    name
  }
}
    `, {"fragmentName":"SortThread"}) as unknown as TypedDocumentString<SortThreadFragment, unknown>;
export const ThemeMarkFragmentDoc = new TypedDocumentString(`
    fragment ThemeMark on Theme {
  slug
  name
}
    `, {"fragmentName":"ThemeMark"}) as unknown as TypedDocumentString<ThemeMarkFragment, unknown>;
export const AttentionThreadFragmentDoc = new TypedDocumentString(`
    fragment AttentionThread on Thread {
  ...SortThread
  createdAt
  replyCount
  guessedLanguage
  author {
    id
    name
  }
  theme {
    ...ThemeMark
  }
  question {
    id
    html
    language
  }
}
    fragment SortThread on Thread {
  id
  title
  language
  tags {
    slug
    name
  }
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"fragmentName":"AttentionThread"}) as unknown as TypedDocumentString<AttentionThreadFragment, unknown>;
export const PreparedTextFragmentDoc = new TypedDocumentString(`
    fragment PreparedText on CannedText {
  id
  purpose
  ground
  title {
    en
    fr
    ar
  }
  words {
    en
    fr
    ar
  }
}
    `, {"fragmentName":"PreparedText"}) as unknown as TypedDocumentString<PreparedTextFragment, unknown>;
export const CallLineFragmentDoc = new TypedDocumentString(`
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
    `, {"fragmentName":"CallLine"}) as unknown as TypedDocumentString<CallLineFragment, unknown>;
export const CentreSeatRowFragmentDoc = new TypedDocumentString(`
    fragment CentreSeatRow on CentreSeat {
  role
  title
  joinedAt
  person {
    id
    name
  }
}
    `, {"fragmentName":"CentreSeatRow"}) as unknown as TypedDocumentString<CentreSeatRowFragment, unknown>;
export const CentreBriefFragmentDoc = new TypedDocumentString(`
    fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}
    `, {"fragmentName":"CentreBrief"}) as unknown as TypedDocumentString<CentreBriefFragment, unknown>;
export const CentreTextFragmentDoc = new TypedDocumentString(`
    fragment CentreText on CentreText {
  language
  name
  markdown
  html
}
    `, {"fragmentName":"CentreText"}) as unknown as TypedDocumentString<CentreTextFragment, unknown>;
export const CentreProfileFragmentDoc = new TypedDocumentString(`
    fragment CentreProfile on Centre {
  ...CentreBrief
  language
  sectors
  fields
  eqfLevels
  themes
  challenges
  offers
  seeks
  offerTags
  seekTags
  languages
  pic
  oid
  site
  texts {
    ...CentreText
  }
}
    fragment CentreText on CentreText {
  language
  name
  markdown
  html
}
fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}`, {"fragmentName":"CentreProfile"}) as unknown as TypedDocumentString<CentreProfileFragment, unknown>;
export const ConsortiumLetterFragmentDoc = new TypedDocumentString(`
    fragment ConsortiumLetter on LetterOfIntent {
  language
  legalName
  address
  signatory
  position
  contribution
  state
  signedOn
  receivedAt
  changedAt
}
    `, {"fragmentName":"ConsortiumLetter"}) as unknown as TypedDocumentString<ConsortiumLetterFragment, unknown>;
export const ConsortiumCentreFragmentDoc = new TypedDocumentString(`
    fragment ConsortiumCentre on Centre {
  id
  country
  kind
  verifiedAt
  text {
    language
    name
  }
}
    `, {"fragmentName":"ConsortiumCentre"}) as unknown as TypedDocumentString<ConsortiumCentreFragment, unknown>;
export const ConsortiumMemberFragmentDoc = new TypedDocumentString(`
    fragment ConsortiumMember on ConsortiumPartner {
  centreId
  role
  state
  words
  invitedAt
  answeredAt
  letterState
  centre {
    ...ConsortiumCentre
  }
  viewerCan {
    answer
    leave
    writeLetter
  }
}
    fragment ConsortiumCentre on Centre {
  id
  country
  kind
  verifiedAt
  text {
    language
    name
  }
}`, {"fragmentName":"ConsortiumMember"}) as unknown as TypedDocumentString<ConsortiumMemberFragment, unknown>;
export const ActOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}
    `, {"fragmentName":"ActOutcome"}) as unknown as TypedDocumentString<ActOutcomeFragment, unknown>;
export const ThreadCareFragmentDoc = new TypedDocumentString(`
    fragment ThreadCare on Thread {
  pinnedUntil
  slowMinutes
  viewerCan {
    moderate
  }
  origin {
    webinarId
    questionId
    title
    language
    slide
    voteCount
  }
  original {
    id
    title
    language
  }
  lock {
    at
    reason
  }
  summary {
    html
    markdown
    language
    version
    madeAt
    author {
      id
      name
    }
  }
  notes {
    number
    kind
    posts
    title
    language
    thread {
      id
      title
      language
    }
  }
}
    `, {"fragmentName":"ThreadCare"}) as unknown as TypedDocumentString<ThreadCareFragment, unknown>;
export const CentreCardFragmentDoc = new TypedDocumentString(`
    fragment CentreCard on Centre {
  id
  kind
  country
  region
  sectors
  languages
  eqfLevels
  offers
  seeks
  language
  verifiedAt
  text {
    language
    name
  }
}
    `, {"fragmentName":"CentreCard"}) as unknown as TypedDocumentString<CentreCardFragment, unknown>;
export const FacetCountsFragmentDoc = new TypedDocumentString(`
    fragment FacetCounts on CentreFacets {
  total
  isAlike
  kinds {
    value
    count
  }
  countries {
    value
    count
  }
  sectors {
    value
    count
  }
  fields {
    value
    count
  }
  levels {
    value
    count
  }
  themes {
    value
    count
  }
  languages {
    value
    count
  }
  offerTags {
    value
    count
  }
  seekTags {
    value
    count
  }
  verified {
    value
    count
  }
}
    `, {"fragmentName":"FacetCounts"}) as unknown as TypedDocumentString<FacetCountsFragment, unknown>;
export const SiteViewerFragmentDoc = new TypedDocumentString(`
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
    `, {"fragmentName":"SiteViewer"}) as unknown as TypedDocumentString<SiteViewerFragment, unknown>;
export const TagLinkFragmentDoc = new TypedDocumentString(`
    fragment TagLink on Tag {
  slug
  name
}
    `, {"fragmentName":"TagLink"}) as unknown as TypedDocumentString<TagLinkFragment, unknown>;
export const VoiceOfFragmentDoc = new TypedDocumentString(`
    fragment VoiceOf on Voice {
  id
  name
  language
}
    `, {"fragmentName":"VoiceOf"}) as unknown as TypedDocumentString<VoiceOfFragment, unknown>;
export const ThreadRowFragmentDoc = new TypedDocumentString(`
    fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment VoiceOf on Voice {
  id
  name
  language
}`, {"fragmentName":"ThreadRow"}) as unknown as TypedDocumentString<ThreadRowFragment, unknown>;
export const TranslationOfFragmentDoc = new TypedDocumentString(`
    fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}
    `, {"fragmentName":"TranslationOf"}) as unknown as TypedDocumentString<TranslationOfFragment, unknown>;
export const PostViewFragmentDoc = new TypedDocumentString(`
    fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  reactions {
    kind
    count
    viewerHasReacted
  }
  quotedBy {
    id
    number
    authorName
  }
  worksIn
  worksNote
  viewerBookmark
  translation {
    ...TranslationOf
  }
  translationRequest
  viewerMayRequestTranslation
  isAnswer
  isFolded
  hidden {
    at
    reason
    kind
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  voice {
    ...VoiceOf
  }
  viewerCan {
    keep
    vote
    edit
    markAsAnswer
    hide
    restore
    report
    translate
  }
}
    fragment VoiceOf on Voice {
  id
  name
  language
}
fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}`, {"fragmentName":"PostView"}) as unknown as TypedDocumentString<PostViewFragment, unknown>;
export const InterestCentreFragmentDoc = new TypedDocumentString(`
    fragment InterestCentre on Centre {
  id
  kind
  country
  verifiedAt
  languages
  sectors
  fields
  eqfLevels
  themes
  text {
    language
    name
  }
}
    `, {"fragmentName":"InterestCentre"}) as unknown as TypedDocumentString<InterestCentreFragment, unknown>;
export const InterestRowFragmentDoc = new TypedDocumentString(`
    fragment InterestRow on Interest {
  id
  side
  state
  sentAt
  waitsFor
  lapsesAt
  partnerPost {
    id
    title
    language
  }
  centre {
    ...InterestCentre
  }
  authorCentre {
    ...InterestCentre
  }
  introduction {
    state
  }
}
    fragment InterestCentre on Centre {
  id
  kind
  country
  verifiedAt
  languages
  sectors
  fields
  eqfLevels
  themes
  text {
    language
    name
  }
}`, {"fragmentName":"InterestRow"}) as unknown as TypedDocumentString<InterestRowFragment, unknown>;
export const InterestWordsFragmentDoc = new TypedDocumentString(`
    fragment InterestWords on Interest {
  language
  fit
  evidence
  capacity
  question
  askedAt
  answer
  answeredAt
  declineReason
  declineWords
  editedAt
}
    `, {"fragmentName":"InterestWords"}) as unknown as TypedDocumentString<InterestWordsFragment, unknown>;
export const InterestMovesFragmentDoc = new TypedDocumentString(`
    fragment InterestMoves on Interest {
  isShortlisted
  note
  declineTemplates {
    reason
    words
  }
  viewerCan {
    edit
    withdraw
    answer
    mark
    ask
    accept
    decline
    acceptIntroduction
    declineIntroduction
    takeBack
    close
    block
    takeOver
    report
    erase
  }
}
    `, {"fragmentName":"InterestMoves"}) as unknown as TypedDocumentString<InterestMovesFragment, unknown>;
export const MatchRowFragmentDoc = new TypedDocumentString(`
    fragment MatchRow on Match {
  id
  score
  strength
  summary
  reasons {
    kind
    text
  }
  missing {
    kind
    text
  }
  conflict {
    text
  }
  partnerPost {
    id
    title
    language
    kind
    answerBy
  }
  centre {
    id
    country
    text {
      language
      name
    }
  }
  ownPost {
    id
    title
    language
  }
  ownCentre {
    id
    text {
      language
      name
    }
  }
}
    `, {"fragmentName":"MatchRow"}) as unknown as TypedDocumentString<MatchRowFragment, unknown>;
export const OpenWishFragmentDoc = new TypedDocumentString(`
    fragment OpenWish on OpenWish {
  id
  title
  language
  answerBy
  country
  centreName
  centreLanguage
}
    `, {"fragmentName":"OpenWish"}) as unknown as TypedDocumentString<OpenWishFragment, unknown>;
export const GivenReplyRowFragmentDoc = new TypedDocumentString(`
    fragment GivenReplyRow on GivenReply {
  id
  title
  titleLanguage
  excerpt
  language
  isAnswer
  isHidden
  voteCount
  createdAt
}
    `, {"fragmentName":"GivenReplyRow"}) as unknown as TypedDocumentString<GivenReplyRowFragment, unknown>;
export const PartnerPostCardFragmentDoc = new TypedDocumentString(`
    fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}
    `, {"fragmentName":"PartnerPostCard"}) as unknown as TypedDocumentString<PartnerPostCardFragment, unknown>;
export const PartnerPostWholeFragmentDoc = new TypedDocumentString(`
    fragment PartnerPostWhole on PartnerPost {
  ...PartnerPostCard
  sequence
  body
  html
  fields
  themes
  challenges
  roleOffered
  roleSought
  kindsSought
  countriesSought
  languages
  partnersNeeded
  foundCount
  replyCount
  call {
    id
    deadline
    text {
      language
      name
    }
  }
  programme
  deadline
  expiresAt
  endedAt
  step
  version
  revision
  hiddenAt
  author {
    id
    name
  }
  lacks {
    step
    field
    message
  }
  centre {
    kind
    region
  }
  viewerCan {
    edit
    moderate
    acts
  }
}
    fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}`, {"fragmentName":"PartnerPostWhole"}) as unknown as TypedDocumentString<PartnerPostWholeFragment, unknown>;
export const InterestCopyShownFragmentDoc = new TypedDocumentString(`
    fragment InterestCopyShown on InterestCopy {
  language
  madeAt
  centre {
    id
    text {
      language
      name
    }
  }
  aboutCentre {
    id
    text {
      language
      name
    }
  }
  parts {
    part
    text
  }
}
    `, {"fragmentName":"InterestCopyShown"}) as unknown as TypedDocumentString<InterestCopyShownFragment, unknown>;
export const DutyViewFragmentDoc = new TypedDocumentString(`
    fragment DutyView on Duty {
  id
  kind
  targetType
  targetId
  path
  openedAt
  words
  errand
  earlierDecisions
  acts
  act
  canUndo
  subjectLanguage
  reports {
    ground
    words
    name
    isGuest
    madeAt
  }
  complaint {
    words
    madeAt
    decided
    reason
  }
  liveQuestion {
    id
    body
    language
    isHeld
  }
  centre {
    id
    country
    site
    text {
      name
      language
    }
  }
  partnerPost {
    id
    title
    language
    seeks
    offers
    html
  }
  interestCopy {
    ...InterestCopyShown
  }
  theme {
    ...ThemeMark
  }
  subject {
    id
    name
    joinedAt
    suspendedAt
  }
  assignee {
    id
    name
  }
  closedBy {
    id
    name
  }
  notes {
    words
    author
  }
  thread {
    ...SortThread
  }
  post {
    id
    number
    html
    language
    createdAt
    hidden {
      kind
      reason
    }
    thread {
      ...SortThread
    }
  }
}
    fragment SortThread on Thread {
  id
  title
  language
  tags {
    slug
    name
  }
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment InterestCopyShown on InterestCopy {
  language
  madeAt
  centre {
    id
    text {
      language
      name
    }
  }
  aboutCentre {
    id
    text {
      language
      name
    }
  }
  parts {
    part
    text
  }
}`, {"fragmentName":"DutyView"}) as unknown as TypedDocumentString<DutyViewFragment, unknown>;
export const StatementViewFragmentDoc = new TypedDocumentString(`
    fragment StatementView on Statement {
  id
  act
  path
  reason
  ground
  madeAt
  undone
  canComplain
  complaint {
    words
    madeAt
    answeredAt
    upheld
    answer
  }
}
    `, {"fragmentName":"StatementView"}) as unknown as TypedDocumentString<StatementViewFragment, unknown>;
export const FeedEntryFragmentDoc = new TypedDocumentString(`
    fragment FeedEntry on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  author {
    name
  }
  voice {
    name
  }
  theme {
    slug
    name
  }
  tags {
    slug
    name
  }
  question {
    html
    language
  }
}
    `, {"fragmentName":"FeedEntry"}) as unknown as TypedDocumentString<FeedEntryFragment, unknown>;
export const PaperPostFragmentDoc = new TypedDocumentString(`
    fragment PaperPost on Post {
  id
  number
  html
  language
  createdAt
  isAnswer
  isFolded
  author {
    id
    name
  }
}
    `, {"fragmentName":"PaperPost"}) as unknown as TypedDocumentString<PaperPostFragment, unknown>;
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on Outcome {
  id
  markdown
  html
  language
  url
  recordedAt
  editedAt
  withdrawal {
    at
    reason
  }
  questionIds
  pollIds
}
    `, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const WebinarRecordFragmentDoc = new TypedDocumentString(`
    fragment WebinarRecord on WebinarRecord {
  attendeeCount
  questionCount
  questionVoteCount
  decidedCount
  fates {
    fate
    count
  }
  pollCount
  pollVoteCount
  threadCount
  answeredThreadCount
  answeredInTimeCount
  inTimeCount
  outcomeCount
  earlyOutcomeCount
  isOutcomeTimeOver
}
    `, {"fragmentName":"WebinarRecord"}) as unknown as TypedDocumentString<WebinarRecordFragment, unknown>;
export const LiveQuestionFragmentDoc = new TypedDocumentString(`
    fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}
    `, {"fragmentName":"LiveQuestion"}) as unknown as TypedDocumentString<LiveQuestionFragment, unknown>;
export const ChainQuestionFragmentDoc = new TypedDocumentString(`
    fragment ChainQuestion on LiveQuestion {
  ...LiveQuestion
  mergedQuestion {
    id
    body
    language
    fate
    threadId
  }
  thread {
    id
    title
    language
    state
  }
}
    fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"fragmentName":"ChainQuestion"}) as unknown as TypedDocumentString<ChainQuestionFragment, unknown>;
export const ExportedQuestionFragmentDoc = new TypedDocumentString(`
    fragment ExportedQuestion on ExportedQuestion {
  id
  asker
  shownName
  body
  language
  slide
  askedAt
  voteCount
  fate
  fateAt
  fateReason
  mergedInto
  threadId
  isAnswered
  outcomeIds
  isHeld
  isHidden
}
    `, {"fragmentName":"ExportedQuestion"}) as unknown as TypedDocumentString<ExportedQuestionFragment, unknown>;
export const WebinarRowFragmentDoc = new TypedDocumentString(`
    fragment WebinarRow on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  language
  text {
    language
    title
  }
  themes {
    ...ThemeMark
  }
  series {
    id
    title
    language
  }
  speakers {
    name
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}`, {"fragmentName":"WebinarRow"}) as unknown as TypedDocumentString<WebinarRowFragment, unknown>;
export const CalendarEntryFragmentDoc = new TypedDocumentString(`
    fragment CalendarEntry on Webinar {
  id
  state
  startsAt
  endsAt
  language
  revision
  changedAt
  text {
    language
    title
    markdown
  }
  cancellation {
    reason
  }
}
    `, {"fragmentName":"CalendarEntry"}) as unknown as TypedDocumentString<CalendarEntryFragment, unknown>;
export const NextWebinarFragmentDoc = new TypedDocumentString(`
    fragment NextWebinar on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  text {
    language
    title
  }
}
    `, {"fragmentName":"NextWebinar"}) as unknown as TypedDocumentString<NextWebinarFragment, unknown>;
export const HostQuestionFragmentDoc = new TypedDocumentString(`
    fragment HostQuestion on LiveQuestion {
  ...LiveQuestion
  threadTitle
  decidedBy {
    id
    name
  }
}
    fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"fragmentName":"HostQuestion"}) as unknown as TypedDocumentString<HostQuestionFragment, unknown>;
export const WebinarHeadFragmentDoc = new TypedDocumentString(`
    fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
    `, {"fragmentName":"WebinarHead"}) as unknown as TypedDocumentString<WebinarHeadFragment, unknown>;
export const HostDeskFragmentDoc = new TypedDocumentString(`
    fragment HostDesk on Webinar {
  ...WebinarHead
  practiceOf
  isPremoderated
  slide
  slideCount
  slideTitles
  questionCounts {
    waiting
    shown
    done
    held
  }
  spotlight {
    id
    body
    language
    voteCount
  }
  declineReasons {
    number
    text
    texts {
      language
      text
    }
  }
  themes {
    ...ThemeMark
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}`, {"fragmentName":"HostDesk"}) as unknown as TypedDocumentString<HostDeskFragment, unknown>;
export const OwnQuestionFragmentDoc = new TypedDocumentString(`
    fragment OwnQuestion on LiveQuestion {
  ...LiveQuestion
  mergedQuestion {
    id
    body
    language
    fate
    fateReason
    threadId
  }
}
    fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"fragmentName":"OwnQuestion"}) as unknown as TypedDocumentString<OwnQuestionFragment, unknown>;
export const QuestionPageFragmentDoc = new TypedDocumentString(`
    fragment QuestionPage on LiveQuestionConnection {
  nodes {
    ...LiveQuestion
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"fragmentName":"QuestionPage"}) as unknown as TypedDocumentString<QuestionPageFragment, unknown>;
export const PollTextFragmentDoc = new TypedDocumentString(`
    fragment PollText on PollText {
  language
  text
}
    `, {"fragmentName":"PollText"}) as unknown as TypedDocumentString<PollTextFragment, unknown>;
export const PollSeenFragmentDoc = new TypedDocumentString(`
    fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}
    fragment PollText on PollText {
  language
  text
}`, {"fragmentName":"PollSeen"}) as unknown as TypedDocumentString<PollSeenFragment, unknown>;
export const SignInPageDocument = new TypedDocumentString(`
    query SignInPage {
  viewer {
    ...SiteViewer
  }
  demo {
    __typename
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"054d9635b22a8d40c2cbb73b7da9e0c1411c86ab7d57a927ed0ee95646c958f8"}) as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const OwnDraftDocument = new TypedDocumentString(`
    query OwnDraft {
  draft {
    savedAt
  }
}
    `, {"hash":"4356588b42de0716160eb8c5c511212f2042d52836fe3bd38d0838bb4ac905e7"}) as unknown as TypedDocumentString<OwnDraftQuery, OwnDraftQueryVariables>;
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile {
  viewer {
    ...OwnProfile
  }
}
    fragment OwnProfile on Viewer {
  interfaceLanguage
  person {
    name
    country
    languages
    about
    workplace
  }
}`, {"hash":"23f2cbcd99f3b959a035c9da1d0b5f87fa4b06aea23cef4bbc95977cefe88953"}) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const SettingsPageDocument = new TypedDocumentString(`
    query SettingsPage {
  viewer {
    ...SiteViewer
    ...OwnProfile
    email
    wantsOriginals
    sessions {
      id
      startedAt
      seenAt
      device
      current
    }
  }
}
    fragment OwnProfile on Viewer {
  interfaceLanguage
  person {
    name
    country
    languages
    about
    workplace
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"e26f816d726a8a0dfcbb88fb236d564340f68b34ea2229799ebfb0d38aea57ec"}) as unknown as TypedDocumentString<SettingsPageQuery, SettingsPageQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
  }
}
    `, {"hash":"785ac65d7c381cee670c6b3134c1002e8cbe5cc331c952bfcc6dc6dc5e9efed4"}) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($token: String!) {
  confirmEmail(token: $token) {
    __typename
    ... on ConfirmEmailSuccess {
      signedIn
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"5bbac78aa29a45cbaf19cd72c40b5cd7969218e491bf4793691d3ad8927d2aed"}) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      viewer {
        interfaceLanguage
      }
    }
    ... on Problem {
      message
    }
    ... on AccountSuspended {
      reason
    }
  }
}
    `, {"hash":"6b557ca30a509ec2738382249be9e323245e100a8c3721acab03db1d3b4bb2b1"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `, {"hash":"5ac89982dc149995bab85b93caab9976bbc3fd5994fbf4173153f8686dba9d72"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"62917f7d475ac5a70bc9189dfe1dfe114a6001e3c83a1bc033ea3943f3df2329"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
  }
}
    `, {"hash":"c6bc8c7c20894599bc74cbd89abf4d4f91d43a73defcea60331119a0ea22c995"}) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($input: ChangeEmailInput!) {
  changeEmail(input: $input) {
    __typename
    ... on ChangeEmailSuccess {
      email
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"686fc2b064877521ed185e199e98cbc95c81a6576ccdd5fa53318f106fe83451"}) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"e151434969e5cc2f0f711191fec2ceff66706b1748120b9199305efc5de87702"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `, {"hash":"67188c8e2ce8c2ea48c1bd4d57c0a8a15dc811c26d6565548a58888de31ab5fc"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `, {"hash":"67b9d217f1a7046b0e8a24ba56df4486ddbbf515af38fc1152d732ee649f5b66"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const QuotationDocument = new TypedDocumentString(`
    query Quotation($id: ID!) {
  post(id: $id) {
    id
    quotation
  }
}
    `, {"hash":"a2fac10cbf0a2ad9d0d147219d05160c5042d3aaf33fa52862d6a30fb561eef9"}) as unknown as TypedDocumentString<QuotationQuery, QuotationQueryVariables>;
export const AlsoWorksPageDocument = new TypedDocumentString(`
    query AlsoWorksPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    worksIn
    worksNote
    viewerCan {
      markAsAnswer
    }
    thread {
      id
      title
      language
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"e5df68b9d5e6371c9a4ef764b4890deb15540fa0317eedf6660173930d05d90a"}) as unknown as TypedDocumentString<AlsoWorksPageQuery, AlsoWorksPageQueryVariables>;
export const AnswerersPageDocument = new TypedDocumentString(`
    query AnswerersPage($thread: ID!, $prefix: String!, $search: Boolean!) {
  viewer {
    ...SiteViewer
  }
  thread(id: $thread) {
    id
    title
    language
    viewerCan {
      reply
    }
  }
  suggestedAnswerers(thread: $thread) {
    ...Answerer
  }
  completePeople(prefix: $prefix, thread: $thread) @include(if: $search) {
    ...Answerer
  }
  askableCentres(thread: $thread, prefix: $prefix) {
    id
    country
    text {
      name
      language
    }
  }
}
    fragment Answerer on Person {
  id
  name
  country
  languages
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"62b6e1a118e09090e1aa7092e0a1ae996c26a534f60942fb01a4b33e9e7075ac"}) as unknown as TypedDocumentString<AnswerersPageQuery, AnswerersPageQueryVariables>;
export const CompletePeopleDocument = new TypedDocumentString(`
    query CompletePeople($prefix: String!, $thread: ID) {
  completePeople(prefix: $prefix, thread: $thread) {
    id
    name
    country
  }
}
    `, {"hash":"7a76450fe9335e95a87ad91d6fdb8d780249b8534cc9fe00f68621684ab7114f"}) as unknown as TypedDocumentString<CompletePeopleQuery, CompletePeopleQueryVariables>;
export const ReactDocument = new TypedDocumentString(`
    mutation React($post: ID!, $kind: Reaction!) {
  react(post: $post, kind: $kind) {
    __typename
    ... on OwnPost {
      message
    }
  }
}
    `, {"hash":"35f4f2f2081a9f41af52e196af90de7a81c094186ed4b302486f8063db5a8383"}) as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const WithdrawReactionDocument = new TypedDocumentString(`
    mutation WithdrawReaction($post: ID!, $kind: Reaction!) {
  withdrawReaction(post: $post, kind: $kind) {
    __typename
    ... on OwnPost {
      message
    }
  }
}
    `, {"hash":"33d825d19e5bc77c277c5436d4abc11174b69d245ce6bb6601260bd7a4e01da9"}) as unknown as TypedDocumentString<WithdrawReactionMutation, WithdrawReactionMutationVariables>;
export const MarkAlsoWorksDocument = new TypedDocumentString(`
    mutation MarkAlsoWorks($input: MarkAlsoWorksInput!) {
  markAlsoWorks(input: $input) {
    __typename
  }
}
    `, {"hash":"966b49cf0626853de53fc675cb93d811923b465727019da54e8ad4c6ecbad5ea"}) as unknown as TypedDocumentString<MarkAlsoWorksMutation, MarkAlsoWorksMutationVariables>;
export const UnmarkAlsoWorksDocument = new TypedDocumentString(`
    mutation UnmarkAlsoWorks($post: ID!) {
  unmarkAlsoWorks(post: $post) {
    __typename
  }
}
    `, {"hash":"b6760bd121b138100ecd71fe365530fee8c83078ab6a60b525a7f021a9356d2c"}) as unknown as TypedDocumentString<UnmarkAlsoWorksMutation, UnmarkAlsoWorksMutationVariables>;
export const RequestAnswerDocument = new TypedDocumentString(`
    mutation RequestAnswer($input: RequestAnswerInput!) {
  requestAnswer(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"1a62b37cb07f1c9db877f06361974c6221a2438e8e774718104166ab68ff89f8"}) as unknown as TypedDocumentString<RequestAnswerMutation, RequestAnswerMutationVariables>;
export const DeclineRequestDocument = new TypedDocumentString(`
    mutation DeclineRequest($thread: ID!, $centre: ID) {
  declineRequest(thread: $thread, centre: $centre) {
    __typename
  }
}
    `, {"hash":"b3c0cc3d65eda93c21ea9863fb4d941309786beed83d96d1a00f3c95bc3bdf3f"}) as unknown as TypedDocumentString<DeclineRequestMutation, DeclineRequestMutationVariables>;
export const SetTakesRequestsDocument = new TypedDocumentString(`
    mutation SetTakesRequests($takes: Boolean!) {
  setTakesRequests(takes: $takes)
}
    `, {"hash":"4f3d99b4f05a3f52795a37deeea84c11452adf774a86556d736b52c58bf9733b"}) as unknown as TypedDocumentString<SetTakesRequestsMutation, SetTakesRequestsMutationVariables>;
export const TagsPageDocument = new TypedDocumentString(`
    query TagsPage($startingWith: String, $after: String) {
  viewer {
    ...SiteViewer
  }
  tags(startingWith: $startingWith, first: 60, after: $after) {
    nodes {
      ...TagLink
      description
      threadCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"e33f983ac7a284d1b0f1d8750ee832053f99cb6c493f83483cc00f0c9f3c1cab"}) as unknown as TypedDocumentString<TagsPageQuery, TagsPageQueryVariables>;
export const TagPageDocument = new TypedDocumentString(`
    query TagPage($slug: String!, $after: String) {
  viewer {
    ...SiteViewer
  }
  viewerCanWithTags {
    curate
  }
  tag(slug: $slug) {
    viewerLevel
    ...TagLink
    description
    threadCount
    synonyms
  }
  threads(tag: $slug, first: 20, after: $after) {
    nodes {
      ...ThreadRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}`, {"hash":"669dd7627e0ca8fc3451e62d5bdda49a82b350cbcef5f247e9137bc0a7092e2e"}) as unknown as TypedDocumentString<TagPageQuery, TagPageQueryVariables>;
export const TagSuggestionsDocument = new TypedDocumentString(`
    query TagSuggestions($startingWith: String!) {
  tags(startingWith: $startingWith, first: 8) {
    nodes {
      ...TagLink
      threadCount
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}`, {"hash":"f2b42d373390b96f7c3cd906733afbc215fcf14f7b43525599c5de53f10ed9f5"}) as unknown as TypedDocumentString<TagSuggestionsQuery, TagSuggestionsQueryVariables>;
export const EditTagDocument = new TypedDocumentString(`
    mutation EditTag($input: EditTagInput!) {
  editTag(input: $input) {
    __typename
    ... on EditTagSuccess {
      tag {
        slug
      }
    }
    ... on TagTaken {
      message
    }
  }
}
    `, {"hash":"ca6abc3d90f2309d37ef448584e85b4e38e3ff8c1d583b0e5536fd56dc1464a9"}) as unknown as TypedDocumentString<EditTagMutation, EditTagMutationVariables>;
export const MakeTagSynonymDocument = new TypedDocumentString(`
    mutation MakeTagSynonym($input: TagSynonymInput!) {
  makeTagSynonym(input: $input) {
    __typename
    ... on MakeTagSynonymSuccess {
      tag {
        slug
      }
    }
  }
}
    `, {"hash":"6949d1d5fb821bec0d9932f991b236a6166f9f01490ab00e8e71ab1a91bf0439"}) as unknown as TypedDocumentString<MakeTagSynonymMutation, MakeTagSynonymMutationVariables>;
export const RemoveTagSynonymDocument = new TypedDocumentString(`
    mutation RemoveTagSynonym($input: TagSynonymInput!) {
  removeTagSynonym(input: $input) {
    __typename
  }
}
    `, {"hash":"614fd9c01fad1d831ca6ef7ff98d36cff92a0034c3ef8b1927b5221e45ad2d71"}) as unknown as TypedDocumentString<RemoveTagSynonymMutation, RemoveTagSynonymMutationVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: DraftInput!) {
  saveDraft(input: $input) {
    __typename
    ... on SaveDraftSuccess {
      draft {
        id
        revision
      }
    }
    ... on DraftConflict {
      message
      current {
        ...DraftWords
      }
    }
    ... on TooManyDrafts {
      message
    }
  }
}
    fragment DraftWords on Draft {
  id
  centre
  theme
  title
  markdown
  language
  tags
  revision
  savedAt
}`, {"hash":"b3935aad1829e342a81a4b17a6d3eb21ebd0ca0d2852f97f5d68901b07309bf2"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($id: ID) {
  discardDraft(id: $id)
}
    `, {"hash":"1e40f68798bdee7d6e4e3666d89c25459b66a348ed7a03a9a90f34f5ea6bc4c2"}) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const DiscardReplyDocument = new TypedDocumentString(`
    mutation DiscardReply($thread: ID!) {
  discardDraft(thread: $thread)
}
    `, {"hash":"9d8acae96501499c15dac3718cf35b1e0d047e29d50a35536cf8091f259e45da"}) as unknown as TypedDocumentString<DiscardReplyMutation, DiscardReplyMutationVariables>;
export const ScheduleQuestionDocument = new TypedDocumentString(`
    mutation ScheduleQuestion($input: ScheduleQuestionInput!) {
  scheduleQuestion(input: $input) {
    __typename
  }
}
    `, {"hash":"4fad5ec321ac99d4e13f64896a2517fe8926d559bb174888c61b763ada53a6ac"}) as unknown as TypedDocumentString<ScheduleQuestionMutation, ScheduleQuestionMutationVariables>;
export const CancelScheduleDocument = new TypedDocumentString(`
    mutation CancelSchedule($draft: ID!) {
  cancelSchedule(draft: $draft) {
    __typename
  }
}
    `, {"hash":"fb53934897be87984791cfefb9fd843c181017af77fdc5c5bd5f3aa03e75bb15"}) as unknown as TypedDocumentString<CancelScheduleMutation, CancelScheduleMutationVariables>;
export const DraftsPageDocument = new TypedDocumentString(`
    query DraftsPage($after: String) {
  viewer {
    ...SiteViewer
  }
  drafts(first: 60, after: $after) {
    nodes {
      ...DraftWords
      publishAt
      timeZone
      notPublished
      thread {
        id
        title
        language
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DraftWords on Draft {
  id
  centre
  theme
  title
  markdown
  language
  tags
  revision
  savedAt
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"33cd0699af749a9637a863e04678f1af4c798359acd5e14d7edbdd4de1f89acc"}) as unknown as TypedDocumentString<DraftsPageQuery, DraftsPageQueryVariables>;
export const ReplyDraftDocument = new TypedDocumentString(`
    query ReplyDraft($thread: ID!) {
  draft(thread: $thread) {
    centre
    markdown
    language
    revision
    savedAt
  }
}
    `, {"hash":"410e4206ecd831f20fee9c6aa04b449355facf27aeb101271e05eb96ec94c9f5"}) as unknown as TypedDocumentString<ReplyDraftQuery, ReplyDraftQueryVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage($draft: ID) {
  viewer {
    ...SiteViewer
    timeZone
    voices {
      ...VoiceOf
    }
  }
  themes {
    ...ThemeMark
    description
    askTemplates {
      language
      markdown
    }
  }
  draft(id: $draft) {
    ...DraftWords
    publishAt
    timeZone
    notPublished
  }
}
    fragment DraftWords on Draft {
  id
  centre
  theme
  title
  markdown
  language
  tags
  revision
  savedAt
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment VoiceOf on Voice {
  id
  name
  language
}`, {"hash":"40d880b4f51655b1950f4aed8eef0d64a4fae94230a93aa76f7221767fc2c977"}) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const SimilarThreadsDocument = new TypedDocumentString(`
    query SimilarThreads($title: String!, $markdown: String!, $theme: String, $language: String, $text: String!) {
  similarThreads(
    title: $title
    markdown: $markdown
    theme: $theme
    language: $language
    first: 5
  ) {
    ...SimilarThread
  }
  languageGuess(text: $text)
}
    fragment SimilarThread on SearchHit {
  title
  path
  language
  excerpt
  thread {
    id
    state
    replyCount
    hidden {
      reason
    }
  }
}`, {"hash":"ca881ca0aa664def95a8b33fbc99487c5c07cb1b1a7fd86b5d9105d64dda0817"}) as unknown as TypedDocumentString<SimilarThreadsQuery, SimilarThreadsQueryVariables>;
export const ThreadThatAnswersDocument = new TypedDocumentString(`
    query ThreadThatAnswers($id: ID!) {
  viewer {
    ...SiteViewer
  }
  thread(id: $id) {
    id
    title
    language
    question {
      id
    }
    answer {
      id
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"54e9e4e6ec900cd36ea67db58ed05d75014f078f5e2e05b794a073578dbc5e72"}) as unknown as TypedDocumentString<ThreadThatAnswersQuery, ThreadThatAnswersQueryVariables>;
export const TemplatesPageDocument = new TypedDocumentString(`
    query TemplatesPage($slug: String!) {
  viewer {
    ...SiteViewer
  }
  theme(slug: $slug) {
    ...ThemeMark
    askTemplates {
      language
      markdown
      isUsual
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"5f6e5d34b9b679801add7a6f1bb03b700762f6577d4dd8d23671366bf03c582d"}) as unknown as TypedDocumentString<TemplatesPageQuery, TemplatesPageQueryVariables>;
export const EditAskTemplateDocument = new TypedDocumentString(`
    mutation EditAskTemplate($input: EditAskTemplateInput!) {
  editAskTemplate(input: $input) {
    __typename
  }
}
    `, {"hash":"669705c3a0148cc18b1db754ded18c7988e9c6d3cec7342d949a429dfd8b53bd"}) as unknown as TypedDocumentString<EditAskTemplateMutation, EditAskTemplateMutationVariables>;
export const AttentionPageDocument = new TypedDocumentString(`
    query AttentionPage {
  viewer {
    ...SiteViewer
  }
  attentionCounts {
    unanswered
    unsorted
    newcomers
    orphanedDrafts
  }
  flagged: dutyCount(kind: REPORT)
  colleagues {
    id
    name
    themes
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"9c2425343486ce171542c26faa5e84bf90c22576ce0bee8ae1a39a472297d86e"}) as unknown as TypedDocumentString<AttentionPageQuery, AttentionPageQueryVariables>;
export const AttentionThreadsDocument = new TypedDocumentString(`
    query AttentionThreads($kind: AttentionKind!, $after: String) {
  attentionThreads(kind: $kind, first: 20, after: $after) {
    nodes {
      ...AttentionThread
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SortThread on Thread {
  id
  title
  language
  tags {
    slug
    name
  }
}
fragment AttentionThread on Thread {
  ...SortThread
  createdAt
  replyCount
  guessedLanguage
  author {
    id
    name
  }
  theme {
    ...ThemeMark
  }
  question {
    id
    html
    language
  }
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"74f47145085705bd65417d824331ecd03f3e1a11dc62b01b6af6f779538ce0d2"}) as unknown as TypedDocumentString<AttentionThreadsQuery, AttentionThreadsQueryVariables>;
export const AttentionNewcomersDocument = new TypedDocumentString(`
    query AttentionNewcomers($after: String) {
  newcomers(first: 20, after: $after) {
    nodes {
      person {
        id
        name
        country
      }
      joinedAt
      postCount
      latest {
        path
        title
        excerpt
        language
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"97e4b00fae573e433ff378f1454b2a2cdade2e5344ef732bb1204f507569cb91"}) as unknown as TypedDocumentString<AttentionNewcomersQuery, AttentionNewcomersQueryVariables>;
export const AttentionDraftsDocument = new TypedDocumentString(`
    query AttentionDrafts($after: String) {
  themes {
    ...ThemeMark
  }
  orphanedDrafts(first: 20, after: $after) {
    nodes {
      title
      theme
      language
      savedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"70d3c33a5bc846f2505f8bfc956fc71a6287000a6b4d4367b3cf6735d4139a0e"}) as unknown as TypedDocumentString<AttentionDraftsQuery, AttentionDraftsQueryVariables>;
export const AskColleagueDocument = new TypedDocumentString(`
    mutation AskColleague($input: AskColleagueInput!) {
  askColleague(input: $input) {
    __typename
  }
}
    `, {"hash":"ab4776d0da159eee62cf76d251606bb3383285130bbcbc899d528fbe7a1aec07"}) as unknown as TypedDocumentString<AskColleagueMutation, AskColleagueMutationVariables>;
export const CorrectLanguageDocument = new TypedDocumentString(`
    mutation CorrectLanguage($input: CorrectLanguageInput!) {
  outcomes: correctLanguage(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"466771b9bf67ddb4f0b55808b38116faf7b31821e76e84ac8198ba65ac0fe968"}) as unknown as TypedDocumentString<CorrectLanguageMutation, CorrectLanguageMutationVariables>;
export const TextsPageDocument = new TypedDocumentString(`
    query TextsPage {
  viewer {
    ...SiteViewer
  }
  reasons: cannedTexts(purpose: REASON) {
    ...PreparedText
  }
  replies: cannedTexts(purpose: REPLY) {
    ...PreparedText
  }
}
    fragment PreparedText on CannedText {
  id
  purpose
  ground
  title {
    en
    fr
    ar
  }
  words {
    en
    fr
    ar
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"d1137756b8150a765ac4e59f0cda450ac49a9c258cfabcbea150ef21212808b9"}) as unknown as TypedDocumentString<TextsPageQuery, TextsPageQueryVariables>;
export const PreparedRepliesDocument = new TypedDocumentString(`
    query PreparedReplies {
  cannedTexts(purpose: REPLY) {
    ...PreparedText
  }
}
    fragment PreparedText on CannedText {
  id
  purpose
  ground
  title {
    en
    fr
    ar
  }
  words {
    en
    fr
    ar
  }
}`, {"hash":"d94462aafe7f813de7799ffd8b2130f9d97118e3ab87ae94f09d4345d34d3ee2"}) as unknown as TypedDocumentString<PreparedRepliesQuery, PreparedRepliesQueryVariables>;
export const SaveCannedTextDocument = new TypedDocumentString(`
    mutation SaveCannedText($input: SaveCannedTextInput!) {
  saveCannedText(input: $input) {
    __typename
  }
}
    `, {"hash":"90c34340b20cb0aafa0482577ecce0c4a75c10621aee08a8cb3fdad70335cb01"}) as unknown as TypedDocumentString<SaveCannedTextMutation, SaveCannedTextMutationVariables>;
export const RemoveCannedTextDocument = new TypedDocumentString(`
    mutation RemoveCannedText($id: ID!) {
  removeCannedText(id: $id)
}
    `, {"hash":"b9b231b7d8d86286c0153217cce344761a57f275040dc7238347877325d1b88f"}) as unknown as TypedDocumentString<RemoveCannedTextMutation, RemoveCannedTextMutationVariables>;
export const ReviewRulesPageDocument = new TypedDocumentString(`
    query ReviewRulesPage {
  viewer {
    ...SiteViewer
    person {
      roles {
        role
        theme
      }
    }
  }
  themes {
    ...ThemeMark
  }
  reviewRules {
    theme
    mode
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"53518551f80f7b211345e876f291187898dbbc2edeee144f68bd3d4443c9c2e8"}) as unknown as TypedDocumentString<ReviewRulesPageQuery, ReviewRulesPageQueryVariables>;
export const SetReviewRuleDocument = new TypedDocumentString(`
    mutation SetReviewRule($theme: String, $mode: ReviewMode!) {
  setReviewRule(theme: $theme, mode: $mode) {
    theme
  }
}
    `, {"hash":"a5c16328e44771742b0d7a9993ed15d59393116f8981c912ceeede9cd447ac1a"}) as unknown as TypedDocumentString<SetReviewRuleMutation, SetReviewRuleMutationVariables>;
export const SlowThreadDocument = new TypedDocumentString(`
    mutation SlowThread($thread: ID!, $minutes: Int!) {
  slowThread(thread: $thread, minutes: $minutes)
}
    `, {"hash":"e42eab344860eea6e9d270e4ebe38dd12706dc61040078461071ae315fc2d472"}) as unknown as TypedDocumentString<SlowThreadMutation, SlowThreadMutationVariables>;
export const CallsPageDocument = new TypedDocumentString(`
    query CallsPage($filter: CallFilter!, $after: String) {
  viewer {
    ...SiteViewer
  }
  viewerKeepsCalls
  calls(filter: $filter, first: 20, after: $after) {
    nodes {
      ...CallLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"4b08f20221e122d40c63176d2cba0ada8b97d2cb68a55a95bbe53b5e3e0c41cb"}) as unknown as TypedDocumentString<CallsPageQuery, CallsPageQueryVariables>;
export const CallPageDocument = new TypedDocumentString(`
    query CallPage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
  }
  call(id: $id) {
    ...CallLine
    url
    rulesInWords
    viewerCanEdit
    changedAt
    rules {
      programmeCountries
    }
    text {
      language
      name
      html
    }
    posts(first: 20, after: $after) {
      nodes {
        id
        title
        language
        answerBy
        roleOffered
        centre {
          id
          country
          text {
            language
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"00079559dd44b87fc5d2c382d7119712cff6b0a2eee744d17922455cd6e0427b"}) as unknown as TypedDocumentString<CallPageQuery, CallPageQueryVariables>;
export const WriteCallPageDocument = new TypedDocumentString(`
    query WriteCallPage {
  viewer {
    ...SiteViewer
  }
  viewerKeepsCalls
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"2c1b4e45a2eb97a85b6ee67d91b6b521576bb2acf5f4cf7cc0ce71e6489d714a"}) as unknown as TypedDocumentString<WriteCallPageQuery, WriteCallPageQueryVariables>;
export const WrittenCallDocument = new TypedDocumentString(`
    query WrittenCall($id: ID!) {
  call(id: $id) {
    id
    programme
    url
    deadline
    timeZone
    revision
    withdrawnAt
    viewerCanEdit
    texts {
      language
      name
      markdown
    }
    rules {
      minimumPartners
      maximumPartners
      minimumCountries
      programmeCountries
      outsiders
      rolesCounted
      coordinatorInside
      kinds {
        kinds
        minimum
        scope
      }
    }
  }
}
    `, {"hash":"3042a5fe4fb4aaf846208435b951f1b87a9f974a3b06556d44950bd455931c90"}) as unknown as TypedDocumentString<WrittenCallQuery, WrittenCallQueryVariables>;
export const AnnounceCallDocument = new TypedDocumentString(`
    mutation AnnounceCall($input: AnnounceCallInput!) {
  announceCall(input: $input) {
    ... on AnnounceCallSuccess {
      call {
        id
      }
    }
  }
}
    `, {"hash":"37b5d8b41a51a3a87b05acf43d8e0b7ec55ece7436a0e5900c822156507de596"}) as unknown as TypedDocumentString<AnnounceCallMutation, AnnounceCallMutationVariables>;
export const EditCallDocument = new TypedDocumentString(`
    mutation EditCall($input: EditCallInput!) {
  editCall(input: $input) {
    ... on EditCallSuccess {
      call {
        id
      }
    }
  }
}
    `, {"hash":"bf3f651c7b7376c0a4ddfe8c1cf03d899c4b1285e50f9b6dab5e705156be00e0"}) as unknown as TypedDocumentString<EditCallMutation, EditCallMutationVariables>;
export const WithdrawCallDocument = new TypedDocumentString(`
    mutation WithdrawCall($call: ID!) {
  withdrawCall(call: $call) {
    __typename
  }
}
    `, {"hash":"e9c141706254c7a74302b9aa543cd513bbb1d00546eb4b5c8a6cdd5fd5afd225"}) as unknown as TypedDocumentString<WithdrawCallMutation, WithdrawCallMutationVariables>;
export const RestoreCallDocument = new TypedDocumentString(`
    mutation RestoreCall($call: ID!) {
  restoreCall(call: $call) {
    __typename
  }
}
    `, {"hash":"d5c3f22d37f9fac68fce3d420bb25612c39e61ab2ff9abcb4aebed15b3976398"}) as unknown as TypedDocumentString<RestoreCallMutation, RestoreCallMutationVariables>;
export const NoticesPageDocument = new TypedDocumentString(`
    query NoticesPage($after: String) {
  viewer {
    ...SiteViewer
    notices(first: 30, after: $after) {
      nodes {
        id
        kind
        title
        path
        createdAt
        readAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"6209a2eabc0872d3f5a8883cdb6fc02311c7e0058fadaeec9b3c712932a1e128"}) as unknown as TypedDocumentString<NoticesPageQuery, NoticesPageQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead {
  markNoticesRead
}
    `, {"hash":"fe89c3ec9a1e2863ea7d69916d2d668ef07efccf61061592fcb11c08c5bbbc99"}) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const ModerationPageDocument = new TypedDocumentString(`
    query ModerationPage($after: String, $theme: String, $act: String, $from: DateTime, $until: DateTime, $person: ID) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  decisions(
    first: 30
    after: $after
    theme: $theme
    act: $act
    from: $from
    until: $until
    actor: $person
  ) {
    nodes {
      canUndo
      undoneBy {
        id
        name
      }
      id
      act
      targetType
      targetId
      path
      reason
      madeAt
      actor {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"c8b1f11f281c85e16a2b1726901497f7934b7defcaffe5951e068d6d9d64d85f"}) as unknown as TypedDocumentString<ModerationPageQuery, ModerationPageQueryVariables>;
export const OperationsPageDocument = new TypedDocumentString(`
    query OperationsPage($after: String) {
  viewer {
    ...SiteViewer
  }
  deadDeliveries(first: 30, after: $after) {
    nodes {
      id
      subscriber
      event
      attempts
      error
      failedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"1c89dd636ecdea3efc458dd6c8ec38d54742a4e78d71c782c1329364ccb6cb2d"}) as unknown as TypedDocumentString<OperationsPageQuery, OperationsPageQueryVariables>;
export const RetryDeliveryDocument = new TypedDocumentString(`
    mutation RetryDelivery($id: ID!) {
  retryDelivery(id: $id)
}
    `, {"hash":"06793e72ca17174ecf674b92c02ee60dac087e88869e61b3ac2cb31d06ca3b56"}) as unknown as TypedDocumentString<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const DemoPageDocument = new TypedDocumentString(`
    query DemoPage {
  viewer {
    ...SiteViewer
  }
  demo {
    cast {
      key
      description
      person {
        id
        name
        country
        roles {
          role
          theme
        }
        suspendedAt
      }
    }
    mails(first: 30) {
      id
      to
      subject
      text
      sentAt
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"613e19462649b6614167f3c73883949c243f95c8911b3d1509e3743d91644dbb"}) as unknown as TypedDocumentString<DemoPageQuery, DemoPageQueryVariables>;
export const SignInAsCastDocument = new TypedDocumentString(`
    mutation SignInAsCast($name: String!) {
  signInAsCast(name: $name) {
    __typename
    ... on Problem {
      message
    }
    ... on AccountSuspended {
      reason
    }
  }
}
    `, {"hash":"fdb838f3a06d7500596077257429836e1458c0ed637d1a38c0900bc9ef06f44f"}) as unknown as TypedDocumentString<SignInAsCastMutation, SignInAsCastMutationVariables>;
export const HiddenPostDocument = new TypedDocumentString(`
    query HiddenPost($id: ID!) {
  post(id: $id) {
    markdown
    language
    thread {
      title
      language
    }
  }
}
    `, {"hash":"e0b6d02f0ac3531095a28079d9cfc1893cf9e4638bfddad9ba55584a9139b887"}) as unknown as TypedDocumentString<HiddenPostQuery, HiddenPostQueryVariables>;
export const HiddenThreadDocument = new TypedDocumentString(`
    query HiddenThread($id: ID!) {
  thread(id: $id) {
    title
    language
    question {
      markdown
      language
    }
  }
}
    `, {"hash":"9687786a8519596aab5e5b288097d738898a42667d126f8326e0185366418706"}) as unknown as TypedDocumentString<HiddenThreadQuery, HiddenThreadQueryVariables>;
export const CentrePageDocument = new TypedDocumentString(`
    query CentrePage($id: ID!, $after: String, $asks: Boolean!, $replies: Boolean!) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  centre(id: $id) {
    ...CentreProfile
    hiddenAt
    isUnclaimed
    logo {
      path
      width
      height
    }
    viewerAskedAt
    people {
      ...CentreSeatRow
    }
    verification {
      at
      ways
      note
      by {
        id
        name
      }
    }
    refusal {
      note
    }
    viewerCan {
      speak
      represent
      moderate
    }
    threads(first: 10, after: $after) @include(if: $asks) {
      nodes {
        ...ThreadRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    givenReplies(first: 10, after: $after) @include(if: $replies) {
      nodes {
        ...GivenReplyRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment CentreText on CentreText {
  language
  name
  markdown
  html
}
fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}
fragment CentreSeatRow on CentreSeat {
  role
  title
  joinedAt
  person {
    id
    name
  }
}
fragment CentreProfile on Centre {
  ...CentreBrief
  language
  sectors
  fields
  eqfLevels
  themes
  challenges
  offers
  seeks
  offerTags
  seekTags
  languages
  pic
  oid
  site
  texts {
    ...CentreText
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment GivenReplyRow on GivenReply {
  id
  title
  titleLanguage
  excerpt
  language
  isAnswer
  isHidden
  voteCount
  createdAt
}`, {"hash":"f82e7e80f4a64cf57b6080b9fe20221f7ad1563ec30fdc7d8288a93df9ef84c3"}) as unknown as TypedDocumentString<CentrePageQuery, CentrePageQueryVariables>;
export const CentrePeoplePageDocument = new TypedDocumentString(`
    query CentrePeoplePage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  centre(id: $id) {
    ...CentreBrief
    isUnclaimed
    people {
      ...CentreSeatRow
    }
    invitations {
      id
      email
      role
      title
      sentAt
      expiresAt
      invitedBy {
        name
      }
    }
    joinRequests {
      id
      words
      askedAt
      person {
        id
        name
      }
    }
    viewerCan {
      speak
      represent
      moderate
    }
  }
}
    fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}
fragment CentreSeatRow on CentreSeat {
  role
  title
  joinedAt
  person {
    id
    name
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"f9c52ae52900cd630f8800a94fa3fe6478eca8a46bec17554a5a70a5a37f2e66"}) as unknown as TypedDocumentString<CentrePeoplePageQuery, CentrePeoplePageQueryVariables>;
export const CentreFormPageDocument = new TypedDocumentString(`
    query CentreFormPage {
  viewer {
    ...SiteViewer
    person {
      country
    }
  }
  themes {
    ...ThemeMark
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"767be4027b6081e1a017be67cefde9b4aa95eb264479be4e1251e69c3329d2c9"}) as unknown as TypedDocumentString<CentreFormPageQuery, CentreFormPageQueryVariables>;
export const CentreEditPageDocument = new TypedDocumentString(`
    query CentreEditPage($id: ID!) {
  centre(id: $id) {
    ...CentreProfile
    takesRequests
    logo {
      path
      width
      height
    }
    viewerCan {
      represent
    }
  }
}
    fragment CentreText on CentreText {
  language
  name
  markdown
  html
}
fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}
fragment CentreProfile on Centre {
  ...CentreBrief
  language
  sectors
  fields
  eqfLevels
  themes
  challenges
  offers
  seeks
  offerTags
  seekTags
  languages
  pic
  oid
  site
  texts {
    ...CentreText
  }
}`, {"hash":"d3c8dced98544e1ee36d6099d1c9f8fb2682733dd0efcab0488be7aa81c8c822"}) as unknown as TypedDocumentString<CentreEditPageQuery, CentreEditPageQueryVariables>;
export const CentresLikeDocument = new TypedDocumentString(`
    query CentresLike($country: String!, $names: [String!]!, $pic: String, $oid: String, $site: String) {
  centresLike(country: $country, names: $names, pic: $pic, oid: $oid, site: $site) {
    ...CentreBrief
    viewerCan {
      speak
    }
  }
}
    fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}`, {"hash":"f2a352711514a8b87ce46bcddca14462a29499109bbb4c0f6b891a53b3b82c83"}) as unknown as TypedDocumentString<CentresLikeQuery, CentresLikeQueryVariables>;
export const CentreInvitationPageDocument = new TypedDocumentString(`
    query CentreInvitationPage($token: String!) {
  openInvitation(token: $token) {
    role
    title
    words
    expiresAt
    isIn
    invitedBy {
      id
      name
    }
    centre {
      ...CentreBrief
    }
  }
}
    fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}`, {"hash":"9e04f2aaae634e62a6c0b5c6e291261af8325feb198af03be4df35ccb9a06c71"}) as unknown as TypedDocumentString<CentreInvitationPageQuery, CentreInvitationPageQueryVariables>;
export const CentreMergePageDocument = new TypedDocumentString(`
    query CentreMergePage($centre: ID!, $into: ID!) {
  centreMergePreview(centre: $centre, into: $into) {
    gains
    centre {
      ...CentreBrief
    }
    into {
      ...CentreBrief
    }
    moves {
      kind
      count
    }
  }
}
    fragment CentreBrief on Centre {
  id
  kind
  country
  region
  verifiedAt
  text {
    name
    language
  }
}`, {"hash":"d1266058f7b216124fb7ad8e332e804d7903420db32a35751d07eeaaf0058f7e"}) as unknown as TypedDocumentString<CentreMergePageQuery, CentreMergePageQueryVariables>;
export const ReportCentreDocument = new TypedDocumentString(`
    query ReportCentre($id: ID!) {
  viewer {
    ...SiteViewer
  }
  centre(id: $id) {
    text {
      name
      language
      html
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"1b6463c64c05d2b01aad9973c56669085a12ec3f6b11a9522e8b71d8ab869c71"}) as unknown as TypedDocumentString<ReportCentreQuery, ReportCentreQueryVariables>;
export const RegisterCentreDocument = new TypedDocumentString(`
    mutation RegisterCentre($input: RegisterCentreInput!) {
  registerCentre(input: $input) {
    ... on RegisterCentreSuccess {
      centre {
        id
      }
    }
  }
}
    `, {"hash":"a5bc9d91ba2b9e1551d15b4d8ba711d6e14b22028c5ba925b5f1ff106509e303"}) as unknown as TypedDocumentString<RegisterCentreMutation, RegisterCentreMutationVariables>;
export const EditCentreDocument = new TypedDocumentString(`
    mutation EditCentre($input: EditCentreInput!) {
  editCentre(input: $input) {
    __typename
  }
}
    `, {"hash":"2dec2b1ede9b0ad3c2a4904913f16769be92ae46eaf870092fd3c97263b43c41"}) as unknown as TypedDocumentString<EditCentreMutation, EditCentreMutationVariables>;
export const InviteToCentreDocument = new TypedDocumentString(`
    mutation InviteToCentre($input: InviteToCentreInput!) {
  inviteToCentre(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"8a45d3f3e5b961f7c1c71164d2a52db1f2dd246add3fb807182dd3b21905553d"}) as unknown as TypedDocumentString<InviteToCentreMutation, InviteToCentreMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($invitation: ID!) {
  resendInvitation(invitation: $invitation) {
    __typename
  }
}
    `, {"hash":"7e1c6921a09e3eb0dae09a5c9d7f8294b4143cdbee33a3e8e3104ed072f62609"}) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($invitation: ID!) {
  withdrawInvitation(invitation: $invitation) {
    __typename
  }
}
    `, {"hash":"045997eb31d85dbe3118913d079ced2106e9849e71ffa54b56b3f97f887aaf20"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    __typename
    ... on Problem {
      message
    }
    ... on AcceptInvitationSuccess {
      centre {
        id
      }
    }
  }
}
    `, {"hash":"5c8042957c1446e009a691a6b03da395b0b5900f2de0a349a6405f64c09c2c00"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DeclineInvitationDocument = new TypedDocumentString(`
    mutation DeclineInvitation($token: String!) {
  declineInvitation(token: $token) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"9d2312b1c48fd62bbca0b682058f282daebc2cef54ec07d3e360854c3edb24a5"}) as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const AskToJoinCentreDocument = new TypedDocumentString(`
    mutation AskToJoinCentre($input: AskToJoinInput!) {
  askToJoinCentre(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"c701506981e0cc1e43b73aca0de36da777f801672fea2057bb736037830ce1f5"}) as unknown as TypedDocumentString<AskToJoinCentreMutation, AskToJoinCentreMutationVariables>;
export const WithdrawJoinRequestDocument = new TypedDocumentString(`
    mutation WithdrawJoinRequest($centre: ID!) {
  withdrawJoinRequest(centre: $centre) {
    __typename
  }
}
    `, {"hash":"20aa609abe00513f0ce32ee9e66118408e72b9b65b5c4ab1b5fe700f94f809e8"}) as unknown as TypedDocumentString<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables>;
export const DecideJoinRequestDocument = new TypedDocumentString(`
    mutation DecideJoinRequest($input: DecideJoinInput!) {
  decideJoinRequest(input: $input) {
    __typename
  }
}
    `, {"hash":"d11d7c79f414978e723b265a67186388e4f9dff62122eb591cfa136de4470d5a"}) as unknown as TypedDocumentString<DecideJoinRequestMutation, DecideJoinRequestMutationVariables>;
export const ChangeCentreSeatDocument = new TypedDocumentString(`
    mutation ChangeCentreSeat($input: ChangeSeatInput!) {
  changeCentreSeat(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"61dfd6d435b061f8d61ecada960e7aea0dd6ac77954b342633101ec8e3628646"}) as unknown as TypedDocumentString<ChangeCentreSeatMutation, ChangeCentreSeatMutationVariables>;
export const RemoveFromCentreDocument = new TypedDocumentString(`
    mutation RemoveFromCentre($input: RemoveSeatInput!) {
  removeFromCentre(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"70699a87760f2f3d5954836df558104f87d96f2ba3fc25b35015ee8909a6c894"}) as unknown as TypedDocumentString<RemoveFromCentreMutation, RemoveFromCentreMutationVariables>;
export const LeaveCentreDocument = new TypedDocumentString(`
    mutation LeaveCentre($input: LeaveCentreInput!) {
  leaveCentre(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"81758b83393f50737db37ab76598066fe0367f8ed8a6300220536fd14d7c4db9"}) as unknown as TypedDocumentString<LeaveCentreMutation, LeaveCentreMutationVariables>;
export const VerifyCentreDocument = new TypedDocumentString(`
    mutation VerifyCentre($input: VerifyCentreInput!) {
  verifyCentre(input: $input) {
    __typename
  }
}
    `, {"hash":"04bc4cee9bd79e90176624539f53f3e880ad01df39293adecaf359867c4d7341"}) as unknown as TypedDocumentString<VerifyCentreMutation, VerifyCentreMutationVariables>;
export const RefuseCentreDocument = new TypedDocumentString(`
    mutation RefuseCentre($centre: ID!, $note: String!) {
  refuseCentre(centre: $centre, note: $note) {
    __typename
  }
}
    `, {"hash":"68327f5c99e6f3a9cbc7ef13d558189f138b23faa0599bf63badc268205a63d6"}) as unknown as TypedDocumentString<RefuseCentreMutation, RefuseCentreMutationVariables>;
export const AskToVerifyCentreDocument = new TypedDocumentString(`
    mutation AskToVerifyCentre($centre: ID!) {
  askToVerifyCentre(centre: $centre) {
    __typename
  }
}
    `, {"hash":"5ed1e5613a87e25fca5f33287f1c15e0707f35305d27eb3c17a73823a870447b"}) as unknown as TypedDocumentString<AskToVerifyCentreMutation, AskToVerifyCentreMutationVariables>;
export const MergeCentresDocument = new TypedDocumentString(`
    mutation MergeCentres($input: MergeCentresInput!) {
  mergeCentres(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on MergeCentresSuccess {
      centre {
        id
      }
    }
  }
}
    `, {"hash":"91cedeb7f3a5aeca2c59b591527b542de044e4ee83b7406a483b41787b7c5fc3"}) as unknown as TypedDocumentString<MergeCentresMutation, MergeCentresMutationVariables>;
export const ClaimsPageDocument = new TypedDocumentString(`
    query ClaimsPage($after: String) {
  viewer {
    ...SiteViewer
  }
  claims(first: 20, after: $after) {
    nodes {
      id
      source
      words
      claimedAt
      placeholder {
        id
        name
      }
      claimant {
        id
        name
        country
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"8fc9a263af38e4e4aa2c4295ac1adb5d0b4115b927b1bc222aac3723715e26f4"}) as unknown as TypedDocumentString<ClaimsPageQuery, ClaimsPageQueryVariables>;
export const ClaimPersonDocument = new TypedDocumentString(`
    mutation ClaimPerson($person: ID!, $words: String!) {
  claimPerson(person: $person, words: $words) {
    __typename
    ... on ClaimPersonSuccess {
      accepted
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"704973703e2817852290f51e486b335e37b08dc71994a8a7df4aeb707a20f6dd"}) as unknown as TypedDocumentString<ClaimPersonMutation, ClaimPersonMutationVariables>;
export const DecideClaimDocument = new TypedDocumentString(`
    mutation DecideClaim($input: DecideClaimInput!) {
  decideClaim(input: $input) {
    ... on DecideClaimSuccess {
      accepted
    }
  }
}
    `, {"hash":"917d8fd603bc7ed78aa4908291ea799c00bf1f4c4cc7286afc3253b4c0eb0d77"}) as unknown as TypedDocumentString<DecideClaimMutation, DecideClaimMutationVariables>;
export const ClassificationsDocument = new TypedDocumentString(`
    query Classifications {
  classifications {
    sections {
      code
      name
    }
    sectors {
      code
      name
      section
    }
    fields {
      code
      name
    }
    challenges {
      code
      name
      package
    }
  }
}
    `, {"hash":"c8acec3d46a3bcf32927385bf9dd27e09f52bd0f00dfa4d6a316e8c6750a79b5"}) as unknown as TypedDocumentString<ClassificationsQuery, ClassificationsQueryVariables>;
export const ConsortiaPageDocument = new TypedDocumentString(`
    query ConsortiaPage($after: String) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
  }
  viewerConsortia(first: 20, after: $after) {
    nodes {
      id
      name
      language
      state
      isReadOnly
      isComplete
      viewerCan {
        share
        coordinate
      }
      call {
        ...CallLine
      }
      coordinator {
        id
        text {
          language
          name
        }
      }
      partners {
        centreId
        state
        viewerCan {
          answer
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"5ed2f33863b375bb3b09469db35fc0ed16307fb0def460804c5c7406a0a02cf4"}) as unknown as TypedDocumentString<ConsortiaPageQuery, ConsortiaPageQueryVariables>;
export const BeginConsortiumPageDocument = new TypedDocumentString(`
    query BeginConsortiumPage {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
    text {
      language
      name
    }
  }
  calls(first: 100) {
    nodes {
      ...CallLine
    }
  }
}
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"048c726bfa705221235f9de8bcebe2414ee411143c42bf4b54a34f16b0d8c484"}) as unknown as TypedDocumentString<BeginConsortiumPageQuery, BeginConsortiumPageQueryVariables>;
export const ConsortiumPageDocument = new TypedDocumentString(`
    query ConsortiumPage($id: ID!, $name: String!, $after: String) {
  viewer {
    ...SiteViewer
  }
  consortium(id: $id) {
    id
    name
    language
    summary
    state
    isReadOnly
    isComplete
    endedAt
    call {
      ...CallLine
    }
    coordinator {
      ...ConsortiumCentre
    }
    viewerCan {
      share
      coordinate
      lead
    }
    checks {
      rule
      isMet
      says
      stands
      missing
    }
    partners {
      ...ConsortiumMember
    }
    openings(first: 6) {
      fills
      post {
        id
        title
        language
        answerBy
        centre {
          ...ConsortiumCentre
        }
      }
    }
    invitable(name: $name, first: 10) {
      isIntroduced
      fills
      centre {
        ...ConsortiumCentre
      }
    }
    history(first: 10, after: $after) {
      nodes {
        id
        step
        words
        at
        person {
          id
          name
        }
        centre {
          id
          text {
            language
            name
          }
        }
        about {
          id
          text {
            language
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
fragment ConsortiumCentre on Centre {
  id
  country
  kind
  verifiedAt
  text {
    language
    name
  }
}
fragment ConsortiumMember on ConsortiumPartner {
  centreId
  role
  state
  words
  invitedAt
  answeredAt
  letterState
  centre {
    ...ConsortiumCentre
  }
  viewerCan {
    answer
    leave
    writeLetter
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"f63d22f1e69bfe7557ae3458f3c66ac717df738a947b7335c4e92946828b513d"}) as unknown as TypedDocumentString<ConsortiumPageQuery, ConsortiumPageQueryVariables>;
export const ConsortiumInvitedCentreDocument = new TypedDocumentString(`
    query ConsortiumInvitedCentre($id: ID!) {
  centre(id: $id) {
    ...ConsortiumCentre
  }
}
    fragment ConsortiumCentre on Centre {
  id
  country
  kind
  verifiedAt
  text {
    language
    name
  }
}`, {"hash":"7fd681650f56cc3c99fca28ffeffdb9b5b99fd6208d1fe569ac8060f2f042e80"}) as unknown as TypedDocumentString<ConsortiumInvitedCentreQuery, ConsortiumInvitedCentreQueryVariables>;
export const LettersPageDocument = new TypedDocumentString(`
    query LettersPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  consortium(id: $id) {
    id
    name
    language
    isReadOnly
    call {
      ...CallLine
    }
    coordinator {
      ...ConsortiumCentre
    }
    viewerCan {
      share
      coordinate
    }
    partners {
      ...ConsortiumMember
      letter {
        ...ConsortiumLetter
      }
    }
  }
}
    fragment CallLine on Call {
  id
  programme
  deadline
  timeZone
  isOpen
  withdrawnAt
  consortiumCount
  text {
    language
    name
  }
}
fragment ConsortiumCentre on Centre {
  id
  country
  kind
  verifiedAt
  text {
    language
    name
  }
}
fragment ConsortiumLetter on LetterOfIntent {
  language
  legalName
  address
  signatory
  position
  contribution
  state
  signedOn
  receivedAt
  changedAt
}
fragment ConsortiumMember on ConsortiumPartner {
  centreId
  role
  state
  words
  invitedAt
  answeredAt
  letterState
  centre {
    ...ConsortiumCentre
  }
  viewerCan {
    answer
    leave
    writeLetter
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"b49973d95206eeffe18d3ff05d84cc27aa756d5410016e4d4ca8ec64dde0edbd"}) as unknown as TypedDocumentString<LettersPageQuery, LettersPageQueryVariables>;
export const BeginConsortiumDocument = new TypedDocumentString(`
    mutation BeginConsortium($input: BeginConsortiumInput!) {
  beginConsortium(input: $input) {
    ... on BeginConsortiumSuccess {
      consortium {
        id
      }
    }
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"8c25d453b61935484d4514e36f8aee7839acfbd2cdafe5dc19943f98bbdcc0c8"}) as unknown as TypedDocumentString<BeginConsortiumMutation, BeginConsortiumMutationVariables>;
export const EditConsortiumDocument = new TypedDocumentString(`
    mutation EditConsortium($input: EditConsortiumInput!) {
  result: editConsortium(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"753825f4c9530a3d523c91e69b9c176c5b632c0cc2fa08859f504a73723f955b"}) as unknown as TypedDocumentString<EditConsortiumMutation, EditConsortiumMutationVariables>;
export const SubmitConsortiumDocument = new TypedDocumentString(`
    mutation SubmitConsortium($input: SubmitConsortiumInput!) {
  result: submitConsortium(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"e6a8c33c02a26423951b5fdefea2cb879a7c7834f688f1e83dd2748327befa85"}) as unknown as TypedDocumentString<SubmitConsortiumMutation, SubmitConsortiumMutationVariables>;
export const ReopenConsortiumDocument = new TypedDocumentString(`
    mutation ReopenConsortium($consortium: ID!) {
  result: reopenConsortium(consortium: $consortium) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"83ebe5546dc7845e484abcaa7a4b553e532e8c0ef7ea5d0dc12ad91810a5fda4"}) as unknown as TypedDocumentString<ReopenConsortiumMutation, ReopenConsortiumMutationVariables>;
export const DissolveConsortiumDocument = new TypedDocumentString(`
    mutation DissolveConsortium($consortium: ID!) {
  result: dissolveConsortium(consortium: $consortium) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"b4161d8a16553b3f31f10def6851fa31d4539fbdad3ea937ed392144b87d7d1c"}) as unknown as TypedDocumentString<DissolveConsortiumMutation, DissolveConsortiumMutationVariables>;
export const InvitePartnerDocument = new TypedDocumentString(`
    mutation InvitePartner($input: InvitePartnerInput!) {
  result: invitePartner(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"99bb96b825990465474edb3f3b0016418c3953002618f8e110e9912b40ea4ee9"}) as unknown as TypedDocumentString<InvitePartnerMutation, InvitePartnerMutationVariables>;
export const WithdrawPartnerInvitationDocument = new TypedDocumentString(`
    mutation WithdrawPartnerInvitation($input: ConsortiumPartnerInput!) {
  result: withdrawPartnerInvitation(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"c38e14fc830ab247b88fb0fb4b990d1409e3f30e4b029b82f56b5e9a0f5de594"}) as unknown as TypedDocumentString<WithdrawPartnerInvitationMutation, WithdrawPartnerInvitationMutationVariables>;
export const RemovePartnerDocument = new TypedDocumentString(`
    mutation RemovePartner($input: RemovePartnerInput!) {
  result: removePartner(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"ebcecbf83d9703d6b7852bc68d763214cc4861fd49b1c7f5517594386782483f"}) as unknown as TypedDocumentString<RemovePartnerMutation, RemovePartnerMutationVariables>;
export const GivePartnerRoleDocument = new TypedDocumentString(`
    mutation GivePartnerRole($input: GivePartnerRoleInput!) {
  result: givePartnerRole(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"10ae804f8b42756186e4e3ed1aebdbf50c81fe832c661c23aeacef665bcd33ff"}) as unknown as TypedDocumentString<GivePartnerRoleMutation, GivePartnerRoleMutationVariables>;
export const HandOverConsortiumDocument = new TypedDocumentString(`
    mutation HandOverConsortium($input: ConsortiumPartnerInput!) {
  result: handOverConsortium(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"7c3f8b5dc28cad2c77396aaafd5f1ce08566b11a9f5c8315e45d7d5b94d19738"}) as unknown as TypedDocumentString<HandOverConsortiumMutation, HandOverConsortiumMutationVariables>;
export const AcceptPartnerInvitationDocument = new TypedDocumentString(`
    mutation AcceptPartnerInvitation($input: ConsortiumPartnerInput!) {
  result: acceptPartnerInvitation(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"605c7932da3ce14f639fde8218487e982d35cd1426891e5616b1d3c2e8c34d96"}) as unknown as TypedDocumentString<AcceptPartnerInvitationMutation, AcceptPartnerInvitationMutationVariables>;
export const DeclinePartnerInvitationDocument = new TypedDocumentString(`
    mutation DeclinePartnerInvitation($input: ConsortiumPartnerInput!) {
  result: declinePartnerInvitation(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"0487e20adf834cf1011a3bc5addc449ce3285d45c18d5688a184ca578c913932"}) as unknown as TypedDocumentString<DeclinePartnerInvitationMutation, DeclinePartnerInvitationMutationVariables>;
export const LeaveConsortiumDocument = new TypedDocumentString(`
    mutation LeaveConsortium($input: ConsortiumPartnerInput!) {
  result: leaveConsortium(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"1ac4d8d18da9759309bad48caf381a2917f7ff8f388fb17730810bdd6f0a3aac"}) as unknown as TypedDocumentString<LeaveConsortiumMutation, LeaveConsortiumMutationVariables>;
export const WriteLetterDocument = new TypedDocumentString(`
    mutation WriteLetter($input: WriteLetterInput!) {
  result: writeLetter(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"c7ba727998fa9d545d176c079ef461b80829a231ca81a368d3049228ba265923"}) as unknown as TypedDocumentString<WriteLetterMutation, WriteLetterMutationVariables>;
export const SignLetterDocument = new TypedDocumentString(`
    mutation SignLetter($input: SignLetterInput!) {
  result: signLetter(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"4d1f0eeab632bf9f4cc10c9a1d0b5d9a219dae85723b86d726771dcffdff7ef8"}) as unknown as TypedDocumentString<SignLetterMutation, SignLetterMutationVariables>;
export const ReceiveLetterDocument = new TypedDocumentString(`
    mutation ReceiveLetter($input: ConsortiumPartnerInput!) {
  result: receiveLetter(input: $input) {
    __typename
    ... on ConsortiumObstacle {
      message
    }
  }
}
    `, {"hash":"e38a7f42438f0d9343b387e888ad99aa74e389d6b328c6262bbee0db12a25cb9"}) as unknown as TypedDocumentString<ReceiveLetterMutation, ReceiveLetterMutationVariables>;
export const FormerPlacesDocument = new TypedDocumentString(`
    query FormerPlaces($thread: ID!, $from: Int!) {
  formerPlaces(thread: $thread, fromNumber: $from, first: 21) {
    formerNumber
    postId
    threadId
    number
  }
}
    `, {"hash":"7e5c6f58583a4641bdf0a30e07bbdf8afc2d9f1933640afb5d0e218bc606ef56"}) as unknown as TypedDocumentString<FormerPlacesQuery, FormerPlacesQueryVariables>;
export const SplitChoicesDocument = new TypedDocumentString(`
    query SplitChoices($thread: ID!, $from: Int!) {
  thread(id: $thread) {
    replies(first: 100, fromNumber: $from) {
      nodes {
        id
        number
      }
    }
  }
}
    `, {"hash":"be49fc5698728dfd0eeb4bcce6213f04392cec0153854ba10a3719211eb40771"}) as unknown as TypedDocumentString<SplitChoicesQuery, SplitChoicesQueryVariables>;
export const MoveChoicesDocument = new TypedDocumentString(`
    query MoveChoices {
  themes {
    ...ThemeMark
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"44f10bfb31abbd3adaa643710bbc9a15798744ba13ce9cd55374fb83424dc89b"}) as unknown as TypedDocumentString<MoveChoicesQuery, MoveChoicesQueryVariables>;
export const PinThreadsDocument = new TypedDocumentString(`
    mutation PinThreads($input: PinInput!) {
  outcomes: pinThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"0eb5db94754b60119dbe25ef6e184e4cc4d87b61641f6e2de213e253f1da18ef"}) as unknown as TypedDocumentString<PinThreadsMutation, PinThreadsMutationVariables>;
export const UnpinThreadsDocument = new TypedDocumentString(`
    mutation UnpinThreads($input: CurateInput!) {
  outcomes: unpinThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"aca8d5ac4dbbc9f4265123a46d067d5fff747bbd808c2c0185e778b00ba233ab"}) as unknown as TypedDocumentString<UnpinThreadsMutation, UnpinThreadsMutationVariables>;
export const FeatureThreadsDocument = new TypedDocumentString(`
    mutation FeatureThreads($input: CurateInput!) {
  outcomes: featureThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"df99da3804c2becb5763a27c051fe7e47e5ebfbf8116ee1e3c6164bb24fd9773"}) as unknown as TypedDocumentString<FeatureThreadsMutation, FeatureThreadsMutationVariables>;
export const UnfeatureThreadsDocument = new TypedDocumentString(`
    mutation UnfeatureThreads($input: CurateInput!) {
  outcomes: unfeatureThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"02d78ff29db1a31733304f1b9ddefd1ce47dbb79bd5313cbb99e162ce37c47a5"}) as unknown as TypedDocumentString<UnfeatureThreadsMutation, UnfeatureThreadsMutationVariables>;
export const LockThreadsDocument = new TypedDocumentString(`
    mutation LockThreads($input: LockInput!) {
  outcomes: lockThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"d7b39e553c2140c912cc72b67add65c478afbe8c481cf01f283d384301ac2db3"}) as unknown as TypedDocumentString<LockThreadsMutation, LockThreadsMutationVariables>;
export const UnlockThreadsDocument = new TypedDocumentString(`
    mutation UnlockThreads($input: CurateInput!) {
  outcomes: unlockThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"5e46e1f0e1583b3ce56ca767c539527a6cb0749929a65b6f88a08b1e84178b8e"}) as unknown as TypedDocumentString<UnlockThreadsMutation, UnlockThreadsMutationVariables>;
export const MoveThreadsDocument = new TypedDocumentString(`
    mutation MoveThreads($input: MoveInput!) {
  outcomes: moveThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"5b5cf5ce249929752d3ef92ed3e3583d1cd5a91874c2150780d8798e0522110a"}) as unknown as TypedDocumentString<MoveThreadsMutation, MoveThreadsMutationVariables>;
export const TagThreadsDocument = new TypedDocumentString(`
    mutation TagThreads($input: TagThreadsInput!) {
  outcomes: tagThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"7fb3938033edeaf8cace07cc695e1dc04284d9d5111eae386a853b35bd81e9a0"}) as unknown as TypedDocumentString<TagThreadsMutation, TagThreadsMutationVariables>;
export const MarkDuplicateDocument = new TypedDocumentString(`
    mutation MarkDuplicate($input: MarkDuplicateInput!) {
  outcomes: markDuplicate(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"91cc9b04a7ce8e5e2dd8f8180bb17326db02fdd39407369a8d8946128d2ab320"}) as unknown as TypedDocumentString<MarkDuplicateMutation, MarkDuplicateMutationVariables>;
export const UnmarkDuplicatesDocument = new TypedDocumentString(`
    mutation UnmarkDuplicates($input: CurateInput!) {
  outcomes: unmarkDuplicates(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"7bbcd953c3d74e72d369ca22cb6f6ed8b58cd19d35f7cb90b676c0d26ea3c7bb"}) as unknown as TypedDocumentString<UnmarkDuplicatesMutation, UnmarkDuplicatesMutationVariables>;
export const RetitleThreadDocument = new TypedDocumentString(`
    mutation RetitleThread($input: RetitleInput!) {
  outcomes: retitleThread(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"29bdc64110ff5963bd8dff8db0a4b2f517162da06af19f96e1fe8e6df7f38739"}) as unknown as TypedDocumentString<RetitleThreadMutation, RetitleThreadMutationVariables>;
export const MergeThreadsDocument = new TypedDocumentString(`
    mutation MergeThreads($input: MergeInput!) {
  outcomes: mergeThreads(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"aa71487da7462f7f8e3b737ee838b5367bc545a3b4c8f0a540c85a0a864ef921"}) as unknown as TypedDocumentString<MergeThreadsMutation, MergeThreadsMutationVariables>;
export const SplitThreadDocument = new TypedDocumentString(`
    mutation SplitThread($input: SplitInput!) {
  outcomes: splitThread(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"677ff948ba0353e187e68c4c57a11501ff932dea3133a6b83beedfd00a2e497e"}) as unknown as TypedDocumentString<SplitThreadMutation, SplitThreadMutationVariables>;
export const SummariseThreadDocument = new TypedDocumentString(`
    mutation SummariseThread($input: SummariseInput!) {
  outcomes: summariseThread(input: $input) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"b90bc768725d79930fdd5c75c1c21c8c8c40a02fffd18a9054b878ca3a4d4b5c"}) as unknown as TypedDocumentString<SummariseThreadMutation, SummariseThreadMutationVariables>;
export const DeleteThingDocument = new TypedDocumentString(`
    mutation DeleteThing($target: TargetInput!, $reason: String!) {
  delete(target: $target, reason: $reason) {
    __typename
  }
}
    `, {"hash":"025557c1fc19bca6dbf19b940f21447b8c12c7de52418bc0e686e3aa54692a18"}) as unknown as TypedDocumentString<DeleteThingMutation, DeleteThingMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($decision: ID!) {
  undoDecision(decision: $decision) {
    __typename
    ... on LaterActs {
      message
    }
  }
}
    `, {"hash":"b507b677d467e01313752c120bee27526e229aea4a95402e85314c3cb3b99705"}) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const LanguagePageDocument = new TypedDocumentString(`
    query LanguagePage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    language
    html
    thread {
      id
      title
      language
      viewerCan {
        moderate
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"dfc18714f375301a5bd34391e11e2da99e59186fa3ac6f59823f8482fffe8861"}) as unknown as TypedDocumentString<LanguagePageQuery, LanguagePageQueryVariables>;
export const WithdrawSummaryDocument = new TypedDocumentString(`
    mutation WithdrawSummary($thread: ID!) {
  outcomes: withdrawSummary(thread: $thread) {
    ...ActOutcome
  }
}
    fragment ActOutcome on ActOutcome {
  __typename
  ... on ActDone {
    changed
    decision {
      madeAt
      actor {
        id
        name
      }
    }
    thread {
      id
    }
  }
  ... on ActHindered {
    message
    cause
  }
}`, {"hash":"26eb5c13cf480132f015d532cb5cf5f21ac24b27341651b3320489f24e91dd44"}) as unknown as TypedDocumentString<WithdrawSummaryMutation, WithdrawSummaryMutationVariables>;
export const CentresPageDocument = new TypedDocumentString(`
    query CentresPage($search: String! = "", $kinds: [CentreKind!]! = [], $countries: [String!]! = [], $sectors: [String!]! = [], $fields: [String!]! = [], $levels: [Int!]! = [], $themes: [String!]! = [], $languages: [String!]! = [], $offerTags: [String!]! = [], $seekTags: [String!]! = [], $verified: Boolean, $within: [Float!]! = [], $sort: CentreSort, $after: String, $first: Int! = 20) {
  viewer {
    ...SiteViewer
  }
  themes {
    slug
    name
  }
  centreFacets(
    search: $search
    kinds: $kinds
    countries: $countries
    sectors: $sectors
    fields: $fields
    levels: $levels
    themes: $themes
    languages: $languages
    offerTags: $offerTags
    seekTags: $seekTags
    verified: $verified
    within: $within
  ) {
    ...FacetCounts
  }
  centres(
    search: $search
    kinds: $kinds
    countries: $countries
    sectors: $sectors
    fields: $fields
    levels: $levels
    themes: $themes
    languages: $languages
    offerTags: $offerTags
    seekTags: $seekTags
    verified: $verified
    within: $within
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      ...CentreCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CentreCard on Centre {
  id
  kind
  country
  region
  sectors
  languages
  eqfLevels
  offers
  seeks
  language
  verifiedAt
  text {
    language
    name
  }
}
fragment FacetCounts on CentreFacets {
  total
  isAlike
  kinds {
    value
    count
  }
  countries {
    value
    count
  }
  sectors {
    value
    count
  }
  fields {
    value
    count
  }
  levels {
    value
    count
  }
  themes {
    value
    count
  }
  languages {
    value
    count
  }
  offerTags {
    value
    count
  }
  seekTags {
    value
    count
  }
  verified {
    value
    count
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"87deadea143138e86ca7df7fc934d2555674daa907f6bacf01ea9d8985561516"}) as unknown as TypedDocumentString<CentresPageQuery, CentresPageQueryVariables>;
export const CentrePlacesDocument = new TypedDocumentString(`
    query CentrePlaces($search: String! = "", $kinds: [CentreKind!]! = [], $countries: [String!]! = [], $sectors: [String!]! = [], $fields: [String!]! = [], $levels: [Int!]! = [], $themes: [String!]! = [], $languages: [String!]! = [], $offerTags: [String!]! = [], $seekTags: [String!]! = [], $verified: Boolean, $degrees: Float!) {
  centrePlaces(
    search: $search
    kinds: $kinds
    countries: $countries
    sectors: $sectors
    fields: $fields
    levels: $levels
    themes: $themes
    languages: $languages
    offerTags: $offerTags
    seekTags: $seekTags
    verified: $verified
    degrees: $degrees
  ) {
    count
    latitude
    longitude
    within
  }
}
    `, {"hash":"cf069d1dbac84206f0d4f2642412e7c9c4daaa741492533d811f19b31a9fb66f"}) as unknown as TypedDocumentString<CentrePlacesQuery, CentrePlacesQueryVariables>;
export const IntakePageDocument = new TypedDocumentString(`
    query IntakePage {
  viewer {
    ...SiteViewer
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"7c4eec91a6c1fad1ac3ebbbce826642b2e322603c5a171f3b85a39009382c49d"}) as unknown as TypedDocumentString<IntakePageQuery, IntakePageQueryVariables>;
export const CentresListDocument = new TypedDocumentString(`
    query CentresList($search: String! = "", $kinds: [CentreKind!]! = [], $countries: [String!]! = [], $sectors: [String!]! = [], $fields: [String!]! = [], $levels: [Int!]! = [], $themes: [String!]! = [], $languages: [String!]! = [], $offerTags: [String!]! = [], $seekTags: [String!]! = [], $verified: Boolean, $within: [Float!]! = [], $sort: CentreSort, $after: String, $first: Int! = 20) {
  centres(
    search: $search
    kinds: $kinds
    countries: $countries
    sectors: $sectors
    fields: $fields
    levels: $levels
    themes: $themes
    languages: $languages
    offerTags: $offerTags
    seekTags: $seekTags
    verified: $verified
    within: $within
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      id
      kind
      language
      country
      region
      sectors
      fields
      eqfLevels
      themes
      challenges
      offers
      seeks
      offerTags
      seekTags
      languages
      pic
      oid
      site
      latitude
      longitude
      verifiedAt
      changedAt
      texts {
        language
        name
        markdown
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"1e0b657c1795f0da96dfeeb1045e12f0a02cb81c9f284a04d80b7048dd64bb58"}) as unknown as TypedDocumentString<CentresListQuery, CentresListQueryVariables>;
export const ExpressInterestDocument = new TypedDocumentString(`
    mutation ExpressInterest($input: ExpressInterestInput!) {
  expressInterest(input: $input) {
    ... on ExpressInterestSuccess {
      interest {
        id
      }
    }
    ... on InterestSentAlready {
      interestId
      message
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"3380ee1ae579c79f257b263fee471c9e2b0a3d745c6fbc1327892f8968b0b7d2"}) as unknown as TypedDocumentString<ExpressInterestMutation, ExpressInterestMutationVariables>;
export const EditInterestDocument = new TypedDocumentString(`
    mutation EditInterest($input: EditInterestInput!) {
  done: editInterest(input: $input) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"5005b259b75741f9b315dcc1b9a4bc1f281804e4a9a45ba86ef48ba8f4474fd9"}) as unknown as TypedDocumentString<EditInterestMutation, EditInterestMutationVariables>;
export const WithdrawInterestDocument = new TypedDocumentString(`
    mutation WithdrawInterest($interest: ID!) {
  done: withdrawInterest(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"da6061279a566ee7f11ddd96f8a7ea0ff01e96e875d79ac07a67f2ce06f92519"}) as unknown as TypedDocumentString<WithdrawInterestMutation, WithdrawInterestMutationVariables>;
export const AnswerInterestDocument = new TypedDocumentString(`
    mutation AnswerInterest($input: AnswerInterestInput!) {
  done: answerInterest(input: $input) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"589b20522a282de0d8dcbfa2c1d99fe53583854d5f539704663a7399c4e4307f"}) as unknown as TypedDocumentString<AnswerInterestMutation, AnswerInterestMutationVariables>;
export const MarkInterestDocument = new TypedDocumentString(`
    mutation MarkInterest($input: MarkInterestInput!) {
  done: markInterest(input: $input) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"7e479bef918153d7e8cf2618df183ec6d4c08fe81aad89cf71ae78cefeb478d0"}) as unknown as TypedDocumentString<MarkInterestMutation, MarkInterestMutationVariables>;
export const AskInterestDocument = new TypedDocumentString(`
    mutation AskInterest($input: AskInterestInput!) {
  done: askInterest(input: $input) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"f5b8ace491655b11cdce3981befd3630dd58b938578e9eefee5b938f92539c71"}) as unknown as TypedDocumentString<AskInterestMutation, AskInterestMutationVariables>;
export const AcceptInterestDocument = new TypedDocumentString(`
    mutation AcceptInterest($interest: ID!) {
  done: acceptInterest(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"b34a2ab0fe619e7c19a32da67e95765a9577bda09139919e3af88547f4e2d2fa"}) as unknown as TypedDocumentString<AcceptInterestMutation, AcceptInterestMutationVariables>;
export const DeclineInterestDocument = new TypedDocumentString(`
    mutation DeclineInterest($input: DeclineInterestInput!) {
  done: declineInterest(input: $input) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"10b65b41cf74b2d11bc46b8eaf211725334250787a84f620703b447cabbb6732"}) as unknown as TypedDocumentString<DeclineInterestMutation, DeclineInterestMutationVariables>;
export const AcceptIntroductionDocument = new TypedDocumentString(`
    mutation AcceptIntroduction($interest: ID!) {
  done: acceptIntroduction(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"028f375530a136547fa78fd1fe6ad48bff7959d82e6b7d30d4c61432061380c1"}) as unknown as TypedDocumentString<AcceptIntroductionMutation, AcceptIntroductionMutationVariables>;
export const DeclineIntroductionDocument = new TypedDocumentString(`
    mutation DeclineIntroduction($interest: ID!) {
  done: declineIntroduction(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"965c1e05c6a4177ad913cd692879e93aa19da731566f0eee7ef8b0774538d3e7"}) as unknown as TypedDocumentString<DeclineIntroductionMutation, DeclineIntroductionMutationVariables>;
export const TakeBackAcceptanceDocument = new TypedDocumentString(`
    mutation TakeBackAcceptance($interest: ID!) {
  done: takeBackAcceptance(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"ae3a48ef6b2ff7e42eb78d99f0d2bd99c6843f21f6f100ccd422e590ac5f16d3"}) as unknown as TypedDocumentString<TakeBackAcceptanceMutation, TakeBackAcceptanceMutationVariables>;
export const CloseIntroductionDocument = new TypedDocumentString(`
    mutation CloseIntroduction($interest: ID!) {
  done: closeIntroduction(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"ec4fd12c39658e3efc8058b7c1769e8dc5e356d290417ce62c8b3702f45b6b84"}) as unknown as TypedDocumentString<CloseIntroductionMutation, CloseIntroductionMutationVariables>;
export const BlockIntroductionDocument = new TypedDocumentString(`
    mutation BlockIntroduction($interest: ID!) {
  done: blockIntroduction(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"f78a73b76dacd5cc4d020cc324edabe95342a2ca10d7d83453992478532fa964"}) as unknown as TypedDocumentString<BlockIntroductionMutation, BlockIntroductionMutationVariables>;
export const TakeOverInterestDocument = new TypedDocumentString(`
    mutation TakeOverInterest($interest: ID!) {
  done: takeOverInterest(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"78f354273e6599e2bcccb283467750c9a97dce9d1ce8fa34f66fe948e6e9ce55"}) as unknown as TypedDocumentString<TakeOverInterestMutation, TakeOverInterestMutationVariables>;
export const EraseInterestDocument = new TypedDocumentString(`
    mutation EraseInterest($interest: ID!) {
  done: eraseInterest(interest: $interest) {
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"ebb2e00a018ada4ec22da0b23887584d983c2ac25e972191de527681c9be7767"}) as unknown as TypedDocumentString<EraseInterestMutation, EraseInterestMutationVariables>;
export const CopyInterestDocument = new TypedDocumentString(`
    mutation CopyInterest($input: CopyInterestInput!) {
  copyInterest(input: $input) {
    ... on CopyInterestSuccess {
      copy {
        id
      }
    }
  }
}
    `, {"hash":"90b618e02d7e3558dd0ba14842e17f76275ed9523b6dde6b272771e6354d17bc"}) as unknown as TypedDocumentString<CopyInterestMutation, CopyInterestMutationVariables>;
export const InterestPageDocument = new TypedDocumentString(`
    query InterestPage($id: ID!) {
  viewer {
    ...SiteViewer
    email
  }
  interest(id: $id) {
    ...InterestRow
    ...InterestWords
    ...InterestMoves
    person {
      id
      name
    }
    introduction {
      state
      openedAt
      endedAt
      pausedSides
      contacts {
        side
        name
        email
        languages
        person {
          id
        }
      }
    }
    steps {
      step
      side
      at
      person {
        id
        name
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment InterestCentre on Centre {
  id
  kind
  country
  verifiedAt
  languages
  sectors
  fields
  eqfLevels
  themes
  text {
    language
    name
  }
}
fragment InterestRow on Interest {
  id
  side
  state
  sentAt
  waitsFor
  lapsesAt
  partnerPost {
    id
    title
    language
  }
  centre {
    ...InterestCentre
  }
  authorCentre {
    ...InterestCentre
  }
  introduction {
    state
  }
}
fragment InterestWords on Interest {
  language
  fit
  evidence
  capacity
  question
  askedAt
  answer
  answeredAt
  declineReason
  declineWords
  editedAt
}
fragment InterestMoves on Interest {
  isShortlisted
  note
  declineTemplates {
    reason
    words
  }
  viewerCan {
    edit
    withdraw
    answer
    mark
    ask
    accept
    decline
    acceptIntroduction
    declineIntroduction
    takeBack
    close
    block
    takeOver
    report
    erase
  }
}`, {"hash":"4bc5ca2dd739fa9a37a2bfe56c1494c23a59d02bdff8fa70faad29f95a2a0126"}) as unknown as TypedDocumentString<InterestPageQuery, InterestPageQueryVariables>;
export const InterestsPageDocument = new TypedDocumentString(`
    query InterestsPage($side: InterestSide!, $due: Boolean!, $after: String) {
  viewer {
    ...SiteViewer
  }
  viewerInterestsDue
  viewerCentres {
    id
  }
  viewerInterests(side: $side, due: $due, first: 20, after: $after) {
    nodes {
      ...InterestRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment InterestCentre on Centre {
  id
  kind
  country
  verifiedAt
  languages
  sectors
  fields
  eqfLevels
  themes
  text {
    language
    name
  }
}
fragment InterestRow on Interest {
  id
  side
  state
  sentAt
  waitsFor
  lapsesAt
  partnerPost {
    id
    title
    language
  }
  centre {
    ...InterestCentre
  }
  authorCentre {
    ...InterestCentre
  }
  introduction {
    state
  }
}`, {"hash":"9b006e52177a2cdac0844884cdd4f2bed8f2155dca3b58c7ec523cde72dc6015"}) as unknown as TypedDocumentString<InterestsPageQuery, InterestsPageQueryVariables>;
export const PostInterestsPageDocument = new TypedDocumentString(`
    query PostInterestsPage($id: ID!) {
  viewer {
    ...SiteViewer
    email
  }
  partnerPost(id: $id) {
    id
    title
    language
    state
    sectors
    fields
    eqfLevels
    themes
    languages
    countriesSought
    partnersNeeded
    foundCount
    replyCount
    repliesMost
    interestCounts {
      waiting
      asked
      shortlisted
      accepted
      opened
      declined
      lapsed
      areEnough
    }
    interests {
      ...InterestRow
      ...InterestWords
      ...InterestMoves
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment InterestCentre on Centre {
  id
  kind
  country
  verifiedAt
  languages
  sectors
  fields
  eqfLevels
  themes
  text {
    language
    name
  }
}
fragment InterestRow on Interest {
  id
  side
  state
  sentAt
  waitsFor
  lapsesAt
  partnerPost {
    id
    title
    language
  }
  centre {
    ...InterestCentre
  }
  authorCentre {
    ...InterestCentre
  }
  introduction {
    state
  }
}
fragment InterestWords on Interest {
  language
  fit
  evidence
  capacity
  question
  askedAt
  answer
  answeredAt
  declineReason
  declineWords
  editedAt
}
fragment InterestMoves on Interest {
  isShortlisted
  note
  declineTemplates {
    reason
    words
  }
  viewerCan {
    edit
    withdraw
    answer
    mark
    ask
    accept
    decline
    acceptIntroduction
    declineIntroduction
    takeBack
    close
    block
    takeOver
    report
    erase
  }
}`, {"hash":"4c2b1234b711a935a50de4f3300d1f52794ddb1fd5d2c340a23c9ca4ca6ecb7b"}) as unknown as TypedDocumentString<PostInterestsPageQuery, PostInterestsPageQueryVariables>;
export const ExpressInterestPageDocument = new TypedDocumentString(`
    query ExpressInterestPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
    verifiedAt
    languages
    text {
      language
      name
    }
  }
  partnerPost(id: $id) {
    id
    title
    language
    languages
    interestBar
    viewerCan {
      edit
    }
    centre {
      id
      text {
        language
        name
      }
    }
    viewerInterests {
      id
      state
      centre {
        id
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"92bfe2eb92ffa91fc1d641587ece825c1c3dd67a13eba92beb5d94d89e1509be"}) as unknown as TypedDocumentString<ExpressInterestPageQuery, ExpressInterestPageQueryVariables>;
export const InterestCallPieceDocument = new TypedDocumentString(`
    query InterestCallPiece($id: ID!) {
  partnerPost(id: $id) {
    id
    interestBar
    viewerCan {
      edit
    }
    interestCounts {
      waiting
      asked
      shortlisted
      accepted
      opened
      declined
      lapsed
      areEnough
    }
    viewerInterests {
      id
      state
      waitsFor
      introduction {
        state
      }
    }
  }
}
    `, {"hash":"c0a4d591f866609a7d076c8d1f53096f087a2b5dff751ebe8c4a5b7cb4d06f45"}) as unknown as TypedDocumentString<InterestCallPieceQuery, InterestCallPieceQueryVariables>;
export const InterestCopyPageDocument = new TypedDocumentString(`
    query InterestCopyPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  interestCopy(id: $id) {
    ...InterestCopyShown
    interestId
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment InterestCopyShown on InterestCopy {
  language
  madeAt
  centre {
    id
    text {
      language
      name
    }
  }
  aboutCentre {
    id
    text {
      language
      name
    }
  }
  parts {
    part
    text
  }
}`, {"hash":"899f36a2ad350af3e28966cceec96e7bd592bcee5a318eae8c2188de6810c7d0"}) as unknown as TypedDocumentString<InterestCopyPageQuery, InterestCopyPageQueryVariables>;
export const OwnInterestTextsDocument = new TypedDocumentString(`
    query OwnInterestTexts($after: String) {
  viewerInterests(side: ASKER, first: 100, after: $after) {
    nodes {
      id
      sentAt
      state
      language
      fit
      evidence
      capacity
      answer
      person {
        id
      }
      partnerPost {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  viewer {
    person {
      id
    }
  }
}
    `, {"hash":"f760add408b4fc1274f832b032c51cd67bd49ed0cac6bdce359fcc3e3f38caee"}) as unknown as TypedDocumentString<OwnInterestTextsQuery, OwnInterestTextsQueryVariables>;
export const MatchesPageDocument = new TypedDocumentString(`
    query MatchesPage($after: String) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
    text {
      language
      name
    }
  }
  viewerMatches(first: 12, after: $after) {
    nodes {
      ...MatchRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment MatchRow on Match {
  id
  score
  strength
  summary
  reasons {
    kind
    text
  }
  missing {
    kind
    text
  }
  conflict {
    text
  }
  partnerPost {
    id
    title
    language
    kind
    answerBy
  }
  centre {
    id
    country
    text {
      language
      name
    }
  }
  ownPost {
    id
    title
    language
  }
  ownCentre {
    id
    text {
      language
      name
    }
  }
}`, {"hash":"6b25be2f5eff19db7beb5a63ccb1c2f6d65d74d4a83644db3892119e72278159"}) as unknown as TypedDocumentString<MatchesPageQuery, MatchesPageQueryVariables>;
export const PostMatchesPageDocument = new TypedDocumentString(`
    query PostMatchesPage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
  }
  partnerPost(id: $id) {
    id
    title
    language
    matches(first: 12, after: $after) {
      nodes {
        ...MatchRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment MatchRow on Match {
  id
  score
  strength
  summary
  reasons {
    kind
    text
  }
  missing {
    kind
    text
  }
  conflict {
    text
  }
  partnerPost {
    id
    title
    language
    kind
    answerBy
  }
  centre {
    id
    country
    text {
      language
      name
    }
  }
  ownPost {
    id
    title
    language
  }
  ownCentre {
    id
    text {
      language
      name
    }
  }
}`, {"hash":"d7dd4c3321bced4bd4dd404f07ffb4eaa14682ac03d4f1a1a9cde578ab45c1f5"}) as unknown as TypedDocumentString<PostMatchesPageQuery, PostMatchesPageQueryVariables>;
export const CentreMatchesPageDocument = new TypedDocumentString(`
    query CentreMatchesPage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
  }
  centre(id: $id) {
    id
    text {
      language
      name
    }
    matches(first: 12, after: $after) {
      nodes {
        ...MatchRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment MatchRow on Match {
  id
  score
  strength
  summary
  reasons {
    kind
    text
  }
  missing {
    kind
    text
  }
  conflict {
    text
  }
  partnerPost {
    id
    title
    language
    kind
    answerBy
  }
  centre {
    id
    country
    text {
      language
      name
    }
  }
  ownPost {
    id
    title
    language
  }
  ownCentre {
    id
    text {
      language
      name
    }
  }
}`, {"hash":"a4d82abca09bd13761d8796115389833e268445dbce7ce7ebdea1d941735e648"}) as unknown as TypedDocumentString<CentreMatchesPageQuery, CentreMatchesPageQueryVariables>;
export const PostMatchesDocument = new TypedDocumentString(`
    query PostMatches($id: ID!, $first: Int!, $isOwn: Boolean!) {
  partnerPost(id: $id) {
    id
    matches(first: $first) @include(if: $isOwn) {
      nodes {
        ...MatchRow
      }
      pageInfo {
        hasNextPage
      }
    }
    viewerFits @skip(if: $isOwn) {
      ...MatchRow
      parts {
        part
        points
        most
      }
    }
  }
}
    fragment MatchRow on Match {
  id
  score
  strength
  summary
  reasons {
    kind
    text
  }
  missing {
    kind
    text
  }
  conflict {
    text
  }
  partnerPost {
    id
    title
    language
    kind
    answerBy
  }
  centre {
    id
    country
    text {
      language
      name
    }
  }
  ownPost {
    id
    title
    language
  }
  ownCentre {
    id
    text {
      language
      name
    }
  }
}`, {"hash":"b055187e8ecb139f459dbfa943a30e9b3bf85a2adf81543260b723af49352dab"}) as unknown as TypedDocumentString<PostMatchesQuery, PostMatchesQueryVariables>;
export const AsideMatchesPageDocument = new TypedDocumentString(`
    query AsideMatchesPage($after: String) {
  viewer {
    ...SiteViewer
  }
  viewerAsideMatches(first: 20, after: $after) {
    nodes {
      id
      reason
      words
      putAt
      partnerPost {
        id
        title
        language
      }
      centre {
        id
        text {
          language
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"13824c9de514a8463eab405055aaebf6c7cb6dd472c520c40d615d6f570e17ae"}) as unknown as TypedDocumentString<AsideMatchesPageQuery, AsideMatchesPageQueryVariables>;
export const PutMatchAsideDocument = new TypedDocumentString(`
    mutation PutMatchAside($input: PutMatchAsideInput!) {
  putMatchAside(input: $input) {
    __typename
  }
}
    `, {"hash":"d29a314871dcc366e6242f0bd22e7b0e4b67f8356bd52ea94fbc04ec7e3bffa7"}) as unknown as TypedDocumentString<PutMatchAsideMutation, PutMatchAsideMutationVariables>;
export const BringMatchBackDocument = new TypedDocumentString(`
    mutation BringMatchBack($input: FoundMatchInput!) {
  bringMatchBack(input: $input) {
    __typename
  }
}
    `, {"hash":"721c65311f1ce677902c0993137b772773e2b8c8833e94c3abbecd7770c83698"}) as unknown as TypedDocumentString<BringMatchBackMutation, BringMatchBackMutationVariables>;
export const WebinarPartnersDocument = new TypedDocumentString(`
    query WebinarPartners($id: ID!, $first: Int!) {
  webinar(id: $id) {
    id
    viewerPartnerSeats {
      centre {
        id
        name
        language
      }
      posts {
        id
        title
        language
      }
      consentedAt
      partnerPostId
    }
    partnerSeekers(first: $first) {
      id
      centre {
        id
        name
        language
        country
      }
      partnerPost {
        id
        title
        language
      }
      summary
    }
  }
}
    `, {"hash":"30ec5fd24b411419c76bdba5ebcfd749c64a841d3a0afa7475e116a8dca72ddd"}) as unknown as TypedDocumentString<WebinarPartnersQuery, WebinarPartnersQueryVariables>;
export const SeekPartnersDocument = new TypedDocumentString(`
    mutation SeekPartners($input: SeekPartnersInput!) {
  seekPartners(input: $input) {
    __typename
  }
}
    `, {"hash":"a164789992f034c0c130671e487f4a6b1cd3b49656340457479ea2619cb72f27"}) as unknown as TypedDocumentString<SeekPartnersMutation, SeekPartnersMutationVariables>;
export const StopSeekingPartnersDocument = new TypedDocumentString(`
    mutation StopSeekingPartners($webinar: ID!, $centre: ID!) {
  stopSeekingPartners(webinar: $webinar, centre: $centre) {
    __typename
  }
}
    `, {"hash":"f085e008d2b50901fdeed61b465c89094843ab780512f08b087992971638a9f6"}) as unknown as TypedDocumentString<StopSeekingPartnersMutation, StopSeekingPartnersMutationVariables>;
export const SetPartnerOfferDocument = new TypedDocumentString(`
    mutation SetPartnerOffer($webinar: ID!, $on: Boolean!) {
  setPartnerOffer(webinar: $webinar, on: $on) {
    __typename
  }
}
    `, {"hash":"5edb902358f9fea37d88b1823ed5ecea508eddeb7cc81c334c849140795aa54c"}) as unknown as TypedDocumentString<SetPartnerOfferMutation, SetPartnerOfferMutationVariables>;
export const PartnerPostThreadsDocument = new TypedDocumentString(`
    query PartnerPostThreads($id: ID!) {
  partnerPost(id: $id) {
    id
    discussedIn {
      ...ThreadRow
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}`, {"hash":"7941ec7bc80353458b200627fd8f27cc7cea459ff1a5f07cd2deec893aa58500"}) as unknown as TypedDocumentString<PartnerPostThreadsQuery, PartnerPostThreadsQueryVariables>;
export const ThreadsToLinkDocument = new TypedDocumentString(`
    query ThreadsToLink($query: String!) {
  search(query: $query, first: 10) {
    nodes {
      kind
      path
      language
      title
    }
  }
}
    `, {"hash":"39359f70d80e3353de68415b55ab2df6582ed0fe5cfed8dbb471cf90eb14cbec"}) as unknown as TypedDocumentString<ThreadsToLinkQuery, ThreadsToLinkQueryVariables>;
export const ThreadToLinkDocument = new TypedDocumentString(`
    query ThreadToLink($id: ID!) {
  thread(id: $id) {
    id
    title
    language
  }
}
    `, {"hash":"8e213aae8d675832fcd0eb06ae21a446bf4be33e9ea7b6a76178f5953dedb578"}) as unknown as TypedDocumentString<ThreadToLinkQuery, ThreadToLinkQueryVariables>;
export const LinkPartnerPostDocument = new TypedDocumentString(`
    mutation LinkPartnerPost($thread: ID!, $partnerPost: ID!) {
  linkPartnerPost(thread: $thread, partnerPost: $partnerPost) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"5b5955cffa49a73f6199f780e9afd6f0e917fc91843de8b54d9c8e1135eb1912"}) as unknown as TypedDocumentString<LinkPartnerPostMutation, LinkPartnerPostMutationVariables>;
export const UnlinkPartnerPostDocument = new TypedDocumentString(`
    mutation UnlinkPartnerPost($thread: ID!, $partnerPost: ID!) {
  unlinkPartnerPost(thread: $thread, partnerPost: $partnerPost) {
    __typename
  }
}
    `, {"hash":"6909c6212dac4ab79651bb493d3b5e8925035b5f9c64afb14f5ba7c9014884d4"}) as unknown as TypedDocumentString<UnlinkPartnerPostMutation, UnlinkPartnerPostMutationVariables>;
export const OwnCentresPageDocument = new TypedDocumentString(`
    query OwnCentresPage {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
    country
    verifiedAt
    viewerCan {
      represent
    }
    text {
      language
      name
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"a7a6198776604ed0980666837bf6916c2d3892c03e4054241cf64768fb57e6ff"}) as unknown as TypedDocumentString<OwnCentresPageQuery, OwnCentresPageQueryVariables>;
export const BarPersonDocument = new TypedDocumentString(`
    mutation BarPerson($person: ID!, $kind: BarKind) {
  barPerson(person: $person, kind: $kind) {
    __typename
  }
}
    `, {"hash":"597de200df5510de49a7b277280b2c8b4531948e23e30a0cee8cf0aa1d20273f"}) as unknown as TypedDocumentString<BarPersonMutation, BarPersonMutationVariables>;
export const BarredPeopleDocument = new TypedDocumentString(`
    query BarredPeople($after: String) {
  viewer {
    bars(first: 30, after: $after) {
      nodes {
        kind
        createdAt
        person {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"8d14115c5f94f95e2c40fc0c3e96b060a5484b438055c4269c1e84cfe820ac0d"}) as unknown as TypedDocumentString<BarredPeopleQuery, BarredPeopleQueryVariables>;
export const PartnersPageDocument = new TypedDocumentString(`
    query PartnersPage($search: PartnerPostSearchInput, $order: PartnerPostOrder!, $after: String) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
  }
  themes {
    ...ThemeMark
  }
  partnerPosts(search: $search, order: $order, first: 20, after: $after) {
    totalCount
    facets {
      facet
      values {
        value
        count
      }
    }
    nodes {
      ...PartnerPostCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}`, {"hash":"33acdf4b3f6e4790dbfb050b01b3d6298c64554832ec166b7dae4ebee4dd5b96"}) as unknown as TypedDocumentString<PartnersPageQuery, PartnersPageQueryVariables>;
export const PartnersFeedDocument = new TypedDocumentString(`
    query PartnersFeed($search: PartnerPostSearchInput) {
  partnerPosts(search: $search, order: NEWEST, first: 30) {
    nodes {
      ...PartnerPostCard
      html
    }
  }
}
    fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}`, {"hash":"3a5df226cd4b614cca30fd3531b81a41b0d477c40892ee5f7485fe8abff9f6f9"}) as unknown as TypedDocumentString<PartnersFeedQuery, PartnersFeedQueryVariables>;
export const PartnersSitemapDocument = new TypedDocumentString(`
    query PartnersSitemap($after: String) {
  partnerPosts(order: NEWEST, first: 100, after: $after) {
    nodes {
      id
      changedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"e05092300c56b77a1606b1114faf49118014232ef5baf8c35ee3e142eaf01c9c"}) as unknown as TypedDocumentString<PartnersSitemapQuery, PartnersSitemapQueryVariables>;
export const PartnerPostPageDocument = new TypedDocumentString(`
    query PartnerPostPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
  }
  themes {
    ...ThemeMark
  }
  partnerPost(id: $id) {
    ...PartnerPostWhole
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}
fragment PartnerPostWhole on PartnerPost {
  ...PartnerPostCard
  sequence
  body
  html
  fields
  themes
  challenges
  roleOffered
  roleSought
  kindsSought
  countriesSought
  languages
  partnersNeeded
  foundCount
  replyCount
  call {
    id
    deadline
    text {
      language
      name
    }
  }
  programme
  deadline
  expiresAt
  endedAt
  step
  version
  revision
  hiddenAt
  author {
    id
    name
  }
  lacks {
    step
    field
    message
  }
  centre {
    kind
    region
  }
  viewerCan {
    edit
    moderate
    acts
  }
}`, {"hash":"d1c05a78b0da2fc62814e7c76cc1998e767e5040d5a2abcc95a0885d157295f6"}) as unknown as TypedDocumentString<PartnerPostPageQuery, PartnerPostPageQueryVariables>;
export const ReportPartnerPostDocument = new TypedDocumentString(`
    query ReportPartnerPost($id: ID!) {
  viewer {
    ...SiteViewer
  }
  partnerPost(id: $id) {
    title
    language
    html
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"b2597dc37be1822e034c209a06d6163691917f2a072e1902e908c87cd80f26db"}) as unknown as TypedDocumentString<ReportPartnerPostQuery, ReportPartnerPostQueryVariables>;
export const PartnerPostRenewalPageDocument = new TypedDocumentString(`
    query PartnerPostRenewalPage($token: String!) {
  viewer {
    ...SiteViewer
  }
  partnerPostRenewal(token: $token) {
    post
    title
    language
    until
    isStanding
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"cdb46519e354e33e7c182b13e6f518f953a26fbd3cefdb8ed5190c3d79bb69e6"}) as unknown as TypedDocumentString<PartnerPostRenewalPageQuery, PartnerPostRenewalPageQueryVariables>;
export const RenewPartnerPostFromMailDocument = new TypedDocumentString(`
    mutation RenewPartnerPostFromMail($token: String!) {
  renewPartnerPostFromMail(token: $token) {
    __typename
    ... on RenewPartnerPostFromMailSuccess {
      post
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"faf2b591e8ec9ba733610b66ae5381b33f5d740f27ed5e87f3c8642c812a3523"}) as unknown as TypedDocumentString<RenewPartnerPostFromMailMutation, RenewPartnerPostFromMailMutationVariables>;
export const PartnerPostHistoryDocument = new TypedDocumentString(`
    query PartnerPostHistory($id: ID!) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  partnerPost(id: $id) {
    id
    title
    language
    revisions {
      revision
      at
      summary
      language
      changes {
        field
        before
        after
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"fe04fab1f4cb2209fb73ab1100247a68bda2667f6024429c79ab6b054dd1457d"}) as unknown as TypedDocumentString<PartnerPostHistoryQuery, PartnerPostHistoryQueryVariables>;
export const PartnerPostWriteDocument = new TypedDocumentString(`
    query PartnerPostWrite($id: ID!) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  calls(first: 50) {
    nodes {
      id
      deadline
      text {
        language
        name
      }
    }
  }
  partnerPost(id: $id) {
    ...PartnerPostWhole
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}
fragment PartnerPostWhole on PartnerPost {
  ...PartnerPostCard
  sequence
  body
  html
  fields
  themes
  challenges
  roleOffered
  roleSought
  kindsSought
  countriesSought
  languages
  partnersNeeded
  foundCount
  replyCount
  call {
    id
    deadline
    text {
      language
      name
    }
  }
  programme
  deadline
  expiresAt
  endedAt
  step
  version
  revision
  hiddenAt
  author {
    id
    name
  }
  lacks {
    step
    field
    message
  }
  centre {
    kind
    region
  }
  viewerCan {
    edit
    moderate
    acts
  }
}`, {"hash":"4ce096c146d88c3f2f0866377d1eba6120e91ac88ac02cd9b8292030f9195556"}) as unknown as TypedDocumentString<PartnerPostWriteQuery, PartnerPostWriteQueryVariables>;
export const PartnerPostBeginDocument = new TypedDocumentString(`
    query PartnerPostBegin {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
    language
    text {
      language
      name
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"63466d5af3f150b528784b18847a58af7b5d1d6a37047e233a5fad36573c1c41"}) as unknown as TypedDocumentString<PartnerPostBeginQuery, PartnerPostBeginQueryVariables>;
export const OwnPartnerPostsDocument = new TypedDocumentString(`
    query OwnPartnerPosts($isDraft: Boolean, $after: String) {
  viewer {
    ...SiteViewer
  }
  viewerCentres {
    id
  }
  ownPartnerPosts(isDraft: $isDraft, first: 20, after: $after) {
    nodes {
      ...PartnerPostCard
      step
      revision
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment PartnerPostCard on PartnerPost {
  id
  kind
  state
  isFull
  title
  language
  country
  region
  offers
  seeks
  offerTags
  seekTags
  forms
  sectors
  eqfLevels
  answerBy
  repliesLeft
  repliesMost
  openedAt
  changedAt
  centre {
    id
    country
    verifiedAt
    text {
      language
      name
    }
  }
}`, {"hash":"4c7bb93d1a2b0db97cfde4cd9c12a61a4de12380f49c7c3812693d31af9bd63a"}) as unknown as TypedDocumentString<OwnPartnerPostsQuery, OwnPartnerPostsQueryVariables>;
export const DraftPartnerPostDocument = new TypedDocumentString(`
    mutation DraftPartnerPost($input: DraftPartnerPostInput!) {
  draftPartnerPost(input: $input) {
    ... on DraftPartnerPostSuccess {
      partnerPost {
        id
      }
    }
  }
}
    `, {"hash":"123e3d9587f0ce9a588b3015fb7e49e2fecbf32cc283f7197d6c13c71f06432b"}) as unknown as TypedDocumentString<DraftPartnerPostMutation, DraftPartnerPostMutationVariables>;
export const SavePartnerPostDocument = new TypedDocumentString(`
    mutation SavePartnerPost($input: SavePartnerPostInput!) {
  savePartnerPost(input: $input) {
    __typename
    ... on SavePartnerPostSuccess {
      partnerPost {
        id
        version
      }
    }
    ... on PartnerPostChanged {
      message
      current {
        version
      }
    }
    ... on PartnerPostStuck {
      message
    }
  }
}
    `, {"hash":"a12f5919fb63d20deaf1c9256c7b46745c4fbc6ac9f313bf0bd194a3804722cf"}) as unknown as TypedDocumentString<SavePartnerPostMutation, SavePartnerPostMutationVariables>;
export const OpenPartnerPostDocument = new TypedDocumentString(`
    mutation OpenPartnerPost($id: ID!) {
  openPartnerPost(partnerPost: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"40d02fbb547d0cb6b695c13ddcc1344ee974b696d9dfe5c3954d62c3102cc17f"}) as unknown as TypedDocumentString<OpenPartnerPostMutation, OpenPartnerPostMutationVariables>;
export const DiscardPartnerPostDocument = new TypedDocumentString(`
    mutation DiscardPartnerPost($id: ID!) {
  discardPartnerPost(partnerPost: $id)
}
    `, {"hash":"acb8a02c2fcd373aa053060e07550441ba73879e98b4364f8d83720ffb432215"}) as unknown as TypedDocumentString<DiscardPartnerPostMutation, DiscardPartnerPostMutationVariables>;
export const EditPartnerPostDocument = new TypedDocumentString(`
    mutation EditPartnerPost($input: EditPartnerPostInput!) {
  editPartnerPost(input: $input) {
    __typename
    ... on PartnerPostChanged {
      message
      current {
        version
      }
    }
    ... on PartnerPostIncomplete {
      message
      lacks {
        step
        field
        message
      }
    }
    ... on TooManyPartnerPosts {
      message
    }
    ... on PartnerPostStuck {
      message
    }
  }
}
    `, {"hash":"059f362e8f8f07ad7c89286b9e19fb840262251d4ef00e428d33b704d46ebb6c"}) as unknown as TypedDocumentString<EditPartnerPostMutation, EditPartnerPostMutationVariables>;
export const MovePartnerPostDocument = new TypedDocumentString(`
    mutation MovePartnerPost($input: MovePartnerPostInput!) {
  movePartnerPost(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"26c04cf189dbf56117dd0a184a1d118b6c6b440c7d3797d8c447425ad4cc43e1"}) as unknown as TypedDocumentString<MovePartnerPostMutation, MovePartnerPostMutationVariables>;
export const RenewPartnerPostDocument = new TypedDocumentString(`
    mutation RenewPartnerPost($input: RenewPartnerPostInput!) {
  renewPartnerPost(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"004ac06f90780ac89d9cb9618d74d2837ace2fe79ad049735afaf6b3e78bba4f"}) as unknown as TypedDocumentString<RenewPartnerPostMutation, RenewPartnerPostMutationVariables>;
export const PartnerCallsDocument = new TypedDocumentString(`
    query PartnerCalls {
  calls(first: 100) {
    nodes {
      id
      text {
        name
      }
    }
  }
}
    `, {"hash":"61ae65c2899009502c633b96a8f56c2fa2b793149a75218ef5e664a153f8f2a8"}) as unknown as TypedDocumentString<PartnerCallsQuery, PartnerCallsQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!, $after: String, $asks: Boolean!, $answers: Boolean!) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  person(id: $id) {
    id
    name
    country
    languages
    about
    workplace
    isReserved
    viewerBar
    viewerLevel
    joinedAt
    suspendedAt
    importedFrom
    viewerLevel
    questionCount
    answerCount
    centres {
      title
      role
      centre {
        id
        text {
          name
          language
        }
      }
    }
    help {
      replies
      countries
      expertise {
        count
        tag {
          ...TagLink
        }
        theme {
          ...ThemeMark
        }
      }
    }
    givenReplies(first: 10, after: $after) @include(if: $answers) {
      nodes {
        ...GivenReplyRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    roles {
      role
      theme
    }
    viewerCan {
      grantRoles
      suspend
    }
  }
  threads(author: $id, first: 10, after: $after) @include(if: $asks) {
    nodes {
      ...ThreadRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment GivenReplyRow on GivenReply {
  id
  title
  titleLanguage
  excerpt
  language
  isAnswer
  isHidden
  voteCount
  createdAt
}`, {"hash":"5464163bc4af213b06b29481de22513544aab752eaf42c3735ffc5430bcaf029"}) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: RoleInput!) {
  grantRole(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"0e7d658e44e444b0f60cb360feba460cd6166a2c51ad8022f8f9ab5408d2f632"}) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: RoleInput!) {
  revokeRole(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"4bf11bc84af3186a421faf7eafbe8bc4dbf642b3c5ca38fbd34e81c3d0432328"}) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const QueuePageDocument = new TypedDocumentString(`
    query QueuePage($after: String, $mine: Boolean!, $kind: DutyKind) {
  viewer {
    ...SiteViewer
  }
  duties(first: 20, after: $after, mine: $mine, kind: $kind) {
    nodes {
      ...DutyView
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  colleagues {
    id
    name
    themes
  }
  cannedTexts(purpose: REASON) {
    id
    ground
    title {
      en
      fr
      ar
    }
    words {
      en
      fr
      ar
    }
  }
}
    fragment SortThread on Thread {
  id
  title
  language
  tags {
    slug
    name
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment InterestCopyShown on InterestCopy {
  language
  madeAt
  centre {
    id
    text {
      language
      name
    }
  }
  aboutCentre {
    id
    text {
      language
      name
    }
  }
  parts {
    part
    text
  }
}
fragment DutyView on Duty {
  id
  kind
  targetType
  targetId
  path
  openedAt
  words
  errand
  earlierDecisions
  acts
  act
  canUndo
  subjectLanguage
  reports {
    ground
    words
    name
    isGuest
    madeAt
  }
  complaint {
    words
    madeAt
    decided
    reason
  }
  liveQuestion {
    id
    body
    language
    isHeld
  }
  centre {
    id
    country
    site
    text {
      name
      language
    }
  }
  partnerPost {
    id
    title
    language
    seeks
    offers
    html
  }
  interestCopy {
    ...InterestCopyShown
  }
  theme {
    ...ThemeMark
  }
  subject {
    id
    name
    joinedAt
    suspendedAt
  }
  assignee {
    id
    name
  }
  closedBy {
    id
    name
  }
  notes {
    words
    author
  }
  thread {
    ...SortThread
  }
  post {
    id
    number
    html
    language
    createdAt
    hidden {
      kind
      reason
    }
    thread {
      ...SortThread
    }
  }
}`, {"hash":"37523825cc4a570098e23f771f52c16d00513d6e80acd12b0d124acd71fe24f6"}) as unknown as TypedDocumentString<QueuePageQuery, QueuePageQueryVariables>;
export const DutyDonePageDocument = new TypedDocumentString(`
    query DutyDonePage($id: ID!) {
  duty(id: $id) {
    id
    act
    canUndo
    path
    closedBy {
      id
      name
    }
  }
}
    `, {"hash":"90ea0de9ba2f75526eefcbc69b21352e6ae4d0cb302044fe39802d9d470c1c9b"}) as unknown as TypedDocumentString<DutyDonePageQuery, DutyDonePageQueryVariables>;
export const DutyPreviewDocument = new TypedDocumentString(`
    query DutyPreview($duty: ID!, $act: DutyAct!, $reason: String!) {
  dutyPreview(duty: $duty, act: $act, reason: $reason) {
    toSubject
    toReporters
  }
}
    `, {"hash":"4d54179da2ea93826ba692327cf9f911cb90959994366207839a80f67b2da13b"}) as unknown as TypedDocumentString<DutyPreviewQuery, DutyPreviewQueryVariables>;
export const DecideDutyDocument = new TypedDocumentString(`
    mutation DecideDuty($input: DecideDutyInput!) {
  decideDuty(input: $input) {
    __typename
    ... on DutyDone {
      message
    }
  }
}
    `, {"hash":"6956bd1be5b0e925cb6559c46a3c2310f4f3f4bd6cdeeaad554d60c9001ef719"}) as unknown as TypedDocumentString<DecideDutyMutation, DecideDutyMutationVariables>;
export const AssignDutyDocument = new TypedDocumentString(`
    mutation AssignDuty($input: AssignDutyInput!) {
  assignDuty(input: $input) {
    __typename
    ... on DutyDone {
      message
    }
  }
}
    `, {"hash":"ce92511fd6ca8673f188d604bd094bcb7b8f3428e5f12a01985bb47b7985a69d"}) as unknown as TypedDocumentString<AssignDutyMutation, AssignDutyMutationVariables>;
export const UndoDutyDocument = new TypedDocumentString(`
    mutation UndoDuty($duty: ID!) {
  undoDuty(duty: $duty) {
    __typename
  }
}
    `, {"hash":"aac79c9075b31d90146912cb3f60f77c26b6b5577d4c5a5068817c3a057fcd6c"}) as unknown as TypedDocumentString<UndoDutyMutation, UndoDutyMutationVariables>;
export const ReportDocument = new TypedDocumentString(`
    mutation Report($input: ReportInput!) {
  report(input: $input) {
    __typename
    ... on ReportSuccess {
      report {
        receipt
      }
    }
  }
}
    `, {"hash":"3e5ba713ee17afbe213e7f812ecc077266566f5d27a6bb2188d65d35d057bc98"}) as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const ReceiptPageDocument = new TypedDocumentString(`
    query ReceiptPage($receipt: ID!) {
  viewer {
    ...SiteViewer
  }
  report(receipt: $receipt) {
    receipt
    ground
    words
    madeAt
    answeredAt
    outcome
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"1c30c3286de0e3d4ccccd3cad17ccd048b01cf025bbfbc9d0b466c4e9aaa19a0"}) as unknown as TypedDocumentString<ReceiptPageQuery, ReceiptPageQueryVariables>;
export const ReportPostDocument = new TypedDocumentString(`
    query ReportPost($id: ID!) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    html
    language
    thread {
      title
      language
    }
    author {
      name
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"ec246b706971e844fd60cda07306dc5259677fa21102016094ca8a1b7403096c"}) as unknown as TypedDocumentString<ReportPostQuery, ReportPostQueryVariables>;
export const ReportThreadDocument = new TypedDocumentString(`
    query ReportThread($id: ID!) {
  viewer {
    ...SiteViewer
  }
  thread(id: $id) {
    id
    title
    language
    author {
      name
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"a544058fe5abe200be995aa0d6983e0188103c909d2105841846c531ea6e7cf9"}) as unknown as TypedDocumentString<ReportThreadQuery, ReportThreadQueryVariables>;
export const ReportPersonDocument = new TypedDocumentString(`
    query ReportPerson($id: ID!) {
  viewer {
    ...SiteViewer
  }
  person(id: $id) {
    id
    name
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"8452105722a9ce9b9457eb33ca8e2a54ebd17f55b596a199e106b0d681ce5c93"}) as unknown as TypedDocumentString<ReportPersonQuery, ReportPersonQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($target: TargetInput!) {
  viewer {
    ...SiteViewer
  }
  statement(target: $target) {
    ...StatementView
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment StatementView on Statement {
  id
  act
  path
  reason
  ground
  madeAt
  undone
  canComplain
  complaint {
    words
    madeAt
    answeredAt
    upheld
    answer
  }
}`, {"hash":"444bf77bc3054569e68f271504bed65f89e4781249c0cf0eb765d550542c1b5d"}) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const StatementOfPageDocument = new TypedDocumentString(`
    query StatementOfPage($decision: ID!) {
  viewer {
    ...SiteViewer
  }
  statementOf(decision: $decision) {
    ...StatementView
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment StatementView on Statement {
  id
  act
  path
  reason
  ground
  madeAt
  undone
  canComplain
  complaint {
    words
    madeAt
    answeredAt
    upheld
    answer
  }
}`, {"hash":"18007aeee8277b0e9f1d18583bb9fbb9126a0bf2575c74215fd196592537305f"}) as unknown as TypedDocumentString<StatementOfPageQuery, StatementOfPageQueryVariables>;
export const ComplainDocument = new TypedDocumentString(`
    mutation Complain($input: ComplainInput!) {
  complain(input: $input) {
    __typename
  }
}
    `, {"hash":"13e145cdfadd9f68c1a91854d436ebfe795f4a78d73de84ce5fc5d02f53cfe2d"}) as unknown as TypedDocumentString<ComplainMutation, ComplainMutationVariables>;
export const WordsPageDocument = new TypedDocumentString(`
    query WordsPage {
  viewer {
    ...SiteViewer
  }
  watchedWords {
    id
    pattern
    isExpression
    action
    language
    sentence
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"6468aef093ef3e4a55b65a816394116556fd8cdad16b311a73700ec9e9b1e0c1"}) as unknown as TypedDocumentString<WordsPageQuery, WordsPageQueryVariables>;
export const TryWatchedWordDocument = new TypedDocumentString(`
    query TryWatchedWord($input: WatchWordInput!, $sample: String!) {
  tryWatchedWord(input: $input, sample: $sample)
}
    `, {"hash":"22fb1aa46aa7fabddf8600e8eead3423d6e8cc4c42b345eb467f2d65d78f3824"}) as unknown as TypedDocumentString<TryWatchedWordQuery, TryWatchedWordQueryVariables>;
export const WatchWordDocument = new TypedDocumentString(`
    mutation WatchWord($input: WatchWordInput!) {
  watchWord(input: $input) {
    __typename
  }
}
    `, {"hash":"20a8c850c4ec324b49044d84518e5324ebb7fb4572d3f79bb01ec1838d142ba9"}) as unknown as TypedDocumentString<WatchWordMutation, WatchWordMutationVariables>;
export const UnwatchWordDocument = new TypedDocumentString(`
    mutation UnwatchWord($id: ID!) {
  unwatchWord(id: $id)
}
    `, {"hash":"1ff079dfb9751f1c488e23355a4d26d18885f495492754af28bc4b8afafb19a4"}) as unknown as TypedDocumentString<UnwatchWordMutation, UnwatchWordMutationVariables>;
export const PersonNotesDocument = new TypedDocumentString(`
    query PersonNotes($person: ID!) {
  personNotes(person: $person) {
    id
    words
    author
    madeAt
    struckAt
  }
}
    `, {"hash":"284eb1f444052c3fc3655237b7b0ac5947fea17121f44f2b84162745baa5ed2b"}) as unknown as TypedDocumentString<PersonNotesQuery, PersonNotesQueryVariables>;
export const AddPersonNoteDocument = new TypedDocumentString(`
    mutation AddPersonNote($person: ID!, $words: String!) {
  addPersonNote(person: $person, words: $words) {
    id
  }
}
    `, {"hash":"bda7771a6b6dd143f091832ca86092b989f9573fad774a07f2824123950000f3"}) as unknown as TypedDocumentString<AddPersonNoteMutation, AddPersonNoteMutationVariables>;
export const StrikePersonNoteDocument = new TypedDocumentString(`
    mutation StrikePersonNote($id: ID!) {
  strikePersonNote(id: $id)
}
    `, {"hash":"61f23ebb00c2f6a00598495ce0105a9a7c738ba5932f47cc4f015448706e6957"}) as unknown as TypedDocumentString<StrikePersonNoteMutation, StrikePersonNoteMutationVariables>;
export const MarkThreadReadDocument = new TypedDocumentString(`
    mutation MarkThreadRead($thread: ID!, $number: Int!) {
  markThreadRead(thread: $thread, number: $number)
}
    `, {"hash":"c7f025a1350ace10a3df0cdfb103a2a5b27c78f20b218f6b3bf6df2f63ca75a2"}) as unknown as TypedDocumentString<MarkThreadReadMutation, MarkThreadReadMutationVariables>;
export const MarkAllReadDocument = new TypedDocumentString(`
    mutation MarkAllRead($theme: String) {
  markAllRead(theme: $theme)
}
    `, {"hash":"c0607235c1f5512e83ee88ab6f470bb20165aef412ae7d4359368e3981483150"}) as unknown as TypedDocumentString<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const FollowDocument = new TypedDocumentString(`
    mutation Follow($type: FollowTarget!, $id: ID!, $level: FollowLevel) {
  follow(type: $type, id: $id, level: $level) {
    __typename
  }
}
    `, {"hash":"caef3088f26be9dc96b1eaa56e03f29680c02f511efb95720f12d9aaf2248405"}) as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const FollowingPageDocument = new TypedDocumentString(`
    query FollowingPage($after: String) {
  viewer {
    ...SiteViewer
    follows(first: 30, after: $after) {
      nodes {
        targetType
        targetId
        level
        thread {
          ...ThreadRow
        }
        theme {
          ...ThemeMark
        }
        person {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}`, {"hash":"63da45e89d17e13c0b743f5683c44d3c0c3fd7ab62ffafd1c2b9fab20e994025"}) as unknown as TypedDocumentString<FollowingPageQuery, FollowingPageQueryVariables>;
export const BookmarksPageDocument = new TypedDocumentString(`
    query BookmarksPage($after: String) {
  viewer {
    ...SiteViewer
    bookmarks(first: 30, after: $after) {
      nodes {
        id
        note
        remindAt
        remindedAt
        ofPost
        thread {
          id
          title
          language
        }
        post {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"e54b32613aa3689a32d145385ea7aa14925f56c3c9acb2766e7480f36cdfe01a"}) as unknown as TypedDocumentString<BookmarksPageQuery, BookmarksPageQueryVariables>;
export const KeepThreadDocument = new TypedDocumentString(`
    query KeepThread($id: ID!) {
  viewer {
    ...SiteViewer
    timeZone
  }
  thread(id: $id) {
    id
    title
    language
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"8ab6f37d7942c650d8f41dd6a5e8d832d79df073ab896596b87507e4c5ce6bf8"}) as unknown as TypedDocumentString<KeepThreadQuery, KeepThreadQueryVariables>;
export const KeepPostDocument = new TypedDocumentString(`
    query KeepPost($id: ID!) {
  viewer {
    ...SiteViewer
    timeZone
  }
  post(id: $id) {
    id
    number
    thread {
      id
      title
      language
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"2562d846ced1343566642bb3ec4c40f46bc83e27a780e4781a429eaa1f971e1c"}) as unknown as TypedDocumentString<KeepPostQuery, KeepPostQueryVariables>;
export const BookmarkDocument = new TypedDocumentString(`
    mutation Bookmark($input: BookmarkInput!) {
  bookmark(input: $input) {
    __typename
  }
}
    `, {"hash":"cd519304414a6ae23033fc5bc4c107611c5ed650649a3c6d4f9182c619a7a423"}) as unknown as TypedDocumentString<BookmarkMutation, BookmarkMutationVariables>;
export const RemoveBookmarkDocument = new TypedDocumentString(`
    mutation RemoveBookmark($id: ID!) {
  removeBookmark(id: $id)
}
    `, {"hash":"aab71cdf8ce17cb990186b149d2c16e328714f22c12ac30b4182b012d1824e93"}) as unknown as TypedDocumentString<RemoveBookmarkMutation, RemoveBookmarkMutationVariables>;
export const MailChoicesDocument = new TypedDocumentString(`
    query MailChoices {
  mailChoices {
    topic
    pace
  }
  viewer {
    timeZone
    followsOwn
    takesRequests
  }
}
    `, {"hash":"e6c8531f34ca813c5ec170c8bc81844005c9cbc4ab27e5ee07462a97fc0a8c3f"}) as unknown as TypedDocumentString<MailChoicesQuery, MailChoicesQueryVariables>;
export const ChooseMailsDocument = new TypedDocumentString(`
    mutation ChooseMails($choices: [MailChoiceInput!]!) {
  chooseMails(choices: $choices) {
    topic
  }
}
    `, {"hash":"7c914efa851158bbdc3e09cd2391d171145a106ceb2729ee1aed064a0a36bb95"}) as unknown as TypedDocumentString<ChooseMailsMutation, ChooseMailsMutationVariables>;
export const ChooseReadingDocument = new TypedDocumentString(`
    mutation ChooseReading($timeZone: String!, $followsOwn: Boolean!) {
  chooseReading(timeZone: $timeZone, followsOwn: $followsOwn)
}
    `, {"hash":"47dc5f57474d0c0806e59bee2d71f17dbbd80fd2c8b73389558fae6b2976ecb5"}) as unknown as TypedDocumentString<ChooseReadingMutation, ChooseReadingMutationVariables>;
export const MuteFromMailDocument = new TypedDocumentString(`
    mutation MuteFromMail($token: String!) {
  muteFromMail(token: $token)
}
    `, {"hash":"9df0cb573dfa8f74a3d53d941c71a589dc52ea79adf8cb66cac447ea92b14e75"}) as unknown as TypedDocumentString<MuteFromMailMutation, MuteFromMailMutationVariables>;
export const StopMailsDocument = new TypedDocumentString(`
    mutation StopMails($token: String!) {
  stopMails(token: $token)
}
    `, {"hash":"3b4b280ba6e6daeb7e0a9af94f1d56c8a2a23e98d811b7660d810cf44af37c0d"}) as unknown as TypedDocumentString<StopMailsMutation, StopMailsMutationVariables>;
export const NewestFeedDocument = new TypedDocumentString(`
    query NewestFeed($theme: String, $tag: String, $author: ID) {
  newestThreads(first: 50, theme: $theme, tag: $tag, author: $author) {
    ...FeedEntry
  }
}
    fragment FeedEntry on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  author {
    name
  }
  voice {
    name
  }
  theme {
    slug
    name
  }
  tags {
    slug
    name
  }
  question {
    html
    language
  }
}`, {"hash":"2f1bb30f153ce83e491cfb7f66663a9545a77ea65b53bfbaa1e454131cef172b"}) as unknown as TypedDocumentString<NewestFeedQuery, NewestFeedQueryVariables>;
export const ThemeNameDocument = new TypedDocumentString(`
    query ThemeName($slug: String!) {
  theme(slug: $slug) {
    name
  }
}
    `, {"hash":"91287966b8c21297b99a69ea795af339fda1e6f87153de855cd8f03b5bae480e"}) as unknown as TypedDocumentString<ThemeNameQuery, ThemeNameQueryVariables>;
export const TagNameDocument = new TypedDocumentString(`
    query TagName($slug: String!) {
  tag(slug: $slug) {
    slug
    name
  }
}
    `, {"hash":"02e00c05cf98d81cd4e9475a92d388c5c63a09a1a9ad494e0457f4d8437f3631"}) as unknown as TypedDocumentString<TagNameQuery, TagNameQueryVariables>;
export const PersonNameDocument = new TypedDocumentString(`
    query PersonName($id: ID!) {
  person(id: $id) {
    name
  }
}
    `, {"hash":"601e315833c285712a1c131100e67a792e83d1cdf0cef64b1ff66c2b97c83396"}) as unknown as TypedDocumentString<PersonNameQuery, PersonNameQueryVariables>;
export const SearchFeedDocument = new TypedDocumentString(`
    query SearchFeed($query: String!) {
  search(query: $query, order: NEWEST, first: 50) {
    nodes {
      thread {
        ...FeedEntry
      }
    }
  }
}
    fragment FeedEntry on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  author {
    name
  }
  voice {
    name
  }
  theme {
    slug
    name
  }
  tags {
    slug
    name
  }
  question {
    html
    language
  }
}`, {"hash":"76e8b1099b598a56f71f77b5b43d9984b9c063d1dfb885a288606c0917c8048b"}) as unknown as TypedDocumentString<SearchFeedQuery, SearchFeedQueryVariables>;
export const PrintPageDocument = new TypedDocumentString(`
    query PrintPage($id: ID!, $from: Int) {
  thread(id: $id) {
    id
    title
    language
    theme {
      ...ThemeMark
    }
    question {
      ...PaperPost
    }
    replies(first: 100, fromNumber: $from) {
      nodes {
        ...PaperPost
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}
fragment PaperPost on Post {
  id
  number
  html
  language
  createdAt
  isAnswer
  isFolded
  author {
    id
    name
  }
}`, {"hash":"e97908700cfd35ee7feb475e5580f629ec0be1097fca0fbfef66ea58e2629796"}) as unknown as TypedDocumentString<PrintPageQuery, PrintPageQueryVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  viewer {
    ...SiteViewer
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"c0bc48739709e14340e295df5f0408e640f267d60c88f1a19264468afcd4faab"}) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  viewer {
    ...SiteViewer
    timeZone
    notices(first: 4) {
      nodes {
        id
        kind
        title
        path
        createdAt
        readAt
      }
    }
  }
  themes {
    ...ThemeMark
    description
    threadCount
    unansweredCount
  }
  webinars(filter: UPCOMING, first: 1) {
    nodes {
      ...NextWebinar
    }
  }
  partnerGlance(first: 3) {
    wishes {
      ...OpenWish
    }
    needs {
      interests
      questions
      introductions
      matches
    }
  }
  featured: threads(filter: FEATURED, first: 3) {
    nodes {
      ...ThreadRow
    }
  }
  unanswered: threads(filter: UNANSWERED, first: 6) {
    nodes {
      ...ThreadRow
    }
  }
  solved: threads(filter: ANSWERED, first: 5) {
    nodes {
      ...ThreadRow
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment OpenWish on OpenWish {
  id
  title
  language
  answerBy
  country
  centreName
  centreLanguage
}
fragment NextWebinar on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  text {
    language
    title
  }
}`, {"hash":"bb1499ffdc027dc1188f91c83363f303c137cdd80b522c59dc637ccbd238d03a"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const ThemePageDocument = new TypedDocumentString(`
    query ThemePage($slug: String!, $filter: ThreadFilter!, $after: String) {
  viewer {
    ...SiteViewer
    barredIds
  }
  theme(slug: $slug) {
    ...ThemeMark
    description
    threadCount
    unansweredCount
    channel
    viewerLevel
  }
  webinars(filter: UPCOMING, theme: $slug, first: 1) {
    nodes {
      ...NextWebinar
    }
  }
  partnerGlance(theme: $slug, first: 3) {
    wishes {
      ...OpenWish
    }
  }
  threads(theme: $slug, filter: $filter, first: 20, after: $after) {
    nodes {
      ...ThreadRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment OpenWish on OpenWish {
  id
  title
  language
  answerBy
  country
  centreName
  centreLanguage
}
fragment NextWebinar on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  text {
    language
    title
  }
}`, {"hash":"bf9f8454a885b8847c919c24f7aa985b014f0258944c0547d4fcbb7ca190a5b7"}) as unknown as TypedDocumentString<ThemePageQuery, ThemePageQueryVariables>;
export const ThreadPageDocument = new TypedDocumentString(`
    query ThreadPage($id: ID!, $from: Int, $order: ReplyOrder!, $after: String) {
  viewer {
    ...SiteViewer
    barredIds
    voices {
      ...VoiceOf
    }
  }
  thread(id: $id) {
    ...ThreadRow
    ...ThreadCare
    ...Answering
    partnerPosts {
      id
      title
      language
      kind
      isOpen
      centreName
      centreLanguage
    }
    channel
    sequence
    hidden {
      at
      reason
      kind
    }
    viewerCan {
      reply
      markAnswer
      hide
      restore
    }
    question {
      ...PostView
    }
    answer {
      ...PostView
    }
    replies(first: 20, fromNumber: $from, order: $order, after: $after) {
      nodes {
        ...PostView
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
}
    fragment Answering on Thread {
  alsoWorks {
    id
    number
    authorName
    countries
    note
  }
  answerRequests {
    id
    personName
    centre {
      id
      name
      language
    }
    state
    note
    askerName
    viewerCanDecline
  }
}
fragment TagLink on Tag {
  slug
  name
}
fragment ThreadCare on Thread {
  pinnedUntil
  slowMinutes
  viewerCan {
    moderate
  }
  origin {
    webinarId
    questionId
    title
    language
    slide
    voteCount
  }
  original {
    id
    title
    language
  }
  lock {
    at
    reason
  }
  summary {
    html
    markdown
    language
    version
    madeAt
    author {
      id
      name
    }
  }
  notes {
    number
    kind
    posts
    title
    language
    thread {
      id
      title
      language
    }
  }
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  reactions {
    kind
    count
    viewerHasReacted
  }
  quotedBy {
    id
    number
    authorName
  }
  worksIn
  worksNote
  viewerBookmark
  translation {
    ...TranslationOf
  }
  translationRequest
  viewerMayRequestTranslation
  isAnswer
  isFolded
  hidden {
    at
    reason
    kind
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  voice {
    ...VoiceOf
  }
  viewerCan {
    keep
    vote
    edit
    markAsAnswer
    hide
    restore
    report
    translate
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}`, {"hash":"230ab935aeba7031ff1cdcb2b998fbcfe80ac6f6bb9b590c67d89da2693795fe"}) as unknown as TypedDocumentString<ThreadPageQuery, ThreadPageQueryVariables>;
export const PostPlaceDocument = new TypedDocumentString(`
    query PostPlace($id: ID!) {
  post(id: $id) {
    id
    number
    thread {
      id
    }
  }
}
    `, {"hash":"4d9706a75f08b187192c17b9d3f38da4d712968bcc512c70dcc35e4f8690df8f"}) as unknown as TypedDocumentString<PostPlaceQuery, PostPlaceQueryVariables>;
export const PostPartialDocument = new TypedDocumentString(`
    query PostPartial($id: ID!) {
  post(id: $id) {
    ...PostView
    thread {
      id
      viewerCan {
        markAnswer
      }
    }
  }
}
    fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  reactions {
    kind
    count
    viewerHasReacted
  }
  quotedBy {
    id
    number
    authorName
  }
  worksIn
  worksNote
  viewerBookmark
  translation {
    ...TranslationOf
  }
  translationRequest
  viewerMayRequestTranslation
  isAnswer
  isFolded
  hidden {
    at
    reason
    kind
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  voice {
    ...VoiceOf
  }
  viewerCan {
    keep
    vote
    edit
    markAsAnswer
    hide
    restore
    report
    translate
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}`, {"hash":"6748eb66767c7ac0ea86b0d8eeb7b0122c1e6f71e6cb0194c2a2768dac9e1498"}) as unknown as TypedDocumentString<PostPartialQuery, PostPartialQueryVariables>;
export const EditPageDocument = new TypedDocumentString(`
    query EditPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    markdown
    language
    revision
    viewerCan {
      edit
    }
    thread {
      id
      title
      theme {
        ...ThemeMark
      }
      tags {
        ...TagLink
      }
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"4f0d2870f21d1424ed84a409870f068b17e1ac3ae652fabe58383dde8bada4b0"}) as unknown as TypedDocumentString<EditPageQuery, EditPageQueryVariables>;
export const HistoryPageDocument = new TypedDocumentString(`
    query HistoryPage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    language
    thread {
      id
      title
      language
    }
    revisions(first: 11, after: $after) {
      edges {
        cursor
        node {
          number
          html
          markdown
          title
          tags
          language
          editedAt
          note
          editor {
            id
            name
          }
        }
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"aacf5d8542c8976bf9fb240cfcaf300e2be07ff4e9f1d64a158c1276c97ffcf9"}) as unknown as TypedDocumentString<HistoryPageQuery, HistoryPageQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($markdown: String!) {
  preview(markdown: $markdown)
}
    `, {"hash":"31b712a6708e1a92f4fdc88f0156451a39fcd9ec22655725b2000ceaa702b7dc"}) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const ThreadPartialDocument = new TypedDocumentString(`
    query ThreadPartial($id: ID!) {
  thread(id: $id) {
    id
    ...Answering
    state
    replyCount
    hidden {
      reason
    }
    answer {
      ...PostView
    }
  }
}
    fragment Answering on Thread {
  alsoWorks {
    id
    number
    authorName
    countries
    note
  }
  answerRequests {
    id
    personName
    centre {
      id
      name
      language
    }
    state
    note
    askerName
    viewerCanDecline
  }
}
fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  reactions {
    kind
    count
    viewerHasReacted
  }
  quotedBy {
    id
    number
    authorName
  }
  worksIn
  worksNote
  viewerBookmark
  translation {
    ...TranslationOf
  }
  translationRequest
  viewerMayRequestTranslation
  isAnswer
  isFolded
  hidden {
    at
    reason
    kind
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  voice {
    ...VoiceOf
  }
  viewerCan {
    keep
    vote
    edit
    markAsAnswer
    hide
    restore
    report
    translate
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}`, {"hash":"801db6f8f82b0f3ecf0adad2d8035ce7244e41000f1e3791b4939a4ee6885ace"}) as unknown as TypedDocumentString<ThreadPartialQuery, ThreadPartialQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $after: String) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  search(query: $query, first: 20, after: $after) {
    nodes {
      kind
      path
      language
      titlePieces {
        text
        isMatch
      }
      excerptPieces {
        text
        isMatch
      }
      replyHits
      reply {
        path
        language
        excerptPieces {
          text
          isMatch
        }
      }
      thread {
        state
        replyCount
        language
        hidden {
          reason
        }
        theme {
          ...ThemeMark
        }
      }
    }
    counts {
      threads
      posts
      people
      tags
      webinars
      centres
      partners
      isExact
    }
    reading {
      words
      filters {
        key
        value
      }
      unread
      isLoose
    }
    didYouMean
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"d3bfde585b8038272645b346e1c6fffa9654b5d762f83113c6eff1e0689bfb06"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchStartDocument = new TypedDocumentString(`
    query SearchStart {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"0499f25551c8b488392be20e4034d4af54dd4fd367fe6cd18a686675aea44a2e"}) as unknown as TypedDocumentString<SearchStartQuery, SearchStartQueryVariables>;
export const SearchSuggestionsDocument = new TypedDocumentString(`
    query SearchSuggestions($query: String!) {
  searchSuggestions(query: $query) {
    kind
    title
    path
    language
  }
}
    `, {"hash":"f37d46ce2a31dc82a9788a46a67768b255d99f23ce905ac359b055712d69f256"}) as unknown as TypedDocumentString<SearchSuggestionsQuery, SearchSuggestionsQueryVariables>;
export const RelatedThreadsDocument = new TypedDocumentString(`
    query RelatedThreads($thread: ID!) {
  relatedThreads(thread: $thread) {
    title
    path
    language
    thread {
      state
      replyCount
      hidden {
        reason
      }
    }
  }
}
    `, {"hash":"84a8711d77e85678480254b1c59ae3bc90298e02b6e060b5d86f3381e6151019"}) as unknown as TypedDocumentString<RelatedThreadsQuery, RelatedThreadsQueryVariables>;
export const NextUnansweredDocument = new TypedDocumentString(`
    query NextUnanswered($theme: String!) {
  threads(theme: $theme, filter: UNANSWERED, first: 50) {
    nodes {
      id
    }
  }
}
    `, {"hash":"cac929681b73c38323a850c785852d2a83b04e5ae3e0fc8aca037623631d8468"}) as unknown as TypedDocumentString<NextUnansweredQuery, NextUnansweredQueryVariables>;
export const SavedSearchesPageDocument = new TypedDocumentString(`
    query SavedSearchesPage {
  viewer {
    ...SiteViewer
  }
  savedSearches {
    id
    name
    query
    tell
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"0ddebec459785a2cbb2b9b5298d92d75c79983dbdb10765dd2b48f519a986358"}) as unknown as TypedDocumentString<SavedSearchesPageQuery, SavedSearchesPageQueryVariables>;
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"6632d5f758638537a71519b589e13aaf10d85dddf3e851526b73f3cd12470426"}) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const TellOfSavedSearchDocument = new TypedDocumentString(`
    mutation TellOfSavedSearch($id: ID!, $tell: SavedSearchTelling!) {
  tellOfSavedSearch(id: $id, tell: $tell) {
    id
  }
}
    `, {"hash":"6436e0a20a6f21bcb42962deddd730598edb1bd01fb50dc7e998db59f021226c"}) as unknown as TypedDocumentString<TellOfSavedSearchMutation, TellOfSavedSearchMutationVariables>;
export const DeleteSavedSearchDocument = new TypedDocumentString(`
    mutation DeleteSavedSearch($id: ID!) {
  deleteSavedSearch(id: $id)
}
    `, {"hash":"2ab000f425db095031674eea0edea9c194e65b2c80ec840b615f05bfe5878143"}) as unknown as TypedDocumentString<DeleteSavedSearchMutation, DeleteSavedSearchMutationVariables>;
export const TranslatePageDocument = new TypedDocumentString(`
    query TranslatePage($id: ID!, $language: String!) {
  viewer {
    ...SiteViewer
    person {
      languages
    }
  }
  translationService {
    name
  }
  post(id: $id) {
    id
    number
    language
    revision
    html
    translationRequest
    viewerCan {
      translate
    }
    thread {
      id
      title
      language
    }
    glossaryHints(language: $language) {
      term
      expected
      note
    }
    translations {
      ...TranslationOf
      markdown
      revision
      hidden {
        reason
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}`, {"hash":"b9a393cec7fa966e2462eb486d42f177c8bb8567731f7ad3e72e09e8abcb5cba"}) as unknown as TypedDocumentString<TranslatePageQuery, TranslatePageQueryVariables>;
export const TranslationsPageDocument = new TypedDocumentString(`
    query TranslationsPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    language
    viewerCan {
      translate
    }
    thread {
      id
      title
      language
      viewerCan {
        moderate
      }
    }
    translations {
      ...TranslationOf
      hidden {
        reason
      }
      revisions {
        number
        title
        markdown
        html
        origin
        service
        editor {
          id
          name
        }
        editedAt
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment TranslationOf on Translation {
  id
  language
  title
  html
  origin
  service
  isOutdated
  translator {
    id
    name
  }
  corrector {
    id
    name
  }
}`, {"hash":"c312814ad4031f714063f9507e3f53bdf54dd40d3c4f8355af8e429fdc043542"}) as unknown as TypedDocumentString<TranslationsPageQuery, TranslationsPageQueryVariables>;
export const TranslatePostDocument = new TypedDocumentString(`
    mutation TranslatePost($input: TranslatePostInput!) {
  translatePost(input: $input) {
    __typename
    ... on TranslatePostSuccess {
      missing {
        term
        expected
        note
      }
    }
    ... on TranslationConflict {
      message
      current {
        revision
        title
        markdown
      }
    }
    ... on SameLanguage {
      message
    }
    ... on WordsBlocked {
      message
    }
  }
}
    `, {"hash":"183da5e7004d1a919188d397e67e9ac1b5eb6a8d35754fc159c03ea6ef7423d1"}) as unknown as TypedDocumentString<TranslatePostMutation, TranslatePostMutationVariables>;
export const RequestTranslationDocument = new TypedDocumentString(`
    mutation RequestTranslation($input: RequestTranslationInput!) {
  requestTranslation(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"42f04ac27af6acff24e8df89c19ebc95b5e8550c9bc687e37b6b28ce8cd0162a"}) as unknown as TypedDocumentString<RequestTranslationMutation, RequestTranslationMutationVariables>;
export const HideTranslationDocument = new TypedDocumentString(`
    mutation HideTranslation($input: HideTranslationInput!) {
  hideTranslation(input: $input) {
    __typename
  }
}
    `, {"hash":"f10de1740497b6ea37caf3f63585fe8e2cfacf3226ab698921bd2828f73f1552"}) as unknown as TypedDocumentString<HideTranslationMutation, HideTranslationMutationVariables>;
export const RestoreTranslationDocument = new TypedDocumentString(`
    mutation RestoreTranslation($translation: ID!) {
  restoreTranslation(translation: $translation) {
    __typename
  }
}
    `, {"hash":"955268d0bb3a5d97e43cd37fe6ea391cecd32ec205913d9a2961473860907aed"}) as unknown as TypedDocumentString<RestoreTranslationMutation, RestoreTranslationMutationVariables>;
export const SetWantsOriginalsDocument = new TypedDocumentString(`
    mutation SetWantsOriginals($wants: Boolean!) {
  setWantsOriginals(wants: $wants)
}
    `, {"hash":"9c9da394005e44f3c95dee3e05bb9c65a9a0d0129fa6eda371b44081aa47b701"}) as unknown as TypedDocumentString<SetWantsOriginalsMutation, SetWantsOriginalsMutationVariables>;
export const GlossaryPageDocument = new TypedDocumentString(`
    query GlossaryPage {
  viewer {
    ...SiteViewer
  }
  glossary {
    viewerCanEdit
    terms {
      id
      term
      neverTranslate
      words {
        language
        text
      }
      notes {
        language
        text
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"1c3bac4384df7e7df905a00dbeea98e6ff04aab7ede0b6ec3e7106a9ee3e42e6"}) as unknown as TypedDocumentString<GlossaryPageQuery, GlossaryPageQueryVariables>;
export const SaveGlossaryTermDocument = new TypedDocumentString(`
    mutation SaveGlossaryTerm($input: SaveGlossaryTermInput!) {
  saveGlossaryTerm(input: $input) {
    __typename
    ... on GlossaryTermTaken {
      message
    }
  }
}
    `, {"hash":"436b3db0fbcdcdb7c7e59e505e24d2018cb5eaa000b57b5b6f8b266763720689"}) as unknown as TypedDocumentString<SaveGlossaryTermMutation, SaveGlossaryTermMutationVariables>;
export const RemoveGlossaryTermDocument = new TypedDocumentString(`
    mutation RemoveGlossaryTerm($id: ID!) {
  removeGlossaryTerm(id: $id) {
    __typename
  }
}
    `, {"hash":"b760a88b6994972b45b093fb798163fea8fc5194b2b3b13df74924abc1a88ef1"}) as unknown as TypedDocumentString<RemoveGlossaryTermMutation, RemoveGlossaryTermMutationVariables>;
export const WebinarAfterPageDocument = new TypedDocumentString(`
    query WebinarAfterPage($id: ID!, $fates: [QuestionFate!], $after: String, $question: ID!, $isOne: Boolean!) {
  webinar(id: $id) {
    ...WebinarHead
    viewerCan {
      recordOutcomes
    }
    record {
      ...WebinarRecord
    }
    summary {
      html
      language
    }
    recordingUrl
    materials {
      name
      url
    }
    outcomes {
      ...Outcome
    }
    followUps {
      ...ThreadRow
    }
    polls {
      ...PollSeen
    }
    question(id: $question) @include(if: $isOne) {
      ...ChainQuestion
    }
    questions(first: 50, fates: $fates, after: $after) {
      nodes {
        ...ChainQuestion
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TagLink on Tag {
  slug
  name
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  webinarId
  isPinned
  isFeatured
  isDuplicate
  lock {
    reason
  }
  viewerReading {
    readNumber
    unreadCount
    firstUnread
    isNew
    level
    bookmark
  }
  title
  language
  translatedTitle {
    text
    language
  }
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  tags {
    ...TagLink
  }
  author {
    id
    name
  }
  voice {
    ...VoiceOf
  }
}
fragment VoiceOf on Voice {
  id
  name
  language
}
fragment Outcome on Outcome {
  id
  markdown
  html
  language
  url
  recordedAt
  editedAt
  withdrawal {
    at
    reason
  }
  questionIds
  pollIds
}
fragment WebinarRecord on WebinarRecord {
  attendeeCount
  questionCount
  questionVoteCount
  decidedCount
  fates {
    fate
    count
  }
  pollCount
  pollVoteCount
  threadCount
  answeredThreadCount
  answeredInTimeCount
  inTimeCount
  outcomeCount
  earlyOutcomeCount
  isOutcomeTimeOver
}
fragment ChainQuestion on LiveQuestion {
  ...LiveQuestion
  mergedQuestion {
    id
    body
    language
    fate
    threadId
  }
  thread {
    id
    title
    language
    state
  }
}
fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"3437770d69b9fdbdf36d9e0d45253a65482bfa14ed8d258a4dfea2ee157b8701"}) as unknown as TypedDocumentString<WebinarAfterPageQuery, WebinarAfterPageQueryVariables>;
export const WebinarClosePageDocument = new TypedDocumentString(`
    query WebinarClosePage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  webinar(id: $id) {
    ...WebinarHead
    inputUntil
    inputDays
    themes {
      slug
    }
    declineReasons {
      number
      text
    }
    closing {
      waiting
      held
      recipients
      summary
      draft
      savedAt
    }
    recordingUrl
    materials {
      name
      url
    }
    record {
      decidedCount
      questionCount
    }
    waiting: questions(first: 100, fates: [WAITING]) {
      nodes {
        ...LiveQuestion
      }
    }
    decided: questions(first: 100, fates: [SHOWN, ANSWERED], after: $after) {
      nodes {
        ...LiveQuestion
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"e8010be8ccc86c80f1bdd1166a786998ead56c2c27b4ea3c1c5158ea61f4df11"}) as unknown as TypedDocumentString<WebinarClosePageQuery, WebinarClosePageQueryVariables>;
export const OutcomesPageDocument = new TypedDocumentString(`
    query OutcomesPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  webinar(id: $id) {
    ...WebinarHead
    viewerCan {
      recordOutcomes
    }
    outcomes {
      ...Outcome
    }
    polls {
      id
      question {
        language
        text
      }
    }
    questions(first: 100) {
      nodes {
        id
        body
        language
        voteCount
        isHeld
        isHidden
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment Outcome on Outcome {
  id
  markdown
  html
  language
  url
  recordedAt
  editedAt
  withdrawal {
    at
    reason
  }
  questionIds
  pollIds
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}`, {"hash":"c3c9d35e6cce2ec07bb6eb9bf622cf2b7f5ec9a3d0839df429e5ff2212e9aa57"}) as unknown as TypedDocumentString<OutcomesPageQuery, OutcomesPageQueryVariables>;
export const MyWebinarsPageDocument = new TypedDocumentString(`
    query MyWebinarsPage($after: String) {
  viewer {
    ...SiteViewer
    timeZone
  }
  viewerWebinars(first: 10, after: $after) {
    nodes {
      ...WebinarRow
      takesInput
      outcomes {
        ...Outcome
      }
      viewerQuestions {
        ...ChainQuestion
      }
      viewerVotedQuestions {
        ...ChainQuestion
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment Outcome on Outcome {
  id
  markdown
  html
  language
  url
  recordedAt
  editedAt
  withdrawal {
    at
    reason
  }
  questionIds
  pollIds
}
fragment ChainQuestion on LiveQuestion {
  ...LiveQuestion
  mergedQuestion {
    id
    body
    language
    fate
    threadId
  }
  thread {
    id
    title
    language
    state
  }
}
fragment WebinarRow on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  language
  text {
    language
    title
  }
  themes {
    ...ThemeMark
  }
  series {
    id
    title
    language
  }
  speakers {
    name
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"b93e8c71cd762798cdd256abfe8ca198cd182180cd70688091ea37fd95b3ca70"}) as unknown as TypedDocumentString<MyWebinarsPageQuery, MyWebinarsPageQueryVariables>;
export const WebinarExportDocument = new TypedDocumentString(`
    query WebinarExport($id: ID!) {
  webinar(id: $id) {
    ...WebinarHead
    speakers {
      name
      about
    }
    record {
      ...WebinarRecord
    }
    summary {
      markdown
      html
      language
    }
    recordingUrl
    materials {
      name
      url
    }
    outcomes {
      ...Outcome
    }
    followUps {
      id
      title
      language
      state
      createdAt
      replyCount
      origin {
        questionId
      }
    }
    polls {
      ...PollSeen
      openedAt
      closedAt
    }
  }
}
    fragment Outcome on Outcome {
  id
  markdown
  html
  language
  url
  recordedAt
  editedAt
  withdrawal {
    at
    reason
  }
  questionIds
  pollIds
}
fragment WebinarRecord on WebinarRecord {
  attendeeCount
  questionCount
  questionVoteCount
  decidedCount
  fates {
    fate
    count
  }
  pollCount
  pollVoteCount
  threadCount
  answeredThreadCount
  answeredInTimeCount
  inTimeCount
  outcomeCount
  earlyOutcomeCount
  isOutcomeTimeOver
}
fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}`, {"hash":"d9e40a551487f415321d17231701c17c4d4f98b96473598fc14c032c37d3d8dc"}) as unknown as TypedDocumentString<WebinarExportQuery, WebinarExportQueryVariables>;
export const WebinarExportQuestionsDocument = new TypedDocumentString(`
    query WebinarExportQuestions($id: ID!, $after: String) {
  webinar(id: $id) {
    exportedQuestions(first: 100, after: $after) {
      nodes {
        ...ExportedQuestion
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ExportedQuestion on ExportedQuestion {
  id
  asker
  shownName
  body
  language
  slide
  askedAt
  voteCount
  fate
  fateAt
  fateReason
  mergedInto
  threadId
  isAnswered
  outcomeIds
  isHeld
  isHidden
}`, {"hash":"76eed4dbd61fae4f76ce2f6af3f1f4c8ba2fc1404e7adcdd0873535abc29bffb"}) as unknown as TypedDocumentString<WebinarExportQuestionsQuery, WebinarExportQuestionsQueryVariables>;
export const SaveClosingDocument = new TypedDocumentString(`
    mutation SaveClosing($input: SaveClosingInput!) {
  saveClosing(input: $input) {
    __typename
  }
}
    `, {"hash":"b27fba4fa38cf4bb2f225921804e908b7df1d27f5f29d8a71529ae85be2e34fb"}) as unknown as TypedDocumentString<SaveClosingMutation, SaveClosingMutationVariables>;
export const CloseWebinarDocument = new TypedDocumentString(`
    mutation CloseWebinar($input: CloseWebinarInput!) {
  closeWebinar(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"1f096f0b79763774edbb11c5fd36eb4c7a01c5bf99446de49c07e153c9e26320"}) as unknown as TypedDocumentString<CloseWebinarMutation, CloseWebinarMutationVariables>;
export const ReopenWebinarDocument = new TypedDocumentString(`
    mutation ReopenWebinar($webinar: ID!) {
  reopenWebinar(webinar: $webinar) {
    __typename
  }
}
    `, {"hash":"13ce77c84e1bb99369659aaa7203f3d684992fe51f958b90a30b381022ca2e5a"}) as unknown as TypedDocumentString<ReopenWebinarMutation, ReopenWebinarMutationVariables>;
export const DecideQuestionsDocument = new TypedDocumentString(`
    mutation DecideQuestions($input: DecideQuestionsInput!) {
  decideQuestions(input: $input) {
    __typename
    ... on DecideQuestionsSuccess {
      count
    }
  }
}
    `, {"hash":"aaaad8b50a83a6f2bc9ad1ea0e87ecff8f3d2f7a72a5587d3fc3d583a9d86e5a"}) as unknown as TypedDocumentString<DecideQuestionsMutation, DecideQuestionsMutationVariables>;
export const MoveQuestionsDocument = new TypedDocumentString(`
    mutation MoveQuestions($input: MoveQuestionsInput!) {
  moveQuestions(input: $input) {
    __typename
    ... on MoveQuestionsSuccess {
      count
    }
  }
}
    `, {"hash":"19a6014ad6528ff3e8bbcca26e7549d15b7d6477b9abff994f34341dc3adc0cc"}) as unknown as TypedDocumentString<MoveQuestionsMutation, MoveQuestionsMutationVariables>;
export const MergeWhileClosingDocument = new TypedDocumentString(`
    mutation MergeWhileClosing($input: MergeQuestionInput!) {
  mergeQuestion(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"1f9c8a75cc641497ce255be6279cdecd11106b13fff5fc42d4f7f1b3f4301fe7"}) as unknown as TypedDocumentString<MergeWhileClosingMutation, MergeWhileClosingMutationVariables>;
export const RecordOutcomeDocument = new TypedDocumentString(`
    mutation RecordOutcome($input: RecordOutcomeInput!) {
  recordOutcome(input: $input) {
    __typename
    ... on RecordOutcomeSuccess {
      outcome {
        id
      }
    }
  }
}
    `, {"hash":"d38bd3bd4d4ade4c2fde78719a9a305fb1e37f6799639b8d4ba916ddb938d239"}) as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const EditOutcomeDocument = new TypedDocumentString(`
    mutation EditOutcome($input: EditOutcomeInput!) {
  editOutcome(input: $input) {
    __typename
  }
}
    `, {"hash":"1ea0c59812c77e638152eca7b2854f33c8e0a3dd6cfa66eda07e844a9f17f7e4"}) as unknown as TypedDocumentString<EditOutcomeMutation, EditOutcomeMutationVariables>;
export const WithdrawOutcomeDocument = new TypedDocumentString(`
    mutation WithdrawOutcome($input: WithdrawOutcomeInput!) {
  withdrawOutcome(input: $input) {
    __typename
  }
}
    `, {"hash":"2bbf051355d6e4bbcd7717a004a8e710825d2cf6affa01b1d7ec1fa2c1bbffae"}) as unknown as TypedDocumentString<WithdrawOutcomeMutation, WithdrawOutcomeMutationVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage {
  viewer {
    ...SiteViewer
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"9df767a3427b210d7ecf46e79b66d1d71d47af355d25b31ec8037e20705513e8"}) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const WebinarsPageDocument = new TypedDocumentString(`
    query WebinarsPage($filter: WebinarFilter!, $after: String) {
  viewer {
    ...SiteViewer
    timeZone
  }
  viewerPlansWebinars
  webinars(filter: $filter, first: 20, after: $after) {
    nodes {
      ...WebinarRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment WebinarRow on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  language
  text {
    language
    title
  }
  themes {
    ...ThemeMark
  }
  series {
    id
    title
    language
  }
  speakers {
    name
  }
}`, {"hash":"158890e39646870b63ea3a04aeba8c7e4bdc99cf77f93f1c6628605d2ac33be6"}) as unknown as TypedDocumentString<WebinarsPageQuery, WebinarsPageQueryVariables>;
export const SeriesPageDocument = new TypedDocumentString(`
    query SeriesPage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
    timeZone
  }
  viewerPlansWebinars
  webinarSeries(id: $id) {
    id
    title
    language
  }
  webinars(filter: ALL, series: $id, first: 50, after: $after) {
    nodes {
      ...WebinarRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment WebinarRow on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  language
  text {
    language
    title
  }
  themes {
    ...ThemeMark
  }
  series {
    id
    title
    language
  }
  speakers {
    name
  }
}`, {"hash":"8b0e5a5918a9eae108b1c2a4213d4d890601a3c511d5cd61626184eb230060c6"}) as unknown as TypedDocumentString<SeriesPageQuery, SeriesPageQueryVariables>;
export const WebinarPublicPageDocument = new TypedDocumentString(`
    query WebinarPublicPage($id: ID!) {
  viewer {
    ...SiteViewer
    timeZone
  }
  viewerPlansWebinars
  webinar(id: $id) {
    ...WebinarHead
    admits
    joinUrl
    seats
    seatsLeft
    cancellation {
      at
      reason
    }
    registrations {
      seated
      waiting
      unconfirmed
    }
    series {
      id
      title
      language
    }
    packages {
      name
      url
    }
    slides {
      name
      bytes
      path
    }
    slideTitles
    text {
      html
    }
    texts {
      language
      title
      html
    }
    speakers {
      name
      about
    }
    themes {
      ...ThemeMark
    }
    hosts {
      id
      name
    }
    viewerAttendee {
      id
      name
      registeredAt
      seatedAt
    }
    questions(first: 100) {
      nodes {
        ...LiveQuestion
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"7bfd599c5e74f71acec89182fe467edad220a88353162fc062d9a104dd495933"}) as unknown as TypedDocumentString<WebinarPublicPageQuery, WebinarPublicPageQueryVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage {
  viewer {
    ...SiteViewer
    timeZone
  }
  viewerPlansWebinars
  themes {
    ...ThemeMark
  }
  viewerSeries {
    id
    title
    language
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"0a9266324c0c7906035d5fc92430a8dbc7958c87fc34eb735256a56592bd2259"}) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PlannedWebinarDocument = new TypedDocumentString(`
    query PlannedWebinar($id: ID!) {
  webinar(id: $id) {
    id
    state
    startsAt
    endsAt
    timeZone
    language
    texts {
      language
      title
      markdown
    }
    speakers {
      name
      about
    }
    themes {
      slug
    }
    hosts {
      id
      name
    }
    joinUrl
    seats
    isPremoderated
    inputDays
    packages {
      name
      url
    }
    series {
      id
    }
    slideCount
    slideTitles
    slides {
      name
      bytes
      path
    }
    viewerCan {
      host
    }
  }
}
    `, {"hash":"b0baf9d114977e32f82347991a22a80988665d3a4f665b55a6ef7b05611b2aa4"}) as unknown as TypedDocumentString<PlannedWebinarQuery, PlannedWebinarQueryVariables>;
export const MomentsOfDocument = new TypedDocumentString(`
    query MomentsOf($local: String!, $timeZone: String!) {
  momentsOf(local: $local, timeZone: $timeZone)
}
    `, {"hash":"0d1321b58271acb289efd9ff3cb5ba304027f0467c45bd2aa2fa7000a81d45ca"}) as unknown as TypedDocumentString<MomentsOfQuery, MomentsOfQueryVariables>;
export const PlanWebinarDocument = new TypedDocumentString(`
    mutation PlanWebinar($input: PlanWebinarInput!) {
  planWebinar(input: $input) {
    ... on PlanWebinarSuccess {
      webinar {
        id
      }
    }
  }
}
    `, {"hash":"b8c4b3280cd070980382c9d23ae7bb7c87cce5eaf543f6bb5379a8fd203039a4"}) as unknown as TypedDocumentString<PlanWebinarMutation, PlanWebinarMutationVariables>;
export const EditWebinarDocument = new TypedDocumentString(`
    mutation EditWebinar($input: EditWebinarInput!) {
  editWebinar(input: $input) {
    __typename
  }
}
    `, {"hash":"96887ae1c68a3efdb55e586cd45b3894a5de8d72ddc198dcd34f64403d082564"}) as unknown as TypedDocumentString<EditWebinarMutation, EditWebinarMutationVariables>;
export const BeginSeriesDocument = new TypedDocumentString(`
    mutation BeginSeries($input: BeginSeriesInput!) {
  beginSeries(input: $input) {
    ... on BeginSeriesSuccess {
      series {
        id
      }
    }
  }
}
    `, {"hash":"7a630737031b02dfeb3b8402a74132b755d716085b13e9a1eccc9bd0ec66357e"}) as unknown as TypedDocumentString<BeginSeriesMutation, BeginSeriesMutationVariables>;
export const CancelWebinarDocument = new TypedDocumentString(`
    mutation CancelWebinar($input: CancelWebinarInput!) {
  cancelWebinar(input: $input) {
    __typename
  }
}
    `, {"hash":"16fb4a98b61de3b88ee6bfa20fcb1bd3276d7f99f0e923773b8fd1d8ee02030e"}) as unknown as TypedDocumentString<CancelWebinarMutation, CancelWebinarMutationVariables>;
export const HandOverWebinarDocument = new TypedDocumentString(`
    mutation HandOverWebinar($input: HandOverWebinarInput!) {
  handOverWebinar(input: $input) {
    __typename
  }
}
    `, {"hash":"2e4703838de77a55a4eb8339a666ca2e73fa44edfa6b544b7ce15bac9bd30ff4"}) as unknown as TypedDocumentString<HandOverWebinarMutation, HandOverWebinarMutationVariables>;
export const RegisterForWebinarDocument = new TypedDocumentString(`
    mutation RegisterForWebinar($input: RegisterForWebinarInput!) {
  registerForWebinar(input: $input) {
    ... on RegisterForWebinarSuccess {
      isMailed
    }
  }
}
    `, {"hash":"04a2ef89e851c7631afe8b3efd63a4970a929502e954dce1981a5bdff6e3e4fe"}) as unknown as TypedDocumentString<RegisterForWebinarMutation, RegisterForWebinarMutationVariables>;
export const CancelRegistrationDocument = new TypedDocumentString(`
    mutation CancelRegistration($webinar: ID!) {
  cancelRegistration(webinar: $webinar) {
    __typename
  }
}
    `, {"hash":"fb74e9a924e7bd1225d46dee6bf2aa96e839d57d86beca28188dfe51c49fc0b9"}) as unknown as TypedDocumentString<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const PersonalPageDocument = new TypedDocumentString(`
    query PersonalPage($token: String!) {
  viewer {
    ...SiteViewer
    timeZone
  }
  personalWebinar(token: $token) {
    ...WebinarRow
    viewerQuestions {
      id
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment WebinarRow on Webinar {
  id
  state
  startsAt
  endsAt
  timeZone
  language
  text {
    language
    title
  }
  themes {
    ...ThemeMark
  }
  series {
    id
    title
    language
  }
  speakers {
    name
  }
}`, {"hash":"2a52ea3c0487b60dcb9b14c2cfde6ccae34fc844c5ecdaaa030b383c7a7b0e55"}) as unknown as TypedDocumentString<PersonalPageQuery, PersonalPageQueryVariables>;
export const ConfirmRegistrationDocument = new TypedDocumentString(`
    mutation ConfirmRegistration($token: String!, $takesAlong: Boolean!) {
  confirmRegistration(token: $token, takesAlong: $takesAlong) {
    ... on ConfirmRegistrationSuccess {
      webinar {
        id
      }
    }
  }
}
    `, {"hash":"c57760d6355b3353075b8de33240aaa92ba86320918c437463b2941ec734620c"}) as unknown as TypedDocumentString<ConfirmRegistrationMutation, ConfirmRegistrationMutationVariables>;
export const CancelRegistrationByLinkDocument = new TypedDocumentString(`
    mutation CancelRegistrationByLink($token: String!) {
  cancelRegistrationByLink(token: $token) {
    __typename
  }
}
    `, {"hash":"edc2eb8f025c7e50ee312a5435ea2b20d79db699cafc33b4d9881ecc065d25ff"}) as unknown as TypedDocumentString<CancelRegistrationByLinkMutation, CancelRegistrationByLinkMutationVariables>;
export const RenewPersonalLinkDocument = new TypedDocumentString(`
    mutation RenewPersonalLink($token: String!) {
  renewPersonalLink(token: $token) {
    __typename
  }
}
    `, {"hash":"8a480b327096091ea4f3247a122fa6f57d085fe533946918e828fcd9c4aa45cb"}) as unknown as TypedDocumentString<RenewPersonalLinkMutation, RenewPersonalLinkMutationVariables>;
export const StopWebinarMailsDocument = new TypedDocumentString(`
    mutation StopWebinarMails($token: String!) {
  stopWebinarMails(token: $token) {
    __typename
  }
}
    `, {"hash":"a95fa97ca293959eeeb67d1423ed47d57b23412befeda907506172365187da24"}) as unknown as TypedDocumentString<StopWebinarMailsMutation, StopWebinarMailsMutationVariables>;
export const CalendarFileDocument = new TypedDocumentString(`
    query CalendarFile($id: ID!) {
  webinar(id: $id) {
    ...CalendarEntry
  }
}
    fragment CalendarEntry on Webinar {
  id
  state
  startsAt
  endsAt
  language
  revision
  changedAt
  text {
    language
    title
    markdown
  }
  cancellation {
    reason
  }
}`, {"hash":"c24eb055a717b12d3f37abe9fc16b7ff4b81564d4bb43c088b6d0e9c0940467b"}) as unknown as TypedDocumentString<CalendarFileQuery, CalendarFileQueryVariables>;
export const CalendarOfAllDocument = new TypedDocumentString(`
    query CalendarOfAll {
  webinars(filter: CALENDAR, first: 100) {
    nodes {
      ...CalendarEntry
    }
  }
}
    fragment CalendarEntry on Webinar {
  id
  state
  startsAt
  endsAt
  language
  revision
  changedAt
  text {
    language
    title
    markdown
  }
  cancellation {
    reason
  }
}`, {"hash":"d5e6e0b608ffcda7ea3eb8d41efc40315f9792aa08c48ed42db16b2a290a62b1"}) as unknown as TypedDocumentString<CalendarOfAllQuery, CalendarOfAllQueryVariables>;
export const WebinarFeedDocument = new TypedDocumentString(`
    query WebinarFeed {
  webinars(filter: NEWEST, first: 30) {
    nodes {
      id
      startsAt
      endsAt
      timeZone
      changedAt
      publishedAt
      language
      text {
        language
        title
        html
      }
      themes {
        slug
        name
      }
      hosts {
        name
      }
    }
  }
}
    `, {"hash":"9ada06f62e3bc0c74ac0608938f562e637e6f01f779d24caa5a23680879c5714"}) as unknown as TypedDocumentString<WebinarFeedQuery, WebinarFeedQueryVariables>;
export const WebinarSitemapDocument = new TypedDocumentString(`
    query WebinarSitemap($after: String) {
  webinars(filter: ALL, first: 100, after: $after) {
    nodes {
      id
      changedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"66b2e6282ce2c1eb4e8d8cce9ea42bc4a76882b5710ba2ec85dbabb0017bd598"}) as unknown as TypedDocumentString<WebinarSitemapQuery, WebinarSitemapQueryVariables>;
export const WebinarHostPageDocument = new TypedDocumentString(`
    query WebinarHostPage($id: ID!, $fates: [QuestionFate!], $isHeld: Boolean, $after: String, $on: ID!, $similar: Boolean!, $done: ID!, $hasDone: Boolean!) {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
  }
  webinar(id: $id) {
    ...HostDesk
    questions(first: 100, fates: $fates, isHeld: $isHeld, after: $after) {
      nodes {
        ...HostQuestion
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    similarQuestions(question: $on) @include(if: $similar) {
      ...LiveQuestion
    }
    question(id: $done) @include(if: $hasDone) {
      ...HostQuestion
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment HostQuestion on LiveQuestion {
  ...LiveQuestion
  threadTitle
  decidedBy {
    id
    name
  }
}
fragment HostDesk on Webinar {
  ...WebinarHead
  practiceOf
  isPremoderated
  slide
  slideCount
  slideTitles
  questionCounts {
    waiting
    shown
    done
    held
  }
  spotlight {
    id
    body
    language
    voteCount
  }
  declineReasons {
    number
    text
    texts {
      language
      text
    }
  }
  themes {
    ...ThemeMark
  }
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"adbce9cf33d2e1869bee0d549db2230e3254e999c325ad37556c460e1ea04d1e"}) as unknown as TypedDocumentString<WebinarHostPageQuery, WebinarHostPageQueryVariables>;
export const HostQuestionPartialDocument = new TypedDocumentString(`
    query HostQuestionPartial($id: ID!, $question: ID!, $similar: Boolean!) {
  themes {
    ...ThemeMark
  }
  webinar(id: $id) {
    ...HostDesk
    question(id: $question) {
      ...HostQuestion
    }
    similarQuestions(question: $question) @include(if: $similar) {
      ...LiveQuestion
    }
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}
fragment HostQuestion on LiveQuestion {
  ...LiveQuestion
  threadTitle
  decidedBy {
    id
    name
  }
}
fragment HostDesk on Webinar {
  ...WebinarHead
  practiceOf
  isPremoderated
  slide
  slideCount
  slideTitles
  questionCounts {
    waiting
    shown
    done
    held
  }
  spotlight {
    id
    body
    language
    voteCount
  }
  declineReasons {
    number
    text
    texts {
      language
      text
    }
  }
  themes {
    ...ThemeMark
  }
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"0bf27db3993eb2b548cbade0fdd8ac8aadd619bb7181a2fdd4da5b9c25478fea"}) as unknown as TypedDocumentString<HostQuestionPartialQuery, HostQuestionPartialQueryVariables>;
export const WebinarScreenPageDocument = new TypedDocumentString(`
    query WebinarScreenPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  webinar(id: $id) {
    ...WebinarHead
    admits
    spotlight {
      ...LiveQuestion
      fateAt
    }
    questions(first: 4, fates: [WAITING, SHOWN], isHeld: false, isHidden: false) {
      nodes {
        ...LiveQuestion
      }
    }
    polls {
      id
      state
      openedAt
      closedAt
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"3da3ca8d6bc85fc40a5f7ea38d1369adb9b7ec6974dd6433ada155824254d280"}) as unknown as TypedDocumentString<WebinarScreenPageQuery, WebinarScreenPageQueryVariables>;
export const DecideQuestionDocument = new TypedDocumentString(`
    mutation DecideQuestion($input: DecideQuestionInput!) {
  decideQuestion(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"757d6a0309c042968f9a5d06c271b95e39a0da4bfeadd9eba8c6adb6280e937b"}) as unknown as TypedDocumentString<DecideQuestionMutation, DecideQuestionMutationVariables>;
export const LetQuestionThroughDocument = new TypedDocumentString(`
    mutation LetQuestionThrough($question: ID!) {
  letQuestionThrough(question: $question) {
    __typename
  }
}
    `, {"hash":"f9c615ff14ba01960cae0d4d91ebe8eeef30199912affe67f52c5028f9ea6c9d"}) as unknown as TypedDocumentString<LetQuestionThroughMutation, LetQuestionThroughMutationVariables>;
export const MergeQuestionDocument = new TypedDocumentString(`
    mutation MergeQuestion($input: MergeQuestionInput!) {
  mergeQuestion(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"cd6c9c6be2fd87aa63fd34c4b4ea5eee5544e66fea5167cfb729e1f609617f6e"}) as unknown as TypedDocumentString<MergeQuestionMutation, MergeQuestionMutationVariables>;
export const MoveQuestionDocument = new TypedDocumentString(`
    mutation MoveQuestion($input: MoveQuestionInput!) {
  moveQuestion(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"60e3378aceb9ec71b75029888cd68b110c1f09608d8923ef6fbb5b5d13d63d89"}) as unknown as TypedDocumentString<MoveQuestionMutation, MoveQuestionMutationVariables>;
export const UndoQuestionDocument = new TypedDocumentString(`
    mutation UndoQuestion($input: UndoQuestionInput!) {
  undoQuestion(input: $input) {
    __typename
    ... on UndoQuestionSuccess {
      question {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"9020f47860655fc8313ccdc76e92797edc113c3bb9f675bbbf4253e0b1a28bb9"}) as unknown as TypedDocumentString<UndoQuestionMutation, UndoQuestionMutationVariables>;
export const SpotlightQuestionDocument = new TypedDocumentString(`
    mutation SpotlightQuestion($webinar: ID!, $question: ID) {
  spotlightQuestion(webinar: $webinar, question: $question) {
    __typename
  }
}
    `, {"hash":"01e283bb21260bb8e978fdac2c512a1f91113bd2f248b63412c468ce9b622f51"}) as unknown as TypedDocumentString<SpotlightQuestionMutation, SpotlightQuestionMutationVariables>;
export const ShowSlideDocument = new TypedDocumentString(`
    mutation ShowSlide($webinar: ID!, $slide: Int) {
  showSlide(webinar: $webinar, slide: $slide) {
    __typename
  }
}
    `, {"hash":"cedef3182f71a6d8429d89b9a779c8ec6eda542ea52cfd42d3ed50f372c35b0b"}) as unknown as TypedDocumentString<ShowSlideMutation, ShowSlideMutationVariables>;
export const SetPremoderationDocument = new TypedDocumentString(`
    mutation SetPremoderation($webinar: ID!, $on: Boolean!) {
  setPremoderation(webinar: $webinar, on: $on) {
    __typename
  }
}
    `, {"hash":"f3f5901cb6b3f06344466d0c94de7fc5ca366a824d0e0d9fea260076c7060fa8"}) as unknown as TypedDocumentString<SetPremoderationMutation, SetPremoderationMutationVariables>;
export const SetDeclineReasonsDocument = new TypedDocumentString(`
    mutation SetDeclineReasons($input: SetDeclineReasonsInput!) {
  setDeclineReasons(input: $input) {
    __typename
  }
}
    `, {"hash":"ffabf30b7f34e6ca0c3258e4e73c8c54849b63c855a0b5eec76e7ac4629cc434"}) as unknown as TypedDocumentString<SetDeclineReasonsMutation, SetDeclineReasonsMutationVariables>;
export const RehearseWebinarDocument = new TypedDocumentString(`
    mutation RehearseWebinar($webinar: ID!, $idempotencyKey: String!) {
  rehearseWebinar(webinar: $webinar, idempotencyKey: $idempotencyKey) {
    ... on RehearseWebinarSuccess {
      webinar {
        id
      }
    }
  }
}
    `, {"hash":"b74767816b862d48f184676d088a81b155aa69f1c5aaa455d2337243f0a2a214"}) as unknown as TypedDocumentString<RehearseWebinarMutation, RehearseWebinarMutationVariables>;
export const FillRehearsalDocument = new TypedDocumentString(`
    mutation FillRehearsal($webinar: ID!) {
  fillRehearsal(webinar: $webinar) {
    __typename
  }
}
    `, {"hash":"efb4ad19c1fee658012747ec1e423c5aa498e8a8f7e60d83dc491576955e4b24"}) as unknown as TypedDocumentString<FillRehearsalMutation, FillRehearsalMutationVariables>;
export const WebinarLivePageDocument = new TypedDocumentString(`
    query WebinarLivePage($id: ID!, $order: QuestionOrder!, $slide: Int, $after: String, $sought: ID!, $seeks: Boolean!) {
  viewer {
    ...SiteViewer
  }
  webinar(id: $id) {
    ...WebinarHead
    joinUrl
    slide
    slideCount
    slideTitles
    isPremoderated
    inputUntil
    viewerAttendee {
      id
      name
      isMuted
      mutedReason
    }
    reactions {
      reaction
      now
    }
    viewerQuestions {
      ...OwnQuestion
    }
    question(id: $sought) @include(if: $seeks) {
      ...LiveQuestion
    }
    questions(first: 30, order: $order, slide: $slide, after: $after) {
      ...QuestionPage
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment OwnQuestion on LiveQuestion {
  ...LiveQuestion
  mergedQuestion {
    id
    body
    language
    fate
    fateReason
    threadId
  }
}
fragment QuestionPage on LiveQuestionConnection {
  nodes {
    ...LiveQuestion
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"35c97eb21451f4e3163161fe4cdbe6c05dc821281871d7ebc0e46ab305e1cb0f"}) as unknown as TypedDocumentString<WebinarLivePageQuery, WebinarLivePageQueryVariables>;
export const LiveQuestionsPartialDocument = new TypedDocumentString(`
    query LiveQuestionsPartial($id: ID!, $order: QuestionOrder!, $slide: Int) {
  webinar(id: $id) {
    id
    takesInput
    viewerCan {
      moderate
    }
    questions(first: 30, order: $order, slide: $slide) {
      ...QuestionPage
    }
  }
}
    fragment QuestionPage on LiveQuestionConnection {
  nodes {
    ...LiveQuestion
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"dd7f574e3ba9a64f1e08e983e272945fef66668f4a90b63adda379ab89714edd"}) as unknown as TypedDocumentString<LiveQuestionsPartialQuery, LiveQuestionsPartialQueryVariables>;
export const LiveQuestionPartialDocument = new TypedDocumentString(`
    query LiveQuestionPartial($id: ID!, $question: ID!) {
  webinar(id: $id) {
    id
    takesInput
    viewerCan {
      moderate
    }
    question(id: $question) {
      ...LiveQuestion
    }
  }
}
    fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"f8028ff8f74d6881b4b4f660ada373f05f503c206de8cad2ab043f9125270c09"}) as unknown as TypedDocumentString<LiveQuestionPartialQuery, LiveQuestionPartialQueryVariables>;
export const OwnQuestionsPartialDocument = new TypedDocumentString(`
    query OwnQuestionsPartial($id: ID!) {
  webinar(id: $id) {
    id
    viewerVotes
    viewerQuestions {
      ...OwnQuestion
    }
  }
}
    fragment OwnQuestion on LiveQuestion {
  ...LiveQuestion
  mergedQuestion {
    id
    body
    language
    fate
    fateReason
    threadId
  }
}
fragment LiveQuestion on LiveQuestion {
  id
  body
  language
  slide
  shownName
  askedAt
  voteCount
  fate
  fateReason
  mergedInto
  threadId
  isHeld
  isHidden
  isOwn
  viewerVoted
  isAskerMuted
}`, {"hash":"e00afd1c41d6879fe6fed3bdaca896fad7091ad3a9f55ec39ecaf19bd9f71c5e"}) as unknown as TypedDocumentString<OwnQuestionsPartialQuery, OwnQuestionsPartialQueryVariables>;
export const JoinByCodePageDocument = new TypedDocumentString(`
    query JoinByCodePage($code: String!) {
  webinarOfCode(code: $code) {
    id
    state
    startsAt
    text {
      language
      title
    }
    viewerAttendee {
      id
    }
  }
}
    `, {"hash":"84d3e8f43b11576b5b37006c7b650d02bc84efc7cc28f39ae28539c9187f925d"}) as unknown as TypedDocumentString<JoinByCodePageQuery, JoinByCodePageQueryVariables>;
export const AskLiveQuestionDocument = new TypedDocumentString(`
    mutation AskLiveQuestion($input: AskLiveQuestionInput!) {
  askLiveQuestion(input: $input) {
    __typename
    ... on AskLiveQuestionSuccess {
      question {
        id
        isHeld
      }
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"a87473bd93299339479571c25680d5da7bdd0e7a9831857ece5a5af712b080b5"}) as unknown as TypedDocumentString<AskLiveQuestionMutation, AskLiveQuestionMutationVariables>;
export const VoteForQuestionDocument = new TypedDocumentString(`
    mutation VoteForQuestion($question: ID!) {
  voteForQuestion(question: $question) {
    ... on VoteForQuestionSuccess {
      question {
        id
        voteCount
      }
    }
  }
}
    `, {"hash":"d07d4d161dd054a9caae64c3eea5a8b94e6d52fc3d3676eb7728c1d78a60a2f9"}) as unknown as TypedDocumentString<VoteForQuestionMutation, VoteForQuestionMutationVariables>;
export const WithdrawVoteForQuestionDocument = new TypedDocumentString(`
    mutation WithdrawVoteForQuestion($question: ID!) {
  withdrawVoteForQuestion(question: $question) {
    ... on VoteForQuestionSuccess {
      question {
        id
        voteCount
      }
    }
  }
}
    `, {"hash":"a1857b8ed729528c6d696d50f7f0d7954ba5056c4443995a8e43614f28be55cc"}) as unknown as TypedDocumentString<WithdrawVoteForQuestionMutation, WithdrawVoteForQuestionMutationVariables>;
export const ReactLiveDocument = new TypedDocumentString(`
    mutation ReactLive($webinar: ID!, $reaction: LiveReaction!) {
  reactLive(webinar: $webinar, reaction: $reaction) {
    __typename
  }
}
    `, {"hash":"3a01ed360667a3d0ad3aa5753f6f993d50d4262c47f60648b7e88334f14e8ebd"}) as unknown as TypedDocumentString<ReactLiveMutation, ReactLiveMutationVariables>;
export const MuteAskerDocument = new TypedDocumentString(`
    mutation MuteAsker($input: MuteAskerInput!) {
  muteAsker(input: $input) {
    __typename
  }
}
    `, {"hash":"130ea1728a208178425e4bf0d02b6d033b9d258c7282537f333abfd3251f4c0c"}) as unknown as TypedDocumentString<MuteAskerMutation, MuteAskerMutationVariables>;
export const UnmuteAskerDocument = new TypedDocumentString(`
    mutation UnmuteAsker($input: UnmuteAskerInput!) {
  unmuteAsker(input: $input) {
    __typename
  }
}
    `, {"hash":"d37f96530026e127deb294f621d58ada829558cd8bda68a25df070d49b567080"}) as unknown as TypedDocumentString<UnmuteAskerMutation, UnmuteAskerMutationVariables>;
export const RequestSealDocument = new TypedDocumentString(`
    mutation RequestSeal($input: RequestSealInput!) {
  requestSeal(input: $input) {
    __typename
  }
}
    `, {"hash":"ef554acfbb101177ba03937045f5440e70330730db0c33f29873dec1319da194"}) as unknown as TypedDocumentString<RequestSealMutation, RequestSealMutationVariables>;
export const DecideSealDocument = new TypedDocumentString(`
    mutation DecideSeal($input: DecideSealInput!) {
  decideSeal(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"2e8e2bd1ab73dd247114f17be822cf97f9d92dd5252fc2f76285d689f197227f"}) as unknown as TypedDocumentString<DecideSealMutation, DecideSealMutationVariables>;
export const WithdrawSealDocument = new TypedDocumentString(`
    mutation WithdrawSeal($seal: ID!) {
  withdrawSeal(seal: $seal) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"9e4aebbf082aa78f2eae5ed6f18a14d681c6a58101d77da6ad3b026251c59788"}) as unknown as TypedDocumentString<WithdrawSealMutation, WithdrawSealMutationVariables>;
export const SealsPageDocument = new TypedDocumentString(`
    query SealsPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  webinar(id: $id) {
    id
    text {
      language
      title
    }
    viewerCan {
      moderate
    }
    seals {
      id
      reason
      requestedAt
      outcome
      decidedAt
      shownUntil
      viewerCanDecide
      viewerCanWithdraw
      requestedBy {
        name
      }
      decidedBy {
        name
      }
      question {
        id
        body
        language
      }
      identity {
        name
        accountName
        personId
        email
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"0cdb409a3c4e36d8fb1061374e2b50e5cd226f05d33300872a94f575523425c3"}) as unknown as TypedDocumentString<SealsPageQuery, SealsPageQueryVariables>;
export const DevicePageDocument = new TypedDocumentString(`
    query DevicePage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  webinar(id: $id) {
    id
    text {
      language
      title
    }
    viewerAttendee {
      id
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"f8c87b08db5797176bed87d6fa9cdc0c0cf5306814743f9c84adf9c8f6e9cf37"}) as unknown as TypedDocumentString<DevicePageQuery, DevicePageQueryVariables>;
export const MakeDeviceLinkDocument = new TypedDocumentString(`
    mutation MakeDeviceLink($webinar: ID!) {
  makeDeviceLink(webinar: $webinar) {
    ... on MakeDeviceLinkSuccess {
      path
      expiresAt
    }
  }
}
    `, {"hash":"0d0e8594d12e58cb71668a2c15eca4fcdc5fa01add6c85c28130b255be85b188"}) as unknown as TypedDocumentString<MakeDeviceLinkMutation, MakeDeviceLinkMutationVariables>;
export const DeviceLinkPageDocument = new TypedDocumentString(`
    query DeviceLinkPage($token: String!) {
  viewer {
    ...SiteViewer
  }
  webinarOfDeviceLink(token: $token) {
    id
    viewerQuestions {
      id
    }
    text {
      language
      title
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"38c94ece65b3e58259f9783342e28d0d7f01c496bcd1d5dbafa3ca6ff7a4d5ac"}) as unknown as TypedDocumentString<DeviceLinkPageQuery, DeviceLinkPageQueryVariables>;
export const FollowDeviceLinkDocument = new TypedDocumentString(`
    mutation FollowDeviceLink($token: String!, $takesAlong: Boolean!) {
  followDeviceLink(token: $token, takesAlong: $takesAlong) {
    ... on FollowDeviceLinkSuccess {
      webinar {
        id
      }
    }
  }
}
    `, {"hash":"0d47fae43746b81b97ba5c85e1285461e2c5329c4170b6b61f3c31c8e50230b0"}) as unknown as TypedDocumentString<FollowDeviceLinkMutation, FollowDeviceLinkMutationVariables>;
export const LiveQuestionPlaceDocument = new TypedDocumentString(`
    query LiveQuestionPlace($id: ID!) {
  liveQuestion(id: $id) {
    id
    webinar {
      id
    }
  }
}
    `, {"hash":"0a8af98354c584e34ae5ccced9b20dc41db2234b6da25943280458ae56002709"}) as unknown as TypedDocumentString<LiveQuestionPlaceQuery, LiveQuestionPlaceQueryVariables>;
export const ReportLiveQuestionDocument = new TypedDocumentString(`
    query ReportLiveQuestion($id: ID!) {
  viewer {
    ...SiteViewer
  }
  liveQuestion(id: $id) {
    id
    body
    language
    shownName
    webinar {
      text {
        language
        title
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"22c2cd02cd9016c1042206835302608049299402e76be696746aa8afc712b1e8"}) as unknown as TypedDocumentString<ReportLiveQuestionQuery, ReportLiveQuestionQueryVariables>;
export const WebinarPollsDocument = new TypedDocumentString(`
    query WebinarPolls($id: ID!) {
  webinar(id: $id) {
    id
    channel
    sequence
    polls {
      ...PollSeen
    }
  }
}
    fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}`, {"hash":"6738249eca2a4916aff4207834aeb8ac6bcbbfafc57de6e7245f1f28ea04e0e7"}) as unknown as TypedDocumentString<WebinarPollsQuery, WebinarPollsQueryVariables>;
export const PollPartialDocument = new TypedDocumentString(`
    query PollPartial($poll: ID!) {
  poll(id: $poll) {
    ...PollSeen
    webinar {
      id
    }
  }
}
    fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}`, {"hash":"6be8bc86d35b3573e30201f5a0c7f44ced3b072d5930b0da0fb22e8bb62e6d5f"}) as unknown as TypedDocumentString<PollPartialQuery, PollPartialQueryVariables>;
export const PollPageDocument = new TypedDocumentString(`
    query PollPage($poll: ID!) {
  viewer {
    ...SiteViewer
  }
  poll(id: $poll) {
    ...PollSeen
    openedAt
    closedAt
    webinar {
      ...WebinarHead
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}
fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}
fragment WebinarHead on Webinar {
  id
  state
  isPractice
  takesInput
  offersPartners
  startsAt
  endsAt
  timeZone
  language
  code
  channel
  sequence
  text {
    language
    title
  }
  viewerCan {
    host
    moderate
  }
}`, {"hash":"11241f6c2396e6fd3fd427085600888e5116df91993edb1b39389bb495365c29"}) as unknown as TypedDocumentString<PollPageQuery, PollPageQueryVariables>;
export const PollExportDocument = new TypedDocumentString(`
    query PollExport($poll: ID!) {
  poll(id: $poll) {
    ...PollSeen
    openedAt
    closedAt
    webinar {
      id
    }
  }
}
    fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}`, {"hash":"f5a5f64b8b122004cfcf3dc455f13c3b345aa10fb650135858a1ff4f24d27c1b"}) as unknown as TypedDocumentString<PollExportQuery, PollExportQueryVariables>;
export const PollVotesExportDocument = new TypedDocumentString(`
    query PollVotesExport($poll: ID!, $after: String) {
  poll(id: $poll) {
    id
    kind
    question {
      ...PollText
    }
    options {
      number
      label {
        ...PollText
      }
    }
    webinar {
      id
    }
    ballots(first: 100, after: $after) {
      nodes {
        voter
        choices
        value
        answers
        groups
        votedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PollText on PollText {
  language
  text
}`, {"hash":"f1188c7fb9cf45747ca94fd9e24e50d6af66efb2746d60611f04cc1cb42041da"}) as unknown as TypedDocumentString<PollVotesExportQuery, PollVotesExportQueryVariables>;
export const PollDeskDocument = new TypedDocumentString(`
    query PollDesk($id: ID!) {
  webinar(id: $id) {
    id
    language
    takesInput
    channel
    sequence
    polls {
      ...PollSeen
      questions {
        ...PollText
      }
      leastLabels {
        ...PollText
      }
      mostLabels {
        ...PollText
      }
      options {
        number
        isRight
        labels {
          ...PollText
        }
      }
    }
  }
}
    fragment PollText on PollText {
  language
  text
}
fragment PollSeen on Poll {
  id
  kind
  position
  state
  least
  most
  isBeforehand
  hidesResults
  isHidden
  closesAt
  remainingSeconds
  voterCount
  takesVote
  question {
    ...PollText
  }
  options {
    number
    isRight
    label {
      ...PollText
    }
  }
  leastLabel {
    ...PollText
  }
  mostLabel {
    ...PollText
  }
  viewerVote {
    choices
    value
    answers
  }
  results {
    voterCount
    mean
    median
    answerCount
    rightCount
    options {
      option {
        number
        isRight
      }
      count
      share
      points
      averagePlace
    }
    steps {
      value
      count
      share
    }
    answers {
      key
      text
      count
      share
      isHidden
      mergedKeys
    }
  }
}`, {"hash":"c6b401f27327f79744c3db769ea697342a9d74be9cc7d872294bdb9c7ab4bd62"}) as unknown as TypedDocumentString<PollDeskQuery, PollDeskQueryVariables>;
export const VotePollDocument = new TypedDocumentString(`
    mutation VotePoll($input: VotePollInput!) {
  votePoll(input: $input) {
    __typename
    ... on VotePollSuccess {
      vote {
        choices
        value
        answers
      }
    }
    ... on Problem {
      message
    }
  }
}
    `, {"hash":"5904918e6e4f7fb7b1cdb1dfc8d0660ef320be8477fd55ae18614584c91fc528"}) as unknown as TypedDocumentString<VotePollMutation, VotePollMutationVariables>;
export const MakePollDocument = new TypedDocumentString(`
    mutation MakePoll($input: MakePollInput!) {
  makePoll(input: $input) {
    ... on MakePollSuccess {
      poll {
        id
      }
    }
  }
}
    `, {"hash":"27ab1f981605642740356551a70e95c490d599f6fefad8193db8083e549c4593"}) as unknown as TypedDocumentString<MakePollMutation, MakePollMutationVariables>;
export const MakeInputQuestionsDocument = new TypedDocumentString(`
    mutation MakeInputQuestions($webinar: ID!, $idempotencyKey: String!) {
  makeInputQuestions(webinar: $webinar, idempotencyKey: $idempotencyKey) {
    __typename
  }
}
    `, {"hash":"eb0caca7224abb052bb2ab00d0f4689aa36878e314be3e7515db75b0a9ee7024"}) as unknown as TypedDocumentString<MakeInputQuestionsMutation, MakeInputQuestionsMutationVariables>;
export const EditPollDocument = new TypedDocumentString(`
    mutation EditPoll($input: EditPollInput!) {
  editPoll(input: $input) {
    __typename
  }
}
    `, {"hash":"d8798876312b0fd66a36a50a8878674a65fc7157eb4790669c40e73030f53a7d"}) as unknown as TypedDocumentString<EditPollMutation, EditPollMutationVariables>;
export const DeletePollDocument = new TypedDocumentString(`
    mutation DeletePoll($poll: ID!) {
  deletePoll(poll: $poll) {
    __typename
  }
}
    `, {"hash":"cfc6017fc923e93565cc99ee550418350aab57cb7efbd0331d473e7ecfac515b"}) as unknown as TypedDocumentString<DeletePollMutation, DeletePollMutationVariables>;
export const MovePollDocument = new TypedDocumentString(`
    mutation MovePoll($input: MovePollInput!) {
  movePoll(input: $input) {
    __typename
  }
}
    `, {"hash":"28b54a9890add3458d72b253f9ae78c884f67296770558c380273f08d35e3c53"}) as unknown as TypedDocumentString<MovePollMutation, MovePollMutationVariables>;
export const OpenPollDocument = new TypedDocumentString(`
    mutation OpenPoll($input: OpenPollInput!) {
  openPoll(input: $input) {
    __typename
  }
}
    `, {"hash":"164cd314fffff89725027707ac83b872204184f7a0398fe1b8f9264a5b26b03d"}) as unknown as TypedDocumentString<OpenPollMutation, OpenPollMutationVariables>;
export const ExtendPollDocument = new TypedDocumentString(`
    mutation ExtendPoll($input: ExtendPollInput!) {
  extendPoll(input: $input) {
    __typename
  }
}
    `, {"hash":"86afa7a35a0280a96073228d33c553cd2c4dc0096dc65b9bc43dc66cb30c5bb1"}) as unknown as TypedDocumentString<ExtendPollMutation, ExtendPollMutationVariables>;
export const ClosePollDocument = new TypedDocumentString(`
    mutation ClosePoll($poll: ID!) {
  closePoll(poll: $poll) {
    __typename
  }
}
    `, {"hash":"c8a0c0a93f3d1ab7162020bb33274c1c9090ea90ffe444f5b70bd8e89233c73c"}) as unknown as TypedDocumentString<ClosePollMutation, ClosePollMutationVariables>;
export const HidePollResultsDocument = new TypedDocumentString(`
    mutation HidePollResults($poll: ID!, $hides: Boolean!) {
  hidePollResults(poll: $poll, hides: $hides) {
    __typename
  }
}
    `, {"hash":"d76bf4cc6d87696c9730b1e32d0a7c3702a78cde943e10bfdc12bd3fdda4a7e1"}) as unknown as TypedDocumentString<HidePollResultsMutation, HidePollResultsMutationVariables>;
export const MergePollAnswersDocument = new TypedDocumentString(`
    mutation MergePollAnswers($input: MergePollAnswersInput!) {
  mergePollAnswers(input: $input) {
    __typename
  }
}
    `, {"hash":"9d15f9487acc0faf599b854936e0525f2ea235289b187aa95197c8a1788fa19b"}) as unknown as TypedDocumentString<MergePollAnswersMutation, MergePollAnswersMutationVariables>;
export const SeparatePollAnswersDocument = new TypedDocumentString(`
    mutation SeparatePollAnswers($input: SeparatePollAnswersInput!) {
  separatePollAnswers(input: $input) {
    __typename
  }
}
    `, {"hash":"5d0c94ecaf7ce062eecdbd1fbcc2f7696286dafc3c406d940054a5afea8273f3"}) as unknown as TypedDocumentString<SeparatePollAnswersMutation, SeparatePollAnswersMutationVariables>;
export const HidePollAnswersDocument = new TypedDocumentString(`
    mutation HidePollAnswers($input: HidePollAnswersInput!) {
  hidePollAnswers(input: $input) {
    __typename
  }
}
    `, {"hash":"cfc37b402787b976a510adb03a69f98fffeeeed6dab5c7882ca212c0d8b226c1"}) as unknown as TypedDocumentString<HidePollAnswersMutation, HidePollAnswersMutationVariables>;
export const JoinPageDocument = new TypedDocumentString(`
    query JoinPage {
  viewer {
    ...SiteViewer
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  openDuties
  canAdminister
  centreIds
}`, {"hash":"31ec2683fa01e0d208545de848a78fda83ebbf36186c9008be90388efd20ead9"}) as unknown as TypedDocumentString<JoinPageQuery, JoinPageQueryVariables>;
export const JoinWebinarDocument = new TypedDocumentString(`
    mutation JoinWebinar($input: JoinWebinarInput!) {
  joinWebinar(input: $input) {
    __typename
    ... on JoinWebinarSuccess {
      webinar {
        id
      }
    }
    ... on CodeUnknown {
      message
    }
  }
}
    `, {"hash":"0e05c3cc245227ea70849e8bc8a78a338e08414a621f90d972d65cc6a72db6d9"}) as unknown as TypedDocumentString<JoinWebinarMutation, JoinWebinarMutationVariables>;
export const OpenWebinarDocument = new TypedDocumentString(`
    mutation OpenWebinar($webinar: ID!) {
  openWebinar(webinar: $webinar) {
    __typename
  }
}
    `, {"hash":"7f30a057ec8e0fd09c71d64f4ac4723b7ea3d69f3fb2b00229d19d75260dd0fe"}) as unknown as TypedDocumentString<OpenWebinarMutation, OpenWebinarMutationVariables>;
export const EndWebinarDocument = new TypedDocumentString(`
    mutation EndWebinar($webinar: ID!) {
  endWebinar(webinar: $webinar) {
    __typename
  }
}
    `, {"hash":"8de3af42f3ce14d81ff4e6592b6849e6153f1503ab5eda92a97bf1ba3ffecd83"}) as unknown as TypedDocumentString<EndWebinarMutation, EndWebinarMutationVariables>;
export const PublishWebinarDocument = new TypedDocumentString(`
    mutation PublishWebinar($webinar: ID!) {
  publishWebinar(webinar: $webinar) {
    __typename
  }
}
    `, {"hash":"63b44430c25e8fe3330871a28e08698b9c752e37646c480a84db3f7ab79a6469"}) as unknown as TypedDocumentString<PublishWebinarMutation, PublishWebinarMutationVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on AskQuestionSuccess {
      thread {
        id
      }
    }
  }
}
    `, {"hash":"53d95e0537267b36fdee079e29036ab2b8701505adc461ca13d882372f510b48"}) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const ReplyToThreadDocument = new TypedDocumentString(`
    mutation ReplyToThread($input: ReplyToThreadInput!) {
  replyToThread(input: $input) {
    __typename
    ... on Problem {
      message
    }
    ... on ReplyToThreadSuccess {
      post {
        id
      }
    }
    ... on ThreadLocked {
      message
    }
  }
}
    `, {"hash":"88ff2f6a2da7f865f4ded702fbd8df872d5d6048dbf97edf4e5c6bbdbad85c44"}) as unknown as TypedDocumentString<ReplyToThreadMutation, ReplyToThreadMutationVariables>;
export const EditPostDocument = new TypedDocumentString(`
    mutation EditPost($input: EditPostInput!) {
  editPost(input: $input) {
    __typename
    ... on EditPostSuccess {
      post {
        id
      }
    }
    ... on WordsBlocked {
      message
    }
    ... on EditConflict {
      message
      current {
        revision
        markdown
      }
    }
  }
}
    `, {"hash":"7d9f55c3ccf460293247b478d51fd3456df6d4bb23f1204f488f9faebfc4245c"}) as unknown as TypedDocumentString<EditPostMutation, EditPostMutationVariables>;
export const MarkAnswerDocument = new TypedDocumentString(`
    mutation MarkAnswer($post: ID!) {
  markAnswer(post: $post) {
    __typename
  }
}
    `, {"hash":"0d727fce947ef00f494b43b88bfc5761e47ec37f8a278936f2e05696a4985161"}) as unknown as TypedDocumentString<MarkAnswerMutation, MarkAnswerMutationVariables>;
export const UnmarkAnswerDocument = new TypedDocumentString(`
    mutation UnmarkAnswer($thread: ID!) {
  unmarkAnswer(thread: $thread) {
    __typename
  }
}
    `, {"hash":"408ad24f36d90e785d8cfaa0e6b57315fb4e11d2b14f3fc5303f26fbddccbb93"}) as unknown as TypedDocumentString<UnmarkAnswerMutation, UnmarkAnswerMutationVariables>;
export const VoteDocument = new TypedDocumentString(`
    mutation Vote($post: ID!) {
  vote(post: $post) {
    __typename
    ... on OwnPost {
      message
    }
  }
}
    `, {"hash":"be81b6013f98b958ac319db4530ed17daf11d820821640d9d39841adac123812"}) as unknown as TypedDocumentString<VoteMutation, VoteMutationVariables>;
export const WithdrawVoteDocument = new TypedDocumentString(`
    mutation WithdrawVote($post: ID!) {
  withdrawVote(post: $post) {
    __typename
    ... on OwnPost {
      message
    }
  }
}
    `, {"hash":"89d25ad4516595e9cc2f584e517f8e039d5eb67c7f281414c4e67eb5d8e5a186"}) as unknown as TypedDocumentString<WithdrawVoteMutation, WithdrawVoteMutationVariables>;
export const HideDocument = new TypedDocumentString(`
    mutation Hide($target: TargetInput!, $reason: String!) {
  hide(target: $target, reason: $reason) {
    __typename
  }
}
    `, {"hash":"bda19fbecbc882c3993d7c0430912b0256e429a3292ebebae17f4220afd62d67"}) as unknown as TypedDocumentString<HideMutation, HideMutationVariables>;
export const RestoreDocument = new TypedDocumentString(`
    mutation Restore($target: TargetInput!, $reason: String!) {
  restore(target: $target, reason: $reason) {
    __typename
  }
}
    `, {"hash":"f76afd7c52a7fda54de4bcdde85c64a19668f2ac25590830cc6a92be98844c78"}) as unknown as TypedDocumentString<RestoreMutation, RestoreMutationVariables>;