import { query } from '../api/query.js';
import { attempt } from '../forms/form.js';
import {
  HideDocument,
  MuteAskerDocument,
  RequestSealDocument,
  RestoreDocument,
  UnmuteAskerDocument,
} from '../graphql/generated/graphql.js';
import type { Asking } from '../api/query.js';
import type { Form } from '../forms/form.js';
import type { LiveAct } from './live-acts.js';
import { livePath, sealsPath } from './places.js';

type Deed = { question: string; reason: string; form: Form; asking: Asking };

/** An act on one question, after which it stands where it stood; a seal has a page of its own. */
const act =
  (deed: (what: Deed) => Promise<unknown>, goesTo?: (webinar: string) => string): LiveAct =>
  async (form, { webinar, search }, asking) => {
    const question = form.text('question');
    const { mistakes } = await attempt(() => deed({ question, reason: form.text('reason'), form, asking }));
    if (mistakes) return { done: null, mistakes };
    const path = goesTo?.(webinar) ?? `${livePath(webinar)}${search}#question-${question}`;
    return { done: { path, told: { question } }, mistakes: null };
  };

const target = (id: string) => ({ type: 'LIVE_QUESTION' as const, id });

/** What those who moderate do with questions and with whoever asked them. */
export const moderateActs: readonly [intent: string, act: LiveAct][] = [
  ['hide', act(({ question, reason, asking }) => query(HideDocument, { target: target(question), reason }, asking))],
  ['restore', act(({ question, asking }) => query(RestoreDocument, { target: target(question), reason: '' }, asking))],
  [
    'mute',
    act(({ question, reason, form, asking }) =>
      query(MuteAskerDocument, { input: { question, reason, hidesQuestions: form.text('hides') === 'yes' } }, asking),
    ),
  ],
  ['unmute', act(({ question, asking }) => query(UnmuteAskerDocument, { input: { question } }, asking))],
  [
    'seal',
    act(
      ({ question, reason, asking }) => query(RequestSealDocument, { input: { question, reason } }, asking),
      sealsPath,
    ),
  ],
];
