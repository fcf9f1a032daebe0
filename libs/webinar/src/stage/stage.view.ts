import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('DeclineReasonText')
export class DeclineReasonTextView {
  @Field(() => String, { description: 'A BCP 47 tag.' }) language!: string;
  @Field(() => String) text!: string;
}

@ObjectType('DeclineReason', { description: 'A reason hosts decline questions with.' })
export class DeclineReasonView {
  @Field(() => Int, { description: 'Its number, from 1.' }) number!: number;
  @Field(() => String, { description: 'In the language of the request, else in the one that is spoken.' })
  text!: string;
  @Field(() => [DeclineReasonTextView]) texts!: DeclineReasonTextView[];
}

@ObjectType('QuestionCounts', { description: 'How many questions of a webinar are where.' })
export class QuestionCountsView {
  @Field(() => Int, { description: 'Wait for a host, and everybody sees them.' }) waiting!: number;
  @Field(() => Int, { description: 'Are or were on the big screen.' }) shown!: number;
  @Field(() => Int, { description: 'Answered, merged, moved or declined.' }) done!: number;
  @Field(() => Int, { description: 'Wait until a host lets them through.' }) held!: number;
}
