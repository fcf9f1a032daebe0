import { InterestSide, InterestState, IntroductionState } from './interest.kinds.js';

/** What somebody can do with an interest or the introduction it became. */
export type Move =
  | 'edit'
  | 'withdraw'
  | 'answer'
  | 'mark'
  | 'ask'
  | 'accept'
  | 'decline'
  | 'acceptIntroduction'
  | 'declineIntroduction'
  | 'takeBack'
  | 'close'
  | 'block'
  | 'takeOver'
  | 'report'
  | 'erase';

export interface Standing {
  readonly state: InterestState;
  /** Whether the author has asked one more question. */
  readonly hasQuestion: boolean;
  /** Of the introduction; null while there is none. */
  readonly introduction: IntroductionState | null;
}

const { WAITING, ASKED } = InterestState;
const { PROPOSED, OPEN } = IntroductionState;

/** Whose move each is; null for both sides. */
export const sideOf: Readonly<Record<Move, InterestSide | null>> = {
  ...{ edit: InterestSide.ASKER, withdraw: InterestSide.ASKER, answer: InterestSide.ASKER },
  ...{ acceptIntroduction: InterestSide.ASKER, declineIntroduction: InterestSide.ASKER },
  ...{ mark: InterestSide.AUTHOR, ask: InterestSide.AUTHOR, accept: InterestSide.AUTHOR },
  ...{ decline: InterestSide.AUTHOR, takeBack: InterestSide.AUTHOR },
  ...{ close: null, block: null, takeOver: null, report: null, erase: null },
};

/** Whether an interest has come to an end, one way or another. */
export const isOver = ({ state, introduction }: Standing): boolean =>
  state !== WAITING && state !== ASKED && introduction !== PROPOSED && introduction !== OPEN;

/** What stands open as things are: of all that happens at once, the first closes the door for the others. */
const open: Readonly<Record<Move, (standing: Standing) => boolean>> = {
  edit: ({ state }) => state === WAITING || state === ASKED,
  withdraw: ({ state, introduction }) => state === WAITING || state === ASKED || introduction === PROPOSED,
  answer: ({ state }) => state === ASKED,
  mark: () => true,
  ask: ({ state, hasQuestion }) => state === WAITING && !hasQuestion,
  accept: ({ state }) => state === WAITING || state === ASKED,
  decline: ({ state }) => state === WAITING || state === ASKED,
  acceptIntroduction: ({ introduction }) => introduction === PROPOSED,
  declineIntroduction: ({ introduction }) => introduction === PROPOSED,
  takeBack: ({ introduction }) => introduction === PROPOSED,
  close: ({ introduction }) => introduction === OPEN,
  block: ({ introduction }) => introduction === PROPOSED || introduction === OPEN,
  takeOver: (standing) => !isOver(standing),
  report: () => true,
  erase: isOver,
};

/** Whether a side can do this now. */
export const canMove = (move: Move, side: InterestSide, standing: Standing): boolean =>
  (sideOf[move] === null || sideOf[move] === side) && open[move](standing);
