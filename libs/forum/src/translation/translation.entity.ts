import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type TranslationOrigin = 'person' | 'machine';
type Words = Pick<TranslationEntity, 'title' | 'markdown' | 'html' | 'sourceRevision'>;
type Source = Pick<TranslationEntity, 'origin' | 'service' | 'translatorId'>;

/** What a post says in another language; of a question also the title of its thread. */
@Entity('translation')
export class TranslationEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'post_id' }) postId!: string;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') markdown!: string;
  @Column('text') html!: string;
  @Column('text') origin!: TranslationOrigin;
  @Column('text', { nullable: true }) service!: string | null;
  /** Who wrote it, or asked the service for it. */
  @Column('uuid', { name: 'translator_id', nullable: true }) translatorId!: string | null;
  /** Who corrected it last. */
  @Column('uuid', { name: 'editor_id', nullable: true }) editorId!: string | null;
  /** The revision of the post that it says. */
  @Column('int', { name: 'source_revision' }) sourceRevision!: number;
  @Column('int') revision!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;

  static write(of: Pick<TranslationEntity, 'postId' | 'language'>, words: Words, source: Source, at: Date) {
    const fresh = { editorId: null, revision: 1, createdAt: at, editedAt: null, hiddenAt: null, hiddenReason: null };
    return Object.assign(new TranslationEntity(), of, words, source, fresh);
  }

  /** Whether no person has touched what the machine made, so that the machine may make it anew. */
  get isUntouched(): boolean {
    return this.origin === 'machine' && this.editorId === null;
  }

  /** Whether these are the words it has already, of the same version. */
  says({ title, markdown, sourceRevision }: Words): boolean {
    return this.title === title && this.markdown === markdown && this.sourceRevision === sourceRevision;
  }

  /** Takes the words of somebody who knows better. Whether this changed anything. */
  correct(words: Words, editor: string, at: Date): boolean {
    if (this.says(words)) return false;
    Object.assign(this, words, { editorId: editor, editedAt: at });
    this.revision += 1;
    return true;
  }

  /** Takes what the service made of a later version. */
  renew(words: Words, service: string, at: Date): boolean {
    if (!this.isUntouched || this.hiddenAt) return false;
    Object.assign(this, words, { service, editedAt: at });
    this.revision += 1;
    return true;
  }

  hide(at: Date, reason: string): boolean {
    if (this.hiddenAt) return false;
    Object.assign(this, { hiddenAt: at, hiddenReason: reason });
    return true;
  }

  restore(): boolean {
    if (!this.hiddenAt) return false;
    this.hiddenAt = this.hiddenReason = null;
    return true;
  }
}
