import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { raw, type Sql, sql } from './sql.js';
import type { Tx } from './tx.js';

/** The columns of an entity under its own names, of a table called `alias`, a name of our own code. */
export const columnsOf = (tx: Tx, entity: EntityTarget<ObjectLiteral>, alias: string): Sql =>
  raw(
    tx.manager.connection
      .getMetadata(entity)
      .columns.map(({ databaseName, propertyName }) => `${alias}."${databaseName}" as "${propertyName}"`)
      .join(', '),
  );

/** Locks one row and loads it as its entity, by one prepared statement; null when there is none. */
export async function hold<T extends ObjectLiteral>(tx: Tx, entity: new () => T, id: string): Promise<T | null> {
  const row = await tx.one<T>(holding(tx, entity, id));
  return row && Object.assign(new entity(), row);
}

/** The statement of it. */
export const holding = <T extends ObjectLiteral>(tx: Tx, entity: new () => T, id: string): Sql => {
  const table = raw(`"${tx.manager.connection.getMetadata(entity).tableName}"`);
  return sql`select ${columnsOf(tx, entity, 'held')} from ${table} held where held.id = ${id} for no key update`;
};
