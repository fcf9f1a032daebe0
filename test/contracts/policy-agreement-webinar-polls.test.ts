import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { closePoll, makePoll, openPoll, pollOf, VOTE } from '../support/poll.js';
import type { Visitor } from '../support/visitor.js';
import { joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const everybody = ['guest', 'attendee', 'amina', 'yusuf', 'marta', 'sofia', 'ingrid'] as const;
type Who = (typeof everybody)[number];
/** Who runs the webinar: its host, admins, and moderators of its theme or of all. */
const staff: ReadonlySet<Who> = new Set(['marta', 'sofia', 'ingrid', 'yusuf']);
const SECRET = 'zanpollsecret';

const visitors = new Map<Who, Visitor>();
const polls: Record<'waiting' | 'hidden' | 'open' | 'closed' | 'beforehand', string> = {} as never;
let webinar: string;

beforeAll(async () => {
  for (const who of everybody)
    visitors.set(who, who === 'guest' || who === 'attendee' ? world.guest() : await world.as(who as PersonKey));
  const host = visitors.get('ingrid') as Visitor;
  const attendee = visitors.get('attendee') as Visitor;
  const made = await openWebinar(host, {
    themes: await world.database
      .rows<{ slug: string }>(sql`select slug from theme`)
      .then((rows) => rows.map(({ slug }) => slug)),
  });
  webinar = made.id;
  await joinWebinar(attendee, made.code);
  const text = (more: object) => makePoll(host, pollOf(webinar, 'TEXT', [], more));
  Object.assign(polls, {
    waiting: await text({ question: [{ language: 'en', text: `Not yet ${SECRET}` }] }),
    hidden: await text({ hidesResults: true }),
    open: await text({}),
    closed: await text({ hidesResults: true }),
    beforehand: await text({ isBeforehand: true }),
  });
  for (const poll of ['hidden', 'open', 'closed'] as const) {
    await openPoll(host, polls[poll]);
    await attendee.get(VOTE, { input: { poll: polls[poll], answers: [poll === 'hidden' ? SECRET : 'plain'] } });
  }
  await closePoll(host, polls.closed);
});

const seenBy = (who: Who) => visitors.get(who) as Visitor;

describe('Polls are told the same by every door', () => {
  test.each(everybody)('to %s', async (who) => {
    const visitor = seenBy(who);
    const { webinar: read } = await visitor.get<{ webinar: { polls: { id: string; results: object | null }[] } }>(
      'query ($id: ID!) { webinar(id: $id) { polls { id results { answers { text } } } } }',
      { id: webinar },
    );
    const listed = new Map(read.polls.map(({ id, results }) => [id, results]));
    for (const [name, id] of Object.entries(polls)) {
      const isSeen = name !== 'waiting' || staff.has(who);
      expect([name, listed.has(id)]).toEqual([name, isSeen]);
      const one = 'query ($id: ID!) { poll(id: $id) { id results { answers { text } } } }';
      if (!isSeen) expect(await visitor.refused(one, { id })).toMatchObject({ code: 'NOT_FOUND' });
      else {
        const { poll } = await visitor.get<{ poll: { results: object | null } }>(one, { id });
        expect([name, poll.results]).toEqual([name, listed.get(id)]);
        expect([name, poll.results !== null]).toEqual([name, name !== 'hidden' || staff.has(who)]);
      }
    }
    if (!staff.has(who)) expect(JSON.stringify(read)).not.toContain(SECRET);
  });

  test.each(everybody)('votes one by one go to hosts alone, not to %s', async (who) => {
    const one = 'query ($id: ID!) { poll(id: $id) { ballots(first: 10) { nodes { voter answers } } } }';
    if (who === 'ingrid' || who === 'sofia') await seenBy(who).get(one, { id: polls.hidden });
    else expect(await seenBy(who).refused(one, { id: polls.hidden })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(everybody)('what waits takes no vote and tells nothing, to %s', async (who) => {
    const refusal = await seenBy(who).refused(VOTE, { input: { poll: polls.waiting, choices: [3] } });
    expect(refusal.code).toBe(staff.has(who) ? 'BAD_INPUT' : 'NOT_FOUND');
  });
});
