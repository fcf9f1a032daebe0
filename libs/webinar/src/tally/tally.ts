import { type PollShape, PollKind } from '../poll/poll.kind.js';
import type { PollOption } from '../poll/poll.entity.js';
import type { AnswerGroup, OptionTally, PollResults, StepTally } from './tally.view.js';
import type { CountRow } from './tally.queries.js';

type Polled = Omit<PollShape, 'options'> & { readonly options: readonly PollOption[] };

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/** What the counts of a poll say. `isStaff` sees the answers that are hidden, `isOver` whether a quiz may tell. */
export function resultsOf(
  poll: Polled,
  rows: readonly CountRow[],
  { isStaff, isOver }: { isStaff: boolean; isOver: boolean },
): PollResults {
  const voterCount = rows.find(({ part }) => part === 'voters')?.count ?? 0;
  const share = (count: number): number => (voterCount === 0 ? 0 : count / voterCount);
  const options = poll.options.map((option) => optionTally(poll, option, rows, share));
  const steps = poll.kind === PollKind.SCALE ? stepTallies(poll, rows, share) : [];
  const listed = rows.filter(({ part, isHidden }) => part === 'answer' && (isStaff || !isHidden));
  const answers = listed.map(({ key, text, count, isHidden, mergedKeys }): AnswerGroup => ({
    ...{ key: key ?? '', text: text ?? '', count, share: share(count), isHidden },
    // A key is what was written: it may be what was hidden before the groups were merged.
    mergedKeys: isStaff ? (mergedKeys ?? []) : [],
  }));
  const hidden = rows.filter(({ part }) => part === 'answer').length - listed.length;
  return {
    ...{ voterCount, steps, answers },
    options: poll.kind === PollKind.RANKING ? [...options].sort((a, b) => (b.points ?? 0) - (a.points ?? 0)) : options,
    answerCount: (rows.find(({ part }) => part === 'answer')?.groups ?? 0) - hidden,
    mean: steps.length > 0 && voterCount > 0 ? sum(steps.map(({ value, count }) => value * count)) / voterCount : null,
    median: medianOf(steps, voterCount),
    rightCount:
      poll.kind === PollKind.QUIZ && isOver
        ? sum(options.filter(({ option }) => option.isRight).map(({ count }) => count))
        : null,
  };
}

function optionTally(
  poll: Polled,
  option: PollOption,
  rows: readonly CountRow[],
  share: (n: number) => number,
): OptionTally {
  const own = rows.filter(({ part, number }) => part === 'choice' && number === option.number);
  const count = sum(own.map((row) => row.count));
  if (poll.kind !== PollKind.RANKING) return { option, count, share: share(count), points: null, averagePlace: null };
  const { length } = poll.options;
  const points = sum(own.map((row) => (length + 1 - row.place) * row.count));
  const averagePlace = count === 0 ? null : sum(own.map((row) => row.place * row.count)) / count;
  return { option, count, share: share(count), points, averagePlace };
}

function stepTallies({ least, most }: Polled, rows: readonly CountRow[], share: (n: number) => number): StepTally[] {
  const counts = new Map(rows.filter(({ part }) => part === 'value').map(({ number, count }) => [number, count]));
  return Array.from({ length: most - least + 1 }, (_, n) => {
    const count = counts.get(least + n) ?? 0;
    return { value: least + n, count, share: share(count) };
  });
}

/** The step in the middle; between two steps when as many stand on either side. */
function medianOf(steps: readonly StepTally[], voters: number): number | null {
  if (steps.length === 0 || voters === 0) return null;
  const at = (place: number): number => {
    let seen = 0;
    return steps.find(({ count }) => (seen += count) > place)?.value ?? 0;
  };
  return (at(Math.floor((voters - 1) / 2)) + at(Math.floor(voters / 2))) / 2;
}
