import type { HiddenKind } from '@guildhall/database';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody wrote: the question (number 1) or a reply. */
@Entity('post')
export class PostEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'thread_id' }) threadId!: string;
  @Column('int') number!: number;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  /** The centre it is written for; the author stays who wrote it. */
  @Column('bigint', { name: 'centre_id', nullable: true }) centreId!: string | null;
  @Column('text') markdown!: string;
  @Column('text') html!: string;
  @Column('text') language!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('int') revision!: number;
  @Column('int', { name: 'vote_count' }) voteCount!: number;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('text', { name: 'hidden_kind', nullable: true }) hiddenKind!: HiddenKind | null;

  @Column('text', { name: 'works_in', array: true }) worksIn!: string[];
  @Column('text', { name: 'works_note' }) worksNote!: string;

  static write(
    words: Pick<PostEntity, 'threadId' | 'number' | 'authorId' | 'markdown' | 'html' | 'language'> & {
      id?: string;
      centreId?: string | null;
    },
    at: Date,
  ) {
    const fresh = {
      centreId: words.centreId ?? null,
      createdAt: at,
      editedAt: null,
      revision: 1,
      voteCount: 0,
      hiddenAt: null,
      hiddenReason: null,
      hiddenKind: null,
      worksIn: [],
      worksNote: '',
    };
    return Object.assign(new PostEntity(), words, fresh);
  }

  get isQuestion(): boolean {
    return this.number === 1;
  }

  rewrite(words: Pick<PostEntity, 'markdown' | 'html' | 'language'>, at: Date): void {
    Object.assign(this, words);
    this.editedAt = at;
    this.revision += 1;
  }

  /** Lets it wait for a moderator from the beginning, seen by its author alone. */
  hold(at: Date): void {
    Object.assign(this, { hiddenAt: at, hiddenReason: null, hiddenKind: 'review' });
  }

  /** Where it works beside what the answer says; nowhere takes the mark off. Whether this changed anything. */
  alsoWorks(countries: readonly string[], note: string): boolean {
    const worksIn = [...new Set(countries)].sort();
    if (note === this.worksNote && worksIn.join() === this.worksIn.join()) return false;
    Object.assign(this, { worksIn, worksNote: note });
    return true;
  }

  /** What is hidden can still be deleted. */
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
