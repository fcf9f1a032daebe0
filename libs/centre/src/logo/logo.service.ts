import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { type Arrival, FileReading } from '@guildhall/files';
import type { LogoFile } from '../centre/centre.entity.js';
import { centreEvent } from '../centre/centre.events.js';
import { CentreQueries } from '../centre/centre.queries.js';
import { CentreRepository } from '../centre/centre.repository.js';
import { LogoStore, newLogoId } from './logo.store.js';

/** Pixels across, at most. */
const WIDTH = 480;

/** Keeps the logos of centres: made anew out of their pixels; a new one replaces the one before. */
@Injectable()
export class LogoService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly queries: CentreQueries,
    private readonly store: LogoStore,
    private readonly reading: FileReading,
    private readonly limits: Limits,
  ) {}

  /** Asked before a byte of the file is read. */
  async requireRepresentative(actor: Actor, centre: string): Promise<void> {
    const { viewerCan } = await this.queries.require(actor, centre);
    const person = requirePerson(actor);
    if (!viewerCan.represent) throw forbidden();
    await this.limits.spend('uploadsByPerson', person);
  }

  /** @throws BAD_INPUT when it is no picture that can be read. */
  async take(actor: Actor, centre: string, arrival: Arrival): Promise<void> {
    const id = newLogoId();
    try {
      const { width, height, bytes } = await this.reading.read(arrival, this.store.folder(id), [WIDTH]);
      await this.replace(actor, centre, { id, width: width ?? 0, height: height ?? 0, bytes });
    } catch (error) {
      await this.store.remove(id);
      throw error;
    } finally {
      await this.store.discard(arrival.path);
    }
  }

  /** The row first, and the file before it afterwards: so a row never points to a file that is gone. */
  async replace(actor: Actor, id: string, logo: LogoFile | null): Promise<void> {
    const before = await this.database.transaction(async (tx) => {
      const centre = await this.centres.require(tx, actor, 'represent', id);
      const old = centre.logo;
      centre.logo = logo;
      await this.centres.save(tx, centre);
      tx.publish(centreEvent('centre-edited', centre, actor.personId));
      const isShared =
        old && (await tx.one(sql`select id from centre where logo ->> 'id' = ${old.id} and id <> ${id}`));
      return isShared ? null : old;
    });
    if (before) await this.store.remove(before.id);
  }
}
