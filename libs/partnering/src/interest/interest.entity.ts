import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { type DeclineReason, InterestState } from './interest.kinds.js';

/** The three answers of an interest. */
export interface Answers {
  readonly language: string;
  readonly fit: string;
  readonly evidence: string;
  readonly capacity: string;
}

/** A centre's answer to a partner post: private between the two. */
@Entity('interest')
export class InterestEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'post_id' }) postId!: string;
  @Column('bigint', { name: 'centre_id' }) centreId!: string;
  /** Who acts for the asker's centre. */
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') language!: string;
  @Column('text') fit!: string;
  @Column('text') evidence!: string;
  @Column('text') capacity!: string;
  @Column('text') state!: InterestState;
  @Column('text', { nullable: true }) question!: string | null;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('boolean', { name: 'is_shortlisted' }) isShortlisted!: boolean;
  @Column('text') note!: string;
  @Column('text', { name: 'decline_reason', nullable: true }) declineReason!: DeclineReason | null;
  @Column('text', { name: 'decline_words', nullable: true }) declineWords!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  /** Since when the author's side, or the asker's, has been expected to act; never both. */
  @Column('timestamptz', { name: 'waits_since', nullable: true }) waitsSince!: Date | null;
  @Column('timestamptz', { name: 'asker_waits_since', nullable: true }) askerWaitsSince!: Date | null;
  /** How often whoever is expected to act was reminded. */
  @Column('int') reminded!: number;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'asker_erased_at', nullable: true }) askerErasedAt!: Date | null;
  @Column('timestamptz', { name: 'author_erased_at', nullable: true }) authorErasedAt!: Date | null;

  /** Waits for the author from now on. */
  send(answers: Answers, now: Date): this {
    Object.assign(this, answers, { state: InterestState.WAITING, sentAt: now, isShortlisted: false, note: '' });
    return this.awaitAuthor(now);
  }

  edit(answers: Answers, now: Date): boolean {
    const { language, fit, evidence, capacity } = this;
    if (JSON.stringify({ language, fit, evidence, capacity }) === JSON.stringify(answers)) return false;
    Object.assign(this, answers, { editedAt: now });
    return true;
  }

  mark(isShortlisted: boolean, note: string): void {
    Object.assign(this, { isShortlisted, note });
  }

  ask(question: string, now: Date): void {
    Object.assign(this, { question, askedAt: now, state: InterestState.ASKED });
    this.awaitAsker(now);
  }

  reply(answer: string, now: Date): void {
    Object.assign(this, { answer, answeredAt: now, state: InterestState.WAITING });
    this.awaitAuthor(now);
  }

  /** The asker's side has the next word: about the introduction. */
  accept(person: string, now: Date): void {
    this.decide(InterestState.ACCEPTED, person, now);
    this.awaitAsker(now);
  }

  decline(reason: DeclineReason, words: string, person: string, now: Date): void {
    this.decide(InterestState.DECLINED, person, now);
    Object.assign(this, { declineReason: reason, declineWords: words });
  }

  withdraw(): void {
    this.state = InterestState.WITHDRAWN;
    this.awaitNobody();
  }

  /** By a moderator. What was accepted stays so; its introduction is ended. */
  end(): void {
    if (this.state !== InterestState.ACCEPTED) this.state = InterestState.ENDED;
    this.awaitNobody();
  }

  /** Nothing is to be expected of anybody any more. */
  awaitNobody(): this {
    Object.assign(this, { waitsSince: null, askerWaitsSince: null, reminded: 0 });
    return this;
  }

  /** Takes the asker's words away, for good. */
  eraseAsker(now: Date): boolean {
    if (this.askerErasedAt) return false;
    const answer = this.answer === null ? null : '';
    Object.assign(this, { fit: '', evidence: '', capacity: '', answer, askerErasedAt: now });
    return true;
  }

  eraseAuthor(now: Date): boolean {
    if (this.authorErasedAt) return false;
    const question = this.question === null ? null : '';
    const declineWords = this.declineWords === null ? null : '';
    Object.assign(this, { question, declineWords, note: '', authorErasedAt: now });
    return true;
  }

  private decide(state: InterestState, decidedBy: string, decidedAt: Date): void {
    Object.assign(this.awaitNobody(), { state, decidedBy, decidedAt });
  }

  private awaitAuthor(now: Date): this {
    return Object.assign(this.awaitNobody(), { waitsSince: now });
  }

  private awaitAsker(now: Date): this {
    return Object.assign(this.awaitNobody(), { askerWaitsSince: now });
  }
}
