import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';

@ObjectType()
export class JoinWebinarSuccess {
  @Field(() => WebinarView) webinar!: Webinar;
  constructor(webinar: Webinar) {
    this.webinar = webinar;
  }
}

@ObjectType({ implements: () => Problem, description: 'No webinar has this code, or it admits nobody now.' })
export class CodeUnknown extends Problem {}

export const JoinWebinarResult = createUnionType({
  name: 'JoinWebinarResult',
  types: () => [JoinWebinarSuccess, CodeUnknown] as const,
});
