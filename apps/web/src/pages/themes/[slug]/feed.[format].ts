import type { APIRoute } from 'astro';
import { query } from '../../../api/query.js';
import { answerFeed } from '../../../feeds/answer.js';
import { NewestFeedDocument, ThemeNameDocument } from '../../../graphql/generated/graphql.js';

/** The new questions of a theme. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const slug = context.params['slug'] ?? '';
    const { theme } = await query(ThemeNameDocument, { slug }, asking);
    const { newestThreads } = await query(NewestFeedDocument, { theme: slug }, asking);
    return {
      title: context.locals.t('feed.of', { name: theme.name }),
      path: `/themes/${slug}`,
      entries: newestThreads,
    };
  });
