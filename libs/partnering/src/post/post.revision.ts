import { sql, type Json, type Tx } from '@guildhall/database';
import type { PartnerPostEntity } from './post.entity.js';

/** What a change of is told and kept, in the order one reads it. */
export const toldFields = [
  ...['kind', 'language', 'title', 'body', 'offers', 'offerTags', 'seeks', 'seekTags', 'forms'],
  ...['country', 'region', 'sectors', 'fields', 'eqfLevels', 'themes', 'challenges', 'roleOffered', 'roleSought'],
  ...['kindsSought', 'countriesSought', 'languages', 'partnersNeeded'],
  ...['callId', 'programme', 'deadline', 'answerBy', 'repliesMost'],
] as (keyof PartnerPostEntity)[];

type Values = Readonly<Record<string, Json>>;
export interface Change {
  readonly before: Values;
  readonly after: Values;
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;
const valuesOf = (post: PartnerPostEntity): Values =>
  Object.fromEntries(toldFields.map((field) => [field, plain(post[field])]));

/** Sets are the same in any order. */
const same = (one: Json | undefined, other: Json | undefined): boolean => {
  const text = (value: Json | undefined) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return text(one) === text(other);
};

/** Changes a post by `change`, and gives what that changed of what it says; null when it says the same as before. */
export function changed(post: PartnerPostEntity, change: () => void): Change | null {
  const was = valuesOf(post);
  change();
  const is = valuesOf(post);
  const different = toldFields.filter((field) => !same(was[field], is[field]));
  if (different.length === 0) return null;
  const pick = (values: Values) => Object.fromEntries(different.map((field) => [field, values[field] ?? null]));
  return { before: pick(was), after: pick(is) };
}

/** Puts a change of an opened post on record, for everybody to read. */
export const keepRevision = (tx: Tx, post: PartnerPostEntity, person: string, summary: string, change: Change) =>
  tx.rows(sql`insert into partner_post_revision (post_id, revision, person_id, summary, language, before, after)
    values (${post.id}, ${post.revision}, ${person}, ${summary}, ${post.language},
      ${JSON.stringify(change.before)}::jsonb, ${JSON.stringify(change.after)}::jsonb)`);
