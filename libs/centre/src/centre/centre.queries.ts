import { Injectable } from '@nestjs/common';
import { type Actor, notFound, ownCentres } from '@guildhall/kernel';
import { Database, raw, type Sql, sql } from '@guildhall/database';
import { canCentre, visibleCentre } from './centre.policy.js';
import type { Centre, CentreRow } from './centre.view.js';

/** The columns of `centre c`, under the names of its view. */
export const centreColumns: Sql = raw(`c.id::text, c.texts, c.language, c.kind, c.country, c.region, c.sectors,
  c.fields, c.eqf_levels as "eqfLevels", c.themes, c.challenges, c.offers, c.seeks, c.offer_tags as "offerTags",
  c.seek_tags as "seekTags", c.languages, c.takes_requests as "takesRequests", c.pic, c.oid, c.site, c.logo, c.latitude, c.longitude,
  c.verified_at as "verifiedAt", c.verified_by as "verifiedBy", c.verified_note as "verifiedNote",
  c.verified_by_ways as "verifiedByWays", c.refused_at as "refusedAt", c.refused_note as "refusedNote", c.hidden_at as "hiddenAt", c.hidden_reason as "hiddenReason",
  c.merged_into::text as "mergedInto", c.created_at as "createdAt", c.changed_at as "changedAt"`);

/** The row as the actor sees it. */
export const centreSeenBy =
  (actor: Actor) =>
  (row: CentreRow): Centre => ({
    ...row,
    viewerCan: {
      speak: canCentre.speak(actor, row),
      represent: canCentre.represent(actor, row),
      moderate: canCentre.moderate(actor, row),
    },
  });

@Injectable()
export class CentreQueries {
  constructor(private readonly database: Database) {}

  /** One centre; the address of one that was merged leads to the other. */
  async find(actor: Actor, id: string): Promise<Centre | null> {
    const row = await this.database.one<CentreRow>(sql`select ${centreColumns} from centre c
      where c.id = coalesce((select m.merged_into from centre m where m.id = ${id}), ${id}::bigint)
        and ${visibleCentre(actor)}`);
    return row && centreSeenBy(actor)(row);
  }

  async require(actor: Actor, id: string): Promise<Centre> {
    const centre = await this.find(actor, id);
    if (!centre) throw notFound();
    return centre;
  }

  /** For loaders: those of these centres the actor may see. */
  async some(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Centre>> {
    const rows = await this.database.rows<CentreRow>(
      sql`select ${centreColumns} from centre c where c.id = any(${ids}::bigint[]) and ${visibleCentre(actor)}`,
    );
    return new Map(rows.map((row) => [row.id, centreSeenBy(actor)(row)]));
  }

  /** The centres the actor speaks for. */
  async own(actor: Actor): Promise<Centre[]> {
    const ids = ownCentres(actor);
    if (ids.length === 0) return [];
    const found = await this.some(actor, ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}
