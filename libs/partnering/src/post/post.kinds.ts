import { registerEnumType } from '@nestjs/graphql';

export enum PartnerPostKind {
  OFFER = 'offer',
  WISH = 'wish',
  BOTH = 'both',
}
registerEnumType(PartnerPostKind, {
  name: 'PartnerPostKind',
  description: 'OFFER: what a centre has to give. WISH: what it looks for. BOTH.',
});

export enum PartnerPostState {
  DRAFT = 'draft',
  OPEN = 'open',
  PAUSED = 'paused',
  IN_TALKS = 'talks',
  FOUND = 'found',
  EXPIRED = 'expired',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(PartnerPostState, {
  name: 'PartnerPostState',
  description:
    'DRAFT: seen by its centre alone. OPEN: takes interests. PAUSED: by its author, or because it has as many interests as it takes. IN_TALKS: takes no more while its centre talks to some. FOUND: it has its partners. EXPIRED: its day has passed. WITHDRAWN: by its author.',
});

/** The part an organisation takes in a project. */
export enum PartnerRole {
  COORDINATOR = 'coordinator',
  FULL_PARTNER = 'full-partner',
  ASSOCIATED = 'associated',
  OPEN = 'open',
}
registerEnumType(PartnerRole, {
  name: 'PartnerRole',
  description: 'COORDINATOR, FULL_PARTNER, ASSOCIATED, or OPEN: any of them.',
});

export enum CooperationForm {
  WORK_PLACEMENT = 'work-placement',
  CURRICULUM = 'curriculum',
  STAFF_EXCHANGE = 'staff-exchange',
  APPLIED_RESEARCH = 'applied-research',
  EQUIPMENT = 'equipment',
  CONSORTIUM = 'consortium',
}
registerEnumType(CooperationForm, {
  name: 'CooperationForm',
  description:
    'WORK_PLACEMENT. CURRICULUM: a curriculum designed together. STAFF_EXCHANGE. APPLIED_RESEARCH. EQUIPMENT: shared or given. CONSORTIUM: for a call.',
});

/** What its centre does with a post that is open to all. */
export enum PartnerPostAct {
  PAUSE = 'pause',
  RESUME = 'resume',
  IN_TALKS = 'talks',
  FOUND = 'found',
  WITHDRAW = 'withdraw',
  RENEW = 'renew',
  EDIT = 'edit',
}
registerEnumType(PartnerPostAct, {
  name: 'PartnerPostAct',
  description:
    'PAUSE: takes no interests for now. RESUME: takes them again. IN_TALKS. FOUND. WITHDRAW. RENEW: takes answers for longer. EDIT.',
});
