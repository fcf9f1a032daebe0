import type { QuestionFate, WebinarHostPageQueryVariables } from '../graphql/generated/graphql.js';
import { hostPath } from './places.js';

/** Which questions hosts look at. */
export const hostShows = ['waiting', 'held', 'shown', 'done', 'all'] as const;
export type HostShow = (typeof hostShows)[number];
/** What is being filled in for one question. */
export const hostPanels = ['merge', 'thread', 'decline'] as const;
export type HostPanel = (typeof hostPanels)[number];

export type HostView = { show: HostShow; after: string | null; panel: HostPanel | null; on: string | null };

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((one) => one === text) ?? null;
const idIn = (text: string | null): string | null => (text && /^[1-9]\d{0,17}$/.test(text) ? text : null);

export function hostViewOf(asked: URLSearchParams): HostView {
  const on = idIn(asked.get('on'));
  return {
    show: oneOf(hostShows, asked.get('show')) ?? 'waiting',
    after: asked.get('after') || null,
    panel: on ? oneOf(hostPanels, asked.get('panel')) : null,
    on,
  };
}

/** The address of a view; `more` says what was just done. */
export function hostAddress(webinar: string, view: Partial<HostView>, more: Record<string, string> = {}): string {
  const { show = 'waiting', after = null, panel = null, on = null } = view;
  const search = new URLSearchParams({
    ...(show === 'waiting' ? {} : { show }),
    ...(after === null ? {} : { after }),
    ...(panel && on ? { panel, on } : {}),
    ...more,
  });
  return search.size > 0 ? `${hostPath(webinar)}?${search.toString()}` : hostPath(webinar);
}

const fates: Record<HostShow, { fates: QuestionFate[] | null; isHeld: boolean | null }> = {
  waiting: { fates: ['WAITING'], isHeld: false },
  held: { fates: ['WAITING'], isHeld: true },
  shown: { fates: ['SHOWN'], isHeld: null },
  done: { fates: ['ANSWERED', 'MERGED', 'MOVED', 'DECLINED'], isHeld: null },
  all: { fates: null, isHeld: null },
};

/** What the page has to ask for. */
export function hostQuery(
  id: string,
  { show, after, panel, on }: HostView,
  asked: URLSearchParams,
): WebinarHostPageQueryVariables {
  const done = idIn(asked.get('done'));
  const { isHeld, fates: wanted } = fates[show];
  return {
    id,
    fates: wanted,
    isHeld,
    after,
    on: on ?? '1',
    similar: panel === 'merge',
    done: done ?? '1',
    hasDone: done !== null,
  };
}
