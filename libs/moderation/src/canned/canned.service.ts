import { Injectable } from '@nestjs/common';
import { type Actor, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, raw, sql } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import type { CannedPurpose, CannedTextView, SaveCannedTextInput } from './canned.view.js';

const columns = raw('id::text, purpose, ground, title, words');

/** The prepared texts of moderators; every moderator may change them. */
@Injectable()
export class CannedService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  list(actor: Actor, purpose: CannedPurpose): Promise<CannedTextView[]> {
    requireModerator(actor);
    return this.database.rows(sql`select ${columns} from canned_text where purpose = ${purpose} order by canned_text.id
      limit 100`);
  }

  async save(actor: Actor, { id, purpose, ground, title, words }: SaveCannedTextInput): Promise<CannedTextView> {
    requireModerator(actor);
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const values = sql`${JSON.stringify({ ...title })}::jsonb, ${JSON.stringify({ ...words })}::jsonb, ${requirePerson(actor)}`;
    const saved = await this.database.one<CannedTextView>(
      id
        ? sql`update canned_text set (title, words, changed_by) = (${values}), ground = ${ground ?? null}, changed_at = now()
            where id = ${id} and purpose = ${purpose} returning ${columns}`
        : sql`insert into canned_text (title, words, changed_by, purpose, ground)
            values (${values}, ${purpose}, ${ground ?? null}) returning ${columns}`,
    );
    if (!saved) throw notFound();
    return saved;
  }

  async remove(actor: Actor, id: string): Promise<boolean> {
    requireModerator(actor);
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return (await this.database.rows(sql`delete from canned_text where id = ${id} returning id`)).length > 0;
  }
}
