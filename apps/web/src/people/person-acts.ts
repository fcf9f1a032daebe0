import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  AddPersonNoteDocument,
  BarPersonDocument,
  ClaimPersonDocument,
  GrantRoleDocument,
  HideDocument,
  RestoreDocument,
  RevokeRoleDocument,
  StrikePersonNoteDocument,
  type BarKind,
  type Role,
} from '../graphql/generated/graphql.js';

/** What a form on a person's page wanted and why it did not happen. */
export type FailedCare = { intent: string; reason: string; mistakes: Mistakes };
type Act = (form: Form, person: string, asking: Asking) => Promise<Outcome<string>>;

/** Roles an administrator can give; everybody is a member anyway. */
export const givenRoles = ['MODERATOR', 'HOST', 'EDITOR', 'ADMIN'] as const satisfies readonly Role[];

const pathOf = (person: string): Outcome<string> => ({ done: `/people/${person}`, mistakes: null });

function inputOf(form: Form, person: string) {
  const role = givenRoles.find((one) => one === form.text('role')) ?? 'MODERATOR';
  const theme = role === 'MODERATOR' ? form.text('theme') || null : null;
  return { person, role, theme };
}

const give: Act = async (form, person, asking) => {
  const { done, mistakes } = await attempt(() => query(GrantRoleDocument, { input: inputOf(form, person) }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.grantRole;
  return result.__typename === 'LastAdmin' ? { done: null, mistakes: mistake(result.message) } : pathOf(person);
};

const take: Act = async (form, person, asking) => {
  const { done, mistakes } = await attempt(() => query(RevokeRoleDocument, { input: inputOf(form, person) }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.revokeRole;
  return result.__typename === 'LastAdmin' ? { done: null, mistakes: mistake(result.message) } : pathOf(person);
};

/** Suspends as any moderator's act: on record, to be undone, and whatever was reported about the person is done. */
const suspend: Act = async (form, person, asking) => {
  const input = { target: { type: 'PERSON' as const, id: person }, reason: form.text('reason') };
  const { mistakes } = await attempt(() => query(HideDocument, input, asking));
  return mistakes ? { done: null, mistakes } : pathOf(person);
};

const lift: Act = async (form, person, asking) => {
  const input = { target: { type: 'PERSON' as const, id: person }, reason: form.text('reason') };
  const { mistakes } = await attempt(() => query(RestoreDocument, input, asking));
  return mistakes ? { done: null, mistakes } : pathOf(person);
};

const claim: Act = async (form, person, asking) => {
  const words = form.text('words');
  const { done, mistakes } = await attempt(() => query(ClaimPersonDocument, { person, words }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.claimPerson;
  if (result.__typename === 'AlreadyClaimed') return { done: null, mistakes: mistake(result.message) };
  return result.accepted ? pathOf(person) : { done: `/people/${person}?claimed`, mistakes: null };
};

const addNote: Act = async (form, person, asking) => {
  const words = form.text('words');
  const { mistakes } = await attempt(() => query(AddPersonNoteDocument, { person, words }, asking));
  return mistakes ? { done: null, mistakes } : pathOf(person);
};

const strikeNote: Act = async (form, person, asking) => {
  const { mistakes } = await attempt(() => query(StrikePersonNoteDocument, { id: form.text('note') }, asking));
  return mistakes ? { done: null, mistakes } : pathOf(person);
};

const keepAway =
  (kind: BarKind | null): Act =>
  async (_form, person, asking) => {
    const { mistakes } = await attempt(() => query(BarPersonDocument, { person, kind }, asking));
    return mistakes ? { done: null, mistakes } : pathOf(person);
  };
const away = { mute: keepAway('MUTE'), block: keepAway('BLOCK'), unbar: keepAway(null) };

const acts = new Map<string, Act>(
  Object.entries({ give, take, suspend, lift, claim, 'add-note': addNote, 'strike-note': strikeNote, ...away }),
);

/** Does what a form on a person's page asks for. An unknown intent changes nothing. */
export async function actOnPerson(form: Form, person: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, person, asking) : pathOf(person);
}
