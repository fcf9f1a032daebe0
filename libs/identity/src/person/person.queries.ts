import { Injectable } from '@nestjs/common';
import { Database, raw, type Sql, sql } from '@guildhall/database';
import { type CentreSeat, notFound } from '@guildhall/kernel';
import type { Person, Viewer } from './person.view.js';

/** The JSON of a person (see `Person`) out of a joined row of `person`. The alias is a name of our own code. */
export const personJson = (alias: string): Sql =>
  raw(`json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'country', ${alias}.country,
    'languages', ${alias}.languages, 'about', ${alias}.about, 'workplace', ${alias}.workplace, 'joinedAt', ${alias}.joined_at,
    'suspendedAt', ${alias}.suspended_at, 'roles', ${alias}.roles)`);

/** The same without what lists hardly ever show, which is read when it is asked for: half of the work and of the bytes. */
export const authorJson = (alias: string): Sql =>
  raw(`json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'country', ${alias}.country,
    'suspendedAt', ${alias}.suspended_at, 'roles', ${alias}.roles)`);

/** The same as columns, for pages of twenty rows: neither side has to write and read JSON. `authorId` stands beside them. */
export const authorColumns = (alias: string): Sql =>
  raw(`${alias}.name as "authorName", ${alias}.country as "authorCountry",
    ${alias}.suspended_at as "authorSuspendedAt", ${alias}.roles as "authorRoles"`);

export interface AuthorRow {
  readonly authorId: string;
  readonly authorName: string;
  readonly authorCountry: string;
  readonly authorSuspendedAt: Person['suspendedAt'];
  readonly authorRoles: Person['roles'];
}

/** The author of such a row, in short. */
export const authorOf = (row: AuthorRow): Person => ({
  id: row.authorId,
  name: row.authorName,
  country: row.authorCountry,
  suspendedAt: row.authorSuspendedAt,
  roles: row.authorRoles,
});

/** The person behind a session, with everything a policy asks about them. */
export interface SignedIn extends Viewer {
  readonly sessionId: string;
  readonly seenAt: Date;
  readonly wantsOriginals: boolean;
  readonly centres: readonly CentreSeat[];
  readonly muted: readonly string[];
  readonly blockedBy: readonly string[];
}

/** By one statement the people behind sessions, by their ids; nobody for one that ended or whose person is suspended. */
export async function readSignedIn(
  database: Database,
  sids: readonly string[],
): Promise<ReadonlyMap<string, SignedIn>> {
  const found = await database.rows<SignedIn & { readonly sid: string }>(sql`
    select s.sid, s.id as "sessionId", s.seen_at as "seenAt", p.email, p.interface_language as "interfaceLanguage",
      p.wants_originals as "wantsOriginals", p.centres, ${personJson('p')} as person,
      array(select b.other_id::text from person_bar b where b.person_id = p.id
        order by b.created_at desc limit 500) as muted,
      array(select b.person_id::text from person_bar b where b.other_id = p.id and b.kind = 'block'
        order by b.created_at desc limit 500) as "blockedBy"
    from session s join person p on p.id = s.person_id
    where s.sid = any(${sids}) and s.expire > now() and p.suspended_at is null`);
  return new Map(found.map(({ sid, ...person }) => [sid, person]));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const looksLikeUuid = (id: string): boolean => UUID.test(id);

/** Reads people. */
@Injectable()
export class PersonQueries {
  constructor(private readonly database: Database) {}

  /** An imported author whom somebody claimed is that member. @throws NOT_FOUND */
  async require(id: string): Promise<Person> {
    const row = looksLikeUuid(id)
      ? await this.database.one<{ person: Person }>(
          sql`select ${personJson('p')} as person from person p
            where p.id = coalesce((select claimed_by from person where id = ${id}), ${id})`,
        )
      : null;
    if (!row) throw notFound();
    return row.person;
  }

  /** People in full, whom a list read in short. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows = await this.database.rows<{ person: Person }>(
      sql`select ${personJson('p')} as person from person p where p.id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map(({ person }) => [person.id, person]));
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = ids.filter(looksLikeUuid);
    const rows = await this.database.rows<{ id: string; name: string }>(
      sql`select id, name from person where id = any(${known}::uuid[])`,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
