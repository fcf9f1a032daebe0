import { registerEnumType } from '@nestjs/graphql';

export enum ConsortiumState {
  GATHERING = 'gathering',
  SUBMITTED = 'submitted',
  DISSOLVED = 'dissolved',
}
registerEnumType(ConsortiumState, {
  name: 'ConsortiumState',
  description: 'GATHERING: partners come and go. SUBMITTED: its proposal was handed in. DISSOLVED: it is no more.',
});

export enum PartnerState {
  INVITED = 'invited',
  JOINED = 'joined',
  DECLINED = 'declined',
  LEFT = 'left',
  REMOVED = 'removed',
}
registerEnumType(PartnerState, {
  name: 'PartnerState',
  description:
    'INVITED: has not answered. JOINED: is in. DECLINED: said no. LEFT: was in. REMOVED: by the coordinator, or the invitation was withdrawn.',
});

export enum LetterState {
  DRAFT = 'draft',
  SIGNED = 'signed',
  RECEIVED = 'received',
}
registerEnumType(LetterState, {
  name: 'LetterState',
  description: 'DRAFT: written. SIGNED: on paper, as its centre says. RECEIVED: the coordinator has it.',
});

/** Why something about a consortium is not possible, or no longer. */
export enum ObstacleReason {
  CLOSED = 'CLOSED',
  FULL = 'FULL',
  TOO_MANY = 'TOO_MANY',
  ALREADY_IN = 'ALREADY_IN',
  NOT_INVITED = 'NOT_INVITED',
  NOT_IN = 'NOT_IN',
  COORDINATES = 'COORDINATES',
  INCOMPLETE = 'INCOMPLETE',
  NO_LETTER = 'NO_LETTER',
}
registerEnumType(ObstacleReason, {
  name: 'ConsortiumObstacleReason',
  description:
    'CLOSED: the deadline has passed, the call was withdrawn, or it was handed in or dissolved. FULL: it has sixty partners. TOO_MANY: the centre gathers ten already. ALREADY_IN: invited or joined before. NOT_INVITED: there is no invitation to answer or withdraw, or no longer. NOT_IN: the centre is no partner, or no longer. COORDINATES: first somebody else has to coordinate. INCOMPLETE: rules of the call are not met. NO_LETTER: there is none yet, or it is not that far.',
});
