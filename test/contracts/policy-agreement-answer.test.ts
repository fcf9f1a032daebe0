import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, moderates, nobodyBarred } from '@guildhall/kernel';
import { canCentre } from '@guildhall/centre';
import { canPost } from '@guildhall/forum';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { askableCentres, requestAnswer } from '../support/answer-requests.js';
import { seat } from '../support/centres.js';
import { ask, hide, reply } from '../support/forum.js';
import { registerCentre } from '../support/partners.js';
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
/** The name of a hidden centre, and the line that came with asking it. */
const unseen = `canaryname${randomUUID().replaceAll('-', '')}`;
const unread = `canary-line-${randomUUID()}`;
/** One centre that everybody sees and one that is hidden, both asked. */
let centres: { id: string; hiddenAt: Date | null; mergedInto: string | null }[];

let thread: string;
let quoted: string;
let tomas: string;
let facts: { id: string; number: number; authorId: string; hiddenAt: Date | null }[];

beforeAll(async () => {
  const [amina, luc, jonas, yusuf] = await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf'] as const).map((key) => world.as(key)),
  );
  if (!amina || !luc || !jonas || !yusuf) throw new Error('The cast is not here.');
  tomas = await world.idOf('tomas');
  ({ id: thread } = await ask(amina));
  ({ id: quoted } = await reply(luc, thread));
  const shown = await reply(jonas, thread, `> Words\n>\n> — [Luc](post:${quoted})\n\nYes.`);
  const hidden = await reply(jonas, thread, `> Words ${secret}\n>\n> — [Luc](post:${quoted})\n\nNo.`);
  for (const { id } of [shown, hidden])
    await amina.get('mutation ($input: MarkAlsoWorksInput!) { markAlsoWorks(input: $input) { __typename } }', {
      input: { post: id, countries: ['EG'], note: id === hidden.id ? secret : '' },
    });
  await amina.get('mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename } }', {
    input: { idempotencyKey: randomUUID(), thread, person: tomas, note },
  });
  await hide(yusuf, 'POST', hidden.id);
  const named = (name: string) => ({ texts: [{ language: 'en', name, markdown: '' }] });
  const open = await registerCentre(luc, named('The asked college'));
  const gone = await registerCentre(luc, named(`Gone ${unseen}`));
  await seat(world, luc, open, jonas, 'jonas@guildhall.example', 'CONTRIBUTOR');
  await requestAnswer(amina, thread, { centre: open }, note);
  await requestAnswer(amina, thread, { centre: gone }, unread);
  const marta = await world.as('marta');
  await marta.get('mutation ($t: TargetInput!) { hide(target: $t, reason: "For a test.") { __typename } }', {
    t: { type: 'CENTRE', id: gone },
  });
  await world.settle();
  centres = await world.database.rows(sql`select id::text, hidden_at as "hiddenAt", merged_into::text as "mergedInto"
    from centre where id = any(${[open, gone]}::bigint[]) order by id`);
  facts = await world.database.rows(sql`select id::text, number, author_id as "authorId", hidden_at as "hiddenAt"
    from post where thread_id = ${thread}`);
});

const PAGE = `query ($thread: ID!, $quoted: ID!) {
  thread(id: $thread) { alsoWorks { id note } answerRequests { personId centre { id name } note askerName viewerCanDecline }
    time: replies(first: 50) { nodes { id html markdown } } votes: replies(first: 50, order: VOTES) { nodes { id } } }
  post(id: $quoted) { quotedBy { id } } }`;
interface Seen {
  thread: {
    alsoWorks: { id: string; note: string }[];
    answerRequests: {
      personId: string | null;
      centre: { id: string } | null;
      note: string | null;
      askerName: string | null;
      viewerCanDecline: boolean;
    }[];
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
    const seats = await world.database.one<Pick<Actor, 'centres'>>(
      sql`select centres from person where id = ${personId}`,
    );
    actor = {
      ...nobodyBarred,
      personId,
      grants,
      centres: seats?.centres ?? [],
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

  test('the line of a request, for those concerned and moderators', () => {
    const lines = page.thread.answerRequests.map((one) => [one.personId ?? one.centre?.id, one.note === note]);
    const asked = centres.filter(({ hiddenAt }) => hiddenAt === null);
    const reads = key === 'amina' || moderates(actor, 'work-based-learning');
    expect(lines).toContainEqual([tomas, reads || key === 'tomas']);
    for (const one of asked) expect(lines).toContainEqual([one.id, reads || canCentre.speak(actor, one)]);
    for (const { askerName, note: line } of page.thread.answerRequests) expect(askerName === null).toBe(line === null);
  });

  test('centres that were asked, as far as they are seen; one that is hidden can decline nothing and be asked nothing', async () => {
    const shown = page.thread.answerRequests.flatMap((one) => (one.centre ? [one] : []));
    const seen = centres.filter((one) => canCentre.view(actor, one));
    expect(shown.map((one) => one.centre?.id).sort()).toEqual(seen.map(({ id }) => id).sort());
    for (const row of seen)
      expect(shown.find((one) => one.centre?.id === row.id)?.viewerCanDecline).toBe(canCentre.speak(actor, row));
    const everything = JSON.stringify(page);
    const seesHidden = seen.some(({ hiddenAt }) => hiddenAt !== null);
    expect(everything.includes(unseen)).toBe(seesHidden);
    expect(everything.includes(unread)).toBe(seesHidden);
    if (key === 'guest') return;
    const visitor = await world.as(key);
    expect(await askableCentres(visitor, thread, unseen)).toEqual([]);
    const notices = await visitor.get('{ viewer { notices(first: 50) { nodes { kind title } } } }');
    expect(JSON.stringify(notices).includes(unread)).toBe(false);
    expect(JSON.stringify(notices).includes(`The asked college can answer`)).toBe(key === 'luc');
  });

  test('nothing of a hidden reply that quotes', () => {
    expect(JSON.stringify(page).includes(secret)).toBe(key === 'jonas' || moderates(actor, 'work-based-learning'));
  });
});
