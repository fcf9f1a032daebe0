import { detail, figure } from '../figures.mjs';
import { LIST } from '../limit-pages.mjs';
import { interleaved, send } from '../measure.mjs';
import { asking } from '../stage.mjs';

const COUNTS = '{ themes { slug name threadCount unansweredCount } }';

/** The threads of a theme against the limit, and how their cost, and that of the counts of all themes, grows. */
export async function list({ limit, stages, rounds }) {
  const [small, large] = stages;
  const targets = [];
  for (const stage of stages) {
    const themes = (await stage.rows('select slug from theme order by position')).map(({ slug }) => slug);
    const cookie = await stage.cookieOf('luc');
    const theme = (n) => themes[n % themes.length];
    const target = { url: stage.graphql, pid: stage.process.pid, databasePid: stage.databasePid };
    targets.push({ ...target, name: `guest ${stage.name}`, request: (n) => asking(LIST, { theme: theme(n) }) });
    targets.push({
      ...target,
      name: `member ${stage.name}`,
      request: (n) => asking(LIST, { theme: theme(n) }, cookie),
    });
    targets.push({ ...target, name: `counts ${stage.name}`, request: asking(COUNTS, {}, cookie) });
    if (stage !== small) continue;
    const [bare, real] = await Promise.all([
      send(`${limit.url}/list/${theme(0)}`),
      send(stage.graphql, asking(LIST, { theme: theme(0) })),
    ]);
    // How a cursor is written is the api's own business.
    const alike = (body) => JSON.stringify(JSON.parse(body), (key, value) => (key === 'endCursor' ? '' : value));
    if (alike(real.body) !== alike(bare.body)) throw new Error('The limit and the api do not send the same list.');
    targets.unshift({
      name: 'limit',
      url: (n) => `${limit.url}/list/${theme(n)}`,
      request: {},
      pid: limit.pid,
      databasePid: stage.databasePid,
    });
  }
  const results = await interleaved(targets, { rounds });
  for (const [name, result] of results) detail(`theme list, ${name}`, result);
  for (const who of ['guest', 'member']) {
    const cost = results.get(`${who} ${small.name}`).cpu;
    figure(`theme list, ${who}, CPU of the limit`, cost / results.get('limit').cpu, { unit: ' ×', most: 3 });
  }
  if (large)
    for (const who of ['guest', 'member', 'counts'])
      figure(
        `theme list, ${who}, cost at ${large.name} posts`,
        (results.get(`${who} ${large.name}`).cpu / results.get(`${who} ${small.name}`).cpu - 1) * 100,
        { unit: ' %', most: 20, digits: 0 },
      );
}
