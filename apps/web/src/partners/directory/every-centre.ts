import { query, type Asking } from '../../api/query.js';
import { CentresListDocument, type CentresListQuery } from '../../graphql/generated/graphql.js';
import type { Asked } from './asked.js';

export type ListedCentre = CentresListQuery['centres']['nodes'][number];

/** More than any directory has; nobody reads on for ever. */
const MOST = 50_000;

/** The centres of a list, page by page, as everybody may see them. */
export async function* everyCentre(asked: Asked, asking: Asking): AsyncGenerator<readonly ListedCentre[]> {
  const variables = asked.variables();
  let read = 0;
  for (let after: string | null = null, more = true; more && read < MOST;) {
    const { centres }: CentresListQuery = await query(CentresListDocument, { ...variables, after, first: 100 }, asking);
    read += centres.nodes.length;
    yield centres.nodes;
    ({ endCursor: after, hasNextPage: more } = centres.pageInfo);
  }
}
