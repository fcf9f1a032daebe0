import { describe, expect, test } from '@jest/globals';
import { sql } from '@guildhall/database';
import { closePoll, makePoll, openPoll, pollOf, readPoll, VOTE, votePoll } from '../support/poll.js';
import { joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

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
});
