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
  @Column('int', { name: 'input_days' }) inputDays!: number;
  @Column('bigint', { name: 'practice_of', nullable: true }) practiceOf!: string | null;
  @Column('bigint', { name: 'spotlight_id', nullable: true }) spotlightId!: string | null;
  @Column('int', { nullable: true }) slide!: number | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;

  /** Shows it to everybody; whether this changed anything. */
  publish(at: Date): boolean {
    if (this.publishedAt) return false;
    this.publishedAt = at;
    return true;
  }

  /** Lets attendees in; one that has ended can be opened again until it is closed. */
  open(at: Date): boolean {
    if (this.closedAt || (this.openedAt && !this.endedAt)) return false;
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
}
