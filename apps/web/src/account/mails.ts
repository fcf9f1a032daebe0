import { query } from '../api/query.js';
import { attempt } from '../forms/form.js';
import {
  ChooseMailsDocument,
  ChooseReadingDocument,
  SetTakesRequestsDocument,
  type MailPace,
  type MailTopic,
} from '../graphql/generated/graphql.js';
import { done, type Act } from './outcomes.js';

const topics: MailTopic[] = [
  'REPLIES',
  'MENTIONS',
  'FOLLOWED',
  'QUESTIONS',
  'SAVED',
  'REMINDERS',
  'WEBINARS',
  'INTRODUCTIONS',
  'MATCHES',
];
const paces: readonly string[] = ['NOW', 'DAILY', 'NEVER'] satisfies MailPace[];
const isPace = (value: string): value is MailPace => paces.includes(value);

/** How often mails come, when it is morning, and whether one follows by oneself. */
export const saveMails: Act = async (form, context) => {
  const choices = topics.flatMap((topic) => {
    const pace = form.text(`pace-${topic}`);
    return isPace(pace) ? [{ topic, pace }] : [];
  });
  const reading = { timeZone: form.text('timeZone'), followsOwn: form.text('followsOwn') === 'yes' };
  const { mistakes } = await attempt(async () => {
    await query(ChooseReadingDocument, reading, context);
    await query(SetTakesRequestsDocument, { takes: form.text('takesRequests') === 'yes' }, context);
    await query(ChooseMailsDocument, { choices }, context);
  });
  return mistakes ? { done: null, mistakes } : done('mails', 'mails');
};
