import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { TargetType } from '@guildhall/database';
import { IdempotencyKey, IdField, Text } from '@guildhall/text';
import { TargetTypes } from '../decision/decision.view.js';
import { Ground } from '../report/ground.js';

@ObjectType('Complaint', {
  description: 'What an author says against a decision, and what another moderator answered.',
})
export class ComplaintView {
  @Field(() => String) words!: string;
  @Field(() => Date) madeAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was answered; null while it waits.' })
  answeredAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the author was right.' }) upheld!: boolean | null;
  @Field(() => String, { nullable: true }) answer!: string | null;
}

@ObjectType('Statement', {
  description:
    'The statement of reasons for a decision (DSA, Art. 17), for whom it concerns: what, why, on which ground, and how to ' +
    'complain. A moderator decided, no machine; who it was stays with the moderators.',
})
export class StatementView {
  @Field(() => ID, { description: 'The id of the decision.' }) id!: string;
  @Field(() => String, { description: 'What was decided, as in `Decision.act`.' }) act!: string;
  @Field(() => TargetTypes) targetType!: TargetType;
  @Field(() => String, { description: 'Where the thing is, as a path of the web client.' }) path!: string;
  @Field(() => String, { description: 'The reason, plain text.' }) reason!: string;
  @Field(() => Ground, { nullable: true, description: 'The rule it rests on.' }) ground!: Ground | null;
  @Field(() => Date) madeAt!: Date;
  @Field(() => Boolean, { description: 'Whether it was taken back since.' }) undone!: boolean;
  @Field(() => ComplaintView, { nullable: true }) complaint!: ComplaintView | null;
  @Field(() => Boolean, { description: 'Whether the viewer may complain now: once, within six months.' })
  canComplain!: boolean;
}

@InputType()
export class ComplainInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per complaint.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The decision.' })
  @IdField()
  decision!: string;

  @Field(() => String, { description: 'Why it is wrong, 3 to 2,000 characters.' })
  @Text({ min: 3, max: 2000 })
  words!: string;
}

@ObjectType()
export class ComplainSuccess {
  @Field(() => StatementView) statement: StatementView;
  constructor(statement: StatementView) {
    this.statement = statement;
  }
}
export const ComplainResult = createUnionType({ name: 'ComplainResult', types: () => [ComplainSuccess] as const });
