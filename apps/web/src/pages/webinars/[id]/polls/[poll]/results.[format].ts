import type { APIRoute } from 'astro';
import { query } from '../../../../../api/query.js';
import { Refusal } from '../../../../../api/refusal.js';
import { PollExportDocument } from '../../../../../graphql/generated/graphql.js';
import { fileOf, resultsCsv, resultsJson } from '../../../../../webinar/poll-export.js';

/** What a poll adds up to, for everybody who may see it. */
export const GET: APIRoute = async (context) => {
  const { id, poll: number = '', format } = context.params;
  const { poll } = await query(PollExportDocument, { poll: number }, context);
  const isKnown = (format === 'csv' || format === 'json') && poll.webinar.id === id;
  if (!isKnown || !poll.results) throw new Refusal('NOT_FOUND', context.locals.t('notFound.title'));
  return fileOf(`poll-${poll.id}-results`, format, format === 'csv' ? resultsCsv(poll) : resultsJson(poll));
};
