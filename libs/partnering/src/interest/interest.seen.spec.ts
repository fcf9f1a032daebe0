import { describe, expect, it } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { InterestSide, InterestState, InterestStepKind, IntroductionState } from './interest.kinds.js';
import { type InterestRow, interestSeenBy, stepSeenBy } from './interest.seen.js';
import type { Interest } from './interest.view.js';

const actor = (...centres: string[]): Actor => ({
  ...{ ...nobodyBarred, personId: 'p', grants: [{ role: 'admin', theme: null }], guestId: null, sessionId: null },
  ...{ language: 'en', address: '', requestId: '' },
  centres: centres.map((centre) => ({ centre, role: 'representative' })),
});
const person = { id: 'asker', name: 'Amina', country: 'EG', suspendedAt: null, roles: [] };
const contacts = [{ side: InterestSide.ASKER, person, name: 'Amina', email: 'amina@example.org', languages: ['ar'] }];
const row = (changed: Partial<InterestRow> = {}): InterestRow => ({
  ...{ id: '1', postId: '1', centreId: '20', authorCentreId: '10', state: InterestState.ACCEPTED, language: 'fr' },
  ...{ fit: 'f', evidence: 'e', capacity: 'c', question: null, askedAt: null, answer: null, answeredAt: null },
  ...{
    isShortlisted: true,
    note: 'ours',
    declineReason: null,
    declineWords: null,
    sentAt: new Date(0),
    editedAt: null,
  },
  ...{ decidedAt: null, waitsSince: null, askerWaitsSince: new Date(0), isPostHidden: false, person },
  ...{ introductionId: '7', introductionState: IntroductionState.PROPOSED, authorPersonId: 'luc' },
  ...{ askerPersonId: 'asker', authorAcceptedAt: new Date(0), askerAcceptedAt: null, openedAt: null, endedAt: null },
  ...{ endedFor: null, contacts, pausedSides: null, sentKey: '' },
  ...changed,
});

describe('An interest as somebody sees it', () => {
  it('is nothing for who is of neither centre, be they admin', () => {
    expect(interestSeenBy(actor('30'), row())).toBeNull();
    expect(interestSeenBy(actor(), row())).toBeNull();
  });

  it('holds marks and notes for the author’s side alone, and the acting person for the asker’s', () => {
    expect(interestSeenBy(actor('10'), row())).toMatchObject({ isShortlisted: true, note: 'ours', person: null });
    expect(interestSeenBy(actor('20'), row())).toMatchObject({ isShortlisted: null, note: null, person });
  });

  it('shows contacts while the introduction is open, whatever the statement gave', () => {
    const contactsAt = (introductionState: IntroductionState) =>
      interestSeenBy(actor('10'), row({ introductionState }))?.introduction?.contacts;
    expect(contactsAt(IntroductionState.OPEN)).toEqual(contacts);
    for (const state of Object.values(IntroductionState).filter((one) => one !== IntroductionState.OPEN))
      expect([state, contactsAt(state)]).toEqual([state, []]);
  });

  it('that was blocked was closed for the other side', () => {
    const blocked = row({ introductionState: IntroductionState.BLOCKED, endedFor: '10' });
    const stateFor = (centre: string) => interestSeenBy(actor(centre), blocked)?.introduction?.state;
    expect([stateFor('10'), stateFor('20')]).toEqual([IntroductionState.BLOCKED, IntroductionState.CLOSED]);
    const step = { interest: '1', step: InterestStepKind.BLOCKED, centre: '10', person, at: new Date(0) };
    const seen = (centre: string) => stepSeenBy(step, interestSeenBy(actor(centre), blocked) as Interest);
    expect(seen('10')).toMatchObject({ step: InterestStepKind.BLOCKED, person });
    expect(seen('20')).toMatchObject({ step: InterestStepKind.CLOSED, person: null, side: InterestSide.AUTHOR });
  });
});
