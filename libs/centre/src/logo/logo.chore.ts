import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { type Chore, sql, type Tx } from '@guildhall/database';
import { LogoStore } from './logo.store.js';

const HOUR_SECONDS = 3_600;
const DAY_MS = 24 * HOUR_SECONDS * 1000;

/** Lets go of logos that were replaced or never finished, a day later, where a crash left them behind. */
@Injectable()
export class LogoChore implements Chore {
  readonly name = 'logos';
  readonly everySeconds = HOUR_SECONDS;

  constructor(private readonly store: LogoStore) {}

  async run(tx: Tx): Promise<boolean> {
    const { kept, unfinished } = await this.store.aged(new Date(clock.now().getTime() - DAY_MS));
    const rows = await tx.rows<{ id: string }>(
      sql`select logo ->> 'id' as id from centre where logo is not null and logo ->> 'id' = any(${kept})`,
    );
    const used = new Set(rows.map(({ id }) => id));
    for (const id of kept) if (!used.has(id)) await this.store.remove(id);
    for (const path of unfinished) await this.store.discard(path);
    return false;
  }
}
