import { describe, expect, test } from '@jest/globals';
import { sql } from '@guildhall/database';
import { closePoll, makePoll, openPoll, pollOf, readPoll, VOTE, votePoll } from '../support/poll.js';
import { joinWebinar, openWebinar } from '../support/webinar.js';
import { until } from '../support/live-client.js';
import { useLive } from '../support/live-world.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const { live } = useLive(world);

/** A host, a webinar that takes input, and attendees without accounts. */
async function hall(attendees: number) {
  const host = await world.as('ingrid');
  const { id, code } = await openWebinar(host);
  const guests = Array.from({ length: attendees }, () => world.guest());
  for (const guest of guests) await joinWebinar(guest, code);
  return { host, id, code, guests };
}

describe('A poll', () => {
  test('of one choice is made, opened, voted in and closed, with one vote for each attendee', async () => {
    const { host, id, guests } = await hall(3);
    const poll = await makePoll(host, pollOf(id, 'SINGLE', ['Actions', 'Resources', 'Cases']));
    const [first, second, third] = guests as [(typeof guests)[0], (typeof guests)[0], (typeof guests)[0]];
    expect(await first.refused(VOTE, { input: { poll, choices: [1] } })).toMatchObject({ code: 'NOT_FOUND' });
    await openPoll(host, poll);
    expect(await readPoll(first, poll)).toMatchObject({ state: 'OPEN', takesVote: true, viewerVote: null });
    await Promise.all([
      votePoll(first, poll, { choices: [1] }),
      votePoll(first, poll, { choices: [1] }),
      votePoll(second, poll, { choices: [3] }),
      votePoll(third, poll, { choices: [1] }),
    ]);
    expect(await votePoll(second, poll, { choices: [2] })).toBe('VotePollSuccess');
    const seen = await readPoll(second, poll);
    expect(seen.viewerVote?.choices).toEqual([2]);
    expect(seen.results).toMatchObject({ voterCount: 3 });
    expect(seen.results?.options.map(({ count }) => count)).toEqual([2, 1, 0]);
    await closePoll(host, poll);
    expect(await votePoll(first, poll, { choices: [2] })).toBe('PollClosed');
    expect(await readPoll(first, poll)).toMatchObject({ state: 'CLOSED', takesVote: false });
    expect(await world.database.one(sql`select count(*)::int as n from poll_vote where poll_id = ${poll}`)).toEqual({
      n: 3,
    });
  });

  test('tells its counts over the socket, those that are hidden to hosts alone until it is closed', async () => {
    const { host, id, guests } = await hall(2);
    const open = await makePoll(host, pollOf(id, 'SINGLE', ['Actions', 'Resources']));
    const hidden = await makePoll(host, pollOf(id, 'SCALE', [], { hidesResults: true }));
    await openPoll(host, open);
    await openPoll(host, hidden);
    const channel = `webinar:${id}`;
    const [phone, desk] = [await live(guests[0]), await live(host)];
    await phone.join(channel);
    await desk.join(channel);
    for (const guest of guests) {
      await votePoll(guest, open, { choices: [2] });
      await votePoll(guest, hidden, { value: 4 });
    }
    const last = (client: typeof phone, poll: string) =>
      client.signals.reduce<unknown>((value, { values }) => values?.[`poll:${poll}`] ?? value, undefined);
    const isTold = (client: typeof phone, poll: string, value: object) =>
      until(`the counts of ${poll}`, () => JSON.stringify(last(client, poll)) === JSON.stringify(value));
    await isTold(phone, open, { voters: 2, counts: [0, 2] });
    await isTold(phone, hidden, { voters: 2 });
    await isTold(desk, hidden, { voters: 2, counts: [0, 0, 0, 2, 0], hidden: true });
    expect((await readPoll(guests[0]!, hidden)).results).toBeNull();
    const late = await live(guests[1]);
    expect(await late.join(channel)).toMatchObject({ values: { [`poll:${hidden}`]: { voters: 2 } } });
    await closePoll(host, hidden);
    await isTold(phone, hidden, { voters: 2, counts: [0, 0, 0, 2, 0] });
    expect((await readPoll(guests[0]!, hidden)).results).toMatchObject({ mean: 4, median: 4 });
    for (const { gaps } of [phone, desk, late]) expect(gaps).toBe(0);
  });
});
