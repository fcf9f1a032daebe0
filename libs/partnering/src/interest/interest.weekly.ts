import { type Actor, clock, Stopped } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { WEEKLY_UNVERIFIED } from './interest.kinds.js';
import { WeeklyInterestsSent } from './interest.problems.js';

/** What a centre that is not verified sent in seven days; the centre is held, so two at once do not go past it. */
export async function requireWeekly(tx: Tx, { language }: Actor, centre: string): Promise<void> {
  const row = await tx.one<{ count: number }>(sql`select count(*)::int as count from interest
    where centre_id = ${centre} and sent_at > ${clock.now()}::timestamptz - interval '7 days'`);
  if ((row?.count ?? 0) >= WEEKLY_UNVERIFIED) throw new Stopped(new WeeklyInterestsSent(language));
}
