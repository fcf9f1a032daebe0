import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, moderates, moderatesEverywhere, requirePerson } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import type { ReviewMode, ReviewRuleView } from './review-rule.view.js';

/** Where no rule is set. */
export const DEFAULT_MODE: ReviewMode = 'LINKS';
const FRESH_MS = 5_000;

/** Which first posts are read before they are published, by theme or for all. */
@Injectable()
export class ReviewRules {
  private modes: ReadonlyMap<string | null, ReviewMode> | null = null;
  private reading: Promise<void> | null = null;
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly database: Database) {}

  /** Reads them anew when that is due. */
  async refresh(): Promise<void> {
    if (performance.now() - this.readAt > FRESH_MS) {
      this.readAt = performance.now();
      this.reading = this.all().then((rules) => void (this.modes = new Map(rules.map((one) => [one.theme, one.mode]))));
      this.reading.catch(() => (this.readAt = Number.NEGATIVE_INFINITY));
      await this.reading;
    } else if (!this.modes) await this.reading;
  }

  /** By the rules as they were last read. */
  async modeOf(theme: string): Promise<ReviewMode> {
    if (!this.modes) await this.refresh();
    return this.modes?.get(theme) ?? this.modes?.get(null) ?? DEFAULT_MODE;
  }

  list(actor: Actor): Promise<ReviewRuleView[]> {
    requireModerator(actor);
    return this.all();
  }

  private all(): Promise<ReviewRuleView[]> {
    return this.database.rows(sql`select theme, mode from review_rule order by theme nulls first`);
  }

  async set(actor: Actor, theme: string | null, mode: ReviewMode): Promise<ReviewRuleView[]> {
    requireModerator(actor);
    if (!(theme === null ? moderatesEverywhere(actor) : moderates(actor, theme))) throw forbidden();
    await this.database.rows(sql`insert into review_rule (theme, mode, set_by)
      select ${theme}, ${mode}, ${requirePerson(actor)}
      where ${theme}::text is null or exists (select from theme where slug = ${theme})
      on conflict (theme) do update set mode = excluded.mode, set_by = excluded.set_by, set_at = now()`);
    this.readAt = Number.NEGATIVE_INFINITY;
    return this.all();
  }
}
