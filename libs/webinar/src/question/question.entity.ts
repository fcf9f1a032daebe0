import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type Fate = 'waiting' | 'shown' | 'answered' | 'merged' | 'moved' | 'declined';

/** A question somebody asked during a webinar. */
@Entity('live_question')
export class LiveQuestionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'webinar_id' }) webinarId!: string;
  @Column('uuid', { name: 'attendee_id' }) attendeeId!: string;
  @Column('text') body!: string;
  @Column('text') language!: string;
  @Column('int', { nullable: true }) slide!: number | null;
  @Column('text', { name: 'shown_name', nullable: true }) shownName!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('int', { name: 'vote_count' }) voteCount!: number;
  @Column('text') fate!: Fate;
  @Column('timestamptz', { name: 'fate_at', nullable: true }) fateAt!: Date | null;
  @Column('uuid', { name: 'fate_by', nullable: true }) fateBy!: string | null;
  @Column('text', { name: 'fate_reason', nullable: true }) fateReason!: string | null;
  @Column('bigint', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('bigint', { name: 'thread_id', nullable: true }) threadId!: string | null;
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt!: Date | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;

  /**
   * Gives it a fate, with the reason its asker sees where it is declined; whether this changed anything. Whatever has a
   * fate is no longer held: its asker is told, and so is everybody.
   */
  decide(fate: Exclude<Fate, 'merged' | 'moved'>, by: string, at: Date, reason: string | null): boolean {
    const said = fate === 'declined' ? reason : null;
    if (this.fate === fate && this.fateReason === said) return false;
    if (fate !== 'declined') this.heldAt = null;
    Object.assign(this, { fate, fateAt: at, fateBy: by, fateReason: said, mergedInto: null });
    return true;
  }
}
