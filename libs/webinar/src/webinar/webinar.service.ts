import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, forbidden, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { newCode } from './webinar.code.js';
import { WebinarEntity, type WebinarText } from './webinar.entity.js';
import { webinarEvent, type WebinarFact } from './webinar.events.js';
import type { EditWebinarInput, PlanWebinarInput, WebinarPlanInput } from './webinar.input.js';
import { plansWebinars } from './webinar.policy.js';
import { WebinarRepository } from './webinar.repository.js';

const LONGEST_MS = 12 * 60 * 60 * 1000;

/** What hosts do with a webinar as a whole. */
@Injectable()
export class WebinarService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly limits: Limits,
  ) {}

  /** Plans a webinar as a draft; gives its id. */
  async plan(actor: Actor, { idempotencyKey, ...plan }: PlanWebinarInput): Promise<string> {
    const planner = requirePerson(actor);
    if (!plansWebinars(actor)) throw forbidden();
    await this.limits.spend('writesByPerson', planner);
    const said = await this.said(plan);
    return this.database.transaction((tx) =>
      once(tx, actor, 'planWebinar', idempotencyKey, plan, async () => {
        await this.check(tx, plan);
        const hosts = [...new Set([planner, ...plan.hosts])];
        const at = { createdBy: planner, createdAt: clock.now(), code: newCode() };
        const webinar = Object.assign(new WebinarEntity(), said, { hosts, ...at });
        await this.webinars.add(tx, webinar);
        return webinar.id;
      }),
    );
  }

  async edit(actor: Actor, { webinar: id, ...plan }: EditWebinarInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const said = await this.said(plan);
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      await this.check(tx, plan);
      Object.assign(webinar, said, { hosts: [...new Set([webinar.createdBy, ...plan.hosts])] });
      await this.webinars.save(tx, webinar);
      tx.publish(webinarEvent('webinar-edited', webinar, actor.personId));
      return webinar.id;
    });
  }

  publish(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'webinar-published', (webinar) => webinar.publish(clock.now()));
  }

  open(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'webinar-opened', (webinar) => webinar.open(clock.now()));
  }

  end(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'webinar-ended', (webinar) => webinar.end(clock.now()));
  }

  /** Two hosts who do the same at once end in one outcome: the second changes nothing. */
  private async turn(actor: Actor, id: string, fact: WebinarFact, verb: (webinar: WebinarEntity) => boolean) {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      if (verb(webinar)) {
        await this.webinars.save(tx, webinar);
        tx.publish(webinarEvent(fact, webinar, actor.personId));
      }
      return webinar.id;
    });
  }

  /** What the plan says, as the row holds it; rendered before the transaction, because it takes a while. */
  private async said({ texts: given, ...plan }: WebinarPlanInput) {
    const texts: Record<string, WebinarText> = {};
    for (const { language, title, markdown } of given)
      texts[language] = { title, markdown, html: await renderMarkdown(markdown) };
    const { startsAt, endsAt, timeZone, speakers, themes, isPremoderated, inputDays } = plan;
    return {
      ...{ texts, language: given[0]?.language ?? 'en', startsAt, endsAt, timeZone, isPremoderated, inputDays },
      ...{ speakers: speakers.map(({ name, about }) => ({ name, about })), themes: [...new Set(themes)] },
      ...{ joinUrl: plan.joinUrl ?? null, seats: plan.seats ?? null },
    };
  }

  private async check(tx: Tx, { startsAt, endsAt, hosts, themes }: WebinarPlanInput): Promise<void> {
    const length = endsAt.getTime() - startsAt.getTime();
    if (!(length > 0 && length <= LONGEST_MS)) throw badInput({ field: 'input.endsAt', say: inputMessages.invalid() });
    const known = await tx.one<{ hosts: number; themes: number }>(sql`select
      (select count(*)::int from person where id = any(${hosts}::uuid[])) as hosts,
      (select count(*)::int from theme where slug = any(${themes})) as themes`);
    if (known?.hosts !== new Set(hosts).size) throw badInput({ field: 'input.hosts', say: inputMessages.invalid() });
    if (known.themes !== new Set(themes).size) throw badInput({ field: 'input.themes', say: inputMessages.theme() });
  }
}
