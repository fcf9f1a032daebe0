import type { PollSeenFragment } from '../graphql/generated/graphql.js';

/** A poll as everybody sees it, whoever reads it: without the answers that are hidden. */
export function forAll(poll: PollSeenFragment): PollSeenFragment {
  const { results } = poll;
  if (!results) return poll;
  const answers = results.answers.filter(({ isHidden }) => !isHidden);
  const answerCount = results.answerCount - (results.answers.length - answers.length);
  return { ...poll, results: { ...results, answers, answerCount } };
}
