import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Page } from '@guildhall/kernel';
import type { Reading } from '../query/parse-query.js';

export const HitKind = {
  THREAD: 'thread',
  POST: 'post',
  PERSON: 'person',
  TAG: 'tag',
  WEBINAR: 'webinar',
  CENTRE: 'centre',
  PARTNER_POST: 'partner-post',
} as const;
registerEnumType(HitKind, { name: 'SearchHitKind', description: 'What was found; new kinds may come.' });

@ObjectType('TextPiece', { description: 'A piece of plain text; join them to read the whole.' })
export class TextPieceView {
  @Field(() => String, { description: 'Plain text: escape it.' }) text!: string;
  @Field(() => Boolean, { description: 'Whether it is what was looked for.' }) isMatch!: boolean;
}

@ObjectType('SearchReply', { description: 'A reply of a thread that was found, beside its question.' })
export class SearchReplyView {
  @Field(() => String, { description: 'Where it is, as a path of the web client.' }) path!: string;
  @Field(() => String, {
    description: 'The language it was found in, which may be that of a translation: a BCP 47 tag.',
  })
  language!: string;
  @Field(() => [TextPieceView], { description: 'Where the words were found, some thirty words.' })
  excerptPieces!: TextPieceView[];
}

@ObjectType('SearchHit', { description: 'Something that was found and that the viewer may see.' })
export class SearchHitView {
  @Field(() => HitKind, { description: 'A thread and its replies are one hit, unless posts alone are asked for.' })
  kind!: (typeof HitKind)[keyof typeof HitKind];
  @Field(() => String, { description: 'Plain text; of a reply, the title of its thread.' }) title!: string;
  @Field(() => [TextPieceView], { description: 'The title with what was looked for.' }) titlePieces!: TextPieceView[];
  @Field(() => String, { description: 'Where the words were found, plain text of some thirty words.' })
  excerpt!: string;
  @Field(() => [TextPieceView], { description: 'The excerpt with what was looked for.' })
  excerptPieces!: TextPieceView[];
  @Field(() => String, { description: 'Where it is, as a path of the web client.' }) path!: string;
  @Field(() => String, {
    description: 'The language it was found in, which may be that of a translation: a BCP 47 tag.',
  })
  language!: string;
  @Field(() => SearchReplyView, { nullable: true, description: 'The best reply of a thread that was found.' })
  reply!: SearchReplyView | null;
  @Field(() => Int, { description: 'How many replies of the thread were found; 0 for other kinds.' })
  replyHits!: number;

  /** What was found, for the apps to resolve it to. */
  sourceType!: string;
  sourceId!: string;
  /** The thread it belongs to, if it does. */
  threadId!: string | null;
}

@ObjectType('SearchCounts', { description: 'How much the viewer may see of what was found, by kind.' })
export class SearchCountsView {
  @Field(() => Int) threads!: number;
  @Field(() => Int, { description: 'Replies.' }) posts!: number;
  @Field(() => Int) people!: number;
  @Field(() => Int) tags!: number;
  @Field(() => Int) webinars!: number;
  @Field(() => Int) centres!: number;
  @Field(() => Int, { description: 'Open partner posts.' }) partners!: number;
  @Field(() => Boolean, { description: 'False when there is more: then the newest 500 were compared.' })
  isExact!: boolean;
}

@ObjectType('SearchFilter', { description: 'Something a search is narrowed by.' })
export class SearchFilterView {
  @Field(() => String, { description: 'theme, state, lang, country, works-in, author, tag, before, after or in.' })
  key!: string;
  @Field(() => String) value!: string;
}

@ObjectType('SearchReading', { description: 'How a query was read.' })
export class SearchReadingView {
  @Field(() => String, { description: 'The words looked up: the query without its filters.' }) words!: string;
  @Field(() => [SearchFilterView]) filters!: SearchFilterView[];
  @Field(() => [String], { description: 'What looked like a filter but is none; it was looked up as words.' })
  unread!: string[];
  @Field(() => Boolean, {
    description: 'Whether hits have some of the words behind those that have all, because these were fewer than five.',
  })
  isLoose!: boolean;
}

export const SearchConnection = connectionOf(SearchHitView, 'Search');

/** A page of hits with what its further fields are answered from. */
export interface Found extends Page<SearchHitView> {
  readonly counts: SearchCountsView;
  readonly reading: Reading;
}
