import { inputMessages, type Said } from '@guildhall/kernel';
import { TextRefused, tidyLine } from '@guildhall/text';
import { PollKind, type PollShape } from '../poll/poll.kind.js';
import { pollMessages } from '../poll/poll.messages.js';
import { answerKey, LONGEST_KEY } from './answer.key.js';
import type { VotePollInput } from './vote.input.js';

export const LONGEST_ANSWER = 300;
export const LONGEST_WORD = 40;

/** A vote as the row holds it; words of a cloud stand in one line each. */
export interface Ballot {
  readonly choices: readonly number[] | null;
  readonly value: number | null;
  readonly answer: string | null;
  readonly key: string | null;
}

/** What does not fit, and where. */
export interface Mistake {
  readonly field: string;
  readonly say: Said;
}

const empty: Ballot = { choices: null, value: null, answer: null, key: null };

/** The vote as it will be kept, or what is wrong with it. */
export function ballotOf(shape: PollShape, input: VotePollInput): Ballot | Mistake {
  switch (shape.kind) {
    case PollKind.SCALE:
      return stepOf(shape, input);
    case PollKind.TEXT:
    case PollKind.CLOUD:
      return wordsOf(shape, input);
    default:
      return choiceOf(shape, input);
  }
}

function choiceOf({ kind, options, least, most }: PollShape, { choices }: VotePollInput): Ballot | Mistake {
  const isDistinct = new Set(choices).size === choices.length;
  const isKnown = choices.every((number) => number <= options);
  if (isDistinct && isKnown && choices.length >= least && choices.length <= most)
    return { ...empty, choices: kind === PollKind.RANKING ? choices : [...choices].sort((a, b) => a - b) };
  if (kind === PollKind.RANKING) return { field: 'input.choices', say: pollMessages.all({ least }) };
  const say = kind === PollKind.MULTIPLE ? pollMessages.several({ least, most }) : pollMessages.one();
  return { field: 'input.choices', say };
}

function stepOf({ least, most }: PollShape, { value }: VotePollInput): Ballot | Mistake {
  if (value != null && value >= least && value <= most) return { ...empty, value };
  return { field: 'input.value', say: pollMessages.step({ least, most }) };
}

function wordsOf({ kind, most }: PollShape, { answers }: VotePollInput): Ballot | Mistake {
  const length = kind === PollKind.CLOUD ? LONGEST_WORD : LONGEST_ANSWER;
  const say = kind === PollKind.CLOUD ? pollMessages.words({ most, length }) : pollMessages.answer({ length });
  const field = 'input.answers';
  try {
    const given = answers.filter((answer) => answer.trim() !== '').map(tidyLine);
    // Who writes the same word twice says it once.
    const words = new Map(given.map((answer) => [answerKey(answer), answer]));
    const isTooLong = [...words.keys()].some((key) => [...key].length > LONGEST_KEY);
    if (isTooLong || words.size < 1 || given.length > most || given.some((answer) => [...answer].length > length))
      return { field, say };
    return { ...empty, answer: [...words.values()].join('\n'), key: [...words.keys()].join('\n') };
  } catch (error) {
    if (error instanceof TextRefused) return { field, say: inputMessages[error.reason]({ min: 1, max: length }) };
    throw error;
  }
}
