import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { RestoreDocument, UndoDecisionDocument, type ModerationPageQuery } from '../graphql/generated/graphql.js';

export type Decision = ModerationPageQuery['decisions']['nodes'][number];

/** Of a list of decisions, newest first: those whose thing is hidden by them still. */
export function stillHidden(decisions: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  return decisions.filter(({ act, targetType, targetId }) => {
    const thing = `${targetType} ${targetId}`;
    const isNewest = !seen.has(thing);
    seen.add(thing);
    return isNewest && act === 'hide';
  });
}

/** Brings back what the form names. */
export function restore(form: Form, asking: Asking): Promise<Outcome<unknown>> {
  const type = form.text('type') === 'THREAD' ? 'THREAD' : 'POST';
  const variables = { target: { type, id: form.text('id') } as const, reason: form.text('reason') };
  return attempt(() => query(RestoreDocument, variables, asking));
}

/** Takes back the act that the form names. */
export async function undo(form: Form, asking: Asking): Promise<Outcome<unknown>> {
  const { done, mistakes } = await attempt(() =>
    query(UndoDecisionDocument, { decision: form.text('decision') }, asking),
  );
  if (mistakes) return { done: null, mistakes };
  const result = done.undoDecision;
  return result.__typename === 'LaterActs'
    ? { done: null, mistakes: mistake(result.message) }
    : { done: result, mistakes: null };
}
