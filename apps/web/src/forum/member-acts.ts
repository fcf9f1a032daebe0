import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { BarPersonDocument } from '../graphql/generated/graphql.js';
import { numberFrom, placeOf } from './places.js';

/** From a post: no more of its author. Their posts are folded from now on, this one first. */
const mute = async (form: Form, thread: string, asking: Asking): Promise<Outcome<string>> => {
  const person = form.text('person');
  const { mistakes } = await attempt(() => query(BarPersonDocument, { person, kind: 'MUTE' }, asking));
  return mistakes
    ? { done: null, mistakes }
    : { done: placeOf(thread, numberFrom(form.text('number'), 1)), mistakes: null };
};

export const memberActs = [['mute', mute]] as const;
