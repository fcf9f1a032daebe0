import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { FateWriter } from '../fate/fate.writer.js';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import { webinarEvent } from '../webinar/webinar.events.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import type {
  PartnerOfferArgs,
  PremoderationArgs,
  SetDeclineReasonsInput,
  SlideArgs,
  SpotlightArgs,
} from './stage.input.js';

/** What hosts turn while a webinar is on. What is so already changes nothing. Each gives the id of the webinar. */
@Injectable()
export class StageService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly fates: FateWriter,
    private readonly limits: Limits,
  ) {}

  /** Puts one question on the big screen, or none. */
  spotlight(actor: Actor, { webinar, question }: SpotlightArgs): Promise<string> {
    return this.turn(actor, webinar, async (tx, held, by) => {
      const known =
        question == null ||
        (await tx.one(sql`select 1 from live_question
          where id = ${question} and webinar_id = ${held.id} and held_at is null and hidden_at is null`));
      if (!known) throw badInput({ field: 'question', say: inputMessages.choice() });
      await this.fates.spotlight(tx, held, question ?? null, by);
    });
  }

  showSlide(actor: Actor, { webinar, slide }: SlideArgs): Promise<string> {
    return this.turn(actor, webinar, async (tx, held, by) => {
      if (slide != null && held.slideCount !== null && slide > held.slideCount)
        throw badInput({ field: 'slide', say: inputMessages.invalid() });
      if (held.slide === (slide ?? null)) return;
      await tx.rows(sql`update webinar set slide = ${slide ?? null}::int where id = ${held.id}`);
      tx.publish(webinarEvent('slide-shown', held, by, { slide: slide ?? null }));
    });
  }

  /** What was held before stays so until a host lets it through. */
  premoderate(actor: Actor, { webinar, on }: PremoderationArgs): Promise<string> {
    return this.turn(actor, webinar, async (tx, held, by) => {
      if (held.isPremoderated === on) return;
      await tx.rows(sql`update webinar set is_premoderated = ${on} where id = ${held.id}`);
      tx.publish(webinarEvent('premoderation-turned', held, by));
    });
  }

  /** Who consented stays on record, and is shown again once it is offered again. */
  offerPartners(actor: Actor, { webinar, on }: PartnerOfferArgs): Promise<string> {
    return this.turn(actor, webinar, async (tx, held) => {
      await tx.rows(sql`update webinar set offers_partners = ${on} where id = ${held.id}`);
    });
  }

  setReasons(actor: Actor, { webinar, reasons }: SetDeclineReasonsInput): Promise<string> {
    const kept = reasons.map(({ texts }) => Object.fromEntries(texts.map(({ language, text }) => [language, text])));
    const json = kept.length === 0 ? null : JSON.stringify(kept);
    return this.turn(actor, webinar, async (tx, held) => {
      await tx.rows(sql`update webinar set decline_reasons = ${json}::jsonb where id = ${held.id}`);
    });
  }

  private async turn(
    actor: Actor,
    id: string,
    work: (tx: Tx, webinar: WebinarEntity, by: string) => Promise<void>,
  ): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('decisionsByHost', by);
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      await work(tx, webinar, by);
      return webinar.id;
    });
  }
}
