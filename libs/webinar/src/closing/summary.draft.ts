import { catalogue, Language, languages } from '@guildhall/kernel';
import type { Localised } from '../poll/poll.entity.js';
import type { PollResults } from '../tally/tally.view.js';
import type { WebinarRecord } from '../record/record.view.js';

const messages = catalogue({
  en: {
    took: '{people, plural, one {# person} other {# people}} took part and asked {questions, plural, =0 {no questions} one {# question} other {# questions}}, with {votes, plural, one {# vote} other {# votes}}.',
    most: 'What most people wanted to know',
    votes: '{count, plural, one {# vote} other {# votes}}',
    polls: 'What the polls say',
    leads: '“{label}” leads with {share} ({voters, plural, one {# answer} other {# answers}}).',
    mean: 'Mean {mean} ({voters, plural, one {# answer} other {# answers}}).',
    nobody: 'Nobody answered.',
    on: 'What goes on',
    moved:
      '{count, plural, =0 {No question goes on as a thread.} one {# question goes on as a thread.} other {# questions go on as threads.}}',
    decided: '{decided} of {all} questions have a fate; each stands on this page with where it leads.',
  },
  fr: {
    took: '{people, plural, one {# personne a participé} other {# personnes ont participé}} et posé {questions, plural, =0 {aucune question} one {# question} other {# questions}}, avec {votes, plural, one {# vote} other {# votes}}.',
    most: 'Ce que la plupart voulaient savoir',
    votes: '{count, plural, one {# vote} other {# votes}}',
    polls: 'Ce que disent les sondages',
    leads: '« {label} » arrive en tête avec {share} ({voters, plural, one {# réponse} other {# réponses}}).',
    mean: 'Moyenne {mean} ({voters, plural, one {# réponse} other {# réponses}}).',
    nobody: 'Personne n’a répondu.',
    on: 'Ce qui continue',
    moved:
      '{count, plural, =0 {Aucune question ne continue dans un fil.} one {# question continue dans un fil.} other {# questions continuent dans des fils.}}',
    decided:
      '{decided} questions sur {all} ont une suite ; chacune figure sur cette page, avec l’endroit où elle mène.',
  },
  ar: {
    took: 'شارك {people, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}} وطُرح {questions, plural, zero {لا أسئلة} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالاً} other {# سؤال}}، مع {votes, plural, zero {لا أصوات} one {صوت واحد} two {صوتين} few {# أصوات} many {# صوتاً} other {# صوت}}.',
    most: 'أكثر ما أراد الحاضرون معرفته',
    votes: '{count, plural, zero {لا أصوات} one {صوت واحد} two {صوتان} few {# أصوات} many {# صوتاً} other {# صوت}}',
    polls: 'ما تقوله الاستطلاعات',
    leads:
      'في المقدمة «{label}» بنسبة {share} ({voters, plural, zero {لا إجابات} one {إجابة واحدة} two {إجابتان} few {# إجابات} many {# إجابة} other {# إجابة}}).',
    mean: 'المتوسط {mean} ({voters, plural, zero {لا إجابات} one {إجابة واحدة} two {إجابتان} few {# إجابات} many {# إجابة} other {# إجابة}}).',
    nobody: 'لم يُجب أحد.',
    on: 'ما يستمر',
    moved:
      '{count, plural, zero {لا سؤال يستمر في موضوع.} one {سؤال واحد يستمر في موضوع.} two {سؤالان يستمران في موضوعين.} few {# أسئلة تستمر في مواضيع.} many {# سؤالاً تستمر في مواضيع.} other {# سؤال تستمر في مواضيع.}}',
    decided: 'لكل من {decided} من أصل {all} أسئلة مصير، وكلها على هذه الصفحة مع ما تؤدي إليه.',
  },
});

export interface TopQuestion {
  readonly body: string;
  readonly voteCount: number;
}
export interface PollOutline {
  readonly question: Localised;
  readonly results: PollResults;
}

/** The language of the interface that comes closest. */
const spoken = (tag: string): Language => languages.find((known) => tag.startsWith(known)) ?? Language.en;

/** Plain words in one line, safe within Markdown. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&@!]/g, '\\$&');

function lineOf({ question, results }: PollOutline, tag: string, language: Language): string {
  const words = plain(question[tag] ?? Object.values(question)[0] ?? '');
  return `- ${words} ${findingOf(results, tag, language)}`;
}

function findingOf(
  { voterCount: voters, mean, options, answers }: PollResults,
  tag: string,
  language: Language,
): string {
  if (voters === 0) return messages.nobody()(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  if (mean !== null) return messages.mean({ mean: numbers.format(mean), voters })(language);
  const [first] = [...options].sort((a, b) => (b.points ?? b.count) - (a.points ?? a.count));
  const label = first ? (first.option.label[tag] ?? Object.values(first.option.label)[0]) : answers[0]?.text;
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(first?.share ?? answers[0]?.share ?? 0);
  return label === undefined ? '' : messages.leads({ label: plain(label), share, voters })(language);
}

/**
 * A summary of what is on record, for hosts to go on from. Made from the rows alone: the same record gives the same
 * words.
 */
export function draftSummary(
  tag: string,
  record: WebinarRecord,
  top: readonly TopQuestion[],
  polls: readonly PollOutline[],
): string {
  const language = spoken(tag);
  const { attendeeCount, questionCount, questionVoteCount, decidedCount, threadCount } = record;
  const counts = { people: attendeeCount, questions: questionCount, votes: questionVoteCount };
  const parts = [messages.took(counts)(language)];
  if (top.length > 0)
    parts.push(
      `## ${messages.most()(language)}`,
      top
        .map(({ body, voteCount: count }, n) => `${n + 1}. ${plain(body)} (${messages.votes({ count })(language)})`)
        .join('\n'),
    );
  if (polls.length > 0)
    parts.push(`## ${messages.polls()(language)}`, polls.map((poll) => lineOf(poll, tag, language)).join('\n'));
  const on = [messages.moved({ count: threadCount })(language)];
  if (questionCount > 0) on.push(messages.decided({ decided: decidedCount, all: questionCount })(language));
  parts.push(`## ${messages.on()(language)}`, on.join(' '));
  return parts.join('\n\n');
}
