import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CentreKind } from './centre.kind.js';

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
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('bigint', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
