import { registerEnumType } from '@nestjs/graphql';

export const Ground = {
  SPAM: 'SPAM',
  INSULT: 'INSULT',
  PERSONAL_DATA: 'PERSONAL_DATA',
  ILLEGAL: 'ILLEGAL',
  COPYRIGHT: 'COPYRIGHT',
  OFF_TOPIC: 'OFF_TOPIC',
  OTHER: 'OTHER',
} as const;
export type Ground = keyof typeof Ground;
export const grounds = Object.values(Ground);

registerEnumType(Ground, {
  name: 'Ground',
  description: 'Which rule something breaks: what a report says, and what a decision rests on.',
  valuesMap: {
    SPAM: { description: 'Advertising.' },
    INSULT: { description: 'An attack on a person or a group.' },
    PERSONAL_DATA: { description: 'Data by which somebody can be recognised.' },
    ILLEGAL: { description: 'Against the law.' },
    COPYRIGHT: { description: 'Somebody else’s work, without their leave.' },
    OFF_TOPIC: { description: 'Not about the work of this community.' },
    OTHER: { description: 'Something else; the words say what.' },
  },
});
