import { query, type Asking } from '../api/query.js';
import { Refusal } from '../api/refusal.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import { momentIn, Unfit } from '../forms/local-moment.js';
import {
  AnnounceCallDocument,
  EditCallDocument,
  PreviewDocument,
  RestoreCallDocument,
  WithdrawCallDocument,
  type CallKindScope,
  type CallOutsiders,
  type CentreKind,
  type ConsortiumRole,
} from '../graphql/generated/graphql.js';
import type { CallValues } from './call-values.js';
import { callEditPath, callPath } from './places.js';

export type CallOutcome = Outcome<string> & { moments: string[] };

async function inputOf(values: CallValues, asking: Asking) {
  return {
    texts: values.texts.filter(({ name, markdown }, place) => place === 0 || name.trim() || markdown.trim()),
    programme: values.programme,
    url: values.url.trim() || null,
    deadline: await momentIn('deadline', { ...values, local: values.deadline }, asking),
    timeZone: values.timeZone,
    rules: {
      minimumPartners: Number(values.minimumPartners) || 0,
      maximumPartners: values.maximumPartners.trim() === '' ? null : Number(values.maximumPartners) || 0,
      minimumCountries: Number(values.minimumCountries) || 0,
      programmeCountries: values.countries,
      outsiders: values.outsiders as CallOutsiders,
      rolesCounted: values.roles as ConsortiumRole[],
      coordinatorInside: values.coordinatorInside,
      kinds: values.kinds
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ kinds, minimum, scope }) => ({
          kinds: kinds as CentreKind[],
          minimum: Number(minimum) || 0,
          scope: scope as CallKindScope,
        })),
    },
  };
}

const names: Readonly<Record<string, string>> = { programmeCountries: 'countries', rolesCounted: 'roles' };

/** `input.texts.1.name` is the field `name-1`, `rules.kinds.0.minimum` the field `kinds`. */
function fieldOf(path: string): string {
  const [, place, part] = /texts\.(\d+)\.(\w+)/.exec(path) ?? [];
  if (place) return `${part}-${place}`;
  const field = /^(?:input\.)?(?:rules\.)?(\w+)/.exec(path)?.[1] ?? path;
  return names[field] ?? field;
}

function mistakesOf(error: unknown, { locals: { t } }: Asking): { mistakes: Mistakes; moments: string[] } {
  if (error instanceof Unfit)
    return {
      mistakes: { general: null, fields: [{ field: error.field, message: error.message }] },
      moments: error.moments,
    };
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'CONFLICT') return { mistakes: mistake(t('call.changedMeanwhile')), moments: [] };
  const fields = error.fields.map(({ field, message }) => ({ field: fieldOf(field), message }));
  const unlike = fields.filter(({ field }, place) => fields.findIndex((one) => one.field === field) === place);
  return { mistakes: unlike.length > 0 ? { general: null, fields: unlike } : mistake(error.message), moments: [] };
}

/** Adds a call, or changes one; the outcome is where to go next. */
export async function saveCall(values: CallValues, id: string | null, asking: Asking): Promise<CallOutcome> {
  try {
    const words = await inputOf(values, asking);
    if (id) {
      await query(EditCallDocument, { input: { ...words, call: id, revision: Number(values.revision) || 0 } }, asking);
      return { done: callPath(id), mistakes: null, moments: [] };
    }
    const input = { ...words, idempotencyKey: values.idempotencyKey };
    const { announceCall } = await query(AnnounceCallDocument, { input }, asking);
    return { done: callPath(announceCall.call.id), mistakes: null, moments: [] };
  } catch (error) {
    return { done: null, ...mistakesOf(error, asking) };
  }
}

/** Withdraws a call or opens it again; null when the form is about something else. */
export async function turnCall(form: Form, call: string, asking: Asking): Promise<Outcome<string> | null> {
  const intent = form.text('intent');
  if (intent !== 'withdraw' && intent !== 'restore') return null;
  const { mistakes } = await attempt<unknown>(() =>
    intent === 'withdraw'
      ? query(WithdrawCallDocument, { call }, asking)
      : query(RestoreCallDocument, { call }, asking),
  );
  return mistakes ? { done: null, mistakes } : { done: callEditPath(call), mistakes: null };
}

/** Its descriptions as others will see them, for whoever asks without JavaScript. */
export const previewsOf = ({ texts }: CallValues, asking: Asking): Promise<(string | null)[]> =>
  Promise.all(texts.map(async ({ markdown }) => (await query(PreviewDocument, { markdown }, asking)).preview));
