import { detail, figure } from '../figures.mjs';
import { THREAD } from '../limit-pages.mjs';
import { interleaved } from '../measure.mjs';
import { asking } from '../stage.mjs';

/** Page 50 of the longest thread against its first page. */
export async function deep({ stages, rounds }) {
  const targets = [];
  for (const stage of stages) {
    const [{ id }] = await stage.rows(
      'select id::text from thread where hidden_at is null order by reply_count desc limit 1',
    );
    const target = { url: stage.graphql, pid: stage.process.pid, databasePid: stage.databasePid };
    targets.push({ ...target, name: `page 1 ${stage.name}`, request: asking(THREAD, { id, from: 2 }) });
    targets.push({ ...target, name: `page 50 ${stage.name}`, request: asking(THREAD, { id, from: 982 }) });
  }
  const results = await interleaved(targets, { rounds });
  for (const [name, result] of results) detail(`long thread, ${name}`, result);
  for (const { name } of stages) {
    const more = (results.get(`page 50 ${name}`).cpu / results.get(`page 1 ${name}`).cpu - 1) * 100;
    figure(`page 50 of 2,000 posts against page 1, ${name} posts`, more, { unit: ' %', most: 20, digits: 0 });
  }
}
