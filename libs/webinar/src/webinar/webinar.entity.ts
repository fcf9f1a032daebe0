import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a webinar is about, in one language. */
export interface WebinarText {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

export interface Speaker {
  readonly name: string;
  /** What they do and where, up to 120 characters; may be empty. */
  readonly about: string;
}

/** A link to a knowledge package. */
export interface PackageLink {
  readonly name: string;
  readonly url: string;
}

/** One reason to decline a question with, by language. */
export type DeclineReason = Readonly<Record<string, string>>;

/** An uploaded PDF, as it is kept on the disk. */
export interface SlidesFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** A dated online event. */
@Entity('webinar')
export class WebinarEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  /** By language; that of `language` is always there. */
  @Column('jsonb') texts!: Record<string, WebinarText>;
  @Column('text') language!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('jsonb') speakers!: Speaker[];
  /** Slugs. */
  @Column('text', { array: true }) themes!: string[];
  @Column('uuid', { array: true }) hosts!: string[];
  @Column('text', { name: 'join_url', nullable: true }) joinUrl!: string | null;
  @Column('int', { nullable: true }) seats!: number | null;
  @Column('text') code!: string;
  @Column('boolean', { name: 'is_premoderated' }) isPremoderated!: boolean;
  /** Whether attendees may say there that they look for partners. */
  @Column('boolean', { name: 'offers_partners' }) offersPartners!: boolean;
  @Column('int', { name: 'input_days' }) inputDays!: number;
  @Column('bigint', { name: 'practice_of', nullable: true }) practiceOf!: string | null;
  @Column('bigint', { name: 'spotlight_id', nullable: true }) spotlightId!: string | null;
  @Column('int', { nullable: true }) slide!: number | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('bigint', { name: 'series_id', nullable: true }) seriesId!: string | null;
  @Column('jsonb') packages!: PackageLink[];
  /** How often calendars had to learn something new. */
  @Column('int') revision!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: string | null;
  @Column('int', { name: 'slide_count', nullable: true }) slideCount!: number | null;
  /** The outline: a title for each slide, as far as hosts typed them. */
  @Column('text', { name: 'slide_titles', array: true }) slideTitles!: string[];
  @Column('jsonb', { nullable: true }) slides!: SlidesFile | null;
  /** Reasons to decline with, by language; null for those that come with the house. */
  @Column('jsonb', { name: 'decline_reasons', nullable: true }) declineReasons!: DeclineReason[] | null;
  /** Of a rehearsal: who joined it by its code, see `rehearserOf`. */
  @Column('text', { array: true }) rehearsers!: string[];
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;

  /** Shows it to everybody; whether this changed anything. */
  publish(at: Date): boolean {
    if (this.publishedAt || this.cancelledAt) return false;
    this.publishedAt = at;
    return true;
  }

  /** Lets attendees in; one that has ended can be opened again until it is closed. */
  open(at: Date): boolean {
    if (this.closedAt || this.cancelledAt || (this.openedAt && !this.endedAt)) return false;
    this.publishedAt ??= at;
    this.openedAt ??= at;
    this.endedAt = null;
    return true;
  }

  /** The event is over; input stays open for the days its hosts chose. */
  end(at: Date): boolean {
    if (!this.openedAt || this.endedAt) return false;
    this.endedAt = at;
    this.spotlightId = null;
    return true;
  }

  /** Every question has its fate; nothing is taken any more. */
  close(at: Date): boolean {
    if (!this.endedAt || this.closedAt) return false;
    this.closedAt = at;
    return true;
  }

  /** Takes the closing back: it has ended, and input goes on for as long as it would have. */
  reopen(): boolean {
    if (!this.closedAt) return false;
    this.closedAt = null;
    return true;
  }

  /** It will not take place. One that has begun is ended instead. */
  cancel(reason: string, at: Date): boolean {
    if (this.openedAt || this.cancelledAt) return false;
    this.cancelledAt = at;
    this.cancelReason = reason;
    this.changed(at);
    return true;
  }

  /** Calendars have something to learn. */
  changed(at: Date): void {
    this.revision += 1;
    this.changedAt = at;
  }
}
