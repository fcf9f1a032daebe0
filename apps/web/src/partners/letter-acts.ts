import { query, type Asking } from '../api/query.js';
import type { Form, Outcome } from '../forms/form.js';
import {
  type ConsortiumLetterFragment,
  SignLetterDocument,
  WriteLetterDocument,
} from '../graphql/generated/graphql.js';
import { orTold } from './consortium-acts.js';
import { letterPath } from './places.js';

/** What the form of a letter holds. */
export type LetterValues = Pick<
  ConsortiumLetterFragment,
  'language' | 'legalName' | 'address' | 'signatory' | 'position' | 'contribution'
>;

export const typedLetter = (form: Form): LetterValues => ({
  language: form.text('language'),
  legalName: form.text('legalName'),
  address: form.text('address'),
  signatory: form.text('signatory'),
  position: form.text('position'),
  contribution: form.text('contribution'),
});

/** Writes the letter, or says that it is signed; the outcome is where to go on. */
export async function actOnLetter(
  form: Form,
  partner: { consortium: string; centre: string },
  asking: Asking,
): Promise<Outcome<string>> {
  const isSigning = form.text('intent') === 'sign';
  const { mistakes } = await orTold(() =>
    isSigning
      ? query(SignLetterDocument, { input: { ...partner, signedOn: form.text('signedOn') } }, asking)
      : query(WriteLetterDocument, { input: { ...partner, ...typedLetter(form) } }, asking),
  );
  if (mistakes) return { done: null, mistakes };
  return { done: `${letterPath(partner.consortium, partner.centre)}#letter-state`, mistakes: null };
}
