import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Colleague', { description: 'Somebody who moderates, to whom something can be assigned.' })
export class ColleagueView {
  @Field(() => ID, { description: 'The id of the person.' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => [String], { nullable: true, description: 'The slugs of their themes; null for all.' })
  themes!: string[] | null;
}
