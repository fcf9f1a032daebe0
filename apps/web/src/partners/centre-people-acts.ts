import { query, type Asking } from '../api/query.js';
import { mistake, type Form, type Outcome } from '../forms/form.js';
import {
  ChangeCentreSeatDocument,
  DecideJoinRequestDocument,
  InviteToCentreDocument,
  LeaveCentreDocument,
  RemoveFromCentreDocument,
  ResendInvitationDocument,
  WithdrawInvitationDocument,
  type CentreRole,
} from '../graphql/generated/graphql.js';
import { settle } from './centre-acts.js';
import { centrePath, centrePeoplePath } from './places.js';

type Act = (form: Form, centre: string, asking: Asking) => Promise<Outcome<string>>;

export const seatRoles = ['REPRESENTATIVE', 'CONTRIBUTOR'] as const satisfies readonly CentreRole[];
const roleIn = (form: Form): CentreRole => seatRoles.find((role) => role === form.text('role')) ?? 'CONTRIBUTOR';

const invite: Act = (form, centre, asking) => {
  const { text } = { text: (name: string) => form.text(name) };
  const input = {
    ...{ centre, idempotencyKey: text('idempotencyKey'), email: text('email').trim(), role: roleIn(form) },
    ...{ title: text('title'), words: text('words') },
  };
  return settle(() => query(InviteToCentreDocument, { input }, asking), `${centrePeoplePath(centre)}?told=invited`);
};

const resend: Act = (form, centre, asking) => {
  const invitation = form.text('invitation');
  const done = `${centrePeoplePath(centre)}?told=invited`;
  return settle(() => query(ResendInvitationDocument, { invitation }, asking), done);
};

const withdraw: Act = (form, centre, asking) => {
  const invitation = form.text('invitation');
  return settle(() => query(WithdrawInvitationDocument, { invitation }, asking), centrePeoplePath(centre));
};

const decide =
  (accept: boolean): Act =>
  (form, centre, asking) => {
    const input = { request: form.text('request'), accept, role: roleIn(form), reason: form.text('reason') };
    return settle(() => query(DecideJoinRequestDocument, { input }, asking), centrePeoplePath(centre));
  };

const change: Act = (form, centre, asking) => {
  const input = { centre, person: form.text('person'), role: roleIn(form), title: form.text('title') };
  return settle(() => query(ChangeCentreSeatDocument, { input }, asking), centrePeoplePath(centre));
};

const remove: Act = (form, centre, asking) => {
  const input = { centre, person: form.text('person'), reason: form.text('reason') };
  return settle(() => query(RemoveFromCentreDocument, { input }, asking), centrePeoplePath(centre));
};

/** Who represents it afterwards is a person, those who do already, or on purpose nobody. */
const leave: Act = (form, centre, asking) => {
  const heir = form.text('heir');
  if (form.text('mustChoose') && !heir)
    return Promise.resolve({ done: null, mistakes: mistake(asking.locals.t('centre.people.heirChoose')) });
  const abandon = heir === 'nobody';
  const input = { centre, heir: abandon ? null : heir || null, abandon };
  return settle(() => query(LeaveCentreDocument, { input }, asking), centrePath(centre));
};

const acts = new Map<string, Act>(
  Object.entries({ invite, resend, withdraw, accept: decide(true), decline: decide(false), change, remove, leave }),
);

/** Does what a form on the page of a centre's people asks for; an unknown intent changes nothing. */
export async function actOnPeople(form: Form, centre: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, centre, asking) : { done: centrePeoplePath(centre), mistakes: null };
}
