import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';

const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** Where it is morning for whom; and whether people follow what they take part in. */
@Injectable()
export class TimeZoneService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Takes over what a browser says, unless somebody chose already. A zone we do not know changes nothing. */
  async adopt(actor: Actor, timeZone: string): Promise<void> {
    if (!known.has(timeZone)) return;
    await this.database.rows(sql`update person set time_zone = ${timeZone}
      where id = ${requirePerson(actor)} and time_zone = 'UTC'
        and exists (select from pg_timezone_names z where z.name = ${timeZone})`);
  }

  async choose(actor: Actor, { timeZone, followsOwn }: { timeZone: string; followsOwn: boolean }): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const row =
      known.has(timeZone) &&
      (await this.database.one(sql`update person set time_zone = ${timeZone}, follows_own = ${followsOwn}
        where id = ${person} and (${timeZone} = 'UTC' or exists (select from pg_timezone_names z where z.name = ${timeZone}))
        returning 1`));
    if (!row) throw badInput({ field: 'timeZone', say: inputMessages.timeZone() });
  }

  async of(actor: Actor): Promise<string> {
    const row = await this.database.one<{ zone: string }>(
      sql`select time_zone as zone from person where id = ${requirePerson(actor)}`,
    );
    return row?.zone ?? 'UTC';
  }
}
