import { detail, figure } from '../figures.mjs';
import { THREAD } from '../limit-pages.mjs';
import { interleaved, send } from '../measure.mjs';
import { asking } from '../stage.mjs';

const THREADS = `select id::text from thread where hidden_at is null and reply_count between 21 and 100
  order by md5(id::text) limit 200`;

/** The page of a thread against the limit, for guests and members, and how its cost grows with the community. */
export async function thread({ limit, stages, rounds }) {
  const [small, large] = stages;
  const targets = [];
  for (const stage of stages) {
    const ids = (await stage.rows(THREADS)).map(({ id }) => id);
    const cookie = await stage.cookieOf('luc');
    const at = (n) => ids[n % ids.length];
    const target = { url: stage.graphql, pid: stage.process.pid, databasePid: stage.databasePid };
    targets.push({ ...target, name: `guest ${stage.name}`, request: (n) => asking(THREAD, { id: at(n) }) });
    targets.push({ ...target, name: `member ${stage.name}`, request: (n) => asking(THREAD, { id: at(n) }, cookie) });
    if (stage !== small) continue;
    await alike(limit, stage, at(0));
    targets.unshift({
      name: 'limit',
      url: (n) => `${limit.url}/thread/${at(n)}`,
      request: {},
      pid: limit.pid,
      databasePid: stage.databasePid,
    });
    for (const [who, sent] of [
      ['guest', ''],
      ['member', cookie],
    ]) {
      const before = await stage.statements();
      for (let n = 0; n < 5; n++) await stage.ask(THREAD, { id: at(n) }, sent);
      figure(`thread page, statements for a ${who}`, ((await stage.statements()) - before) / 5, { most: 5, digits: 1 });
    }
  }
  const results = await interleaved(targets, { rounds });
  for (const [name, result] of results) detail(`thread page, ${name}`, result);
  for (const who of ['guest', 'member']) {
    const cost = results.get(`${who} ${small.name}`).cpu;
    figure(`thread page, ${who}, CPU of the limit`, cost / results.get('limit').cpu, { unit: ' ×', most: 2.5 });
    if (large)
      figure(
        `thread page, ${who}, cost at ${large.name} posts`,
        (results.get(`${who} ${large.name}`).cpu / cost - 1) * 100,
        { unit: ' %', most: 20, digits: 0 },
      );
  }
}

/** Only the same work can be compared. */
async function alike(limit, stage, id) {
  const [bare, real] = await Promise.all([
    send(`${limit.url}/thread/${id}`),
    send(stage.graphql, asking(THREAD, { id })),
  ]);
  if (JSON.stringify(JSON.parse(real.body)) !== bare.body.toString())
    throw new Error('The limit and the api do not send the same page.');
}
