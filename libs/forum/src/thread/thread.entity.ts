import type { HiddenKind } from '@guildhall/database';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A question in a theme and everything said about it. */
@Entity('thread')
export class ThreadEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('text') theme!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  /** The centre it is asked for. */
  @Column('bigint', { name: 'centre_id', nullable: true }) centreId!: string | null;
  @Column('text') title!: string;
  @Column('text') language!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_post_at' }) lastPostAt!: Date;
  @Column('int', { name: 'last_number' }) lastNumber!: number;
  @Column('int', { name: 'reply_count' }) replyCount!: number;
  @Column('bigint', { name: 'answer_id', nullable: true }) answerId!: string | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  /** Slugs of tags, at most five. */
  @Column('text', { array: true }) tags!: string[];
  @Column('text', { name: 'hidden_kind', nullable: true }) hiddenKind!: HiddenKind | null;
  @Column('smallint', { name: 'pin_order' }) pinOrder!: number;
  @Column('timestamptz', { name: 'pinned_until', nullable: true }) pinnedUntil!: Date | null;
  @Column('timestamptz', { name: 'featured_at', nullable: true }) featuredAt!: Date | null;
  @Column('timestamptz', { name: 'locked_at', nullable: true }) lockedAt!: Date | null;
  @Column('text', { name: 'locked_reason', nullable: true }) lockedReason!: string | null;
  @Column('bigint', { name: 'duplicate_of', nullable: true }) duplicateOf!: string | null;
  @Column('bigint', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('int', { name: 'slow_minutes' }) slowMinutes!: number;
  @Column('text', { name: 'language_doubt', nullable: true }) languageDoubt!: string | null;
  @Column('int', { name: 'summary_version', nullable: true }) summaryVersion!: number | null;

  /** Says which language it is in, and which it seems to be in instead. */
  speak(language: string, doubt: string | null): void {
    this.language = language;
    this.languageDoubt = doubt;
  }

  /** Gives a reply that waits its number: it is neither counted nor the latest yet. */
  takeNumber(): number {
    return ++this.lastNumber;
  }

  /** Gives the next reply its number. */
  takeReply(at: Date): number {
    this.lastPostAt = at;
    this.replyCount += 1;
    return ++this.lastNumber;
  }

  /** Whether this changed anything. */
  markAnswer(postId: string): boolean {
    if (this.answerId === postId) return false;
    this.answerId = postId;
    return true;
  }

  unmarkAnswer(): boolean {
    if (this.answerId === null) return false;
    this.answerId = null;
    return true;
  }

  /** Lets it wait for a moderator from the beginning, seen by its author alone. */
  hold(at: Date): void {
    Object.assign(this, { hiddenAt: at, hiddenReason: null, hiddenKind: 'review' });
  }

  /** What is hidden can still be deleted; what is merged away is an address alone. */
  hide(at: Date, reason: string, kind: 'hidden' | 'deleted' = 'hidden'): boolean {
    if (this.hiddenAt && this.hiddenKind !== 'review' && (kind === 'hidden' || this.hiddenKind === 'deleted'))
      return false;
    Object.assign(this, { hiddenAt: at, hiddenReason: reason, hiddenKind: kind });
    return true;
  }

  restore(): boolean {
    if (!this.hiddenAt) return false;
    this.hiddenAt = this.hiddenReason = this.hiddenKind = null;
    return true;
  }
}
