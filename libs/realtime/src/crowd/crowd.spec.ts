import { describe, expect, test } from 'vitest';
import type { Actor } from '@guildhall/kernel';
import { Crowd, sumOf } from './crowd.js';
import { Line } from './line.js';

let sockets = 0;
const page = (personId: string | null, guestId: string | null = null, line = new Line()) => ({
  id: `socket ${sockets++}`,
  data: { actor: { personId, guestId } as Actor, line },
});

describe('A crowd', () => {
  test('counts attendees once, those who left for two minutes, and names no one but hosts', () => {
    const crowd = new Crowd({ of: 'attendee', to: 'moderator' });
    const [tab, other, guest] = [page('ada'), page('ada'), page(null, 'browser')];
    for (const one of [tab, other, guest]) crowd.arrive(one, 'attendee');
    crowd.arrive(page('ingrid'), 'moderator');
    expect(crowd.count(0)).toMatchObject({ here: 2, left: 0, good: 2, hosts: ['ingrid'] });
    crowd.depart(tab, 'attendee', 1000);
    expect(crowd.count(1000)).toMatchObject({ here: 2, left: 0 });
    crowd.depart(other, 'attendee', 1000);
    crowd.depart(guest, 'attendee', 1000);
    expect(crowd.count(2000)).toMatchObject({ here: 0, left: 2 });
    crowd.arrive(page('ada'), 'attendee');
    expect(crowd.count(3000)).toMatchObject({ here: 1, left: 1 });
    expect(crowd.count(122_000)).toMatchObject({ here: 1, left: 0 });
  });

  test('tells lines that are slow or do not answer; with two pages the better one counts', () => {
    const crowd = new Crowd({ of: 'attendee', to: 'moderator' });
    const [slow, lost, good] = [new Line(), new Line(), new Line()];
    slow.pinged(0);
    slow.answered(900);
    lost.pinged(0);
    good.pinged(0);
    good.answered(40);
    crowd.arrive(page('slow', null, slow), 'attendee');
    crowd.arrive(page('lost', null, lost), 'attendee');
    crowd.arrive(page('both', null, lost), 'attendee');
    crowd.arrive(page('both', null, good), 'attendee');
    expect(crowd.count(4000)).toMatchObject({ here: 3, good: 2, slow: 1, lost: 0 });
    expect(crowd.count(6000)).toMatchObject({ here: 3, good: 1, slow: 1, lost: 1 });
  });

  test('of several nodes is the sum, with each host once', () => {
    const count = { here: 3, left: 1, good: 2, slow: 1, lost: 0, hosts: ['ingrid'] };
    expect(sumOf([count, { ...count, hosts: ['ingrid', 'sofia'] }])).toEqual({
      ...{ here: 6, left: 2, good: 4, slow: 2, lost: 0 },
      hosts: ['ingrid', 'sofia'],
    });
  });
});
