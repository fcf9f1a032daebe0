import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  DeleteSavedSearchDocument,
  SaveSearchDocument,
  type SavedSearchTelling,
  TellOfSavedSearchDocument,
} from '../graphql/generated/graphql.js';

export const savedSearchesPath = '/searches';
export const tellings = ['NOW', 'DAILY', 'NEVER'] as const satisfies readonly SavedSearchTelling[];

const tellingOf = (form: Form): SavedSearchTelling =>
  tellings.find((telling) => telling === form.text('tell')) ?? 'NEVER';

/** Keeps the search of the page the form stands on. */
export async function saveSearch(form: Form, asking: Asking): Promise<Outcome<string>> {
  const input = { name: form.text('name'), query: form.text('query'), tell: tellingOf(form) };
  const outcome = await attempt(() => query(SaveSearchDocument, { input }, asking));
  if (outcome.mistakes) return outcome;
  const { saveSearch: result } = outcome.done;
  if (result.__typename === 'TooManySavedSearches') return { done: null, mistakes: mistake(result.message) };
  return { done: savedSearchesPath, mistakes: null };
}

/** Does what a form beside one of the saved searches asks for. */
export async function actOnSavedSearch(form: Form, asking: Asking): Promise<Outcome<string>> {
  const id = form.text('id');
  const outcome = await attempt<unknown>(() =>
    form.text('intent') === 'delete'
      ? query(DeleteSavedSearchDocument, { id }, asking)
      : query(TellOfSavedSearchDocument, { id, tell: tellingOf(form) }, asking),
  );
  return outcome.mistakes ? outcome : { done: savedSearchesPath, mistakes: null };
}
