import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { BookmarkDocument, type Reminder } from '../graphql/generated/graphql.js';

const reminders: readonly string[] = ['NONE', 'TOMORROW', 'NEXT_WEEK', 'ON'] satisfies Reminder[];
const isReminder = (value: string): value is Reminder => reminders.includes(value);

/** Keeps a thread or one of its posts as the form says; a day counts only where a day was chosen. */
export function keep(form: Form, thread: string, post: string | undefined, asking: Asking): Promise<Outcome<unknown>> {
  const remind = form.text('remind');
  const day = remind === 'ON' ? form.text('day') || undefined : undefined;
  const timeZone = form.text('timeZone') || undefined;
  const chosen = isReminder(remind) ? remind : 'NONE';
  const input = { thread, post, note: form.text('note'), remind: chosen, day, timeZone };
  return attempt(() => query(BookmarkDocument, { input }, asking));
}
