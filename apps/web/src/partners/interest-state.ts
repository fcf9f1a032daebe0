import type { InterestRowFragment } from '../graphql/generated/graphql.js';
import type { MessageKey } from '../messages/index.js';

type Standing = Pick<InterestRowFragment, 'state' | 'side' | 'introduction'>;

const ofIntroduction = {
  PROPOSED: 'PROPOSED',
  OPEN: 'OPEN',
  DECLINED: 'INTRODUCTION_DECLINED',
  WITHDRAWN: 'TAKEN_BACK',
  LAPSED: 'INTRODUCTION_LAPSED',
  CLOSED: 'CLOSED',
  BLOCKED: 'BLOCKED',
  ENDED: 'ENDED',
} as const;

/** How an interest stands, in words for the reader's side. */
export function stateKey({ state, side, introduction }: Standing): MessageKey {
  const who = side === 'AUTHOR' ? 'author' : 'asker';
  if (state !== 'ACCEPTED') return `interest.state.${who}.${state}`;
  return `interest.state.${who}.${ofIntroduction[introduction?.state ?? 'PROPOSED']}`;
}

/** As a badge: warm for what waits for the reader, good for who is introduced. */
export function stateTone({ waitsFor, side, introduction }: Standing & Pick<InterestRowFragment, 'waitsFor'>) {
  if (waitsFor === side) return 'warm';
  return introduction?.state === 'OPEN' ? 'good' : '';
}
