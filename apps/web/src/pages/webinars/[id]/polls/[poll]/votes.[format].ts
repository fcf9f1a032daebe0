import type { APIRoute } from 'astro';
import { query } from '../../../../../api/query.js';
import { Refusal } from '../../../../../api/refusal.js';
import { PollVotesExportDocument } from '../../../../../graphql/generated/graphql.js';
import { type Ballot, fileOf, votesCsv, votesJson } from '../../../../../webinar/poll-export.js';

/** Every vote under a pseudonym, for hosts. */
export const GET: APIRoute = async (context) => {
  const { id, poll: number = '', format } = context.params;
  if (format !== 'csv' && format !== 'json') throw new Refusal('NOT_FOUND', context.locals.t('notFound.title'));
  const ballots: Ballot[] = [];
  for (let after: string | null = null; ;) {
    const { poll }: Awaited<ReturnType<typeof read>> = await read(number, after, context);
    if (poll.webinar.id !== id) throw new Refusal('NOT_FOUND', context.locals.t('notFound.title'));
    const { nodes, pageInfo } = poll.ballots;
    ballots.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage)
      return fileOf(
        `poll-${poll.id}-votes`,
        format,
        format === 'csv' ? votesCsv(poll, ballots) : votesJson(poll, ballots),
      );
  }
};

const read = (poll: string, after: string | null, context: Parameters<APIRoute>[0]) =>
  query(PollVotesExportDocument, { poll, after }, context);
