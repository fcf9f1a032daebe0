import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What is said about a change. */
export interface OutcomeWords {
  readonly markdown: string;
  readonly html: string;
  readonly language: string;
  readonly url: string | null;
}

/** What changed because of inputs to a webinar. */
@Entity('outcome')
export class OutcomeEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'webinar_id' }) webinarId!: string;
  @Column('text') markdown!: string;
  @Column('text') html!: string;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;

  /** Says it in other words; one that was withdrawn stays as it was. */
  edit(words: OutcomeWords, at: Date): boolean {
    if (this.withdrawnAt) return false;
    Object.assign(this, words, { editedAt: at });
    return true;
  }

  /** It does not stand any more; whether this changed anything. */
  withdraw(reason: string, at: Date): boolean {
    if (this.withdrawnAt) return false;
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
    return true;
  }
}
