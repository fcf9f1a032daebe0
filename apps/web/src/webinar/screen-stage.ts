import type { WebinarScreenPageQuery } from '../graphql/generated/graphql.js';

type Screened = WebinarScreenPageQuery['webinar'];
/** What the wall shows: one question, a poll, or the questions with the most votes. */
export type Stage = 'question' | 'poll' | 'top';

/** The results of a poll stay on the wall so long after it was closed. */
const RESULTS_MS = 10 * 60 * 1000;

const time = (text: string | null | undefined): number => (text ? Date.parse(text) : 0);

/** What came last is shown: a question somebody put there, or a poll that was opened or closed. */
export function stageOf({ spotlight, polls }: Pick<Screened, 'spotlight' | 'polls'>, now: number): Stage {
  const asked = polls.map(({ state, openedAt, closedAt }) => {
    if (state === 'OPEN') return time(openedAt);
    return state === 'CLOSED' && now - time(closedAt) < RESULTS_MS ? time(closedAt) : 0;
  });
  const poll = Math.max(0, ...asked);
  if (spotlight && time(spotlight.fateAt) >= poll) return 'question';
  if (poll > 0) return 'poll';
  return spotlight ? 'question' : 'top';
}

/** How large words may be so that they fit: by their length. */
export const sizeOf = ({ length }: string): 'xl' | 'l' | 'm' | 's' => {
  if (length <= 80) return 'xl';
  if (length <= 180) return 'l';
  return length <= 340 ? 'm' : 's';
};
