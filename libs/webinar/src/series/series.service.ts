import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { atMost, Database, Limits, once, raw, sql } from '@guildhall/database';
import { plansWebinars } from '../webinar/webinar.policy.js';
import type { BeginSeriesInput } from './series.input.js';
import { hostedSeries, visibleSeries } from './series.policy.js';
import type { SeriesRow } from './series.view.js';

const columns = raw('s.id::text, s.title, s.language');
const SERIES_AT_MOST = 50;

@Injectable()
export class SeriesService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  async begin(actor: Actor, { idempotencyKey, ...input }: BeginSeriesInput): Promise<string> {
    const founder = requirePerson(actor);
    if (!plansWebinars(actor)) throw forbidden();
    await this.limits.spend('writesByPerson', founder);
    return this.database.transaction((tx) =>
      once(tx, actor, 'beginSeries', idempotencyKey, input, async () => {
        const made = await tx.one<{ id: string }>(sql`insert into webinar_series (title, language, created_by)
          values (${input.title}, ${input.language}, ${founder}) returning id::text`);
        return made?.id ?? '';
      }),
    );
  }

  async require(actor: Actor, id: string): Promise<SeriesRow> {
    const found = await this.database.one<SeriesRow>(
      sql`select ${columns} from webinar_series s where s.id = ${id} and ${visibleSeries(actor)}`,
    );
    if (!found) throw notFound();
    return found;
  }

  /** Those the actor may add to, the newest first. */
  async hosted(actor: Actor): Promise<SeriesRow[]> {
    if (actor.personId === null) return [];
    return this.database.rows<SeriesRow>(
      sql`select ${columns} from webinar_series s where ${hostedSeries(actor)} order by s.id desc ${atMost(SERIES_AT_MOST)}`,
    );
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, SeriesRow>> {
    const rows = await this.database.rows<SeriesRow>(
      sql`select ${columns} from webinar_series s where s.id = any(${ids}::bigint[])`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
