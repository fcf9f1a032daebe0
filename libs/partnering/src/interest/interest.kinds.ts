import { registerEnumType } from '@nestjs/graphql';

export enum InterestState {
  WAITING = 'waiting',
  ASKED = 'asked',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  LAPSED = 'lapsed',
  WITHDRAWN = 'withdrawn',
  ENDED = 'ended',
}
registerEnumType(InterestState, {
  name: 'InterestState',
  description:
    'WAITING: for the author of the post. ASKED: the author asked one more question and waits for its answer. ACCEPTED: see its introduction. DECLINED. LAPSED: nobody answered in time, or the post came to its end. WITHDRAWN: by the asker. ENDED: by a moderator, because of what a party reported.',
});

export enum IntroductionState {
  PROPOSED = 'proposed',
  OPEN = 'open',
  DECLINED = 'declined',
  WITHDRAWN = 'withdrawn',
  LAPSED = 'lapsed',
  CLOSED = 'closed',
  BLOCKED = 'blocked',
  ENDED = 'ended',
}
registerEnumType(IntroductionState, {
  name: 'IntroductionState',
  description:
    'PROPOSED: the author accepted, the asker has not yet. OPEN: both did; contacts are shown. DECLINED: by the asker. WITHDRAWN: taken back. LAPSED: the asker did not answer in time. CLOSED: by one of the two. BLOCKED: by the viewer’s centre; the other reads CLOSED. ENDED: by a moderator.',
});

export enum InterestSide {
  AUTHOR = 'author',
  ASKER = 'asker',
}
registerEnumType(InterestSide, {
  name: 'InterestSide',
  description: 'AUTHOR: the centre of the post. ASKER: the centre that is interested.',
});

/** Why an interest is declined; each has kind words in every language. */
export enum DeclineReason {
  FOUND = 'found',
  OTHER_PROFILE = 'other-profile',
  TIMING = 'timing',
  COUNTRIES = 'countries',
  CAPACITY = 'capacity',
  OTHER = 'other',
}
registerEnumType(DeclineReason, {
  name: 'InterestDeclineReason',
  description:
    'FOUND: the partners are found. OTHER_PROFILE: another profile is sought this time. TIMING: the times do not meet. COUNTRIES: partners of other countries are needed. CAPACITY: more or less is needed than is offered. OTHER.',
});

export enum InterestStepKind {
  SENT = 'sent',
  EDITED = 'edited',
  ASKED = 'asked',
  ANSWERED = 'answered',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
  WITHDRAWN = 'withdrawn',
  REMINDED = 'reminded',
  LAPSED = 'lapsed',
  OPENED = 'opened',
  INTRODUCTION_DECLINED = 'introduction-declined',
  TAKEN_BACK = 'taken-back',
  CLOSED = 'closed',
  BLOCKED = 'blocked',
  ENDED = 'ended',
  HANDED_OVER = 'handed-over',
  ERASED = 'erased',
  MERGED = 'merged',
}
registerEnumType(InterestStepKind, {
  name: 'InterestStepKind',
  description:
    'What was done: SENT, EDITED and WITHDRAWN by the asker; ASKED, ACCEPTED, DECLINED and TAKEN_BACK by the author; ANSWERED, OPENED (accepting the introduction) and INTRODUCTION_DECLINED by the asker; CLOSED, HANDED_OVER (another person acts for the centre) and ERASED (own words taken away) by either; BLOCKED by the viewer’s centre; REMINDED and LAPSED by time; ENDED by a moderator; MERGED: it ended because two centres turned out to be one.',
});

/** Why a post takes no interests. */
export enum InterestBar {
  DRAFT = 'draft',
  PAUSED = 'paused',
  FULL = 'full',
  IN_TALKS = 'talks',
  FOUND = 'found',
  EXPIRED = 'expired',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(InterestBar, {
  name: 'InterestBar',
  description:
    'DRAFT: it is not open yet. PAUSED: by its author. FULL: it has as many interests as it takes. IN_TALKS: its centre talks to some. FOUND: it has its partners. EXPIRED: its last day has passed. WITHDRAWN: by its author.',
});

/** Days of waiting after which whoever is expected to act is reminded, and after which an interest lapses. */
export const REMINDED_AFTER_DAYS = [5, 9] as const;
export const LAPSES_AFTER_DAYS = 14;
/** What a centre that is not verified may send in seven days. */
export const WEEKLY_UNVERIFIED = 5;
