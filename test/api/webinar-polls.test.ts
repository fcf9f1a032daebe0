import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { closePoll, makePoll, openPoll, pollOf, readPoll, VOTE, votePoll } from '../support/poll.js';
import type { Visitor } from '../support/visitor.js';
import { joinWebinar, openWebinar } from '../support/webinar.js';
import { until } from '../support/pace.js';
import { useLive } from '../support/live-world.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const { live } = useLive(world);

/** A host, a webinar that takes input, and attendees without accounts. */
async function hall(attendees: number) {
  const host = await world.as('ingrid');
  const { id, code } = await openWebinar(host);
  const guests: Visitor[] = Array.from({ length: attendees }, () => world.guest());
  for (const guest of guests) await joinWebinar(guest, code);
  return { host, id, code, guests };
}

describe('A poll', () => {
  test('of one choice is made, opened, voted in and closed, with one vote for each attendee', async () => {
    const { host, id, guests } = await hall(3);
    const poll = await makePoll(host, pollOf(id, 'SINGLE', ['Actions', 'Resources', 'Cases']));
    const [first, second, third] = guests as [Visitor, Visitor, Visitor];
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
    // Asked in English alone; the webinar goes on in another language, and its page goes on, too.
    await world.database.rows(sql`update webinar set language = 'fr' where id = ${id}`);
    const reader = world.guest();
    const TEXT = 'query ($id: ID!) { webinar(id: $id) { polls { question { language } } } }';
    expect(await reader.get(TEXT, { id })).toEqual({ webinar: { polls: [{ question: { language: 'en' } }] } });
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
    expect((await readPoll(guests[0] as Visitor, hidden)).results).toBeNull();
    const late = await live(guests[1]);
    expect(await late.join(channel)).toMatchObject({ values: { [`poll:${hidden}`]: { voters: 2 } } });
    await closePoll(host, hidden);
    await isTold(phone, hidden, { voters: 2, counts: [0, 0, 0, 2, 0] });
    expect((await readPoll(guests[0] as Visitor, hidden)).results).toMatchObject({ mean: 4, median: 4 });
    for (const { gaps } of [phone, desk, late]) expect(gaps).toBe(0);
  });

  test('of each kind takes what fits it, and refuses what does not with a sentence about the field', async () => {
    const { host, id, guests } = await hall(2);
    const [one, two] = guests as [Visitor, Visitor];
    const kinds: [string, string[], object, object, object[]][] = [
      [
        'MULTIPLE',
        ['A', 'B', 'C'],
        { least: 1, most: 2 },
        { choices: [3, 1] },
        [{ choices: [] }, { choices: [1, 2, 3] }, { choices: [2, 2] }, { choices: [4] }],
      ],
      ['SCALE', [], { least: 0, most: 10 }, { value: 0 }, [{}, { choices: [1] }]],
      ['RANKING', ['A', 'B', 'C'], {}, { choices: [3, 1, 2] }, [{ choices: [1, 2] }, { choices: [1, 1, 2] }]],
      [
        'TEXT',
        [],
        {},
        { answers: ['More time'] },
        [{}, { answers: ['   '] }, { answers: ['x'.repeat(301)] }, { answers: ['a', 'b'] }],
      ],
      [
        'CLOUD',
        [],
        { most: 2 },
        { answers: ['Trust', 'time', ' '] },
        [{ answers: ['x'.repeat(41)] }, { answers: ['a', 'b', 'c'] }],
      ],
      [
        'QUIZ',
        ['A', 'B'],
        {
          options: [
            { labels: [{ language: 'en', text: 'A' }], isRight: true },
            { labels: [{ language: 'en', text: 'B' }] },
          ],
        },
        { choices: [1] },
        [{ choices: [1, 2] }, { value: 3 }],
      ],
    ];
    for (const [kind, options, more, good, bad] of kinds) {
      const poll = await makePoll(host, pollOf(id, kind, options, more));
      await openPoll(host, poll);
      expect([kind, await votePoll(one, poll, good)]).toEqual([kind, 'VotePollSuccess']);
      for (const vote of bad)
        expect([kind, vote, await two.refused(VOTE, { input: { poll, ...vote } })]).toMatchObject([
          kind,
          vote,
          { code: 'BAD_INPUT' },
        ]);
      expect((await readPoll(two, poll)).results).toMatchObject({ voterCount: 1 });
    }
  });

  test('adds up rankings by places, scales by mean and median, and tells the right answers of a quiz once it is closed', async () => {
    const { host, id, guests } = await hall(4);
    const [one, two, three, four] = guests as [Visitor, Visitor, Visitor, Visitor];
    const ranking = await makePoll(host, pollOf(id, 'RANKING', ['A', 'B', 'C']));
    const scale = await makePoll(host, pollOf(id, 'SCALE'));
    const right = [
      { labels: [{ language: 'en', text: 'A' }] },
      { labels: [{ language: 'en', text: 'B' }], isRight: true },
    ];
    const quiz = await makePoll(host, pollOf(id, 'QUIZ', [], { options: right }));
    for (const poll of [ranking, scale, quiz]) await openPoll(host, poll);
    await Promise.all([
      ...[votePoll(one, ranking, { choices: [2, 1, 3] }), votePoll(two, ranking, { choices: [2, 3, 1] })],
      ...[
        [one, 1],
        [two, 2],
        [three, 5],
        [four, 4],
      ].map(([who, value]) => votePoll(who as Visitor, scale, { value })),
      ...[votePoll(one, quiz, { choices: [2] }), votePoll(two, quiz, { choices: [1] })],
    ]);
    expect((await readPoll(one, ranking)).results?.options).toMatchObject([
      { option: { number: 2 }, points: 6, averagePlace: 1 },
      { option: { number: 1 }, points: 3, averagePlace: 2.5 },
      { option: { number: 3 }, points: 3, averagePlace: 2.5 },
    ]);
    expect((await readPoll(one, scale)).results).toMatchObject({ mean: 3, median: 3 });
    expect((await readPoll(one, quiz)).options.map(({ isRight }) => isRight)).toEqual([null, null]);
    expect((await readPoll(one, quiz)).results?.rightCount).toBeNull();
    await closePoll(host, quiz);
    expect((await readPoll(one, quiz)).options.map(({ isRight }) => isRight)).toEqual([false, true]);
    expect((await readPoll(one, quiz)).results?.rightCount).toBe(1);
  });

  test('groups equal answers however they are typed; hosts put groups together, apart, and out of sight', async () => {
    const { host, id, guests } = await hall(5);
    const poll = await makePoll(host, pollOf(id, 'TEXT'));
    await openPoll(host, poll);
    const answers = ['Time!', ' time ', 'الوَقْت', 'الوقت', 'Nonsense'];
    await Promise.all(guests.map((guest, n) => votePoll(guest, poll, { answers: [answers[n]] })));
    const groups = async (visitor: Visitor) =>
      (await readPoll(visitor, poll)).results?.answers.map(({ key, count }) => [key, count]);
    const reader = guests[0] as Visitor;
    expect(await groups(reader)).toEqual([
      ['time', 2],
      ['الوقت', 2],
      ['nonsense', 1],
    ]);
    const act = (verb: string, input: object) =>
      [
        `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename } }`,
        { input: { poll, ...input } },
      ] as const;
    expect(await reader.refused(...act('mergePollAnswers', { group: 'time', into: 'الوقت' }))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await host.get(...act('mergePollAnswers', { group: 'الوقت', into: 'time' }));
    await host.get(...act('hidePollAnswers', { group: 'nonsense', hides: true }));
    expect(await groups(reader)).toEqual([['time', 4]]);
    expect(await groups(host)).toEqual([
      ['time', 4],
      ['nonsense', 1],
    ]);
    const merged = async (visitor: Visitor) => (await readPoll(visitor, poll)).results?.answers[0]?.mergedKeys;
    expect([await merged(host), await merged(reader)]).toEqual([['الوقت'], []]);
    const endless = { input: { poll, answers: ['ﷺ'.repeat(300)] } };
    expect(await reader.refused(VOTE, endless)).toMatchObject({ code: 'BAD_INPUT' });
    await host.get(...act('separatePollAnswers', { group: 'الوقت' }));
    expect(await groups(reader)).toEqual([
      ['time', 2],
      ['الوقت', 2],
    ]);
    expect(await host.refused(...act('mergePollAnswers', { group: 'gone', into: 'time' }))).toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('is refused to strangers, muted people and forged attendees, each with a sentence, and the others are kept', async () => {
    const { host, id, guests } = await hall(3);
    const [muted, good, forger] = guests as [Visitor, Visitor, Visitor];
    const other = await hall(1);
    const poll = await makePoll(host, pollOf(id, 'SINGLE', ['A', 'B']));
    await openPoll(host, poll);
    await votePoll(muted, poll, { choices: [1] });
    const attendee = await world.database.one<{ id: string }>(
      sql`select attendee_id as id from poll_vote where poll_id = ${poll}`,
    );
    await world.database.rows(sql`update attendee set muted_at = now() where id = ${attendee?.id}`);
    const vote = { input: { poll, choices: [2] } };
    const refusals = await Promise.all([
      ...[muted, world.guest(), await world.as('luc'), other.guests[0] as Visitor].map((visitor) =>
        visitor.refused(VOTE, vote),
      ),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual(Array(4).fill('FORBIDDEN'));
    expect(await forger.refused(VOTE, { input: { ...vote.input, attendee: attendee?.id } })).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await votePoll(good, poll, { choices: [2] })).toBe('VotePollSuccess');
    expect((await readPoll(good, poll)).results?.options.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('counts time by the server, can be given more, closes by itself and can be opened again', async () => {
    const { host, id, guests } = await hall(1);
    const guest = guests[0] as Visitor;
    const poll = await makePoll(host, pollOf(id, 'SINGLE', ['A', 'B'], { hidesResults: true }));
    await openPoll(host, poll, 20);
    expect((await readPoll(guest, poll)).remainingSeconds).toBeGreaterThan(15);
    const extend = 'mutation ($input: ExtendPollInput!) { extendPoll(input: $input) { __typename } }';
    await host.get(extend, { input: { poll, seconds: 60 } });
    expect((await readPoll(guest, poll)).remainingSeconds).toBeGreaterThan(75);
    await world.database.rows(sql`update poll set closes_at = now() - interval '1 second' where id = ${poll}`);
    expect(await votePoll(guest, poll, { choices: [1] })).toBe('PollClosed');
    expect(await readPoll(guest, poll)).toMatchObject({ state: 'CLOSED', isHidden: false, remainingSeconds: null });
    await openPoll(host, poll);
    expect(await votePoll(guest, poll, { choices: [1] })).toBe('VotePollSuccess');
    expect(await readPoll(guest, poll)).toMatchObject({ state: 'OPEN', results: null, voterCount: 1 });
  });

  test('is changed, moved and deleted as long as nobody answered it', async () => {
    const { host, id, guests } = await hall(1);
    const make = (text: string) => makePoll(host, pollOf(id, 'SINGLE', [text, 'Other']));
    const polls = [await make('A'), await make('B'), await make('C')];
    const order = async () =>
      (
        await host.get<{ webinar: { polls: { id: string }[] } }>(
          'query ($id: ID!) { webinar(id: $id) { polls { id } } }',
          { id },
        )
      ).webinar.polls.map((poll) => poll.id);
    await host.get('mutation ($input: MovePollInput!) { movePoll(input: $input) { __typename } }', {
      input: { poll: polls[2], position: 1 },
    });
    expect(await order()).toEqual([polls[2], polls[0], polls[1]]);
    await host.get('mutation ($poll: ID!) { deletePoll(poll: $poll) { __typename } }', { poll: polls[2] });
    expect(await order()).toEqual([polls[0], polls[1]]);
    const { webinar: _w, idempotencyKey: _k, ...plan } = pollOf(id, 'SCALE');
    const edit = [
      'mutation ($input: EditPollInput!) { editPoll(input: $input) { __typename } }',
      { input: { poll: polls[0], ...plan } },
    ] as const;
    await host.get(...edit);
    await openPoll(host, polls[0] as string);
    expect(await votePoll(guests[0] as Visitor, polls[0] as string, { value: 5 })).toBe('VotePollSuccess');
    await closePoll(host, polls[0] as string);
    expect(await host.refused(...edit)).toMatchObject({ code: 'CONFLICT' });
    await host.get(
      'mutation ($id: ID!) { makeInputQuestions(webinar: $id, idempotencyKey: "input-questions-1") { __typename } }',
      { id },
    );
    expect(await order()).toHaveLength(5);
  });

  test('is answered beforehand by those who registered, and by everybody once it is opened', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const [registered, comer] = [world.guest(), world.guest()];
    for (const guest of [registered, comer])
      await joinWebinar(guest, code, guest === registered ? 'Registered' : 'Comer');
    await world.database.rows(sql`update webinar set opened_at = null where id = ${id}`);
    await world.database.rows(
      sql`update attendee set registered_at = now(), confirmed_at = now() where name = 'Registered' and webinar_id = ${id}`,
    );
    const poll = await makePoll(host, pollOf(id, 'TEXT', [], { isBeforehand: true }));
    expect(await readPoll(registered, poll)).toMatchObject({ state: 'OPEN', takesVote: true });
    expect(await votePoll(registered, poll, { answers: ['Time'] })).toBe('VotePollSuccess');
    expect(await comer.refused(VOTE, { input: { poll, answers: ['Time'] } })).toMatchObject({ code: 'FORBIDDEN' });
    await host.get('mutation ($id: ID!) { openWebinar(webinar: $id) { __typename } }', { id });
    expect(await readPoll(registered, poll)).toMatchObject({ state: 'WAITING', voterCount: 1 });
    await openPoll(host, poll);
    expect(await votePoll(comer, poll, { answers: ['time'] })).toBe('VotePollSuccess');
    expect((await readPoll(comer, poll)).results?.answers).toMatchObject([{ count: 2 }]);
  });

  test('is exported to hosts under pseudonyms, as many votes as there are rows', async () => {
    const { host, id, guests } = await hall(3);
    const poll = await makePoll(host, pollOf(id, 'CLOUD'));
    await openPoll(host, poll);
    for (const guest of guests) await votePoll(guest, poll, { answers: ['=1+1', 'trust'] });
    const ballots = 'query ($id: ID!) { poll(id: $id) { ballots(first: 100) { nodes { voter answers groups } } } }';
    expect(await (guests[0] as Visitor).refused(ballots, { id: poll })).toMatchObject({ code: 'FORBIDDEN' });
    const seen = await host.get<{ poll: { ballots: { nodes: { voter: string }[] } } }>(ballots, { id: poll });
    const { nodes } = seen.poll.ballots;
    expect(new Set(nodes.map(({ voter }) => voter)).size).toBe(3);
    const ids = await world.database.rows<{ id: string }>(sql`select id from attendee where webinar_id = ${id}`);
    for (const { id: attendee } of ids) expect(JSON.stringify(nodes)).not.toContain(attendee);
  });
});
