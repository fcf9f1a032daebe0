import { type Sql, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { answerKey } from '@guildhall/webinar';
import type { CommunityPoll, CommunityQuestion, CommunityWebinar } from './community/webinars/types.js';
import type { PersonKey } from './community/types.js';
import { loadThread, type People } from './load-thread.js';

const MINUTE_MS = 60_000;
const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);
/** What begins days from now begins at one in the afternoon, UTC. */
function startOf({ starts }: CommunityWebinar, now: Date): Date {
  if (typeof starts === 'string') return new Date(starts);
  const at = later(now, starts);
  return starts < 24 * 60 ? at : new Date(`${at.toISOString().slice(0, 10)}T13:00:00Z`);
}
const idOf = (people: People, key: PersonKey): string => people.get(key) ?? '';

/** Since when somebody has been here at least: two months before the first webinar that is over. */
export function veteransSince({ webinars }: { webinars: readonly CommunityWebinar[] }): Date {
  const past = webinars.flatMap(({ starts }) => (typeof starts === 'string' ? [Date.parse(starts)] : []));
  return new Date(Math.min(Date.now(), ...past) - 60 * 24 * 60 * MINUTE_MS);
}

/** A webinar as it would stand had people held it then: who came, what they asked, voted and what became of it. */
export async function loadWebinar(tx: Tx, webinar: CommunityWebinar, people: People, now: Date): Promise<number> {
  const starts = startOf(webinar, now);
  const id = await addWebinar(tx, webinar, people, starts);
  const attendees = await addAttendees(tx, id, webinar, people, starts);
  const questions = new Map<string, string>();
  for (const question of webinar.questions)
    questions.set(question.key, await ask(tx, id, question, attendees, people, starts, webinar));
  const posts = await followUp(tx, id, webinar, questions, people, now);
  for (const { key, fate, into } of webinar.questions)
    if (fate === 'merged')
      await tx.rows(sql`update live_question set fate = 'merged', merged_into = ${questions.get(into ?? '')}
        where id = ${questions.get(key)}`);
  await addOutcomes(tx, id, webinar, questions, people);
  for (const [index, poll] of webinar.polls.entries()) await addPoll(tx, id, poll, index + 1, attendees, starts);
  return posts;
}

async function addWebinar(tx: Tx, webinar: CommunityWebinar, people: People, starts: Date): Promise<string> {
  const texts: Record<string, object> = {};
  for (const [language, { title, markdown }] of Object.entries(webinar.texts))
    texts[language] = { title, markdown, html: await renderMarkdown(markdown) };
  const ends = later(starts, webinar.minutes);
  const [opened, ended, closed] = [
    webinar.state === 'planned' ? null : starts,
    webinar.state === 'closed' ? ends : null,
    webinar.state === 'closed' ? later(ends, 60) : null,
  ];
  const hosts = webinar.hosts.map((key) => idOf(people, key));
  const row = await tx.one<{ id: string }>(sql`
    insert into webinar (texts, language, starts_at, ends_at, time_zone, speakers, themes, hosts, code, join_url, slide,
      slide_count, slide_titles,
      published_at, opened_at, ended_at, closed_at, created_by, created_at)
    values (${JSON.stringify(texts)}::jsonb, ${webinar.language}, ${starts}, ${ends}, ${webinar.timeZone},
      ${JSON.stringify(webinar.speakers)}::jsonb, ${webinar.themes}, ${hosts}::uuid[], ${webinar.code},
      'https://meet.guildhall.example/' || lower(${webinar.code}), ${webinar.state === 'live' ? 3 : null},
      ${webinar.outline.length || null}, ${webinar.outline},
      ${later(starts, -21 * 24 * 60)}, ${opened}, ${ended}, ${closed}, ${hosts[0]}, ${later(starts, -22 * 24 * 60)})
    returning id::text`);
  return row?.id ?? '';
}

interface Attendees {
  readonly ids: readonly string[];
  readonly ofPeople: ReadonlyMap<string, string>;
}

/** The askers of the cast first, then passers-by without accounts. */
async function addAttendees(
  tx: Tx,
  id: string,
  webinar: CommunityWebinar,
  people: People,
  starts: Date,
): Promise<Attendees> {
  const known = [...new Set(webinar.questions.flatMap(({ by }) => (by ? [idOf(people, by)] : [])))];
  const persons = Array.from({ length: webinar.attendees }, (_, n) => known[n] ?? null);
  const joined = webinar.state === 'planned' ? null : starts;
  const rows = await tx.rows<{ id: string; person: string | null }>(sql`
    insert into attendee (webinar_id, person_id, name, language, registered_at, seated_at, joined_at, created_at)
    select ${id}, person, (select name from person p where p.id = person), 'en', ${later(starts, -10 * 24 * 60)},
      ${later(starts, -10 * 24 * 60)}, ${joined},
      ${later(starts, -10 * 24 * 60)}
    from unnest(${persons}::uuid[]) person returning id, person_id as person`);
  return {
    ids: rows.map((row) => row.id),
    ofPeople: new Map(rows.flatMap((row) => (row.person ? [[row.person, row.id] as const] : []))),
  };
}

async function ask(
  tx: Tx,
  webinar: string,
  question: CommunityQuestion,
  { ids, ofPeople }: Attendees,
  people: People,
  starts: Date,
  { hosts, questions }: CommunityWebinar,
): Promise<string> {
  // Passers-by ask in turn, so that no two questions are by chance of the same one.
  const turn = ofPeople.size + questions.findIndex(({ key }) => key === question.key);
  const asker = question.by ? ofPeople.get(idOf(people, question.by)) : ids[turn % ids.length];
  const at = later(starts, question.minute);
  const isLater = question.fate === 'merged' || question.fate === 'moved' || question.fate === 'waiting';
  const decided = question.fate === 'waiting' ? null : later(at, 9);
  const row = await tx.one<{ id: string }>(sql`
    insert into live_question (webinar_id, attendee_id, body, language, slide, shown_name, asked_at, fate, fate_at, fate_by,
      fate_reason, vote_count)
    values (${webinar}, ${asker}, ${question.body}, ${question.language}, ${question.slide ?? null}, ${question.name ?? null},
      ${at}, ${isLater ? 'waiting' : question.fate}, ${decided}, ${decided && idOf(people, hosts[0] ?? 'ingrid')},
      ${question.reason ?? null}, ${question.votes}) returning id::text`);
  const id = row?.id ?? '';
  const voters = ids.filter((one) => one !== asker).slice(0, question.votes);
  await tx.rows(sql`insert into live_question_vote (question_id, attendee_id, voted_at)
    select ${id}, voter, ${later(at, 3)} from unnest(${voters}::uuid[]) voter`);
  return id;
}

/** The threads that continue its questions; gives the number of their posts. */
async function followUp(
  tx: Tx,
  id: string,
  webinar: CommunityWebinar,
  questions: ReadonlyMap<string, string>,
  people: People,
  now: Date,
) {
  const hoursAgo = (at: string): number => (now.getTime() - Date.parse(at)) / (60 * MINUTE_MS);
  let posts = 0;
  for (const { question, at, replies, ...thread } of webinar.threads) {
    const aged = replies.map(({ at: replied, ...reply }) => ({ ...reply, hoursAgo: hoursAgo(replied) }));
    posts += await loadThread(tx, { ...thread, askedHoursAgo: hoursAgo(at), replies: aged }, people, now);
    const from = questions.get(question);
    const made = await tx.one<{ id: string }>(sql`update thread set webinar_id = ${id}, live_question_id = ${from}
      where id = (select max(id) from thread) returning id::text`);
    await tx.rows(sql`update live_question set fate = 'moved', thread_id = ${made?.id} where id = ${from}`);
  }
  return posts;
}

/** What changed, and what the hosts say it came to; nobody is told now of what was told then. */
async function addOutcomes(
  tx: Tx,
  id: string,
  { outcomes, summary, threads }: CommunityWebinar,
  questions: ReadonlyMap<string, string>,
  people: People,
): Promise<void> {
  const threadOf = await tx.rows<{ id: string; question: string }>(
    sql`select id::text, live_question_id::text as question from thread where webinar_id = ${id}`,
  );
  for (const { at, by, language, markdown, url, questions: keys } of outcomes) {
    const named = threads.find(({ key }) => url === `/threads/${key}`)?.question;
    const thread = named && threadOf.find(({ question }) => question === questions.get(named));
    const row = await tx.one<{ id: string }>(sql`
      insert into outcome (webinar_id, markdown, html, language, url, created_by, created_at)
      values (${id}, ${markdown}, ${await renderMarkdown(markdown)}, ${language},
        ${thread ? `/threads/${thread.id}` : url}, ${idOf(people, by)}, ${at}) returning id::text`);
    const asked = keys.flatMap((key) => questions.get(key) ?? []);
    await tx.rows(sql`insert into outcome_question (outcome_id, question_id)
      select ${row?.id}, question from unnest(${asked}::bigint[]) question`);
  }
  if (summary)
    await tx.rows(sql`insert into webinar_closing (webinar_id, summary_markdown, summary_html, saved_at)
      select id, ${summary}, ${await renderMarkdown(summary)}, closed_at from webinar where id = ${id}`);
  await tx.rows(sql`update attendee a set told_at = w.closed_at from webinar w
    where w.id = ${id} and a.webinar_id = ${id} and w.closed_at is not null`);
}

async function addPoll(
  tx: Tx,
  webinar: string,
  poll: CommunityPoll,
  position: number,
  { ids }: Attendees,
  starts: Date,
) {
  const options = 'options' in poll ? poll.options : [];
  const [least, most] =
    poll.kind === 'scale' ? [poll.from, poll.to] : [1, poll.kind === 'ranking' ? options.length : 1];
  const row = await tx.one<{ id: string }>(sql`
    insert into poll (webinar_id, position, kind, question, least, most, opened_at, closed_at)
    values (${webinar}, ${position}, ${poll.kind}, ${JSON.stringify(poll.question)}::jsonb, ${least}, ${most},
      ${later(starts, poll.opened)}, ${poll.closed === null ? null : later(starts, poll.closed)}) returning id::text`);
  const id = row?.id ?? '';
  await tx.rows(sql`insert into poll_option (poll_id, number, label, is_right)
    select ${id}, n, label - 'right', coalesce((label ->> 'right')::boolean, false)
    from jsonb_array_elements(${JSON.stringify(options)}::jsonb) with ordinality o(label, n)`);
  await addVotes(tx, id, votesOf(poll), ids, later(starts, poll.opened + 1));
}

interface Vote {
  readonly choices?: readonly number[];
  readonly value?: number;
  readonly answer?: string;
}

/** Each vote that was given, one after the other. */
function votesOf(poll: CommunityPoll): Vote[] {
  const times = (count: number, vote: Vote): Vote[] => Array.from({ length: count }, () => vote);
  if ('orders' in poll) return poll.orders.flatMap(([choices, count]) => times(count, { choices }));
  if ('answers' in poll) return poll.answers.flatMap(([answer, n]) => times(n, { answer }));
  if (poll.kind === 'scale') return poll.votes.flatMap((count, n) => times(count, { value: poll.from + n }));
  return poll.votes.flatMap((count, n) => times(count, { choices: [n + 1] }));
}

async function addVotes(tx: Tx, poll: string, votes: readonly Vote[], ids: readonly string[], at: Date): Promise<void> {
  const given = votes.map((vote, n) => ({ ...vote, key: vote.answer && answerKey(vote.answer), attendee: ids[n] }));
  const read: Sql = sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
    v(attendee uuid, choices smallint[], value smallint, answer text, key text)`;
  await tx.rows(sql`insert into poll_vote (poll_id, attendee_id, choices, value, answer, answer_key, voted_at)
    select ${poll}, attendee, choices, value, answer, key, ${at} from ${read}`);
}
