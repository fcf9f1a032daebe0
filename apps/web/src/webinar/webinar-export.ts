import type { APIContext } from 'astro';
import { query } from '../api/query.js';
import {
  WebinarExportDocument,
  WebinarExportQuestionsDocument,
  type ExportedQuestionFragment,
  type WebinarExportQuery,
} from '../graphql/generated/graphql.js';
import { csvOf, type Cell } from './csv.js';
import { rowsOf } from './poll-export.js';

export type Exported = WebinarExportQuery['webinar'];
/** Everything there is to export, as the viewer may see it. */
export interface WebinarExport {
  readonly webinar: Exported;
  readonly questions: readonly ExportedQuestionFragment[];
  /** Where links lead. */
  readonly origin: string;
}
type Asking = Pick<APIContext, 'locals' | 'request' | 'cookies' | 'url'> & Parameters<typeof query>[2];

/** Nobody asks more in one webinar; a page has a hundred. */
const MOST_PAGES = 100;

/** Reads the whole record. Groups of answers that hosts hid are left out for everybody. */
export async function readExport(id: string, context: Asking): Promise<WebinarExport> {
  const { webinar } = await query(WebinarExportDocument, { id }, context);
  const questions: ExportedQuestionFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { exportedQuestions }: { exportedQuestions: { nodes: ExportedQuestionFragment[]; pageInfo: Info } } = (
      await query(WebinarExportQuestionsDocument, { id, after }, context)
    ).webinar;
    questions.push(...exportedQuestions.nodes);
    if (!exportedQuestions.pageInfo.hasNextPage) break;
    after = exportedQuestions.pageInfo.endCursor ?? null;
  }
  return { webinar, questions, origin: context.url.origin };
}

interface Info {
  hasNextPage: boolean;
  endCursor?: string | null;
}

const iso = (at: string | null | undefined): string | null => (at ? new Date(at).toISOString() : null);

export function questionsCsv({ webinar, questions, origin }: WebinarExport): string {
  const page = `${origin}/webinars/${webinar.id}`;
  const head = ['question', 'attendee', 'shown name', 'text', 'language', 'slide', 'asked (minute)', 'votes', 'fate'];
  const more = [
    'fate (minute)',
    'reason',
    'merged into',
    'thread',
    'thread answered',
    'outcomes',
    'held',
    'hidden',
    'link',
  ];
  const rows = questions.map((q): Cell[] => [
    ...[q.id, q.asker, q.shownName ?? null, q.body, q.language, q.slide ?? null, iso(q.askedAt), q.voteCount],
    ...[q.fate.toLowerCase(), iso(q.fateAt), q.fateReason ?? null, q.mergedInto ?? null],
    ...[q.threadId ? `${origin}/threads/${q.threadId}` : null, q.isAnswered === null ? null : String(q.isAnswered)],
    ...[q.outcomeIds.join(' '), String(q.isHeld), String(q.isHidden), `${page}?question=${q.id}#question-${q.id}`],
  ]);
  return csvOf([[...head, ...more], ...rows]);
}

export function pollsCsv({ webinar, origin }: WebinarExport): string {
  const rows = webinar.polls.flatMap((poll): Cell[][] => {
    const told: Cell[] = [poll.id, poll.position, poll.kind.toLowerCase(), poll.question.text, poll.voterCount];
    const link = `${origin}/webinars/${webinar.id}/polls/${poll.id}`;
    if (!poll.results) return [];
    const [head = [], ...counted] = rowsOf(poll);
    return counted.flatMap((row) => {
      const key = head.includes('text') ? `${row[0]} ${row[1]}` : (row[0] ?? null);
      return head.flatMap((name, n): Cell[][] =>
        typeof row[n] === 'number' && n > 0 ? [[...told, key, name ?? null, row[n] ?? null, link]] : [],
      );
    });
  });
  return csvOf([
    [
      'poll',
      'position',
      'kind',
      'question',
      'answered by',
      'option, step or answer',
      'what is counted',
      'value',
      'link',
    ],
    ...rows,
  ]);
}

export function outcomesCsv({ webinar, origin }: WebinarExport): string {
  const rows = webinar.outcomes.map((one): Cell[] => [
    ...[one.id, one.markdown, one.language, one.url?.startsWith('/') ? origin + one.url : (one.url ?? null)],
    ...[iso(one.recordedAt), one.questionIds.join(' '), one.pollIds.join(' '), one.withdrawal?.reason ?? null],
    `${origin}/webinars/${webinar.id}#outcome-${one.id}`,
  ]);
  return csvOf([
    ['outcome', 'what changed', 'language', 'where', 'recorded', 'questions', 'polls', 'withdrawn because', 'link'],
    ...rows,
  ]);
}

const labelIn = (options: Exported['polls'][number]['options'], number: number): string =>
  options.find((option) => option.number === number)?.label.text ?? '';

export function recordJson({ webinar, questions, origin }: WebinarExport): object {
  const { id, text, language, startsAt, endsAt, timeZone, state, speakers, record, summary } = webinar;
  const link = `${origin}/webinars/${id}`;
  return {
    webinar: { id, title: text.title, language, startsAt, endsAt, timeZone, state, speakers, link },
    ...{ record, summary: summary?.markdown ?? null, recordingUrl: webinar.recordingUrl, materials: webinar.materials },
    questions: questions.map(({ asker, ...question }) => ({
      ...{ ...question, attendee: asker, link: `${link}?question=${question.id}#question-${question.id}` },
    })),
    polls: webinar.polls.map(({ id: poll, kind, position, question, options, voterCount, results }) => ({
      ...{ id: poll, kind, position, question: question.text, voters: voterCount, link: `${link}/polls/${poll}` },
      results: results && {
        options: results.options.map(({ option, count, share, points, averagePlace }) => ({
          ...{ number: option.number, text: labelIn(options, option.number), count, share, points, averagePlace },
        })),
        steps: results.steps,
        answers: results.answers
          .filter(({ isHidden }) => !isHidden)
          .map(({ text: said, count }) => ({ text: said, count })),
        ...{ mean: results.mean, median: results.median },
      },
    })),
    threads: webinar.followUps.map(({ origin: from, id: thread, ...rest }) => ({
      ...{ id: thread, question: from?.questionId ?? null, ...rest, link: `${origin}/threads/${thread}` },
    })),
    outcomes: webinar.outcomes.map(({ html: _html, ...outcome }) => ({
      ...outcome,
      link: `${link}#outcome-${outcome.id}`,
    })),
  };
}
