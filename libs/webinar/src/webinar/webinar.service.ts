import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, forbidden, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { newCode } from './webinar.code.js';
import { WebinarEntity, type WebinarText } from './webinar.entity.js';
import { webinarEvent, type WebinarFact } from './webinar.events.js';
import type {
  CancelWebinarInput,
  EditWebinarInput,
  HandOverWebinarInput,
  PlanWebinarInput,
  WebinarPlanInput,
} from './webinar.input.js';
import { plansWebinars } from './webinar.policy.js';
import { givesSeats } from './webinar.state.js';
import { WebinarRepository } from './webinar.repository.js';
import { mayAddTo } from '../series/series.policy.js';
import { Seats } from '../registration/seats.js';

/** As many as there are titles, at least. */
const countOf = ({ slideCount, slideTitles }: Pick<WebinarPlanInput, 'slideCount' | 'slideTitles'>): number | null =>
  Math.max(slideCount ?? 0, slideTitles.length) || null;

const LONGEST_MS = 12 * 60 * 60 * 1000;

/** Who may run it: its hosts, and whoever moderates one of its themes. */
const runners = ({ hosts, themes }: Pick<WebinarEntity, 'hosts' | 'themes'>): string =>
  JSON.stringify([[...hosts].sort(), [...themes].sort()]);

/** What hosts do with a webinar as a whole. */
@Injectable()
export class WebinarService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly limits: Limits,
    private readonly seats: Seats,
  ) {}

  /** Plans a webinar as a draft; gives its id. */
  async plan(actor: Actor, { idempotencyKey, ...plan }: PlanWebinarInput): Promise<string> {
    const planner = requirePerson(actor);
    if (!plansWebinars(actor)) throw forbidden();
    await this.limits.spend('writesByPerson', planner);
    const said = await this.said(plan);
    return this.database.transaction((tx) =>
      once(tx, actor, 'planWebinar', idempotencyKey, plan, async () => {
        await this.check(tx, actor, plan);
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
      await this.check(tx, actor, plan);
      const isMoved =
        Number(webinar.startsAt) !== Number(said.startsAt) || Number(webinar.endsAt) !== Number(said.endsAt);
      const before = runners(webinar);
      // A co-host who edits stays one.
      const stays = webinar.hosts.filter((host) => host === actor.personId);
      Object.assign(webinar, said, { hosts: [...new Set([webinar.createdBy, ...stays, ...plan.hosts])] });
      webinar.changed(clock.now());
      await this.webinars.save(tx, webinar);
      if (isMoved) await this.seats.remindAnew(tx, webinar.id);
      if (givesSeats(webinar, clock.now())) await this.seats.fill(tx, webinar);
      tx.publish(webinarEvent('webinar-edited', webinar, actor.personId, isMoved ? { moved: 1 } : {}));
      if (runners(webinar) !== before) tx.publish(webinarEvent('hosts-changed', webinar, actor.personId));
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

  cancel(actor: Actor, { webinar, reason }: CancelWebinarInput): Promise<string> {
    return this.turn(actor, webinar, 'webinar-cancelled', (one) => one.cancel(reason, clock.now()));
  }

  /** Gives it into other hands; gives its id. */
  async handOver(actor: Actor, { webinar: id, to, stays }: HandOverWebinarInput): Promise<string> {
    const giver = requirePerson(actor);
    await this.limits.spend('writesByPerson', giver);
    return this.database.transaction(async (tx) => {
      const webinar = await this.webinars.require(tx, actor, 'host', id);
      const taker = await tx.one(
        sql`select 1 from person where id = ${to} and suspended_at is null and claimed_by is null`,
      );
      if (!taker) throw badInput({ field: 'input.to', say: inputMessages.invalid() });
      const others = webinar.hosts.filter((host) => host !== to && (stays || host !== giver));
      webinar.createdBy = to;
      webinar.hosts = [to, ...others];
      await this.webinars.save(tx, webinar);
      tx.publish(webinarEvent('webinar-edited', webinar, giver), webinarEvent('hosts-changed', webinar, giver));
      return webinar.id;
    });
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
      ...{ joinUrl: plan.joinUrl ?? null, seats: plan.seats ?? null, seriesId: plan.series ?? null },
      packages: plan.packages.map(({ name, url }) => ({ name, url })),
      ...{ slideTitles: plan.slideTitles, slideCount: countOf(plan) },
    };
  }

  private async check(
    tx: Tx,
    actor: Actor,
    { startsAt, endsAt, hosts, themes, series }: WebinarPlanInput,
  ): Promise<void> {
    const length = endsAt.getTime() - startsAt.getTime();
    if (!(length > 0 && length <= LONGEST_MS)) throw badInput({ field: 'input.endsAt', say: inputMessages.invalid() });
    const known = await tx.one<{ hosts: number; themes: number }>(sql`select
      (select count(*)::int from person where id = any(${hosts}::uuid[])) as hosts,
      (select count(*)::int from theme where slug = any(${themes})) as themes`);
    if (known?.hosts !== new Set(hosts).size) throw badInput({ field: 'input.hosts', say: inputMessages.invalid() });
    if (known.themes !== new Set(themes).size) throw badInput({ field: 'input.themes', say: inputMessages.theme() });
    if (series && !(await mayAddTo(tx, actor, series)))
      throw badInput({ field: 'input.series', say: inputMessages.choice() });
  }
}
