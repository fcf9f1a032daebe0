import { query, type Asking } from '../api/query.js';
import type { Form } from '../forms/form.js';
import { MarkAllReadDocument } from '../graphql/generated/graphql.js';

/** Does what the forms about reading beside a list ask for; an unknown intent changes nothing. */
export async function actOnReading(form: Form | null, place: { theme?: string }, asking: Asking): Promise<void> {
  if (form?.text('intent') === 'read-all') await query(MarkAllReadDocument, { theme: place.theme ?? null }, asking);
}
