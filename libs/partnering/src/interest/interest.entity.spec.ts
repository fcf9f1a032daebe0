import { describe, expect, it } from 'vitest';
import { DeclineReason, InterestState } from './interest.kinds.js';
import { InterestEntity } from './interest.entity.js';

const at = (day: number): Date => new Date(Date.UTC(2027, 0, day));
const answers = { language: 'fr', fit: 'Nous formons.', evidence: 'Deux projets.', capacity: 'En mai.' };
const sent = () => Object.assign(new InterestEntity(), { id: '1' }).send(answers, at(1));

describe('An interest', () => {
  it('waits for the author, and after a question for the asker, never for both', () => {
    const interest = sent();
    expect(interest).toMatchObject({ state: InterestState.WAITING, waitsSince: at(1), askerWaitsSince: null });
    interest.reminded = 2;
    interest.ask('When in May?', at(3));
    expect(interest).toMatchObject({
      state: InterestState.ASKED,
      waitsSince: null,
      askerWaitsSince: at(3),
      reminded: 0,
    });
    interest.reply('All of it.', at(4));
    expect(interest).toMatchObject({ state: InterestState.WAITING, waitsSince: at(4), askerWaitsSince: null });
    interest.accept('person', at(5));
    expect(interest).toMatchObject({ state: InterestState.ACCEPTED, waitsSince: null, askerWaitsSince: at(5) });
  });

  it('that is declined or withdrawn waits for nobody', () => {
    const declined = sent();
    declined.decline(DeclineReason.TIMING, 'Merci.', 'person', at(2));
    const withdrawn = sent();
    withdrawn.withdraw();
    for (const interest of [declined, withdrawn])
      expect(interest).toMatchObject({ waitsSince: null, askerWaitsSince: null });
    expect(declined).toMatchObject({ declineWords: 'Merci.', decidedBy: 'person', decidedAt: at(2) });
  });

  it('is edited only when something else is said', () => {
    const interest = sent();
    expect(interest.edit(answers, at(2))).toBe(false);
    expect(interest.edit({ ...answers, capacity: 'En juin.' }, at(2))).toBe(true);
    expect(interest.editedAt).toEqual(at(2));
  });

  it('loses the words of one side, and keeps those of the other', () => {
    const interest = Object.assign(sent(), { question: 'When?', answer: null, answeredAt: null, declineWords: null });
    expect(interest.eraseAsker(at(9))).toBe(true);
    expect(interest.eraseAsker(at(9))).toBe(false);
    expect(interest).toMatchObject({ fit: '', evidence: '', capacity: '', answer: null, question: 'When?' });
    interest.eraseAuthor(at(9));
    expect(interest).toMatchObject({ question: '', declineWords: null, note: '' });
  });
});
