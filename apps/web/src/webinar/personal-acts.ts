import { query, type Asking } from '../api/query.js';
import type { Form } from '../forms/form.js';
import {
  CancelRegistrationByLinkDocument,
  ConfirmRegistrationDocument,
  RenewPersonalLinkDocument,
} from '../graphql/generated/graphql.js';
import { webinarPath } from './places.js';

/** Where to go on, or what to say on the same page. */
export type Turn = { next: string; told?: never } | { told: 'cancelled' | 'renewed'; next?: never };

/** What `TakeAlong.astro` asks. */
export const takesAlong = (form: Form): boolean => form.text('along') === 'yes';

/** Does what was asked for by a personal link. */
export async function actByLink(form: Form, token: string, asking: Asking): Promise<Turn> {
  if (form.text('intent') === 'cancel') {
    await query(CancelRegistrationByLinkDocument, { token }, asking);
    return { told: 'cancelled' };
  }
  if (form.text('intent') === 'renew') {
    await query(RenewPersonalLinkDocument, { token }, asking);
    return { told: 'renewed' };
  }
  const { confirmRegistration } = await query(
    ConfirmRegistrationDocument,
    { token, takesAlong: takesAlong(form) },
    asking,
  );
  return { next: `${webinarPath(confirmRegistration.webinar.id)}?done=registered` };
}
