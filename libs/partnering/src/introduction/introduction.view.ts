import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';
import { InterestSide, IntroductionState } from '../interest/interest.kinds.js';

/** Whom to write to. */
export interface Contact {
  readonly side: InterestSide;
  readonly person: Person;
  readonly name: string;
  readonly email: string;
  readonly languages: string[];
}

export interface Introduction {
  readonly id: string;
  readonly state: IntroductionState;
  readonly authorAcceptedAt: Date;
  readonly askerAcceptedAt: Date | null;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  readonly contacts: readonly Contact[];
  readonly pausedSides: readonly InterestSide[];
}

@ObjectType('Contact', { description: 'Whom to write to: the person who accepted for a centre.' })
export class ContactView {
  @Field(() => InterestSide) side!: InterestSide;
  @Field(() => PersonView) person!: Person;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'Their e-mail address.' }) email!: string;
  @Field(() => [String], { description: 'BCP 47 tags of what they write in, best first.' }) languages!: string[];
}

@ObjectType('Introduction', { description: 'Two centres brought together, when the author of the post accepted.' })
export class IntroductionView {
  @Field(() => ID) id!: string;
  @Field(() => IntroductionState) state!: IntroductionState;
  @Field(() => Date) authorAcceptedAt!: Date;
  @Field(() => Date, { nullable: true }) askerAcceptedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When contacts were shown to both.' }) openedAt!: Date | null;
  @Field(() => Date, { nullable: true }) endedAt!: Date | null;
  @Field(() => [ContactView], {
    description:
      'Of both sides, while it is open; empty before and after. A side is missing while whoever accepted for it has left their centre or is suspended.',
  })
  contacts!: Contact[];
  @Field(() => [InterestSide], {
    description: 'Sides for which nobody can be shown at present; somebody of that centre can take over.',
  })
  pausedSides!: InterestSide[];
}
