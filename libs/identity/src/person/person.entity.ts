import type { Language } from '@guildhall/kernel';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export interface Profile {
  readonly name: string;
  readonly country: string;
  readonly languages: string[];
  readonly about: string;
  readonly workplace?: string | undefined;
  readonly interfaceLanguage: Language;
}

/** Somebody who confirmed an address and so belongs to the community. */
@Entity('person')
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text') country!: string;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { name: 'interface_language' }) interfaceLanguage!: Language;
  @Column('text') about!: string;
  @Column('text') workplace!: string;
  @Column('timestamptz', { name: 'joined_at' }) joinedAt!: Date;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt!: Date | null;
  @Column('text', { name: 'suspension_reason', nullable: true }) suspensionReason!: string | null;

  describe({ name, country, languages, about, workplace = '', interfaceLanguage }: Profile): void {
    Object.assign(this, { name, country, languages: [...new Set(languages)], about, workplace, interfaceLanguage });
  }

  /** Whether this changed anything: two moderators at once end in one suspension. */
  suspend(at: Date, reason: string): boolean {
    if (this.suspendedAt) return false;
    this.suspendedAt = at;
    this.suspensionReason = reason;
    return true;
  }

  /** Whether this changed anything. */
  lift(): boolean {
    if (!this.suspendedAt) return false;
    this.suspendedAt = this.suspensionReason = null;
    return true;
  }
}
