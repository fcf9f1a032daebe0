import { type Exchange, loaderIn } from '@guildhall/kernel';
import { type Database, sql } from '@guildhall/database';
import { type Person, personJson } from '@guildhall/identity';

const PEOPLE = Symbol('people');

/** The people behind ids that another module holds, by one statement per step of an operation. */
export const peopleLoader = (exchange: Exchange, database: Database) =>
  loaderIn<Person>(exchange, PEOPLE, async (ids) => {
    const rows = await database.rows<{ person: Person }>(
      sql`select ${personJson('p')} as person from person p where p.id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map(({ person }) => [person.id, person]));
  });
