import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { CentreView } from '@guildhall/centre';
import { type Person, PersonView } from '@guildhall/identity';
import { PartnerPostView } from '../post/post.view.js';
import { type Introduction, IntroductionView } from '../introduction/introduction.view.js';
import { DeclineReason, InterestSide, InterestState, InterestStepKind } from './interest.kinds.js';
import type { Move } from './interest.moves.js';

/** An interest as one of its two sides sees it: what only the other may see is not in it. */
export interface Interest {
  readonly id: string;
  readonly postId: string;
  readonly centreId: string;
  readonly authorCentreId: string;
  readonly side: InterestSide;
  readonly state: InterestState;
  readonly language: string;
  readonly fit: string;
  readonly evidence: string;
  readonly capacity: string;
  readonly question: string | null;
  readonly askedAt: Date | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly isShortlisted: boolean | null;
  readonly note: string | null;
  readonly declineReason: DeclineReason | null;
  readonly declineWords: string | null;
  readonly sentAt: Date;
  readonly editedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly waitsFor: InterestSide | null;
  readonly waitsSince: Date | null;
  readonly lapsesAt: Date | null;
  readonly person: Person | null;
  readonly introduction: Introduction | null;
  readonly viewerCan: Readonly<Record<Move, boolean>>;
}

@ObjectType('InterestAbilities', { description: 'What the viewer may do with an interest as it stands now.' })
export class InterestAbilitiesView implements Record<Move, boolean> {
  @Field(() => Boolean, { description: 'Change the answers.' }) edit!: boolean;
  @Field(() => Boolean) withdraw!: boolean;
  @Field(() => Boolean, { description: 'Answer the one more question.' }) answer!: boolean;
  @Field(() => Boolean, { description: 'Put it on the short-list, write a note.' }) mark!: boolean;
  @Field(() => Boolean, { description: 'Ask one more question.' }) ask!: boolean;
  @Field(() => Boolean) accept!: boolean;
  @Field(() => Boolean) decline!: boolean;
  @Field(() => Boolean, { description: 'Accept the introduction, as the asker.' }) acceptIntroduction!: boolean;
  @Field(() => Boolean, { description: 'Decline the introduction, as the asker.' }) declineIntroduction!: boolean;
  @Field(() => Boolean, { description: 'Take the acceptance back, as the author.' }) takeBack!: boolean;
  @Field(() => Boolean, { description: 'Close the introduction.' }) close!: boolean;
  @Field(() => Boolean, { description: 'End the introduction, and keep the other centre away.' }) block!: boolean;
  @Field(() => Boolean, { description: 'Act for the viewer’s centre instead of who does now.' }) takeOver!: boolean;
  @Field(() => Boolean, { description: 'Report what the other side wrote.' }) report!: boolean;
  @Field(() => Boolean, { description: 'Take the words of the viewer’s side away.' }) erase!: boolean;
}

@ObjectType('InterestStep', { description: 'A step of an interest: what was done, without what was written.' })
export class InterestStepView {
  @Field(() => InterestStepKind) step!: InterestStepKind;
  @Field(() => InterestSide, { nullable: true, description: 'Who did it; null for time and moderators.' })
  side!: InterestSide | null;
  @Field(() => PersonView, {
    nullable: true,
    description: 'The person; null for the other side, which knows their centre alone.',
  })
  person!: Person | null;
  @Field(() => Date) at!: Date;
}

@ObjectType('DeclineTemplate', { description: 'Kind words to decline with.' })
export class DeclineTemplateView {
  @Field(() => DeclineReason) reason!: DeclineReason;
  @Field(() => String) words!: string;
}

@ObjectType('Interest', {
  description: 'A centre’s answer to a partner post; seen by the people of the two centres and nobody else.',
})
export class InterestView {
  @Field(() => ID) id!: string;
  @Field(() => InterestSide, { description: 'The viewer’s side.' }) side!: InterestSide;
  @Field(() => InterestState) state!: InterestState;
  @Field(() => PartnerPostView, { nullable: true, description: 'Null when the viewer may not see it any more.' })
  partnerPost!: PartnerPostView | null;
  @Field(() => CentreView, { nullable: true, description: 'Who is interested.' }) centre!: CentreView | null;
  @Field(() => CentreView, { nullable: true, description: 'Whose post it is.' }) authorCentre!: CentreView | null;
  @Field(() => PersonView, {
    nullable: true,
    description: 'Who acts for the asker’s centre; null for the author’s side, which has `introduction.contacts`.',
  })
  person!: Person | null;
  @Field(() => String, { description: 'The BCP 47 tag of the language of the answers.' }) language!: string;
  @Field(() => String, { description: 'Why the centre fits; plain text, empty when it was taken away.' })
  fit!: string;
  @Field(() => String, { description: 'What shows it.' }) evidence!: string;
  @Field(() => String, { description: 'When, and how much it can give.' }) capacity!: string;
  @Field(() => String, { nullable: true, description: 'One more question of the author.' }) question!: string | null;
  @Field(() => Date, { nullable: true }) askedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The answer to it.' }) answer!: string | null;
  @Field(() => Date, { nullable: true }) answeredAt!: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is on the short-list; null for the asker, who never learns it.',
  })
  isShortlisted!: boolean | null;
  @Field(() => String, { nullable: true, description: 'The note of the author’s side; null for the asker.' })
  note!: string | null;
  @Field(() => DeclineReason, { nullable: true }) declineReason!: DeclineReason | null;
  @Field(() => String, { nullable: true, description: 'What the author wrote when declining.' })
  declineWords!: string | null;
  @Field(() => Date) sentAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the answers were last changed.' }) editedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the author accepted or declined.' }) decidedAt!: Date | null;
  @Field(() => InterestSide, { nullable: true, description: 'Who is expected to act.' }) waitsFor!: InterestSide | null;
  @Field(() => Date, { nullable: true, description: 'Since when.' }) waitsSince!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it lapses unless they act.' }) lapsesAt!: Date | null;
  @Field(() => IntroductionView, { nullable: true, description: 'What it became when the author accepted.' })
  introduction!: Introduction | null;
  @Field(() => [InterestStepView], { description: 'What was done, oldest first.' }) steps!: InterestStepView[];
  @Field(() => [DeclineTemplateView], {
    description: 'Words to decline with, in the language of the answers; empty for the asker.',
  })
  declineTemplates!: DeclineTemplateView[];
  @Field(() => InterestAbilitiesView) viewerCan!: InterestAbilitiesView;
}

export const InterestConnection = connectionOf(InterestView, 'Interest');

@ObjectType('InterestCounts', { description: 'How the interests in a post stand; for its centre alone.' })
export class InterestCountsView {
  @Field(() => Int, { description: 'That wait for the author.' }) waiting!: number;
  @Field(() => Int, { description: 'That wait for the asker: a question, or an introduction.' }) asked!: number;
  @Field(() => Int) shortlisted!: number;
  @Field(() => Int, { description: 'Accepted by the author.' }) accepted!: number;
  @Field(() => Int, { description: 'Introductions that were opened.' }) opened!: number;
  @Field(() => Int) declined!: number;
  @Field(() => Int, { description: 'Lapsed, or ended by a moderator.' }) lapsed!: number;
  @Field(() => Boolean, {
    description: 'Whether as many introductions were opened as partners are needed: the post may be marked as found.',
  })
  areEnough!: boolean;
}
