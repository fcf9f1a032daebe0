/** The reactions, each with the icon it is shown by. */
export const reactionSigns = {
  AGREE: 'thumb',
  APPLAUSE: 'star',
  INSIGHT: 'innovative-practices',
  UNCLEAR: 'question',
} as const;
export const reactionKinds = ['AGREE', 'APPLAUSE', 'INSIGHT', 'UNCLEAR'] as const;
