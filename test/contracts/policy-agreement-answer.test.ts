import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, moderates, nobodyBarred } from '@guildhall/kernel';
import { canPost } from '@guildhall/forum';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, reply } from '../support/forum.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const everybody: readonly (PersonKey | 'guest')[] = [
  'guest',
  'amina',
  'luc',
  'jonas',
  'yusuf',
  'marta',
  'sofia',
  'tomas',
];
const note = `canary-note-${randomUUID()}`;
const secret = `canary-quote-${randomUUID()}`;

let thread: string;
let quoted: string;
let facts: { id: string; number: number; authorId: string; hiddenAt: Date | null }[];

beforeAll(async () => {
  const [amina, luc, jonas, yusuf] = await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf'] as const).map((key) => world.as(key)),
  );
  if (!amina || !luc || !jonas || !yusuf) throw new Error('The cast is not here.');
  ({ id: thread } = await ask(amina));
  ({ id: quoted } = await reply(luc, thread));
  const shown = await reply(jonas, thread, `> Words\n>\n> — [Luc](post:${quoted})\n\nYes.`);
  const hidden = await reply(jonas, thread, `> Words ${secret}\n>\n> — [Luc](post:${quoted})\n\nNo.`);
  for (const { id } of [shown, hidden])
    await amina.get('mutation ($input: MarkAlsoWorksInput!) { markAlsoWorks(input: $input) { __typename } }', {
      input: { post: id, countries: ['EG'], note: id === hidden.id ? secret : '' },
    });
  await amina.get('mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename } }', {
    input: { idempotencyKey: randomUUID(), thread, person: await world.idOf('tomas'), note },
  });
  await hide(yusuf, 'POST', hidden.id);
  facts = await world.database.rows(sql`select id::text, number, author_id as "authorId", hidden_at as "hiddenAt"
    from post where thread_id = ${thread}`);
}, 60_000);

const PAGE = `query ($thread: ID!, $quoted: ID!) {
  thread(id: $thread) { alsoWorks { id note } answerRequests { personId note askerName }
    time: replies(first: 50) { nodes { id html markdown } } votes: replies(first: 50, order: VOTES) { nodes { id } } }
  post(id: $quoted) { quotedBy { id } } }`;
interface Seen {
  thread: {
    alsoWorks: { id: string; note: string }[];
    answerRequests: { personId: string; note: string | null; askerName: string | null }[];
    time: { nodes: { id: string }[] };
    votes: { nodes: { id: string }[] };
  };
  post: { quotedBy: { id: string }[] | null };
}
const idsOf = (rows: readonly { id: string }[] | null): string[] => (rows ?? []).map(({ id }) => id).sort();

describe.each(everybody)('What lists of answers show %s is what the policy lets them see', (key) => {
  let page: Seen;
  let may: string[];
  let actor: Actor;

  beforeAll(async () => {
    const visitor = key === 'guest' ? world.guest() : await world.as(key);
    page = await visitor.get<Seen>(PAGE, { thread, quoted });
    const personId = key === 'guest' ? null : await world.idOf(key);
    const grants = await world.database.rows<Actor['grants'][number]>(
      sql`select role, theme from role_grant where person_id = ${personId}`,
    );
    actor = {
      ...nobodyBarred,
      personId,
      grants,
      guestId: null,
      sessionId: null,
      language: 'en',
      address: '',
      requestId: '',
    };
    const whole = { theme: 'work-based-learning', authorId: await world.idOf('amina'), hiddenAt: null };
    may = idsOf(
      facts.filter((post) => post.number > 1 && canPost.view(actor, post, { ...whole, hiddenKind: null } as never)),
    );
  });

  test('replies by time and by votes, further answers, posts that quote', () => {
    expect(idsOf(page.thread.time.nodes)).toEqual(may);
    expect(idsOf(page.thread.votes.nodes)).toEqual(may);
    expect(idsOf(page.thread.alsoWorks)).toEqual(may.filter((id) => id !== quoted));
    expect(idsOf(page.post.quotedBy)).toEqual(may.filter((id) => id !== quoted));
  });

  test('the line of a request, for the two concerned and moderators', () => {
    const concerned = key === 'amina' || key === 'tomas' || moderates(actor, 'work-based-learning');
    expect(JSON.stringify(page).includes(note)).toBe(concerned);
    expect(page.thread.answerRequests).toHaveLength(1);
  });

  test('nothing of a hidden reply that quotes', () => {
    expect(JSON.stringify(page).includes(secret)).toBe(key === 'jonas' || moderates(actor, 'work-based-learning'));
  });
});
