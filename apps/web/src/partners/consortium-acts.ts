import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  AcceptPartnerInvitationDocument,
  BeginConsortiumDocument,
  DeclinePartnerInvitationDocument,
  DissolveConsortiumDocument,
  EditConsortiumDocument,
  GivePartnerRoleDocument,
  HandOverConsortiumDocument,
  InvitePartnerDocument,
  LeaveConsortiumDocument,
  ReceiveLetterDocument,
  RemovePartnerDocument,
  ReopenConsortiumDocument,
  SubmitConsortiumDocument,
  WithdrawPartnerInvitationDocument,
  type ConsortiumRole,
} from '../graphql/generated/graphql.js';
import { consortiaPath, consortiumPath } from './places.js';

/** What became of an act: done, or an obstacle that says why not. */
export type Told = { readonly __typename?: string; readonly message?: string };
type Act = (form: Form, consortium: string, asking: Asking) => Promise<{ result: Told }>;

const words = (form: Form) => ({
  name: form.text('name'),
  language: form.text('language'),
  summary: form.text('summary'),
});
const partner = (form: Form, consortium: string) => ({ consortium, centre: form.text('centre') });
const role = (form: Form) => form.text('role') as ConsortiumRole;

const acts: Readonly<Record<string, Act>> = {
  edit: (form, consortium, asking) => query(EditConsortiumDocument, { input: { consortium, ...words(form) } }, asking),
  submit: (form, consortium, asking) =>
    query(SubmitConsortiumDocument, { input: { consortium, despiteGaps: form.text('despiteGaps') === 'yes' } }, asking),
  reopen: (_, consortium, asking) => query(ReopenConsortiumDocument, { consortium }, asking),
  dissolve: (_, consortium, asking) => query(DissolveConsortiumDocument, { consortium }, asking),
  invite: (form, consortium, asking) => {
    const input = { ...partner(form, consortium), role: role(form), words: form.text('words') };
    return query(InvitePartnerDocument, { input }, asking);
  },
  withdraw: (form, consortium, asking) =>
    query(WithdrawPartnerInvitationDocument, { input: partner(form, consortium) }, asking),
  remove: (form, consortium, asking) =>
    query(RemovePartnerDocument, { input: { ...partner(form, consortium), reason: form.text('reason') } }, asking),
  'give-role': (form, consortium, asking) =>
    query(GivePartnerRoleDocument, { input: { ...partner(form, consortium), role: role(form) } }, asking),
  'hand-over': (form, consortium, asking) =>
    query(HandOverConsortiumDocument, { input: partner(form, consortium) }, asking),
  accept: (form, consortium, asking) =>
    query(AcceptPartnerInvitationDocument, { input: partner(form, consortium) }, asking),
  decline: (form, consortium, asking) =>
    query(DeclinePartnerInvitationDocument, { input: partner(form, consortium) }, asking),
  leave: (form, consortium, asking) => query(LeaveConsortiumDocument, { input: partner(form, consortium) }, asking),
  receive: (form, consortium, asking) => query(ReceiveLetterDocument, { input: partner(form, consortium) }, asking),
};

/** Where one goes on: to the part of the page the act was about, or away from what is no longer one's own. */
function onward(form: Form, id: string): string {
  const intent = form.text('intent');
  if (intent === 'decline' || intent === 'leave') return consortiaPath;
  const place = ['invite', 'withdraw', 'remove', 'give-role', 'receive', 'accept'].includes(intent) ? '#partners' : '';
  return consortiumPath(id) + place;
}

/** Runs an act; an obstacle becomes a mistake to show on the same page. */
export async function orTold(work: () => Promise<{ result: Told }>): Promise<Outcome<true>> {
  const { done, mistakes } = await attempt(work);
  if (mistakes) return { done: null, mistakes };
  return done.result.message === undefined
    ? { done: true, mistakes: null }
    : { done: null, mistakes: mistake(done.result.message) };
}

/** Does what the form says; the outcome is the page to go on with. */
export async function actOnConsortium(form: Form, id: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts[form.text('intent')];
  if (!act) return { done: consortiumPath(id), mistakes: null };
  const { mistakes } = await orTold(() => act(form, id, asking));
  return mistakes ? { done: null, mistakes } : { done: onward(form, id), mistakes: null };
}

/** Begins a consortium; the outcome is its page. */
export async function beginConsortium(form: Form, asking: Asking): Promise<Outcome<string>> {
  const [call, centre] = [form.text('call'), form.text('centre')];
  const input = { ...words(form), call, centre, idempotencyKey: form.text('idempotencyKey') };
  const { done, mistakes } = await attempt(() => query(BeginConsortiumDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const { beginConsortium: result } = done;
  if ('message' in result) return { done: null, mistakes: mistake(result.message) };
  return { done: result.consortium ? consortiumPath(result.consortium.id) : consortiaPath, mistakes: null };
}
