import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { QuestionFate } from './question.input.js';

/** A live question as its row holds it, with whether the viewer asked it or voted for it. */
export interface QuestionRow {
  readonly id: string;
  readonly webinarId: string;
  readonly body: string;
  readonly language: string;
  readonly slide: number | null;
  readonly shownName: string | null;
  readonly askedAt: Date;
  readonly voteCount: number;
  readonly fate: Lowercase<QuestionFate>;
  readonly fateAt: Date | null;
  readonly fateBy: string | null;
  readonly fateReason: string | null;
  readonly mergedInto: string | null;
  readonly threadId: string | null;
  readonly heldAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly isOwn: boolean;
  readonly viewerVoted: boolean;
}

@ObjectType('LiveQuestion', { description: 'A question asked during a webinar, and what became of it.' })
export class LiveQuestionView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Plain text of up to 500 characters.' }) body!: string;
  @Field(() => String, { description: 'The BCP 47 tag of its language.' }) language!: string;
  @Field(() => Int, { nullable: true, description: 'The slide it is about, from 1.' }) slide!: number | null;
  @Field(() => String, { nullable: true, description: 'The name its asker chose to show; null for anonymous.' })
  shownName!: string | null;
  @Field(() => Date) askedAt!: Date;
  @Field(() => Int) voteCount!: number;
  @Field(() => QuestionFate) fate!: QuestionFate;
  @Field(() => Date, { nullable: true, description: 'When its fate was decided; null while it waits.' })
  fateAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' }) fateReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The question that asks the same, which it was merged into.' })
  mergedInto!: string | null;
  @Field(() => ID, { nullable: true, description: 'The thread it goes on in, once it was moved to one.' })
  threadId!: string | null;
  @Field(() => Boolean, { description: 'Whether it waits for a host to let it through.' }) isHeld!: boolean;
  @Field(() => Boolean, { description: 'Whether moderators hid it.' }) isHidden!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer asked it.' }) isOwn!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer voted for it.' }) viewerVoted!: boolean;
}

export const LiveQuestionConnection = connectionOf(LiveQuestionView, 'LiveQuestion');
