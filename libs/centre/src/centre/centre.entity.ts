import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CentreKind } from './centre.kind.js';
import type { VerificationWay } from '../verification/verification.way.js';

/** What a centre is called and does, in one language. */
export interface CentreText {
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
}

/** A picture as it is kept on the disk. */
export interface LogoFile {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

type Identifying = Pick<CentreEntity, 'texts' | 'country' | 'pic' | 'oid' | 'site'>;

/** An organisation that takes part as itself, through several people. */
@Entity('centre')
export class CentreEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  /** By language; that of `language` is always there. */
  @Column('jsonb') texts!: Record<string, CentreText>;
  @Column('text') language!: string;
  @Column('text') kind!: CentreKind;
  @Column('text') country!: string;
  @Column('text') region!: string;
  @Column('text', { array: true }) sectors!: string[];
  @Column('text', { array: true }) fields!: string[];
  @Column('smallint', { name: 'eqf_levels', array: true }) eqfLevels!: number[];
  @Column('text', { array: true }) themes!: string[];
  @Column('text', { array: true }) challenges!: string[];
  @Column('text') offers!: string;
  @Column('text') seeks!: string;
  @Column('text', { name: 'offer_tags', array: true }) offerTags!: string[];
  @Column('text', { name: 'seek_tags', array: true }) seekTags!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('boolean', { name: 'takes_requests' }) takesRequests!: boolean;
  @Column('text', { nullable: true }) pic!: string | null;
  @Column('text', { nullable: true }) oid!: string | null;
  @Column('text', { nullable: true }) site!: string | null;
  @Column('jsonb', { nullable: true }) logo!: LogoFile | null;
  @Column('real', { nullable: true }) latitude!: number | null;
  @Column('real', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey!: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Date | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy!: string | null;
  @Column('text', { name: 'verified_note', nullable: true }) verifiedNote!: string | null;
  @Column('text', { name: 'verified_by_ways', array: true }) verifiedByWays!: VerificationWay[];
  @Column('timestamptz', { name: 'refused_at', nullable: true }) refusedAt!: Date | null;
  @Column('text', { name: 'refused_note', nullable: true }) refusedNote!: string | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('bigint', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;

  /** Whether there is something that was not verified: a name in any language, its country, its numbers, its site. */
  isAnotherThan({ texts, country, pic, oid, site }: Identifying): boolean {
    const names = (of: Identifying['texts']) => Object.values(of).map(({ name }) => name);
    const known = new Set(names(this.texts));
    const facts = [country, pic, oid, site].join(' ') !== [this.country, this.pic, this.oid, this.site].join(' ');
    return facts || names(texts).some((name) => !known.has(name));
  }

  /** Says that it is what it says, by whom and by what; again says so anew. */
  verify(at: Date, by: string, ways: readonly VerificationWay[], note: string): void {
    Object.assign(this, { verifiedAt: at, verifiedBy: by, verifiedByWays: [...ways], verifiedNote: note });
    this.refusedAt = this.refusedNote = null;
  }

  /** Takes a mark away, or says why there is none. */
  refuse(at: Date, note: string): void {
    this.verifiedAt = this.verifiedBy = this.verifiedNote = null;
    Object.assign(this, { verifiedByWays: [], refusedAt: at, refusedNote: note });
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
