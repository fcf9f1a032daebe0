import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { answerFeed } from '../../feeds/answer.js';
import { SearchFeedDocument } from '../../graphql/generated/graphql.js';

/** The questions a search finds, the newest of them first. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const words = (context.url.searchParams.get('q') ?? '').trim().slice(0, 200);
    const { search } = await query(SearchFeedDocument, { query: words }, asking);
    const found = search.nodes.flatMap(({ thread }) => (thread ? [thread] : []));
    const entries = [...new Map(found.map((one) => [one.id, one])).values()].sort(
      (a, b) => Number(b.id) - Number(a.id),
    );
    const title = context.locals.t('feed.search', { words });
    return { title, path: `/search?${new URLSearchParams({ q: words })}`, entries };
  });
