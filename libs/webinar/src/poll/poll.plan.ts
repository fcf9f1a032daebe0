import { badInput } from '@guildhall/kernel';
import type { PollEntity, Localised, PollOption } from './poll.entity.js';
import type { PollLabelInput, PollOptionInput, PollPlanInput } from './poll.input.js';
import { boundsOf, isChosen, MOST_OPTIONS, PollKind } from './poll.kind.js';
import { pollMessages } from './poll.messages.js';

/** What the plan of a poll says, as its rows hold it. */
export interface PlannedPoll {
  readonly words: Pick<
    PollEntity,
    'kind' | 'question' | 'least' | 'most' | 'leastLabel' | 'mostLabel' | 'isBeforehand' | 'hidesResults'
  >;
  readonly options: readonly PollOption[];
}

const localised = (lines: readonly PollLabelInput[]): Localised =>
  Object.fromEntries(lines.map(({ language, text }) => [language, text]));

/** In the language of the webinar at least, so that everybody reads something. */
function inLanguage(field: string, lines: readonly PollLabelInput[], language: string): Localised {
  const said = localised(lines);
  if (said[language] === undefined) throw badInput({ field, say: pollMessages.language() });
  return said;
}

/** @throws BAD_INPUT for what does not fit its kind. */
export function plannedPoll(plan: PollPlanInput, language: string): PlannedPoll {
  const { kind, isBeforehand, hidesResults } = plan;
  const bounds = boundsOf(kind, plan.options.length, plan);
  const options = optionsOf(kind, plan.options, language);
  if (!bounds) throw badInput({ field: 'input.most', say: pollMessages.bounds() });
  const labels = kind === PollKind.SCALE ? plan : { leastLabel: [], mostLabel: [] };
  return {
    words: {
      ...{ kind: kind.toLowerCase() as Lowercase<PollKind>, isBeforehand, hidesResults, ...bounds },
      question: inLanguage('input.question', plan.question, language),
      leastLabel: labels.leastLabel.length > 0 ? inLanguage('input.leastLabel', labels.leastLabel, language) : {},
      mostLabel: labels.mostLabel.length > 0 ? inLanguage('input.mostLabel', labels.mostLabel, language) : {},
    },
    options,
  };
}

function optionsOf(kind: PollKind, given: readonly PollOptionInput[], language: string): PollOption[] {
  const field = 'input.options';
  if (!isChosen(kind)) {
    if (given.length > 0) throw badInput({ field, say: pollMessages.noOptions() });
    return [];
  }
  const options = given.map(({ labels, isRight }, n) => ({
    ...{ number: n + 1, label: inLanguage(`${field}.${n}.labels`, labels, language) },
    isRight: kind === PollKind.QUIZ && isRight,
  }));
  const words = new Set(options.map(({ label }) => label[language]?.toLowerCase()));
  if (options.length < 2 || words.size < options.length)
    throw badInput({ field, say: pollMessages.options({ max: MOST_OPTIONS }) });
  const right = options.filter(({ isRight }) => isRight).length;
  if (kind === PollKind.QUIZ && (right === 0 || right === options.length))
    throw badInput({ field, say: pollMessages.right() });
  return options;
}
