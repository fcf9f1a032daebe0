import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { VotePollDocument } from '../graphql/generated/graphql.js';
import type { LiveAct } from './live-acts.js';
import { livePath, pollPath } from './places.js';

const places = 20;

/** The options in the order of the places somebody gave them; options that share a place are both kept, to be told. */
function ranked(form: Form): number[] {
  const given = Array.from({ length: places }, (_, n) => ({
    option: n + 1,
    place: Number(form.text(`place-${n + 1}`)),
  }));
  const placed = given.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
  const isOneEach = new Set(placed.map(({ place }) => place)).size === placed.length;
  // Two options at one place are no ranking: the first is named twice, so that the api says what is wrong.
  return isOneEach ? placed.map(({ option }) => option) : [placed[0]?.option ?? 1, placed[0]?.option ?? 1];
}

/** What the form of a poll says, as the api takes it. */
export function voteOf(form: Form): { poll: string; choices: number[]; value: number | null; answers: string[] } {
  const value = form.text('value');
  const choices = form.text('ranking') ? ranked(form) : form.all('choice').map(Number);
  const answers = form.all('answer').filter((answer) => answer.trim() !== '');
  return { poll: form.text('poll'), choices, value: value === '' ? null : Number(value), answers };
}

/** Votes as a form says; gives nothing but whether it was counted. */
export async function vote(form: Form, asking: Asking): Promise<Outcome<string>> {
  const input = voteOf(form);
  const { done, mistakes } = await attempt(() => query(VotePollDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.votePoll;
  return result.__typename === 'PollClosed'
    ? { done: null, mistakes: mistake(result.message) }
    : { done: input.poll, mistakes: null };
}

const voteLive: LiveAct = async (form, { webinar, search }, asking) => {
  const { done, mistakes } = await vote(form, asking);
  if (mistakes) return { done: null, mistakes };
  return { done: { path: `${livePath(webinar)}${search}#poll-${done}`, told: { poll: done } }, mistakes: null };
};

/** On the page of the poll itself. */
export async function voteOnPage(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const { done, mistakes } = await vote(form, asking);
  return mistakes ? { done: null, mistakes } : { done: pollPath(webinar, done), mistakes: null };
}

export const pollActs: readonly (readonly [string, LiveAct])[] = [['vote-poll', voteLive]];
