import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type Actor, clock, forbidden, notFound, requirePerson, Stopped } from '@guildhall/kernel';
import {
  type ActRecord,
  type ActState,
  bringBack,
  type CentreGoods,
  Database,
  Limits,
  MANIFESTS,
  type Manifest,
  recordAct,
  sql,
  standsAs,
  stateOf,
  takeLong,
  type Tx,
} from '@guildhall/database';
import type { CentreEntity } from '../centre/centre.entity.js';
import { centreEvent } from '../centre/centre.events.js';
import { CentreRepository } from '../centre/centre.repository.js';
import { SeatRepository } from '../seat/seat.repository.js';
import type { CentreMergeArgs, MergeCentresInput } from './merge.input.js';
import { gainsOf, KEYS } from './merge.keys.js';
import { mergeMessages } from './merge.messages.js';
import { movePeople, movePeopleBack } from './merge.people.js';
import { MergeHindered, type MergeCountView } from './merge.view.js';

/** What the record of a merge holds. */
interface Merged {
  readonly people: ActState;
  readonly goods: Readonly<Record<string, ActState>>;
  /** What the one that went was known by. */
  readonly keys: ActState;
  /** What the other had in the places where it took something over. */
  readonly had: ActState;
  readonly redirects: readonly string[];
}

/** Makes one centre out of two that are the same. The one that goes stays as an address that leads on. */
@Injectable()
export class CentreMergeService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly modules: ModuleRef,
    private readonly limits: Limits,
  ) {}

  /** What would move, and what the one that stays would take over. */
  async preview(actor: Actor, wish: CentreMergeArgs): Promise<{ moves: MergeCountView[]; gains: string[] }> {
    return this.database.transaction(async (tx) => {
      const [from, into] = await this.hold(tx, actor, wish.centre, wish.into);
      const own = await tx.one<Record<string, number>>(sql`select
        (select count(*)::int from centre_member where centre_id = ${from.id} and left_at is null) as people,
        (select count(*)::int from centre_invitation where centre_id = ${from.id} and ended_at is null) as invitations`);
      const counts = Object.assign({}, own, ...(await Promise.all(this.goods().map((one) => one.count(tx, from.id)))));
      const moves = Object.entries(counts as Record<string, number>).map(([kind, count]) => ({ kind, count }));
      return { moves, gains: Object.keys(gainsOf(from, into)) };
    });
  }

  /** Of two moderators at once the first merges, and the second finds it so. */
  async merge(actor: Actor, { centre, into: other, reason }: MergeCentresInput): Promise<void> {
    const actorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', actorId);
    await this.database.transaction(async (tx) => {
      await takeLong(tx);
      const [from, into] = await this.hold(tx, actor, centre, other);
      if (from.mergedInto === into.id) return;
      this.requireFit(actor, from, into);
      const before = await this.join(tx, from, into, actorId);
      const after = { into: into.id };
      const [aboutId = null] = await this.seats.representatives(tx, into.id);
      const about = { targetType: 'CENTRE', targetId: from.id, theme: null, aboutId } as const;
      const decision = await recordAct(tx, { act: 'merge', ...about, reason, actorId, before, after });
      tx.publish(centreEvent('centre-merged', from, actorId, { into: into.id, decision }));
      tx.publish(centreEvent('centre-edited', into, actorId));
    });
  }

  /** What came along goes back as far as it still stands there; what was new afterwards stays. */
  async undo(tx: Tx, actor: Actor, { targetId, before, after }: ActRecord): Promise<boolean> {
    const { people, goods, keys, had, redirects } = before as unknown as Merged;
    const [from, into] = await this.hold(tx, actor, targetId, String(after['into']));
    if (from.mergedInto !== into.id || into.mergedInto) return false;
    const actorId = requirePerson(actor);
    const taken = Object.fromEntries(Object.entries(keys).filter(([name]) => name in had));
    if (standsAs(into, taken)) {
      bringBack(into, had);
      await this.centres.save(tx, into);
      bringBack(from, keys);
    }
    from.mergedInto = null;
    await this.centres.save(tx, from);
    await tx.rows(sql`update centre set merged_into = ${from.id} where id = any(${[...redirects]}::bigint[])`);
    for (const one of this.goods()) await one.moveBack(tx, from.id, into.id, goods[one.name] ?? {});
    await movePeopleBack(tx, from.id, into.id, people, actorId);
    tx.publish(centreEvent('centre-restored', from, actorId), centreEvent('centre-edited', into, actorId));
    return true;
  }

  private async join(tx: Tx, from: CentreEntity, into: CentreEntity, actorId: string): Promise<ActState> {
    // First, so that whoever is writing for the one that goes has written before the rest is moved.
    const people = await movePeople(tx, from.id, into.id, actorId);
    const goods: Record<string, ActState> = {};
    for (const one of this.goods()) goods[one.name] = await one.move(tx, from.id, into.id);
    const gains = gainsOf(from, into);
    const keys = stateOf(from, [...KEYS, ...Object.keys(gains)]);
    const had = stateOf(into, Object.keys(gains));
    const redirects = await tx.rows<{ id: string }>(
      sql`update centre set merged_into = ${into.id} where merged_into = ${from.id} returning id::text`,
    );
    for (const name of Object.keys(gains)) Reflect.set(from, name, null);
    Object.assign(from, { mergedInto: into.id, changedAt: clock.now() });
    await this.centres.save(tx, from);
    Object.assign(into, gains, { changedAt: clock.now() });
    await this.centres.save(tx, into);
    return { people, goods, keys, had, redirects: redirects.map(({ id }) => id) };
  }

  /** Both, locked in the order of their ids. */
  private async hold(tx: Tx, actor: Actor, first: string, second: string): Promise<[CentreEntity, CentreEntity]> {
    const held = new Map<string, CentreEntity>();
    for (const id of [...new Set([first, second])].sort((a, b) => Number(BigInt(a) - BigInt(b))))
      held.set(id, await this.centres.require(tx, actor, 'moderate', id));
    const [from, into] = [held.get(first), held.get(second)];
    if (!from || !into) throw notFound();
    return [from, into];
  }

  private requireFit(actor: Actor, from: CentreEntity, into: CentreEntity): void {
    const stop = (say: (typeof mergeMessages)[keyof typeof mergeMessages]): never => {
      throw new Stopped(new MergeHindered(say({})(actor.language)));
    };
    if (from.id === into.id) stop(mergeMessages.same);
    if (from.mergedInto || into.mergedInto) stop(mergeMessages.gone);
    if (from.hiddenAt || into.hiddenAt) stop(mergeMessages.hidden);
    if (!actor.personId) throw forbidden();
  }

  /** Asked for when it is needed: the manifests are made of this module's as well. */
  private goods(): readonly CentreGoods[] {
    const manifests = this.modules.get<readonly Manifest[]>(MANIFESTS, { strict: false });
    return manifests.flatMap(({ goods }) => goods ?? []);
  }
}
