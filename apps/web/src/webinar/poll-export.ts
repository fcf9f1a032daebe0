import type { PollExportQuery, PollVotesExportQuery } from '../graphql/generated/graphql.js';
import { csvOf, type Cell } from './csv.js';

type Counted = PollExportQuery['poll'];
type Voted = PollVotesExportQuery['poll'];
export type Ballot = Voted['ballots']['nodes'][number];

const labelsOf = (options: Counted['options'] | Voted['options']): ReadonlyMap<number, string> =>
  new Map(options.map(({ number, label }) => [number, label.text]));

/** What a poll adds up to, as rows: a head, then one row for each option, step or group of answers. */
export function rowsOf({ kind, options, results }: Pick<Counted, 'kind' | 'options' | 'results'>): Cell[][] {
  if (!results) return [];
  const labels = labelsOf(options);
  if (kind === 'SCALE') {
    const steps = results.steps.map(({ value, count, share }) => [value, count, share]);
    return [['value', 'votes', 'share'], ...steps];
  }
  if (kind === 'TEXT' || kind === 'CLOUD') {
    const seen = results.answers.filter(({ isHidden }) => !isHidden);
    return [['answer', 'votes', 'share'], ...seen.map(({ text, count, share }) => [text, count, share])];
  }
  if (kind === 'RANKING')
    return [
      ['option', 'text', 'ranked', 'points', 'mean place'],
      ...results.options.map(({ option, count, points, averagePlace }) => [
        ...[option.number, labels.get(option.number) ?? '', count, points, averagePlace],
      ]),
    ];
  return [
    ['option', 'text', 'votes', 'share', ...(kind === 'QUIZ' ? ['right'] : [])],
    ...results.options.map(({ option, count, share }) => [
      ...[option.number, labels.get(option.number) ?? '', count, share],
      ...(kind === 'QUIZ' ? [option.isRight === null ? null : String(option.isRight)] : []),
    ]),
  ];
}

export const resultsCsv = (poll: Counted): string => csvOf(rowsOf(poll));

export function resultsJson(poll: Counted): object {
  const { id, webinar, kind, question, state, openedAt, closedAt, voterCount, results } = poll;
  const labels = labelsOf(poll.options);
  const answers = results?.answers.filter(({ isHidden }) => !isHidden).map(({ text, count }) => ({ text, count }));
  return {
    ...{ poll: id, webinar: webinar.id, kind, question, state, openedAt, closedAt, voters: voterCount },
    options: results?.options.map(({ option, count, points, averagePlace }) => ({
      ...{ number: option.number, text: labels.get(option.number) ?? '', count },
      ...(kind === 'RANKING' ? { points, averagePlace } : {}),
      ...(kind === 'QUIZ' ? { isRight: option.isRight } : {}),
    })),
    ...{ steps: results?.steps.map(({ value, count }) => ({ value, count })), answers },
    ...{ mean: results?.mean, median: results?.median },
  };
}

export function votesCsv({ options }: Voted, ballots: readonly Ballot[]): string {
  const labels = labelsOf(options);
  return csvOf([
    ['voter', 'choices', 'texts', 'value', 'answers', 'groups', 'voted (minute)'],
    ...ballots.map(({ voter, choices, value, answers, groups, votedAt }) => [
      ...[voter, choices.join(' '), choices.map((choice) => labels.get(choice) ?? '').join(' | '), value],
      ...[answers.join(' | '), groups.join(' | '), new Date(votedAt).toISOString()],
    ]),
  ]);
}

export const votesJson = ({ id, webinar, kind, question }: Voted, ballots: readonly Ballot[]): object => ({
  ...{ poll: id, webinar: webinar.id, kind, question, votes: ballots },
});

/** The file of an export, under a name that tells what it is. */
export function fileOf(name: string, format: 'csv' | 'json', content: string | object): Response {
  const body = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  const type = format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8';
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'private, no-store',
    },
  });
}
