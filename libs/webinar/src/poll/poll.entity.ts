import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PollKind } from './poll.kind.js';

/** One line in several languages, by BCP 47 tag. */
export type Localised = Readonly<Record<string, string>>;

export interface PollOption {
  /** From 1, without a gap. */
  readonly number: number;
  readonly label: Localised;
  readonly isRight: boolean;
}

const SECOND_MS = 1000;

/** Something the attendees of a webinar are asked together. */
@Entity('poll')
export class PollEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'webinar_id' }) webinarId!: string;
  @Column('int') position!: number;
  @Column('text') kind!: Lowercase<PollKind>;
  /** That of the webinar's language is always there. */
  @Column('jsonb') question!: Localised;
  /** How many may be chosen, or the ends of the scale. */
  @Column('int') least!: number;
  @Column('int') most!: number;
  @Column('jsonb', { name: 'least_label' }) leastLabel!: Localised;
  @Column('jsonb', { name: 'most_label' }) mostLabel!: Localised;
  @Column('boolean', { name: 'is_beforehand' }) isBeforehand!: boolean;
  @Column('boolean', { name: 'hides_results' }) hidesResults!: boolean;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('int') revision!: number;

  /** Whether its time is up or somebody closed it. */
  isClosed(now: Date): boolean {
    return this.closedAt !== null || (this.closesAt !== null && this.closesAt <= now);
  }

  /** Takes votes from now on, for so many seconds or without limit; a closed one is opened again. */
  open(now: Date, seconds: number | null): boolean {
    if (this.openedAt && !this.isClosed(now)) return false;
    this.openedAt ??= now;
    this.closedAt = null;
    this.closesAt = seconds === null ? null : new Date(now.getTime() + seconds * SECOND_MS);
    return true;
  }

  /** Gives more time, counted from when it would have closed or from now; null takes the limit away. */
  extend(now: Date, seconds: number | null): boolean {
    if (!this.openedAt || this.closedAt || (seconds === null && this.closesAt === null)) return false;
    const from = Math.max(now.getTime(), this.closesAt?.getTime() ?? 0);
    this.closesAt = seconds === null ? null : new Date(from + seconds * SECOND_MS);
    return true;
  }

  /** Takes no more votes; whether this changed anything. */
  close(now: Date): boolean {
    if (this.closedAt || (!this.openedAt && !this.isBeforehand)) return false;
    this.openedAt ??= now;
    this.closedAt = this.closesAt && this.closesAt < now ? this.closesAt : now;
    return true;
  }

  /** Keeps the results from attendees until it is closed, or shows them. */
  hide(hides: boolean): boolean {
    if (this.hidesResults === hides) return false;
    this.hidesResults = hides;
    return true;
  }
}
