import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { OwnInterestTextsDocument, type OwnInterestTextsQuery } from '../../graphql/generated/graphql.js';

type Sent = OwnInterestTextsQuery['viewerInterests']['nodes'];

/** What the viewer wrote themself in interests, to take along: no word of others, and no contact. */
export const GET: APIRoute = async (context) => {
  const sent: Sent[] = [];
  let after: string | null = null;
  let own = '';
  do {
    const { viewer, viewerInterests }: OwnInterestTextsQuery = await query(
      OwnInterestTextsDocument,
      { after },
      context,
    );
    own = viewer?.person.id ?? '';
    sent.push(viewerInterests.nodes);
    after = viewerInterests.pageInfo.hasNextPage ? viewerInterests.pageInfo.endCursor : null;
  } while (after);
  const mine = sent.flat().filter(({ person }) => person?.id === own);
  const texts = mine.map(({ person: _person, partnerPost, ...texts }) => ({ partnerPost: partnerPost?.id, ...texts }));
  return new Response(JSON.stringify(texts, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="interests.json"',
      'cache-control': 'private, no-store',
    },
  });
};
