import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CooperationForm, PartnerPostKind, PartnerPostState, PartnerRole } from './post.kinds.js';

/** A structured offer or wish of a centre. */
@Entity('partner_post')
export class PartnerPostEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'centre_id' }) centreId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') kind!: PartnerPostKind;
  @Column('text') language!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') html!: string;
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
  @Column('text', { array: true }) forms!: CooperationForm[];
  @Column('bigint', { name: 'call_id', nullable: true }) callId!: string | null;
  @Column('text') programme!: string;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('text', { name: 'role_offered' }) roleOffered!: PartnerRole;
  @Column('text', { name: 'role_sought' }) roleSought!: PartnerRole;
  @Column('text', { name: 'kinds_sought', array: true }) kindsSought!: string[];
  @Column('int', { name: 'partners_needed' }) partnersNeeded!: number;
  @Column('text', { name: 'countries_sought', array: true }) countriesSought!: string[];
  @Column('text', { array: true }) languages!: string[];
  /** As `2027-03-31`. */
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('int', { name: 'replies_most' }) repliesMost!: number;
  @Column('int', { name: 'reply_count' }) replyCount!: number;
  @Column('int', { name: 'found_count' }) foundCount!: number;
  @Column('text') state!: PartnerPostState;
  @Column('text', { name: 'paused_by', nullable: true }) pausedBy!: 'author' | 'cap' | null;
  @Column('int') step!: number;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('text', { name: 'hidden_kind', nullable: true }) hiddenKind!: string | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('int') revision!: number;
}
