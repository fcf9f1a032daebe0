import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InterestSide, IntroductionState } from '../interest/interest.kinds.js';

/** Two centres brought together; contacts are shown while it is open, and never before or after. */
@Entity('introduction')
export class IntroductionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('bigint', { name: 'interest_id' }) interestId!: string;
  @Column('bigint', { name: 'author_centre_id' }) authorCentreId!: string;
  /** Who accepted for the author's centre, and so agreed to be shown. */
  @Column('uuid', { name: 'author_person_id' }) authorPersonId!: string;
  @Column('bigint', { name: 'asker_centre_id' }) askerCentreId!: string;
  @Column('uuid', { name: 'asker_person_id' }) askerPersonId!: string;
  @Column('text') state!: IntroductionState;
  @Column('timestamptz', { name: 'author_accepted_at' }) authorAcceptedAt!: Date;
  @Column('timestamptz', { name: 'asker_accepted_at', nullable: true }) askerAcceptedAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('bigint', { name: 'ended_for', nullable: true }) endedFor!: string | null;

  /** The author's side accepted. */
  propose(person: string, now: Date): this {
    return Object.assign(this, {
      ...{ authorPersonId: person, state: IntroductionState.PROPOSED, authorAcceptedAt: now },
    });
  }

  /** The asker's side accepted too; whoever did agreed to be shown. */
  open(person: string, now: Date): void {
    Object.assign(this, {
      ...{ state: IntroductionState.OPEN, askerPersonId: person, askerAcceptedAt: now, openedAt: now },
    });
  }

  /** Ends it, for whom and by whom; by time or by a moderator for nobody. */
  end(state: IntroductionState, now: Date, by: { person: string; centre: string } | null): void {
    const [endedBy, endedFor] = [by?.person ?? null, by?.centre ?? null];
    Object.assign(this, { state, endedAt: now, endedBy, endedFor });
  }

  /** Another person of a centre acts for it from now on. */
  handOver(side: InterestSide, person: string): void {
    if (side === InterestSide.AUTHOR) this.authorPersonId = person;
    else this.askerPersonId = person;
  }
}
