import { Injectable } from '@nestjs/common';
import { type Actor, clock, ownCentres } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import type { VoiceView } from './voice.view.js';

const KEPT_MS = 30_000;
const MOST = 5_000;

interface Named {
  readonly until: number;
  /** By language; null while nobody may write in its name. */
  readonly names: Readonly<Record<string, string>> | null;
  readonly language: string;
}

/**
 * The names of the centres people speak for, kept for half a minute: pages ask for them beside every field one writes
 * in, and they change about never.
 */
@Injectable()
export class VoiceNames {
  private readonly kept = new Map<string, Named>();

  constructor(private readonly database: Database) {}

  async of(actor: Actor): Promise<VoiceView[]> {
    const ids = ownCentres(actor);
    const now = clock.now().getTime();
    const missing = ids.filter((id) => (this.kept.get(id)?.until ?? 0) <= now);
    if (missing.length > 0) await this.read(missing, now + KEPT_MS);
    return ids.flatMap((id) => {
      const named = this.kept.get(id);
      if (!named?.names) return [];
      const language = actor.language in named.names ? actor.language : named.language;
      return { id, language, name: named.names[language] ?? '' };
    });
  }

  private async read(ids: readonly string[], until: number): Promise<void> {
    const rows = await this.database.rows<Omit<Named, 'until'> & { id: string }>(sql`
      select c.id::text, c.language, (select jsonb_object_agg(t.key, t.value ->> 'name') from jsonb_each(c.texts) t) as names
      from centre c where c.id = any(${ids}::bigint[]) and c.hidden_at is null and c.merged_into is null`);
    if (this.kept.size > MOST) this.kept.clear();
    for (const id of ids) this.kept.set(id, { until, names: null, language: '' });
    for (const { id, ...named } of rows) this.kept.set(id, { ...named, until });
  }
}
