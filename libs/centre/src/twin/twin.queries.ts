import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { publicCentre } from '../centre/centre.policy.js';
import { centreColumns, centreSeenBy } from '../centre/centre.queries.js';
import type { Centre, CentreRow } from '../centre/centre.view.js';
import type { TwinArgs } from './twin.input.js';

/** Finds centres that may be the one somebody is about to register. */
@Injectable()
export class TwinQueries {
  constructor(private readonly database: Database) {}

  /** With the same PIC or OID anywhere; with the same name or the same site in the same country. At most five. */
  async like(actor: Actor, { country, names, pic, oid, site, but }: TwinArgs): Promise<Centre[]> {
    const texts = JSON.stringify(Object.fromEntries(names.map((name, n) => [n, { name }])));
    const rows = await this.database.rows<CentreRow>(sql`
      select ${centreColumns} from centre c
      where ${publicCentre} and c.id is distinct from ${but ?? null}::bigint and (
        c.pic = ${pic ?? null} or c.oid = ${oid ?? null}
        or (c.country = ${country} and (centre_names(c.texts) && coalesce(centre_names(${texts}::jsonb), '{}')
          or (c.site is not null and centre_host(c.site) = centre_host(${site ?? null})))))
      order by c.pic is not distinct from ${pic ?? null} desc, c.verified_at nulls last, c.id limit 5`);
    return rows.map(centreSeenBy(actor));
  }
}
