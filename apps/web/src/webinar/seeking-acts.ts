import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import {
  SeekPartnersDocument,
  SetPartnerOfferDocument,
  StopSeekingPartnersDocument,
} from '../graphql/generated/graphql.js';
import { webinarPath } from './places.js';

type Act = (form: Form, webinar: string, asking: Asking) => Promise<unknown>;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  [
    'seek',
    (form, webinar, asking) => {
      const input = { webinar, centre: form.text('centre'), partnerPost: form.text('partnerPost') || null };
      return query(SeekPartnersDocument, { input }, asking);
    },
  ],
  [
    'seek-not',
    (form, webinar, asking) => query(StopSeekingPartnersDocument, { webinar, centre: form.text('centre') }, asking),
  ],
  ['partners', (_, webinar, asking) => query(SetPartnerOfferDocument, { webinar, on: true }, asking)],
  ['partners-not', (_, webinar, asking) => query(SetPartnerOfferDocument, { webinar, on: false }, asking)],
]);

export const isSeeking = (form: Form | null): boolean => acts.has(form?.text('intent') ?? '');

/** Does what a form about partners in a webinar asks for; the outcome is where to go next. */
export async function actOnSeeking(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  const { mistakes } = await attempt(async () => act?.(form, webinar, asking));
  return mistakes ? { done: null, mistakes } : { done: `${webinarPath(webinar)}#partners`, mistakes: null };
}
