import type { Actor } from '@guildhall/kernel';
import type { Localised } from './poll.entity.js';
import type { PollTextView } from './poll.view.js';

interface Spoken {
  readonly language: string;
}

const lineIn = (said: Localised, language: string): PollTextView | null => {
  const text = said[language];
  return text === undefined ? null : { language, text };
};

const firstOf = (said: Localised): PollTextView | null => {
  const [first] = Object.keys(said).sort();
  return first === undefined ? null : lineIn(said, first);
};

/** What the reader gets: their language, else that of the webinar, else, when that was changed since, the first there is. */
export const textFor = ({ language }: Pick<Actor, 'language'>, webinar: Spoken, said: Localised): PollTextView | null =>
  lineIn(said, language) ?? lineIn(said, webinar.language) ?? firstOf(said);

/** All languages, that of the webinar first. */
export function linesOf(said: Localised, webinar: Spoken): PollTextView[] {
  const others = Object.keys(said).filter((language) => language !== webinar.language);
  return [webinar.language, ...others.sort()].flatMap((language) => lineIn(said, language) ?? []);
}
