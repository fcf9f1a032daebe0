import { Injectable } from '@nestjs/common';
import {
  type Actor,
  catalogue,
  forbidden,
  moderatesSomewhere,
  notFound,
  requirePerson,
  Stopped,
} from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import type { GlossaryWordInput, SaveGlossaryTermInput } from './glossary.input.js';
import { GlossaryTermTaken } from './glossary.results.js';
import { GlossaryStore } from './glossary.store.js';

const messages = catalogue({
  en: { taken: 'The glossary has this term already. Change that entry instead.' },
  fr: { taken: 'Le glossaire contient déjà ce terme. Modifiez plutôt cette entrée.' },
  ar: { taken: 'هذا المصطلح موجود في المسرد. عدّل ذلك المدخل بدلًا من إضافته.' },
});

/** Moderators keep the glossary: of all themes together, because the words are those of the whole community. */
export const canKeepGlossary = (actor: Actor): boolean => moderatesSomewhere(actor);

const wordsOf = (words: readonly GlossaryWordInput[]): string =>
  JSON.stringify(Object.fromEntries(words.flatMap(({ language, text }) => (text ? [[language, text]] : []))));

@Injectable()
export class GlossaryService {
  constructor(
    private readonly database: Database,
    private readonly store: GlossaryStore,
    private readonly limits: Limits,
  ) {}

  /** Adds a term or changes one; gives its id. @throws Stopped when another entry has the term. */
  async save(actor: Actor, { id, term, neverTranslate, words, notes }: SaveGlossaryTermInput): Promise<string> {
    const editor = await this.allow(actor);
    const row = await this.database.transaction(async (tx) => {
      const taken = await tx.one(sql`select id from glossary_term
        where lower(term) = lower(${term}) and id is distinct from ${id ?? null}::bigint`);
      if (taken) throw new Stopped(new GlossaryTermTaken(messages.taken()(actor.language)));
      const values = sql`${term}, ${neverTranslate}, ${neverTranslate ? '{}' : wordsOf(words)}::jsonb,
        ${wordsOf(notes)}::jsonb, now(), ${editor}::uuid`;
      const columns = sql`term, never_translate, words, notes, edited_at, editor_id`;
      return tx.one<{ id: string }>(
        id
          ? sql`update glossary_term set (${columns}) = row (${values}) where id = ${id} returning id::text`
          : sql`insert into glossary_term (${columns}) values (${values})
              on conflict (lower(term)) do nothing returning id::text`,
      );
    });
    this.store.forget();
    if (!row && id) throw notFound();
    if (!row) throw new Stopped(new GlossaryTermTaken(messages.taken()(actor.language)));
    return row.id;
  }

  /** Takes a term out; doing it again does nothing. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.allow(actor);
    await this.database.transaction((tx) => tx.rows(sql`delete from glossary_term where id = ${id}`));
    this.store.forget();
  }

  private async allow(actor: Actor): Promise<string> {
    const person = requirePerson(actor);
    if (!canKeepGlossary(actor)) throw forbidden();
    await this.limits.spend('writesByPerson', person);
    return person;
  }
}
