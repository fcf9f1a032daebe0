import { describe, expect, it } from 'vitest';
import { InterestSide, InterestState, IntroductionState } from './interest.kinds.js';
import { canMove, isOver, type Move, sideOf, type Standing } from './interest.moves.js';

const { AUTHOR, ASKER } = InterestSide;
const standing = (
  state: InterestState,
  introduction: IntroductionState | null = null,
  hasQuestion = false,
): Standing => ({
  ...{ state, introduction, hasQuestion },
});
const movesOf = (side: InterestSide, at: Standing): Move[] =>
  (Object.keys(sideOf) as Move[]).filter((move) => canMove(move, side, at));
const accepted = (introduction: IntroductionState) => standing(InterestState.ACCEPTED, introduction);

describe('What can be done with an interest', () => {
  it('is for the author to decide while it waits', () => {
    expect(movesOf(AUTHOR, standing(InterestState.WAITING))).toEqual([
      ...['mark', 'ask', 'accept', 'decline', 'takeOver', 'report'],
    ]);
    expect(movesOf(ASKER, standing(InterestState.WAITING))).toEqual(['edit', 'withdraw', 'takeOver', 'report']);
  });

  it('is one more question, once', () => {
    expect(canMove('ask', AUTHOR, standing(InterestState.WAITING, null, true))).toBe(false);
    expect(movesOf(ASKER, standing(InterestState.ASKED, null, true))).toContain('answer');
    expect(canMove('accept', AUTHOR, standing(InterestState.ASKED, null, true))).toBe(true);
  });

  it('is for the asker to accept once the author has', () => {
    expect(movesOf(ASKER, accepted(IntroductionState.PROPOSED))).toEqual([
      ...['withdraw', 'acceptIntroduction', 'declineIntroduction', 'block', 'takeOver', 'report'],
    ]);
    expect(movesOf(AUTHOR, accepted(IntroductionState.PROPOSED))).toEqual([
      ...['mark', 'takeBack', 'block', 'takeOver', 'report'],
    ]);
  });

  it('is closing and blocking for both while they are introduced', () => {
    for (const side of [AUTHOR, ASKER]) {
      const moves = movesOf(side, accepted(IntroductionState.OPEN));
      expect(moves.filter((move) => move !== 'mark')).toEqual(['close', 'block', 'takeOver', 'report']);
    }
  });

  it('is nothing but marking, reporting and taking one’s words away once it is over', () => {
    const ends = [
      ...[InterestState.DECLINED, InterestState.LAPSED, InterestState.WITHDRAWN, InterestState.ENDED].map((state) =>
        standing(state),
      ),
      ...(['DECLINED', 'WITHDRAWN', 'LAPSED', 'CLOSED', 'BLOCKED', 'ENDED'] as const).map((state) =>
        accepted(IntroductionState[state]),
      ),
    ];
    for (const end of ends) {
      expect(isOver(end)).toBe(true);
      expect(movesOf(AUTHOR, end)).toEqual(['mark', 'report', 'erase']);
      expect(movesOf(ASKER, end)).toEqual(['report', 'erase']);
    }
  });
});
