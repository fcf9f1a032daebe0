import type { APIRoute } from 'astro';
import { query } from '../api/query.js';
import { Form } from '../forms/form.js';
import { safePath } from '../forms/safe-path.js';
import { FollowDocument, type FollowLevel, type FollowTarget } from '../graphql/generated/graphql.js';

const types: readonly string[] = ['THREAD', 'THEME', 'TAG', 'PERSON'] satisfies FollowTarget[];
const isType = (value: string): value is FollowTarget => types.includes(value);
const levels = new Map<string, FollowLevel | null>([
  ['FOLLOW', 'FOLLOW'],
  ['MUTE', 'MUTE'],
  ['', null],
]);

/** Follows or mutes what a button stands beside, and returns to where it stands. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const type = form?.text('type') ?? '';
  const level = levels.get(form?.text('level') ?? '');
  if (form && isType(type) && level !== undefined)
    await query(FollowDocument, { type, id: form.text('id'), level }, context);
  return context.redirect(safePath(form?.text('next')), 303);
};

export const GET: APIRoute = (context) => context.redirect('/following', 303);
