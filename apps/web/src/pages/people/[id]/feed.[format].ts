import type { APIRoute } from 'astro';
import { query } from '../../../api/query.js';
import { answerFeed } from '../../../feeds/answer.js';
import { NewestFeedDocument, PersonNameDocument } from '../../../graphql/generated/graphql.js';

/** What a person asked. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const id = context.params['id'] ?? '';
    const { person } = await query(PersonNameDocument, { id }, asking);
    const { newestThreads } = await query(NewestFeedDocument, { author: id }, asking);
    return { title: context.locals.t('feed.of', { name: person.name }), path: `/people/${id}`, entries: newestThreads };
  });
