import { raw, type Sql, sql, type Tx } from '@guildhall/database';
import { sessionEnded } from './session.events.js';

/** Which of a person's sessions: all, the one, or all but the one. */
interface Which {
  readonly only?: string;
  readonly except?: string | null;
}

const matching = ({ only, except }: Which): Sql => {
  if (only) return sql`id = ${only}`;
  return except ? sql`id <> ${except}` : raw('true');
};

/** Ends sessions of a person, and tells by an event a session, so that their sockets end too. Returns how many. */
export async function endSessions(tx: Tx, personId: string, which: Which = {}): Promise<number> {
  const ended = await tx.rows<{ id: string }>(
    sql`delete from session where person_id = ${personId} and ${matching(which)} returning id`,
  );
  tx.publish(...ended.map(({ id }) => sessionEnded(personId, id)));
  return ended.length;
}
