import { SiteDocument, type SiteViewerFragment } from '../graphql/generated/graphql.js';
import { query, type Asking } from './query.js';
import { Refusal } from './refusal.js';

/** Who is reading, for pages that show nothing else from the api; they must stand even when it does not answer. */
export async function siteViewer(asking: Asking): Promise<SiteViewerFragment | null> {
  if (!asking.request.headers.has('cookie')) return null;
  try {
    return (await query(SiteDocument, {}, asking)).viewer;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
