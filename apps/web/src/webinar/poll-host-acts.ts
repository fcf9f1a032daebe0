import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import {
  ClosePollDocument,
  DeletePollDocument,
  EditPollDocument,
  ExtendPollDocument,
  HidePollAnswersDocument,
  HidePollResultsDocument,
  MakeInputQuestionsDocument,
  MakePollDocument,
  MergePollAnswersDocument,
  MovePollDocument,
  OpenPollDocument,
  SeparatePollAnswersDocument,
  type EditPollInput,
  type PollKind,
} from '../graphql/generated/graphql.js';
import { hostPath, pollPath } from './places.js';

type Act = (form: Form, webinar: string, asking: Asking) => Promise<Outcome<string>>;

const kinds: ReadonlySet<string> = new Set(['SINGLE', 'MULTIPLE', 'SCALE', 'RANKING', 'TEXT', 'CLOUD', 'QUIZ']);
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const numberIn = (form: Form, name: string): number | null => {
  const text = form.text(name).trim();
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
};

/** What the form of a poll says: each language in fields of its own, options one in each line, right ones after a star. */
export function planOf(form: Form): Omit<EditPollInput, 'poll'> {
  const languages = form.all('language');
  const said = (name: string) =>
    languages
      .map((language) => ({ language, text: form.text(`${name}-${language}`).trim() }))
      .filter(({ text }) => text !== '');
  const options = languages.map((language) => ({ language, given: lines(form.text(`options-${language}`)) }));
  const plain = (text: string) => text.replace(/^\*\s*/, '');
  const kind = kinds.has(form.text('kind')) ? (form.text('kind') as PollKind) : 'SINGLE';
  return {
    kind,
    question: said('question'),
    options: (options[0]?.given ?? []).map((first, n) => ({
      isRight: kind === 'QUIZ' && first.startsWith('*'),
      labels: options.flatMap(({ language, given }) => {
        const text = given[n];
        return text ? [{ language, text: kind === 'QUIZ' ? plain(text) : text }] : [];
      }),
    })),
    least: numberIn(form, 'least'),
    most: numberIn(form, 'most'),
    leastLabel: kind === 'SCALE' ? said('leastLabel') : [],
    mostLabel: kind === 'SCALE' ? said('mostLabel') : [],
    isBeforehand: form.text('beforehand') === 'yes',
    hidesResults: form.text('hides') === 'yes',
  };
}

/** Runs a change of a poll; the outcome is the page to go on with, at this poll. */
const changing =
  (change: (form: Form, poll: string, webinar: string, asking: Asking) => Promise<unknown>): Act =>
  async (form, webinar, asking) => {
    const poll = form.text('poll');
    const { mistakes } = await attempt(() => change(form, poll, webinar, asking));
    if (mistakes) return { done: null, mistakes };
    const back = form.text('back') === 'poll' ? pollPath(webinar, poll) : `${hostPath(webinar)}#poll-${poll || 'new'}`;
    return { done: back, mistakes: null };
  };

const seconds = (form: Form): number | null => Number(form.text('seconds')) || null;

/** What hosts do with polls, by the intent of the form. */
export const pollHostActs: readonly (readonly [string, Act])[] = [
  [
    'poll-make',
    changing((form, _poll, webinar, asking) =>
      query(
        MakePollDocument,
        { input: { webinar, idempotencyKey: form.text('idempotencyKey'), ...planOf(form) } },
        asking,
      ),
    ),
  ],
  [
    'poll-template',
    changing((form, _poll, webinar, asking) =>
      query(MakeInputQuestionsDocument, { webinar, idempotencyKey: form.text('idempotencyKey') }, asking),
    ),
  ],
  [
    'poll-edit',
    changing((form, poll, _webinar, asking) => query(EditPollDocument, { input: { poll, ...planOf(form) } }, asking)),
  ],
  ['poll-delete', changing((_form, poll, _webinar, asking) => query(DeletePollDocument, { poll }, asking))],
  [
    'poll-move',
    changing((form, poll, _webinar, asking) =>
      query(MovePollDocument, { input: { poll, position: Math.max(1, Number(form.text('position')) || 1) } }, asking),
    ),
  ],
  [
    'poll-open',
    changing((form, poll, _webinar, asking) =>
      query(OpenPollDocument, { input: { poll, seconds: seconds(form) } }, asking),
    ),
  ],
  [
    'poll-extend',
    changing((form, poll, _webinar, asking) =>
      query(ExtendPollDocument, { input: { poll, seconds: seconds(form) } }, asking),
    ),
  ],
  [
    'poll-endless',
    changing((_form, poll, _webinar, asking) => query(ExtendPollDocument, { input: { poll, seconds: null } }, asking)),
  ],
  ['poll-close', changing((_form, poll, _webinar, asking) => query(ClosePollDocument, { poll }, asking))],
  [
    'poll-hide',
    changing((_form, poll, _webinar, asking) => query(HidePollResultsDocument, { poll, hides: true }, asking)),
  ],
  [
    'poll-show',
    changing((_form, poll, _webinar, asking) => query(HidePollResultsDocument, { poll, hides: false }, asking)),
  ],
  [
    'poll-merge',
    changing((form, poll, _webinar, asking) =>
      query(MergePollAnswersDocument, { input: { poll, group: form.text('group'), into: form.text('into') } }, asking),
    ),
  ],
  [
    'poll-separate',
    changing((form, poll, _webinar, asking) =>
      query(SeparatePollAnswersDocument, { input: { poll, group: form.text('group') } }, asking),
    ),
  ],
  [
    'poll-hide-answer',
    changing((form, poll, _webinar, asking) =>
      query(HidePollAnswersDocument, { input: { poll, group: form.text('group'), hides: true } }, asking),
    ),
  ],
  [
    'poll-show-answer',
    changing((form, poll, _webinar, asking) =>
      query(HidePollAnswersDocument, { input: { poll, group: form.text('group'), hides: false } }, asking),
    ),
  ],
];

const acts = new Map<string, Act>(pollHostActs);

/** Does what a form of a host about polls asks for; null when it is about something else. */
export const actOnPolls = (form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> | null =>
  acts.get(form.text('intent'))?.(form, webinar, asking) ?? null;
