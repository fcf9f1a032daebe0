import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

export interface Tag {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

@ObjectType('Tag', {
  description:
    'A word that threads about the same thing carry, in any script. Members make them, moderators care for them.',
})
export class TagView {
  @Field(() => ID, { description: 'The same as the slug.' }) id!: string;
  @Field(() => String, {
    description: 'The part of its address: lower case letters of any script, digits, hyphens; 1 to 40.',
  })
  slug!: string;
  @Field(() => String, { description: 'As it is shown, up to 40 characters.' }) name!: string;
  @Field(() => String, { description: 'What it is for, up to 500 characters; often empty.' }) description!: string;
  @Field(() => Int, { description: 'Threads with this tag that the viewer may see.' }) threadCount!: number;
  @Field(() => [String], { description: 'Other words that lead to this tag, as slugs.' }) synonyms!: string[];
}

export const TagConnection = connectionOf(TagView, 'Tag');

@ObjectType('TagAbilities', { description: 'What the viewer may do with tags now.' })
export class TagAbilitiesView {
  @Field(() => Boolean, { description: 'Rename, describe and merge tags.' }) curate!: boolean;
}
