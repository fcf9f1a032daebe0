import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { type CheckedPartner, checkConsortium } from '../call/call.check.js';
import { ConsortiumRole } from '../call/call.kinds.js';
import { type CallRules, MOST_PARTNERS } from '../call/call.rules.js';
import { ConsortiumState, ObstacleReason, PartnerState } from './consortium.kinds.js';

/** A centre in a consortium, or asked to be, with what rules ask of it. */
export interface Partner extends CheckedPartner {
  readonly centreId: string;
  role: ConsortiumRole;
  state: PartnerState;
  words: string;
  answeredBy: string | null;
  answeredAt: Date | string | null;
}

/** What a consortium has to know of its call. */
export interface CallFacts {
  readonly rules: CallRules;
  readonly deadline: Date;
  readonly withdrawnAt: Date | null;
}

/** Who does something, and when. */
export interface By {
  readonly person: string;
  readonly at: Date;
}

/** Null: done. `same`: it was so before, nothing changed. Otherwise why it is not possible. */
export type Turn = ObstacleReason | 'same' | null;

/** The set of centres behind one proposal. */
@Entity('consortium')
export class ConsortiumEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'call_id' }) callId!: string;
  /** The coordinator. */
  @Column('bigint', { name: 'centre_id' }) centreId!: string;
  @Column('text') name!: string;
  @Column('text') language!: string;
  @Column('text') summary!: string;
  @Column('text') state!: ConsortiumState;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  /** Everybody who was ever asked; loaded when it is held, and kept by its repository. */
  partners: Partner[] = [];
  call!: CallFacts;

  private partner(centre: string): Partner | undefined {
    return this.partners.find(({ centreId }) => centreId === centre);
  }

  /** Whether the call still takes proposals. */
  private isLate(at: Date): boolean {
    return this.call.withdrawnAt !== null || at >= this.call.deadline;
  }

  /** Whether it can be read alone. */
  isClosed(at: Date): boolean {
    return this.state !== ConsortiumState.GATHERING || this.isLate(at);
  }

  invite(partner: Partner, { at }: By): Turn {
    if (this.isClosed(at)) return ObstacleReason.CLOSED;
    const known = this.partner(partner.centreId);
    const isHere = ({ state }: Partner) => state === PartnerState.INVITED || state === PartnerState.JOINED;
    if (known && isHere(known)) return ObstacleReason.ALREADY_IN;
    if (this.partners.filter(isHere).length >= MOST_PARTNERS) return ObstacleReason.FULL;
    this.partners = [...this.partners.filter((one) => one !== known), partner];
    return null;
  }

  accept(centre: string, by: By): Turn {
    const partner = this.partner(centre);
    if (partner?.state === PartnerState.JOINED) return 'same';
    if (partner?.state !== PartnerState.INVITED) return ObstacleReason.NOT_INVITED;
    if (this.isClosed(by.at)) return ObstacleReason.CLOSED;
    return answered(partner, PartnerState.JOINED, by);
  }

  decline(centre: string, by: By): Turn {
    const partner = this.partner(centre);
    if (partner?.state === PartnerState.DECLINED) return 'same';
    return partner?.state === PartnerState.INVITED
      ? answered(partner, PartnerState.DECLINED, by)
      : ObstacleReason.NOT_INVITED;
  }

  /** Takes an invitation back that was not answered: one that was has to be dealt with as what it became. */
  withdraw(centre: string, by: By): Turn {
    const partner = this.partner(centre);
    return partner?.state === PartnerState.INVITED
      ? answered(partner, PartnerState.REMOVED, by)
      : ObstacleReason.NOT_INVITED;
  }

  remove(centre: string, by: By): Turn {
    return this.part(centre, PartnerState.REMOVED, by);
  }

  leave(centre: string, by: By): Turn {
    return this.part(centre, PartnerState.LEFT, by);
  }

  private part(centre: string, state: PartnerState, by: By): Turn {
    const partner = this.partner(centre);
    if (partner?.state !== PartnerState.JOINED) return ObstacleReason.NOT_IN;
    if (centre === this.centreId) return ObstacleReason.COORDINATES;
    if (this.isClosed(by.at)) return ObstacleReason.CLOSED;
    return answered(partner, state, by);
  }

  giveRole(centre: string, role: ConsortiumRole, at: Date): Turn {
    const partner = this.partner(centre);
    if (partner?.state !== PartnerState.JOINED && partner?.state !== PartnerState.INVITED) return ObstacleReason.NOT_IN;
    if (centre === this.centreId) return ObstacleReason.COORDINATES;
    if (this.isClosed(at)) return ObstacleReason.CLOSED;
    if (partner.role === role) return 'same';
    partner.role = role;
    return null;
  }

  /** Another partner coordinates from now on; who did so far stays as a full partner. */
  handOver(to: string, at: Date): Turn {
    if (to === this.centreId) return 'same';
    const [taker, giver] = [this.partner(to), this.partner(this.centreId)];
    if (taker?.state !== PartnerState.JOINED || !giver) return ObstacleReason.NOT_IN;
    if (this.isClosed(at)) return ObstacleReason.CLOSED;
    giver.role = ConsortiumRole.FULL_PARTNER;
    taker.role = ConsortiumRole.COORDINATOR;
    this.centreId = to;
    return null;
  }

  /** Marks the proposal as handed in; rules that are not met have to be passed over knowingly. */
  submit(despiteGaps: boolean, at: Date): Turn {
    if (this.state === ConsortiumState.SUBMITTED) return 'same';
    if (this.isClosed(at)) return ObstacleReason.CLOSED;
    const isWhole = checkConsortium(this.call, this.partners, at).every(({ isMet }) => isMet);
    if (!isWhole && !despiteGaps) return ObstacleReason.INCOMPLETE;
    this.end(ConsortiumState.SUBMITTED, at);
    return null;
  }

  /** Back to gathering, while the call takes proposals. */
  reopen(at: Date): Turn {
    if (this.state === ConsortiumState.GATHERING) return 'same';
    if (this.state === ConsortiumState.DISSOLVED || this.isLate(at)) return ObstacleReason.CLOSED;
    Object.assign(this, { state: ConsortiumState.GATHERING, endedAt: null });
    return null;
  }

  dissolve(at: Date): Turn {
    if (this.state === ConsortiumState.DISSOLVED) return 'same';
    this.end(ConsortiumState.DISSOLVED, at);
    return null;
  }

  private end(state: ConsortiumState, at: Date): void {
    Object.assign(this, { state, endedAt: at });
  }
}

function answered(partner: Partner, state: PartnerState, { person, at }: By): null {
  Object.assign(partner, { state, answeredBy: person, answeredAt: at });
  return null;
}
