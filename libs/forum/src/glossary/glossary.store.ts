import { Injectable } from '@nestjs/common';
import { atMost, Database, sql } from '@guildhall/database';
import type { Term } from './glossary.terms.js';

const LASTS_MS = 30_000;
const MOST = 1_000;

/** The glossary as this process last read it: it changes rarely and is asked with every translation. */
@Injectable()
export class GlossaryStore {
  private known: Promise<readonly Term[]> | null = null;
  private readAt = 0;

  constructor(private readonly database: Database) {}

  /** By name; at most half a minute old. */
  terms(): Promise<readonly Term[]> {
    if (!this.known || Date.now() - this.readAt > LASTS_MS) {
      this.readAt = Date.now();
      this.known = this.read();
      this.known.catch(() => this.forget());
    }
    return this.known;
  }

  forget(): void {
    this.known = null;
  }

  private read(): Promise<readonly Term[]> {
    return this.database.rows<Term>(sql`
      select id::text, term, never_translate as "neverTranslate", words, notes from glossary_term
      order by lower(term) ${atMost(MOST)}`);
  }
}
