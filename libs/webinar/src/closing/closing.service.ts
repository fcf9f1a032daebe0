import { Injectable } from '@nestjs/common';
import { type Actor, clock, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import { webinarEvent } from '../webinar/webinar.events.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import { inputUntil } from '../webinar/webinar.state.js';
import type { CloseWebinarInput, SaveClosingInput } from './closing.input.js';
import { closingMessages } from './closing.messages.js';
import { needsFate } from './closing.queries.js';
import { InputStillTaken, QuestionsWait, WebinarNotOver } from './closing.results.js';

/** Brings a webinar to its end. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly limits: Limits,
  ) {}

  /** Keeps what will be shown once it is closed; afterwards it corrects what is shown. Gives the webinar's id. */
  async save(actor: Actor, { webinar: id, summary, recordingUrl, materials }: SaveClosingInput): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('draftsByActor', by);
    const html = await renderMarkdown(summary);
    const links = JSON.stringify(materials.map(({ name, url }) => ({ name, url })));
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      await tx.rows(sql`
        insert into webinar_closing (webinar_id, summary_markdown, summary_html, recording_url, materials, saved_by, saved_at)
        values (${id}, ${summary}, ${html}, ${recordingUrl ?? null}, ${links}::jsonb, ${by}, ${clock.now()})
        on conflict (webinar_id) do update set summary_markdown = excluded.summary_markdown,
          summary_html = excluded.summary_html, recording_url = excluded.recording_url, materials = excluded.materials,
          saved_by = excluded.saved_by, saved_at = excluded.saved_at`);
      if (webinar.closedAt) tx.publish(webinarEvent('webinar-edited', webinar, by));
      return id;
    });
  }

  /**
   * Closes it, once every question has a fate; then the mails go. Two hosts at once end in one outcome. Whoever asks
   * meanwhile holds the webinar's row, so that no question comes in unseen. Gives its id.
   */
  async close(actor: Actor, { webinar: id, early }: CloseWebinarInput): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('writesByPerson', by);
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      if (webinar.closedAt) return id;
      await this.check(tx, actor, webinar, early);
      if (webinar.close(clock.now())) {
        await this.webinars.save(tx, webinar);
        tx.publish(webinarEvent('webinar-closed', webinar, by));
      }
      return id;
    });
  }

  /** Takes the closing back; whoever got the mail gets no second one. Gives its id. */
  async reopen(actor: Actor, id: string): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('writesByPerson', by);
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      if (webinar.reopen()) {
        await this.webinars.save(tx, webinar);
        tx.publish(webinarEvent('webinar-reopened', webinar, by));
      }
      return id;
    });
  }

  private async check(tx: Tx, { language }: Actor, webinar: WebinarEntity, early: boolean): Promise<void> {
    if (!webinar.endedAt) throw new Stopped(new WebinarNotOver(closingMessages.notOver()(language)));
    const left = await tx.one<{ count: number; held: number }>(sql`
      select count(*)::int as count, count(q.held_at)::int as held from live_question q
      where q.webinar_id = ${webinar.id} and ${needsFate}`);
    if (left && left.count > 0)
      throw new Stopped(new QuestionsWait(closingMessages.waiting(left)(language), left.count, left.held));
    const until = inputUntil(webinar);
    if (!early && until && clock.now() < until) {
      const { timeZone } = webinar;
      const said = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(until);
      throw new Stopped(
        new InputStillTaken(closingMessages.early({ until: `${said} (${timeZone})` })(language), until),
      );
    }
  }
}
