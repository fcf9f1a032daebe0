import { describe, expect, test } from 'vitest';
import { dayOf, expiresAt, firstDay, isDay, renewedUntil } from './post.days.js';
import { PartnerPostEntity } from './post.entity.js';
import { PartnerPostAct, PartnerPostState } from './post.kinds.js';

const now = new Date('2027-03-01T12:00:00Z');
const { OPEN, PAUSED, IN_TALKS, FOUND, EXPIRED, WITHDRAWN, DRAFT } = PartnerPostState;

const post = (changed: Partial<PartnerPostEntity> = {}): PartnerPostEntity =>
  Object.assign(new PartnerPostEntity(), {
    ...{ state: OPEN, pausedBy: null, answerBy: '2027-03-31', repliesMost: 2, replyCount: 0, foundCount: 0 },
    ...changed,
  });

describe('The last day of a partner post', () => {
  test('ends when it ends everywhere on earth', () => {
    expect(expiresAt('2027-03-31').toISOString()).toBe('2027-04-01T12:00:00.000Z');
    expect(firstDay(new Date('2027-04-01T11:59:00Z'))).toBe('2027-03-31');
    expect(firstDay(new Date('2027-04-01T12:00:00Z'))).toBe('2027-04-01');
  });

  test('is a day of the calendar', () => {
    expect(['2028-02-29', '2027-02-29', '2027-13-01', 'soon', '2027-3-1'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('is sixty days from now after a renewal, but never behind the deadline', () => {
    expect(renewedUntil(now, null)).toBe('2027-04-30');
    expect(renewedUntil(now, new Date('2027-04-10T17:00:00Z'))).toBe('2027-04-10');
    expect(dayOf(now)).toBe('2027-03-01');
  });
});

describe('The cap of replies', () => {
  test('pauses with the one that fills it, and opens again when one is given up', () => {
    const one = post();
    expect([one.takeInterest(now), one.state]).toEqual([true, OPEN]);
    expect([one.takeInterest(now), one.state, one.pausedBy]).toEqual([true, PAUSED, 'cap']);
    expect([one.takeInterest(now), one.replyCount]).toEqual([false, 2]);
    one.giveUpInterest(now);
    expect([one.state, one.pausedBy, one.replyCount]).toEqual([OPEN, null, 1]);
  });

  test('never opens what its author paused, ended, or what is over', () => {
    for (const state of [PAUSED, IN_TALKS, FOUND, EXPIRED, WITHDRAWN]) {
      const one = post({ state, pausedBy: state === PAUSED ? 'author' : null, replyCount: 2 });
      one.giveUpInterest(now);
      expect(one.state).toBe(state);
      expect(one.takeInterest(now)).toBe(false);
    }
    const over = post({ state: PAUSED, pausedBy: 'cap', replyCount: 2, answerBy: '2027-02-27' });
    over.giveUpInterest(now);
    expect(over.state).toBe(PAUSED);
    expect(post({ answerBy: '2027-02-27' }).takeInterest(now)).toBe(false);
  });

  test('raised, it opens; lowered below what has come, it pauses', () => {
    const full = post({ state: PAUSED, pausedBy: 'cap', replyCount: 2, repliesMost: 3 });
    full.adjust(now);
    expect(full.state).toBe(OPEN);
    full.repliesMost = 1;
    full.adjust(now);
    expect([full.state, full.pausedBy]).toEqual([PAUSED, 'cap']);
    expect(full.act(PartnerPostAct.RESUME, now)).toBe('full');
  });
});

describe('The states of a partner post', () => {
  const ways: [PartnerPostAct, PartnerPostState[], PartnerPostState][] = [
    [PartnerPostAct.PAUSE, [OPEN], PAUSED],
    [PartnerPostAct.RESUME, [PAUSED, IN_TALKS, FOUND], OPEN],
    [PartnerPostAct.IN_TALKS, [OPEN, PAUSED], IN_TALKS],
    [PartnerPostAct.FOUND, [OPEN, PAUSED, IN_TALKS, EXPIRED], FOUND],
    [PartnerPostAct.WITHDRAW, [OPEN, PAUSED, IN_TALKS, FOUND, EXPIRED], WITHDRAWN],
  ];

  test.each(ways)('%s leads from where it may, and from nowhere else', (act, from, to) => {
    for (const state of Object.values(PartnerPostState)) {
      const one = post({ state, pausedBy: state === PAUSED ? 'author' : null });
      expect([state, one.act(act, now)]).toEqual([state, from.includes(state) ? null : 'state']);
      expect(one.state).toBe(from.includes(state) ? to : state);
      expect(one.pausedBy !== null).toBe(one.state === PAUSED);
    }
  });

  test('expire by themselves while they take answers, or would again', () => {
    const later = new Date('2027-04-01T12:00:00Z');
    for (const state of Object.values(PartnerPostState)) {
      const one = post({ state, pausedBy: state === PAUSED ? 'cap' : null });
      expect(one.settle(now)).toBe(false);
      expect(one.settle(later)).toBe(state === OPEN || state === PAUSED);
      expect(one.state === EXPIRED).toBe([OPEN, PAUSED, EXPIRED].includes(state));
    }
    expect(post({ state: IN_TALKS }).act(PartnerPostAct.RESUME, later)).toBe('over');
  });

  test('renewal opens what was expired or paused, as far as there is room', () => {
    for (const state of [EXPIRED, PAUSED, OPEN]) {
      const one = post({ state, pausedBy: state === PAUSED ? 'author' : null, answerBy: '2027-02-01' });
      expect([one.renew('2027-05-01', now), one.state, one.answerBy]).toEqual([null, OPEN, '2027-05-01']);
    }
    const full = post({ state: EXPIRED, replyCount: 2 });
    expect([full.renew('2027-05-01', now), full.state, full.pausedBy]).toEqual([null, PAUSED, 'cap']);
    for (const state of [DRAFT, IN_TALKS, FOUND, WITHDRAWN])
      expect(post({ state }).renew('2027-05-01', now)).toBe('state');
    expect(post({ state: EXPIRED }).renew('2027-02-01', now)).toBe('over');
  });
});
