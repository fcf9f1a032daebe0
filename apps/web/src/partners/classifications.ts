import { query, type Asking } from '../api/query.js';
import { ClassificationsDocument, type ClassificationsQuery } from '../graphql/generated/graphql.js';
import type { Language } from '../i18n/languages.js';
import { classificationsOf, type Classifications } from './classified.js';

const keptForMilliseconds = 60 * 60 * 1000;

type Kept = { readonly until: number; readonly classifications: Promise<Classifications> };

const kept = new Map<Language, Kept>();

/** Asked as a guest, because the answer is for everybody. */
const read = async (language: Language, { request, locals }: Asking): Promise<Classifications> => {
  const asGuest = { request: new Request(request.url), locals: { ...locals, language } };
  const { classifications }: ClassificationsQuery = await query(ClassificationsDocument, {}, asGuest);
  return classificationsOf(classifications, language);
};

/**
 * The names of sectors, fields and challenges, read once an hour for each language.
 * @throws Refusal when the api does not answer; the next reader asks it again.
 */
export function classificationsIn(language: Language, asking: Asking): Promise<Classifications> {
  const known = kept.get(language);
  if (known && known.until > Date.now()) return known.classifications;
  const classifications = read(language, asking);
  const mine = { until: Date.now() + keptForMilliseconds, classifications };
  kept.set(language, mine);
  classifications.catch(() => kept.get(language) === mine && kept.delete(language));
  return classifications;
}
