import type { APIRoute } from 'astro';
import { query } from '../api/query.js';
import { answerFeed } from '../feeds/answer.js';
import { NewestFeedDocument } from '../graphql/generated/graphql.js';

/** Every new question. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const { newestThreads } = await query(NewestFeedDocument, {}, asking);
    return { title: context.locals.t('feed.all'), path: '/', entries: newestThreads };
  });
