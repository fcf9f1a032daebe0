import { query, type Asking } from '../../api/query.js';
import { PartnerCallsDocument, type PartnersPageQuery } from '../../graphql/generated/graphql.js';

type Counted = PartnersPageQuery['partnerPosts']['facets'];

/** The names of the calls that posts on the board are for; asked for only where there are any. */
export async function callNames(counted: Counted, asking: Asking): Promise<ReadonlyMap<string, string>> {
  const values = counted.find(({ facet }) => facet === 'CALL')?.values ?? [];
  if (values.length === 0) return new Map();
  const { calls } = await query(PartnerCallsDocument, {}, asking);
  return new Map(calls.nodes.map(({ id, text }) => [id, text.name]));
}
