import type { APIRoute } from 'astro';
import { query } from '../../../api/query.js';
import { answerFeed } from '../../../feeds/answer.js';
import { NewestFeedDocument, TagNameDocument } from '../../../graphql/generated/graphql.js';

/** The new questions with a tag; a synonym leads to the same. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const { tag } = await query(TagNameDocument, { slug: context.params['slug'] ?? '' }, asking);
    const { newestThreads } = await query(NewestFeedDocument, { tag: tag.slug }, asking);
    const path = `/tags/${encodeURIComponent(tag.slug)}`;
    return { title: context.locals.t('feed.of', { name: tag.name }), path, entries: newestThreads };
  });
