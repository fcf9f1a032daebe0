import { randomUUID } from 'node:crypto';
import { detail, figure } from '../figures.mjs';
import { load, median } from '../measure.mjs';
import { asking } from '../stage.mjs';

const REPLY =
  'mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { __typename ... on ReplyToThreadSuccess { post { id number } } } }';
const WORDS = `We tried this with **two companies** and it took a term until it worked. The mentor has to be in the room.

- a learning agreement that both sides sign
- somebody who answers the telephone

Ask first what they need, and only then show them the curriculum; a short call every second week is worth more than any form.`;
const CAST = [
  'amina',
  'luc',
  'jonas',
  'ingrid',
  'paolo',
  'samir',
  'yusuf',
  'leila',
  'karim',
  'nino',
  'arben',
  'grace',
  'elena',
  'oksana',
  'rania',
  'moussa',
];

/** Replies with real commits: how long one takes with four people writing, and how many a second are accepted. */
export async function reply({ stages: [stage], rounds }) {
  const ids = (
    await stage.rows(
      `select id::text from thread where hidden_at is null and reply_count < 60 order by md5(id::text) limit 500`,
    )
  ).map(({ id }) => id);
  const cookies = [];
  for (const name of CAST) cookies.push(await stage.cookieOf(name));
  const request = (n) => {
    const input = {
      idempotencyKey: randomUUID(),
      thread: ids[n % ids.length],
      markdown: `${WORDS} (${n})`,
      language: 'en',
    };
    return asking(REPLY, { input }, cookies[n % cookies.length]);
  };
  const { graphql: url, process, databasePid } = stage;
  const target = { url, request, pid: process.pid, databasePid, seconds: 5, holding: '"ReplyToThreadSuccess"' };
  const [{ due: before }] = await stage.rows(`select count(*)::int as due from delivery`);
  await load({ ...target, seconds: 2, connections: 4 });
  const statements = await stage.statements();
  const runs = { 4: [], 16: [] };
  for (let round = 0; round < Math.max(2, rounds / 2); round++)
    for (const connections of round % 2 ? [16, 4] : [4, 16])
      runs[connections].push(await load({ ...target, connections }));
  const middle = (connections, key) => median(runs[connections].map((run) => run[key]));
  for (const connections of [4, 16])
    detail(
      `reply, ${connections} writers`,
      Object.fromEntries(Object.keys(runs[4][0]).map((key) => [key, middle(connections, key)])),
    );
  const sent = [...runs[4], ...runs[16]].reduce((sum, run) => sum + run.perSecond * 5, 0);
  figure('reply accepted, 4 writers, p95', middle(4, 'p95'), { unit: ' ms', most: 25, digits: 1 });
  figure('replies a second, 4 writers', middle(4, 'perSecond'), { digits: 0 });
  figure('replies a second, 16 writers', middle(16, 'perSecond'), { least: 600, digits: 0 });
  figure('statements a reply, what follows from it included', ((await stage.statements()) - statements) / sent, {
    digits: 1,
  });
  const [{ due }] = await stage.rows(`select count(*)::int as due from delivery`);
  figure('deliveries that wait afterwards', due - before, { digits: 0 });
}
