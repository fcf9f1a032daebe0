import { Injectable } from '@nestjs/common';
import { type Actor, badInput, notFound, requirePerson } from '@guildhall/kernel';
import { Database, type Event, Limits, sql, type Tx } from '@guildhall/database';
import { barMessages } from './bar.messages.js';
import type { BarKind } from './bar.view.js';

/** What a session brings along about its person, so it stays small. */
const MOST = 500;

/** For what binds the two; it stands on no stream, because nobody is told. */
const blocked = (person: string, other: string): Event => ({
  ...{ type: 'identity.person-blocked', payload: { person, other }, streams: [], actorId: person },
});

/** Keeps people away from each other. Nobody is told, and what everybody may see stays for everybody to see. */
@Injectable()
export class BarService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Mutes, blocks, or neither; doing it again changes nothing. @throws NOT_FOUND, BAD_INPUT */
  async choose(actor: Actor, other: string, kind: BarKind | null): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    if (other === person) throw badInput({ field: 'person', say: barMessages.oneself() });
    await this.database.transaction(async (tx) => {
      if (kind === null) await tx.rows(sql`delete from person_bar where person_id = ${person} and other_id = ${other}`);
      else await this.keep(tx, person, other, kind);
    });
  }

  private async keep(tx: Tx, person: string, other: string, kind: BarKind): Promise<void> {
    // One at a time for each person, so that two at once do not go past the most.
    const known = await tx.one<{ found: boolean; full: boolean }>(sql`
      select exists (select from person where id = ${other}) as found,
        (select count(*) from person_bar where person_id = ${person} and other_id <> ${other}) >= ${MOST}::int as full
      from person where id = ${person} for no key update`);
    if (!known?.found) throw notFound();
    if (known.full) throw badInput({ field: 'person', say: barMessages.tooMany({ max: MOST }) });
    const chosen = kind.toLowerCase();
    await tx.rows(sql`insert into person_bar (person_id, other_id, kind) values (${person}, ${other}, ${chosen})
      on conflict (person_id, other_id) do update set kind = excluded.kind`);
    await tx.rows(sql`delete from follow where target_type = 'person' and level = 'follow'
      and ((person_id = ${person} and target_id = ${other})
        or (${chosen} = 'block' and person_id = ${other}::uuid and target_id = ${person}))`);
    if (chosen === 'block') tx.publish(blocked(person, other));
  }
}
