import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CallRules } from './call.rules.js';

/** What a call is called and about, in one language. */
export interface CallText {
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
}

/** A call for proposals, with what it asks of a consortium as data. */
@Entity('call')
export class CallEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  /** By language; that of `language` is always there. */
  @Column('jsonb') texts!: Record<string, CallText>;
  @Column('text') language!: string;
  @Column('text') programme!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('timestamptz') deadline!: Date;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('jsonb') rules!: CallRules;
  @Column('int') revision!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;

  /** False when it was withdrawn already. */
  withdraw(at: Date): boolean {
    if (this.withdrawnAt !== null) return false;
    Object.assign(this, { withdrawnAt: at, changedAt: at });
    return true;
  }

  restore(at: Date): boolean {
    if (this.withdrawnAt === null) return false;
    Object.assign(this, { withdrawnAt: null, changedAt: at });
    return true;
  }
}
