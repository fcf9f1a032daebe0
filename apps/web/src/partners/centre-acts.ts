import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  AskToJoinCentreDocument,
  AskToVerifyCentreDocument,
  HideDocument,
  RefuseCentreDocument,
  RestoreDocument,
  VerifyCentreDocument,
  WithdrawJoinRequestDocument,
  type VerificationWay,
} from '../graphql/generated/graphql.js';
import { centrePath } from './places.js';

/** What a form on a centre's page wanted and why it did not happen. */
export type FailedCentreAct = { intent: string; form: Form; mistakes: Mistakes };
type Act = (form: Form, centre: string, asking: Asking) => Promise<Outcome<string>>;

export const ways = ['SITE', 'REGISTER', 'MAIL'] as const satisfies readonly VerificationWay[];

/** Runs a mutation of which only a problem or a refusal is told, and goes on to `done`. */
export async function settle(
  mutation: () => Promise<Record<string, { __typename: string; message?: string }>>,
  done: string,
): Promise<Outcome<string>> {
  const { done: data, mistakes } = await attempt(mutation);
  if (mistakes) return { done: null, mistakes };
  const problem = Object.values(data).find(({ message }) => message !== undefined);
  return problem?.message ? { done: null, mistakes: mistake(problem.message) } : { done, mistakes: null };
}

const join: Act = (form, centre, asking) => {
  const input = { centre, words: form.text('words') };
  return settle(() => query(AskToJoinCentreDocument, { input }, asking), `${centrePath(centre)}#join`);
};

const withdrawJoin: Act = (_form, centre, asking) =>
  settle(() => query(WithdrawJoinRequestDocument, { centre }, asking), `${centrePath(centre)}#join`);

const verify: Act = (form, centre, asking) => {
  const chosen = ways.filter((way) => form.all('ways').includes(way));
  const input = { centre, ways: chosen, note: form.text('note') };
  return settle(() => query(VerifyCentreDocument, { input }, asking), centrePath(centre));
};

const refuse: Act = (form, centre, asking) => {
  const note = form.text('reason');
  return settle(() => query(RefuseCentreDocument, { centre, note }, asking), centrePath(centre)).then(aboutReason);
};

/** The form calls the note a reason. */
const aboutReason = (outcome: Outcome<string>): Outcome<string> => {
  for (const one of outcome.mistakes?.fields ?? []) if (one.field === 'note') one.field = 'reason';
  return outcome;
};

const askVerify: Act = (_form, centre, asking) =>
  settle(() => query(AskToVerifyCentreDocument, { centre }, asking), `${centrePath(centre)}?told=asked`);

const hide: Act = (form, centre, asking) => {
  const input = { target: { type: 'CENTRE' as const, id: centre }, reason: form.text('reason') };
  return settle(() => query(HideDocument, input, asking), centrePath(centre));
};

const restore: Act = (form, centre, asking) => {
  const input = { target: { type: 'CENTRE' as const, id: centre }, reason: form.text('reason') };
  return settle(() => query(RestoreDocument, input, asking), centrePath(centre));
};

const acts = new Map<string, Act>(
  Object.entries({ join, 'withdraw-join': withdrawJoin, verify, refuse, 'ask-verify': askVerify, hide, restore }),
);

/** Does what a form on a centre's page asks for; an unknown intent changes nothing. */
export async function actOnCentre(form: Form, centre: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, centre, asking) : { done: centrePath(centre), mistakes: null };
}
