import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { visibleThread } from '../thread/thread.policy.js';
import type { Theme } from './theme.view.js';

const KEPT_MS = 30_000;

export interface ThemeCounts {
  readonly threads: number;
  readonly unanswered: number;
}

/** Themes are few and change rarely, so each process keeps them for half a minute. */
@Injectable()
export class ThemeQueries {
  private kept: { readonly at: number; readonly themes: Promise<readonly Theme[]> } | null = null;

  constructor(private readonly database: Database) {}

  list(): Promise<readonly Theme[]> {
    if (this.kept && performance.now() - this.kept.at < KEPT_MS) return this.kept.themes;
    const themes = this.database.rows<Theme>(sql`select slug, icon, name, description from theme order by position`);
    this.kept = { at: performance.now(), themes };
    themes.then(
      (found) => found.length === 0 && (this.kept = null),
      () => (this.kept = null),
    );
    return themes;
  }

  async find(slug: string): Promise<Theme | null> {
    return (await this.list()).find((theme) => theme.slug === slug) ?? null;
  }

  async require(slug: string): Promise<Theme> {
    const theme = await this.find(slug);
    if (!theme) throw notFound();
    return theme;
  }

  async counts(slugs: readonly string[], actor: Actor): Promise<ReadonlyMap<string, ThemeCounts>> {
    // What everybody sees is kept counted; of what is hidden there is little, and the actor may see some of it.
    const rows = await this.database.rows<ThemeCounts & { theme: string }>(sql`
      select theme, sum(threads)::int as threads, sum(unanswered)::int as unanswered from (
        select theme, threads, unanswered from theme_count where theme = any(${slugs})
        union all
        select t.theme, count(*), count(*) filter (where t.answer_id is null) from thread t
        where t.theme = any(${slugs}) and t.hidden_at is not null and ${visibleThread(actor)} group by t.theme) counted
      group by theme`);
    return new Map(rows.map((row) => [row.theme, row]));
  }
}
