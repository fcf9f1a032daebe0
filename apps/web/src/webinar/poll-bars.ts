import type { PollSeenFragment } from '../graphql/generated/graphql.js';
import type { Translate } from '../i18n/translate.js';

/** One row of a chart and of its table. */
export type Bar = {
  key: number;
  label: string;
  language: string | null;
  count: number;
  share: number;
  /** How long it is, 0 to 1: the longest fills the chart, so that small shares can be told apart. */
  length: number;
  isRight: boolean;
  isOwn: boolean;
  points: number | null;
  averagePlace: number | null;
};
type Results = NonNullable<PollSeenFragment['results']>;

const longest = (values: readonly number[]): number => Math.max(1, ...values);

/** The rows of what was chosen: options, or the steps of a scale. */
export function barsOf({ kind, options, viewerVote }: PollSeenFragment, results: Results): Bar[] {
  if (kind === 'SCALE') {
    const most = longest(results.steps.map(({ count }) => count));
    return results.steps.map(({ value, count, share }) => ({
      ...{ key: value, label: String(value), language: null, count, share, length: count / most },
      ...{ isRight: false, isOwn: viewerVote?.value === value, points: null, averagePlace: null },
    }));
  }
  const weigh = ({ count, points }: Results['options'][number]) => (kind === 'RANKING' ? (points ?? 0) : count);
  const most = longest(results.options.map(weigh));
  const labels = new Map(options.map(({ number, label }) => [number, label]));
  return results.options.map((tally) => ({
    key: tally.option.number,
    label: labels.get(tally.option.number)?.text ?? '',
    language: labels.get(tally.option.number)?.language ?? null,
    ...{ count: tally.count, share: tally.share, length: weigh(tally) / most, isRight: tally.option.isRight === true },
    ...{ isOwn: kind !== 'RANKING' && Boolean(viewerVote?.choices.includes(tally.option.number)) },
    ...{ points: tally.points, averagePlace: tally.averagePlace },
  }));
}

/** Sizes of a word cloud, 1 to 5: by the square root, because what is seen is the area. */
export function cloudSize(count: number, most: number): number {
  return Math.max(1, Math.round(5 * Math.sqrt(count / Math.max(1, most))));
}

/** Beyond two minutes nobody counts seconds. */
export const leftOf = (t: Translate, seconds: number): string =>
  seconds <= 120 ? t('poll.left', { count: seconds }) : t('poll.leftMinutes', { count: Math.ceil(seconds / 60) });
