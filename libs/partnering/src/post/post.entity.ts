import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { type Day, expiresAt } from './post.days.js';
import {
  type CooperationForm,
  PartnerPostAct,
  type PartnerPostKind,
  PartnerPostState,
  type PartnerRole,
} from './post.kinds.js';

const { DRAFT, OPEN, PAUSED, IN_TALKS, FOUND, EXPIRED, WITHDRAWN } = PartnerPostState;
const allOpened: readonly PartnerPostState[] = [OPEN, PAUSED, IN_TALKS, FOUND, EXPIRED];

/** In which states what may be done. */
const from: Readonly<Record<PartnerPostAct, readonly PartnerPostState[]>> = {
  [PartnerPostAct.PAUSE]: [OPEN],
  [PartnerPostAct.RESUME]: [PAUSED, IN_TALKS, FOUND],
  [PartnerPostAct.IN_TALKS]: [OPEN, PAUSED],
  [PartnerPostAct.FOUND]: [OPEN, PAUSED, IN_TALKS, EXPIRED],
  [PartnerPostAct.WITHDRAW]: allOpened,
  [PartnerPostAct.RENEW]: [OPEN, PAUSED, EXPIRED],
  [PartnerPostAct.EDIT]: allOpened,
};

/** The acts a state has a way for. */
export const actsIn = (state: PartnerPostState): PartnerPostAct[] =>
  Object.values(PartnerPostAct).filter((act) => from[act].includes(state));

/** Why a post does not follow an act: its state has no such way, it has all the interests it takes, its day is over. */
export type Stuck = 'state' | 'full' | 'over';

/** A structured offer or wish of a centre. */
@Entity('partner_post')
export class PartnerPostEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'centre_id' }) centreId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') kind!: PartnerPostKind;
  @Column('text') language!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') html!: string;
  @Column('text') country!: string;
  @Column('text') region!: string;
  @Column('text', { array: true }) sectors!: string[];
  @Column('text', { array: true }) fields!: string[];
  @Column('smallint', { name: 'eqf_levels', array: true }) eqfLevels!: number[];
  @Column('text', { array: true }) themes!: string[];
  @Column('text', { array: true }) challenges!: string[];
  @Column('text') offers!: string;
  @Column('text') seeks!: string;
  @Column('text', { name: 'offer_tags', array: true }) offerTags!: string[];
  @Column('text', { name: 'seek_tags', array: true }) seekTags!: string[];
  @Column('text', { array: true }) forms!: CooperationForm[];
  @Column('bigint', { name: 'call_id', nullable: true }) callId!: string | null;
  @Column('text') programme!: string;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('text', { name: 'role_offered' }) roleOffered!: PartnerRole;
  @Column('text', { name: 'role_sought' }) roleSought!: PartnerRole;
  @Column('text', { name: 'kinds_sought', array: true }) kindsSought!: string[];
  @Column('int', { name: 'partners_needed' }) partnersNeeded!: number;
  @Column('text', { name: 'countries_sought', array: true }) countriesSought!: string[];
  @Column('text', { array: true }) languages!: string[];
  /** As `2027-03-31`. */
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('int', { name: 'replies_most' }) repliesMost!: number;
  @Column('int', { name: 'reply_count' }) replyCount!: number;
  @Column('int', { name: 'found_count' }) foundCount!: number;
  @Column('text') state!: PartnerPostState;
  @Column('text', { name: 'paused_by', nullable: true }) pausedBy!: 'author' | 'cap' | null;
  @Column('int') step!: number;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_kind', nullable: true }) hiddenKind!: string | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('int') revision!: number;
  @Column('int') version!: number;
  @Column('date', { name: 'warned_for', nullable: true }) warnedFor!: string | null;
  /** Kept by the database: whether its centre is out of sight. */
  @Column({ type: 'boolean', name: 'centre_hidden', insert: false, update: false }) centreHidden!: boolean;

  get isFull(): boolean {
    return this.replyCount >= this.repliesMost;
  }

  isOver(now: Date): boolean {
    return this.answerBy !== null && expiresAt(this.answerBy) <= now;
  }

  /** From the moment its last day is over it is expired, whether or not anybody has come round to write that down. */
  settle(now: Date): boolean {
    if ((this.state !== OPEN && this.state !== PAUSED) || !this.isOver(now)) return false;
    return this.become(EXPIRED, now);
  }

  open(now: Date): boolean {
    if (this.state !== DRAFT) return false;
    this.openedAt = this.changedAt = now;
    return this.become(OPEN, now);
  }

  /** Does what its centre wants; null when it is done. */
  act(act: PartnerPostAct, now: Date): Stuck | null {
    if (!from[act].includes(this.state)) return 'state';
    if (act === PartnerPostAct.RESUME) {
      if (this.isOver(now)) return 'over';
      if (this.isFull) return 'full';
    }
    const to = {
      [PartnerPostAct.PAUSE]: PAUSED,
      [PartnerPostAct.RESUME]: OPEN,
      [PartnerPostAct.IN_TALKS]: IN_TALKS,
      [PartnerPostAct.FOUND]: FOUND,
      [PartnerPostAct.WITHDRAW]: WITHDRAWN,
      [PartnerPostAct.RENEW]: null,
      [PartnerPostAct.EDIT]: null,
    }[act];
    if (to) this.become(to, now);
    return null;
  }

  /** Takes answers until this day; what was expired or paused by its author takes them again, as far as there is room. */
  renew(until: Day, now: Date): Stuck | null {
    if (!from[PartnerPostAct.RENEW].includes(this.state)) return 'state';
    this.answerBy = until;
    this.changedAt = now;
    if (this.isOver(now)) return 'over';
    this.become(OPEN, now);
    this.keepCap(now);
    return null;
  }

  /** What its words changed about it: a later day or a higher cap open it again, a lower cap pauses it. */
  adjust(now: Date): void {
    this.changedAt = now;
    if (this.state === EXPIRED && !this.isOver(now)) this.become(OPEN, now);
    else if (this.settle(now)) return;
    this.keepCap(now);
  }

  /**
   * Counts an interest that came; false when it takes none now. The one that fills it pauses it. To be called while the
   * row is held, as are the two below.
   */
  takeInterest(now: Date): boolean {
    if (this.state !== OPEN || this.isOver(now) || this.isFull) return false;
    this.replyCount += 1;
    this.keepCap(now);
    return true;
  }

  /** One of its interests was withdrawn: there is room for another. */
  giveUpInterest(now: Date): void {
    this.replyCount = Math.max(0, this.replyCount - 1);
    this.keepCap(now);
  }

  /** It found one of its partners here. */
  countPartner(): void {
    this.foundCount += 1;
  }

  /** Paused by the cap while it is full, and only then; what its author paused stays so. */
  private keepCap(now: Date): void {
    if (this.state === OPEN && this.isFull) this.become(PAUSED, now, 'cap');
    else if (this.state === PAUSED && this.pausedBy === 'cap' && !this.isFull && !this.isOver(now))
      this.become(OPEN, now);
  }

  private become(state: PartnerPostState, now: Date, pausedBy: 'author' | 'cap' = 'author'): true {
    this.state = state;
    this.pausedBy = state === PAUSED ? pausedBy : null;
    this.endedAt = state === FOUND || state === EXPIRED || state === WITHDRAWN ? now : null;
    return true;
  }

  hide(reason: string, now: Date): boolean {
    if (this.hiddenAt) return false;
    Object.assign(this, { hiddenAt: now, hiddenKind: 'hidden', hiddenReason: reason });
    return true;
  }

  restore(): boolean {
    if (!this.hiddenAt) return false;
    this.hiddenAt = this.hiddenKind = this.hiddenReason = null;
    return true;
  }
}
