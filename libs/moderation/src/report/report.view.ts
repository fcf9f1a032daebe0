import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Ground } from './ground.js';

@ObjectType('Report', {
  description: 'A report as whoever made it may see it again by its receipt: what they said, and what came of it.',
})
export class ReportView {
  @Field(() => ID, { description: 'A UUID that only the reporter was given.' }) receipt!: string;
  @Field(() => Ground) ground!: Ground;
  @Field(() => String) words!: string;
  @Field(() => Date) madeAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When a moderator decided; null while it waits.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What came of it, one sentence in the language of the request.' })
  outcome!: string | null;
}

@ObjectType({ description: 'It is before the moderators: by this report, or by an earlier one of the same member.' })
export class ReportSuccess {
  @Field(() => ReportView) report: ReportView;
  constructor(report: ReportView) {
    this.report = report;
  }
}

export const ReportResult = createUnionType({ name: 'ReportResult', types: () => [ReportSuccess] as const });
