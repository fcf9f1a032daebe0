import type { Visitor } from './visitor.js';
import type { World } from './world.js';

const HOUR_MS = 60 * 60 * 1000;

/** A plan that fits, changed where a test needs it. */
export const planOf = (changed: Record<string, unknown> = {}) => ({
  idempotencyKey: `plan-${Math.random().toString(36).slice(2).padEnd(8, '0')}`,
  texts: [
    { language: 'en', title: 'A glance at the knowledge packages', markdown: 'What they are, and *your* input.' },
    { language: 'fr', title: 'Aperçu des dossiers de connaissances', markdown: 'Ce qu’ils sont.' },
  ],
  startsAt: new Date(Date.now() + HOUR_MS / 2).toISOString(),
  endsAt: new Date(Date.now() + 2 * HOUR_MS).toISOString(),
  timeZone: 'Europe/Brussels',
  themes: ['work-based-learning'],
  joinUrl: 'https://meet.example.org/room',
  ...changed,
});

/** A webinar planned by this host, as a draft. */
export async function planned(host: Visitor, changed: Record<string, unknown> = {}) {
  const { planWebinar } = await host.get<{ planWebinar: { webinar: { id: string; code: string } } }>(
    'mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id code } } } }',
    { input: planOf(changed) },
  );
  const { id, code } = planWebinar.webinar;
  return { id, code };
}

/** A webinar that takes input, planned and opened by this host. */
export async function openWebinar(host: Visitor, changed: Record<string, unknown> = {}) {
  const webinar = await planned(host, changed);
  await host.get('mutation ($id: ID!) { openWebinar(webinar: $id) { __typename } }', { id: webinar.id });
  return webinar;
}

/** Joins by the code; gives the id of the webinar or the problem's name. */
export async function joinWebinar(visitor: Visitor, code: string, name?: string): Promise<string> {
  const { joinWebinar: result } = await visitor.get<{
    joinWebinar: { __typename: string; webinar?: { id: string } };
  }>(
    'mutation ($input: JoinWebinarInput!) { joinWebinar(input: $input) { __typename ... on JoinWebinarSuccess { webinar { id } } } }',
    { input: { code, ...(name ? { name } : {}) } },
  );
  return result.webinar?.id ?? result.__typename;
}

let asked = 0;

/** Asks a question as an attendee; gives its id. */
export async function askLive(visitor: Visitor, webinar: string, body: string, more: Record<string, unknown> = {}) {
  const { askLiveQuestion } = await visitor.get<{ askLiveQuestion: { question: { id: string } } }>(
    'mutation ($input: AskLiveQuestionInput!) { askLiveQuestion(input: $input) { ... on AskLiveQuestionSuccess { question { id } } } }',
    { input: { webinar, body, language: 'en', idempotencyKey: `live-question-${++asked}-${Date.now()}`, ...more } },
  );
  return askLiveQuestion.question.id;
}

/** A webinar that is open, and attendees without accounts who joined it. */
export async function openHall(world: World, size: number, changed: Record<string, unknown> = {}) {
  const host = await world.as('ingrid');
  const { id, code } = await openWebinar(host, changed);
  const guests = Array.from({ length: size }, () => world.guest());
  await Promise.all(guests.map((guest) => joinWebinar(guest, code)));
  return { host, id, code, guests: guests as [Visitor, Visitor, ...Visitor[]] };
}
