import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, FileScanner, forbidden, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { downloadName } from '@guildhall/text';
import { webinarEvent } from '../webinar/webinar.events.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import type { SlidesFile } from '../webinar/webinar.entity.js';
import { SlidesStore } from './slides.store.js';

/** Keeps the slides of webinars; a new file replaces the one before. */
@Injectable()
export class SlidesService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly queries: WebinarQueries,
    private readonly store: SlidesStore,
    private readonly scanner: FileScanner,
    private readonly limits: Limits,
  ) {}

  /** Asked before a byte of the file is read. */
  async requireHost(actor: Actor, webinar: string): Promise<void> {
    const { viewerCan } = await this.queries.require(actor, webinar);
    const host = requirePerson(actor);
    if (!viewerCan.host) throw forbidden();
    await this.limits.spend('uploadsByPerson', host);
  }

  /** Takes a file that arrived; false when it is no PDF, or the scanner finds something in it. */
  async take(actor: Actor, webinar: string, { path, name }: { path: string; name: string }): Promise<boolean> {
    try {
      if (!(await this.store.isPdf(path)) || !(await this.scanner.passes(path))) return false;
      const { size: bytes } = await stat(path);
      const id = await this.store.keep(path);
      await this.replace(actor, webinar, { id, name: downloadName(name, 'pdf'), bytes });
      return true;
    } finally {
      await this.store.discard(path);
    }
  }

  /**
   * The row first, and the file before it afterwards: so a row never points to a file that is gone. A rehearsal has the
   * file of its webinar, so that it goes with the last row that names it; of two at once, `SlidesChore` takes it.
   */
  async replace(actor: Actor, id: string, slides: SlidesFile | null): Promise<void> {
    const before = await this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      const old = webinar.slides;
      webinar.slides = slides;
      await this.webinars.save(tx, webinar);
      tx.publish(webinarEvent('webinar-edited', webinar, actor.personId));
      const isShared =
        old && (await tx.one(sql`select 1 from webinar where slides ->> 'id' = ${old.id} and id <> ${id} limit 1`));
      return isShared ? null : old;
    });
    if (before) await this.store.remove(before.id);
  }
}
