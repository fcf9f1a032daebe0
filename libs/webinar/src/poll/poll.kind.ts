import { registerEnumType } from '@nestjs/graphql';

export enum PollKind {
  SINGLE = 'SINGLE',
  MULTIPLE = 'MULTIPLE',
  SCALE = 'SCALE',
  RANKING = 'RANKING',
  TEXT = 'TEXT',
  CLOUD = 'CLOUD',
  QUIZ = 'QUIZ',
}
registerEnumType(PollKind, {
  name: 'PollKind',
  description:
    'SINGLE: one of the options. MULTIPLE: `least` to `most` of them. SCALE: a whole number from `least` to `most`. RANKING: `least` to `most` options in order, the best first. TEXT: an answer in own words. CLOUD: up to `most` words. QUIZ: one option, some are right.',
});

/** What may be chosen or written in a poll. */
export interface PollShape {
  readonly kind: PollKind;
  /** How many options it has; they are numbered from 1. */
  readonly options: number;
  readonly least: number;
  readonly most: number;
}

const choosing = new Set([PollKind.SINGLE, PollKind.MULTIPLE, PollKind.RANKING, PollKind.QUIZ]);
const writing = new Set([PollKind.TEXT, PollKind.CLOUD]);

export const isChosen = (kind: PollKind): boolean => choosing.has(kind);
export const isWritten = (kind: PollKind): boolean => writing.has(kind);

/** The scale ends within these, so that a thumb finds each step. */
export const SCALE = { from: 0, to: 10 } as const;
export const MOST_OPTIONS = 20;
export const MOST_WORDS = 5;

/**
 * The bounds as they hold for the kind: where there is nothing to choose about them they are set, where they were left
 * out they get what people expect. Null when they fit nothing.
 */
export function boundsOf(
  kind: PollKind,
  options: number,
  given: { least?: number | null | undefined; most?: number | null | undefined },
): { least: number; most: number } | null {
  if (isChosen(kind) ? options < 2 : options > 0) return null;
  const fits = (least: number, most: number, from: number, to: number) =>
    from <= least && least <= most && most <= to ? { least, most } : null;
  switch (kind) {
    case PollKind.MULTIPLE:
      return fits(given.least ?? 1, given.most ?? options, 1, options);
    case PollKind.RANKING:
      return fits(given.least ?? given.most ?? options, given.most ?? options, 1, options);
    case PollKind.SCALE:
      return (given.least ?? 1) < (given.most ?? 5)
        ? fits(given.least ?? 1, given.most ?? 5, SCALE.from, SCALE.to)
        : null;
    case PollKind.CLOUD:
      return fits(1, given.most ?? 3, 1, MOST_WORDS);
    default:
      return { least: 1, most: 1 };
  }
}
