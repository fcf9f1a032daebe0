import { IntrinsicException } from '@nestjs/common';
import type { Actor } from './actor.js';
import { refusals } from './refusal.messages.js';
import type { Said } from './messages.js';

export type RefusalCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'UNAVAILABLE';

export interface FieldMistake {
  readonly field: string;
  readonly say: Said;
}

interface Details {
  readonly fields?: readonly FieldMistake[];
  readonly retryAfterSeconds?: number;
}

/**
 * The caller's mistake: a top-level GraphQL error with a code and a sentence that tells what to do next.
 * Intrinsic to Nest, so that it is not logged as if it were a bug.
 */
export class Refusal extends IntrinsicException {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly say: Said,
    readonly details: Details = {},
  ) {
    super(`${code}: ${say('en')}`);
  }
}

/** Hidden and missing are told apart by nobody. */
export const notFound = (): Refusal => new Refusal('NOT_FOUND', refusals.notFound());
export const forbidden = (): Refusal => new Refusal('FORBIDDEN', refusals.forbidden());
export const unauthenticated = (): Refusal => new Refusal('UNAUTHENTICATED', refusals.unauthenticated());
export const unavailable = (): Refusal => new Refusal('UNAVAILABLE', refusals.unavailable());
export const conflict = (): Refusal => new Refusal('CONFLICT', refusals.keyReused());
export const badInput = (...fields: FieldMistake[]): Refusal =>
  new Refusal('BAD_INPUT', refusals.badInput(), { fields });
/** Nobody counts to 899: beyond two minutes the sentence speaks of minutes. */
export const rateLimited = (retryAfterSeconds: number): Refusal => {
  const say =
    retryAfterSeconds <= 120
      ? refusals.rateLimited({ seconds: retryAfterSeconds })
      : refusals.rateLimitedLonger({ minutes: Math.ceil(retryAfterSeconds / 60) });
  return new Refusal('RATE_LIMITED', say, { retryAfterSeconds });
};

/** The person behind the actor; a guest is refused with UNAUTHENTICATED. */
export function requirePerson(actor: Actor): string {
  if (actor.personId === null) throw unauthenticated();
  return actor.personId;
}
