import type { Said } from '@guildhall/kernel';

export enum HindranceCause {
  ALREADY_SO = 'ALREADY_SO',
  HIDDEN = 'HIDDEN',
  MERGED = 'MERGED',
  SAME_THREAD = 'SAME_THREAD',
  THEME_NOT_MODERATED = 'THEME_NOT_MODERATED',
  TOO_MANY_PINS = 'TOO_MANY_PINS',
  TOO_MANY_TAGS = 'TOO_MANY_TAGS',
  NOT_OF_THREAD = 'NOT_OF_THREAD',
  NOT_ALLOWED = 'NOT_ALLOWED',
}

/** Thrown inside an act: it cannot be done, nothing is changed, and the moderator is told what to do instead. */
export class Hindrance extends Error {
  override readonly name = 'Hindrance';

  constructor(
    readonly hindrance: HindranceCause,
    readonly say: Said,
  ) {
    super(say('en'));
  }
}
