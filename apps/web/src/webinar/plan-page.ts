import { query, type Asking } from '../api/query.js';
import type { Form } from '../forms/form.js';
import { CompletePeopleDocument, PreviewDocument } from '../graphql/generated/graphql.js';
import { type PlanOutcome, savePlan } from './plan-acts.js';
import { type PlanHost, type PlanValues, typedPlan } from './plan-values.js';

/** What became of a plan's form. */
export type PlanTurn = {
  values: PlanValues;
  outcome: PlanOutcome | null;
  previews: (string | null)[];
  /** People whose name begins as was asked; null when nobody asked. */
  found: PlanHost[] | null;
};

const saving = new Set(['keep', 'save', 'publish']);

async function previewsOf({ texts }: PlanValues, asking: Asking): Promise<(string | null)[]> {
  return Promise.all(texts.map(async ({ markdown }) => (await query(PreviewDocument, { markdown }, asking)).preview));
}

/** Does what the form wants: most of it only shows the form again, with more in it. */
export async function turnPlan(form: Form, id: string | null, asking: Asking): Promise<PlanTurn> {
  const intent = form.text('intent');
  const values = typedPlan(form);
  if (saving.has(intent)) {
    const outcome = await savePlan(values, { id, publish: intent === 'publish' }, asking);
    return { values, outcome, previews: [], found: null };
  }
  const turn: PlanTurn = { values, outcome: null, previews: [], found: null };
  if (intent === 'preview') return { ...turn, previews: await previewsOf(values, asking) };
  if (intent === 'find-host') {
    const prefix = form.text('hostName').trim().slice(0, 80);
    const people = prefix ? (await query(CompletePeopleDocument, { prefix, thread: null }, asking)).completePeople : [];
    return { ...turn, found: people.map(({ id: person, name }) => ({ id: person, name })) };
  }
  if (intent === 'add-language') {
    const used = new Set(values.texts.map(({ language }) => language));
    const language = ['en', 'fr', 'ar'].find((one) => !used.has(one)) ?? asking.locals.language;
    values.texts.push({ language, title: '', markdown: '' });
  }
  return turn;
}
