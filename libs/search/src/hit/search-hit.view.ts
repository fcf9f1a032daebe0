import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

@ObjectType('SearchHit', { description: 'Something that was found and that the viewer may see.' })
export class SearchHitView {
  @Field(() => String, { description: 'Plain text.' }) title!: string;
  @Field(() => String, { description: 'Where the words were found, plain text of some thirty words.' })
  excerpt!: string;
  @Field(() => String, { description: 'Where it is, as a path of the web client.' }) path!: string;
  @Field(() => String, { description: 'The language it is written in, a BCP 47 tag.' }) language!: string;

  /** What was found, for the apps to resolve it to. */
  sourceType!: string;
  sourceId!: string;
}

export const SearchConnection = connectionOf(SearchHitView, 'Search');
