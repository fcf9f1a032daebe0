import { sql, type Tx } from '@guildhall/database';
import { webinarEvent } from '../webinar/webinar.events.js';
import type { LiveQuestionEntity } from './question.entity.js';

type Seen = Pick<LiveQuestionEntity, 'heldAt' | 'hiddenAt'>;

/** Whether everybody may see it, and so the hall: a big screen is looked at with the eyes of all. */
export const isForAll = ({ heldAt, hiddenAt }: Seen): boolean => !heldAt && !hiddenAt;

/**
 * Holds the webinar whose big screen shows the question, or another of the same asker; null when none does. To be called
 * before the question is held, as hosts hold the webinar before its questions.
 */
export async function holdScreen(tx: Tx, question: string): Promise<string | null> {
  const row = await tx.one<{ id: string }>(sql`
    select w.id::text from live_question q
      join live_question s on s.attendee_id = q.attendee_id
      join webinar w on w.id = q.webinar_id and w.spotlight_id = s.id
    where q.id = ${question} for no key update of w`);
  return row?.id ?? null;
}

/** Takes whatever is hidden by now off the screen of a webinar held by `holdScreen`. */
export async function clearScreen(tx: Tx, screen: string | null, by: string): Promise<void> {
  if (screen === null) return;
  const cleared = await tx.one<{ id: string }>(sql`
    update webinar w set spotlight_id = null from live_question q
    where w.id = ${screen} and q.id = w.spotlight_id and q.hidden_at is not null returning w.id::text`);
  if (cleared) tx.publish(webinarEvent('spotlight-moved', cleared, by, { question: null }));
}
