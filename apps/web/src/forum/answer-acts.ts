import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  DeclineRequestDocument,
  MarkAlsoWorksDocument,
  ReactDocument,
  RequestAnswerDocument,
  UnmarkAlsoWorksDocument,
  WithdrawReactionDocument,
  type Reaction,
} from '../graphql/generated/graphql.js';
import { numberFrom, placeOf, threadPath } from './places.js';

type Act = (form: Form, thread: string, asking: Asking) => Promise<Outcome<string>>;

const variables = (form: Form) => ({ post: form.text('post'), kind: form.text('kind') as Reaction });
const back = (form: Form, thread: string): Outcome<string> => ({
  done: placeOf(thread, numberFrom(form.text('number'), 1)),
  mistakes: null,
});

const react: Act = async (form, thread, asking) => {
  const { done, mistakes } = await attempt(() => query(ReactDocument, variables(form), asking));
  if (mistakes) return { done: null, mistakes };
  return done.react.__typename === 'OwnPost'
    ? { done: null, mistakes: mistake(done.react.message) }
    : back(form, thread);
};

const unreact: Act = async (form, thread, asking) => {
  const { mistakes } = await attempt(() => query(WithdrawReactionDocument, variables(form), asking));
  return mistakes ? { done: null, mistakes } : back(form, thread);
};

/** For the centre the form names, else for oneself. */
const decline: Act = async (form, thread, asking) => {
  const centre = form.text('centre') || null;
  const { mistakes } = await attempt(() => query(DeclineRequestDocument, { thread, centre }, asking));
  return mistakes ? { done: null, mistakes } : { done: threadPath(thread), mistakes: null };
};

/** The acts about answers on the thread page. */
export const answerActs: readonly (readonly [string, Act])[] = [
  ['react', react],
  ['unreact', unreact],
  ['decline-request', decline],
];

/** Marks a reply as also working in some countries, or takes the mark off. */
export async function sayAlsoWorks(form: Form, post: string, asking: Asking): Promise<Outcome<true>> {
  const countries = form.all('country').filter((code) => code !== '');
  const input = { post, countries, note: form.text('note') };
  const { mistakes } = await attempt<unknown>(() =>
    form.text('intent') === 'unmark'
      ? query(UnmarkAlsoWorksDocument, { post }, asking)
      : query(MarkAlsoWorksDocument, { input }, asking),
  );
  return mistakes ? { done: null, mistakes } : { done: true, mistakes: null };
}

/** Whom the form names: `person:` or `centre:` and an id. */
export async function askSomebody(form: Form, thread: string, asking: Asking): Promise<Outcome<true>> {
  const [kind, id = ''] = form.text('whom').split(':');
  const whom = kind === 'centre' ? { centre: id } : { person: id };
  const input = { thread, idempotencyKey: form.text('idempotencyKey'), ...whom, note: form.text('note') };
  const { done, mistakes } = await attempt(() => query(RequestAnswerDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const { requestAnswer } = done;
  if ('message' in requestAnswer)
    return { done: null, mistakes: { ...mistake(requestAnswer.message), conflict: true } };
  return { done: true, mistakes: null };
}
