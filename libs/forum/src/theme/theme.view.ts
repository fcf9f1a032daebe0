import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A theme as the resolvers return it; its words are chosen by the language of the request. */
export interface Theme {
  readonly slug: string;
  readonly icon: string;
  readonly name: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
}

@ObjectType('Theme', { description: 'One of the fields of practice the forum is divided into.' })
export class ThemeView {
  @Field(() => ID, { description: 'The same as the slug.' }) id!: string;
  @Field(() => String, { description: 'The readable part of its address.' }) slug!: string;
  @Field(() => String, { description: 'In the language of the request.' }) name!: string;
  @Field(() => String, { description: 'In the language of the request.' }) description!: string;
  @Field(() => String, { description: 'The key of its icon.' }) icon!: string;
  @Field(() => Int, { description: 'Threads the viewer may see.' }) threadCount!: number;
  @Field(() => Int, { description: 'Threads without an answer the viewer may see.' }) unansweredCount!: number;
  @Field(() => String, { description: 'The socket channel that tells what happens here.' }) channel!: string;
}
