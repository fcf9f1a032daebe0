import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type Fate = 'waiting' | 'shown' | 'answered' | 'merged' | 'moved' | 'declined';

/** What somebody asks. */
export interface Asked {
  readonly webinar: string;
  readonly body: string;
  readonly language: string;
  readonly slide?: number;
  /** What they are shown with from now on. */
  readonly name?: string;
  readonly isAnonymous: boolean;
}

/** What was decided about a question. */
export interface Decision {
  readonly fate: Fate;
  readonly fateAt: Date | null;
  readonly fateBy: string | null;
  readonly fateReason: string | null;
  readonly mergedInto: string | null;
  readonly threadId: string | null;
  readonly heldAt: Date | null;
}

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

  static ask(
    asked: Asked,
    { id, name }: { readonly id: string; readonly name: string | null },
    at: Date,
  ): LiveQuestionEntity {
    const { webinar: webinarId, body, language, slide, isAnonymous } = asked;
    const words = {
      webinarId,
      attendeeId: id,
      body,
      language,
      slide: slide ?? null,
      shownName: isAnonymous ? null : (asked.name ?? name),
    };
    const fresh = new LiveQuestionEntity();
    fresh.heldAt = fresh.hiddenAt = null;
    return Object.assign(fresh, words, { askedAt: at, fate: 'waiting' as const });
  }

  /** Takes it out of sight; what waited is refused thereby. */
  hide(reason: string, at: Date): boolean {
    if (this.hiddenAt) return false;
    Object.assign(this, { hiddenAt: at, hiddenReason: reason });
    return true;
  }

  /** Brings it back, and lets through what waited. */
  restore(): boolean {
    if (!this.hiddenAt && !this.heldAt) return false;
    this.hiddenAt = this.hiddenReason = this.heldAt = null;
    return true;
  }

  get decision(): Decision {
    const { fate, fateAt, fateBy, fateReason, mergedInto, threadId, heldAt } = this;
    return { fate, fateAt, fateBy, fateReason, mergedInto, threadId, heldAt };
  }

  /**
   * Gives it a fate, with the reason its asker sees where it is declined; whether this changed anything. Whatever has a
   * fate is no longer held: its asker is told, and so is everybody.
   */
  decide(fate: Exclude<Fate, 'merged' | 'moved'>, by: string, at: Date, reason: string | null): boolean {
    const said = fate === 'declined' ? reason : null;
    if (this.fate === fate && this.fateReason === said) return false;
    return this.turn({ fate, fateReason: said, heldAt: fate === 'declined' ? this.heldAt : null }, by, at);
  }

  /** Another asks the same, which it leads to from now on. */
  merge(into: string, by: string, at: Date): boolean {
    if (this.mergedInto === into) return false;
    return this.turn({ fate: 'merged', mergedInto: into, heldAt: null }, by, at);
  }

  /** It goes on as a thread; of a rehearsal as none. */
  move(thread: string | null, by: string, at: Date): boolean {
    return this.turn({ fate: 'moved', threadId: thread, heldAt: null }, by, at);
  }

  /** Everybody sees it from now on, without any fate. */
  letThrough(): boolean {
    if (!this.heldAt) return false;
    this.heldAt = null;
    return true;
  }

  /** Brings back what was decided before. */
  bringBack(decision: Decision): void {
    Object.assign(this, decision);
  }

  private turn(decision: Partial<Decision> & Pick<Decision, 'fate'>, by: string, at: Date): true {
    const rest = { fateReason: null, mergedInto: null, threadId: null };
    Object.assign(this, rest, decision, { fateAt: at, fateBy: by });
    return true;
  }
}
