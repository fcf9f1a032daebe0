import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, raw, sql, type Tx } from '@guildhall/database';
import { type Filters, parseQuery } from '../query/parse-query.js';
import { queryOf } from '../query/reading.js';
import { peopleCalled, sourceOf, themesLike } from '../query/search-conditions.js';
import { lexemesOf, Terms, type Wanted } from '../query/terms.js';
import { MOST_SAVED, type SavedSearch, type SaveSearchInput, type Telling } from './saved-search.view.js';

const columns = raw(`id::text, name, query, tell, saved_at as "savedAt"`);

/** Keeps searches for people. */
@Injectable()
export class SavedSearchService {
  constructor(
    private readonly database: Database,
    private readonly terms: Terms,
    private readonly limits: Limits,
  ) {}

  list(actor: Actor): Promise<SavedSearch[]> {
    return this.database.rows<SavedSearch>(
      sql`select ${columns} from saved_search where person_id = ${requirePerson(actor)} order by id desc`,
    );
  }

  /** Saving the same query again changes its name and when it is told of. Null when there is no room for another. */
  async save(actor: Actor, { name, query, tell }: SaveSearchInput): Promise<SavedSearch | null> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const reading = parseQuery(query);
    const wanted = await this.terms.wanted(reading.terms);
    if (!wanted?.narrowing && (wanted || reading.terms.length > 0 || Object.keys(reading.filters).length === 0))
      throw badInput({ field: 'query', say: inputMessages.empty() });
    return this.database.transaction(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(hashtext('saved_search'), hashtext(${person}))`);
      const others = await tx.one<{ count: number }>(sql`select count(*)::int as count from saved_search
        where person_id = ${person} and query <> ${queryOf(reading)}`);
      if ((others?.count ?? 0) >= MOST_SAVED) return null;
      const saved = await keep(tx, person, { name, query: queryOf(reading), tell }, reading.filters, wanted);
      await tx.rows(sql`delete from saved_search_query where search_id = ${saved.id}`);
      for (const { configs, query: asked } of wanted?.asked ?? [])
        await tx.rows(sql`insert into saved_search_query (search_id, configs, query)
          values (${saved.id}, ${configs}::text[], ${asked}::tsquery)`);
      return saved;
    });
  }

  /** @throws NOT_FOUND when it is not the actor's. */
  async tell(actor: Actor, id: string, tell: Telling): Promise<SavedSearch> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const saved = await this.database.one<SavedSearch>(sql`
      update saved_search set tell = ${tell}, told_at = now()
      where id = ${id}::uuid and person_id = ${requirePerson(actor)} returning ${columns}`);
    if (!saved) throw notFound();
    return saved;
  }

  /** True also when it is gone already. */
  async delete(actor: Actor, id: string): Promise<boolean> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    await this.database.rows(
      sql`delete from saved_search where id = ${id}::uuid and person_id = ${requirePerson(actor)}`,
    );
    return true;
  }
}

/** Writes the search as documents are compared with it. Who or what a name means is settled now. */
async function keep(
  tx: Tx,
  person: string,
  { name, query, tell }: SaveSearchInput,
  filters: Filters,
  wanted: Wanted | null,
): Promise<SavedSearch> {
  const { theme, author, state } = filters;
  const themes = theme ? themesLike(theme) : sql`null::text[]`;
  const authors = author === 'me' ? sql`array[${person}::uuid]` : author ? peopleCalled(author) : sql`null::uuid[]`;
  const saved = await tx.one<SavedSearch>(sql`
    insert into saved_search as s (person_id, name, query, tell, needs, source_type, themes, answered, language, country,
      works_in, author_ids, tag, created_before, created_after)
    values (${person}, ${name}, ${query}, ${tell}, ${wanted ? needsOf(wanted) : null}::text[],
      ${filters.in ? sourceOf[filters.in] : null}, ${themes}, ${state ? state === 'answered' : null}::boolean,
      ${filters.lang ?? null}, ${filters.country ?? null}, ${filters['works-in'] ?? null}, ${authors}, ${filters.tag ?? null},
      (${filters.before ?? null}::text || ' UTC')::timestamptz, (${filters.after ?? null}::text || ' UTC')::timestamptz)
    on conflict (person_id, query) do update set name = excluded.name, tell = excluded.tell
    returning ${columns}`);
  if (!saved) throw new Error('A saved search was not written.');
  return saved;
}

/** Of the conditions a find has to meet, the words of the one that is likely the rarest: the longest. */
function needsOf({ conditions }: Wanted): string[] {
  const sets = conditions.map((variants) =>
    variants.map((one) => lexemesOf(one).sort((a, b) => b.length - a.length)[0]),
  );
  const rarest = sets.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0] ?? [];
  return [...new Set(rarest.filter((word) => word !== undefined))];
}
