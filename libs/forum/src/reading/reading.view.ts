import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReadingRow } from './reading.columns.js';

export enum FollowLevel {
  FOLLOW = 'FOLLOW',
  MUTE = 'MUTE',
}
registerEnumType(FollowLevel, {
  name: 'FollowLevel',
  description: 'Whether the viewer wants to hear of something, or to be left alone by it.',
});

@ObjectType('Reading', { description: 'How far the viewer has come with a thread, and what they want of it.' })
export class ReadingView {
  @Field(() => Int, { description: 'The highest number of a post they have seen; 0 when they never opened it.' })
  readNumber!: number;
  @Field(() => Int, { description: 'Replies of others since then that are not hidden, counted up to 100.' })
  unreadCount!: number;
  @Field(() => Int, { nullable: true, description: 'The number of the first of them.' }) firstUnread!: number | null;
  @Field(() => Boolean, {
    description:
      'Never opened, and asked since they joined or marked all as read: within 14 days, or ever when they follow it or its theme.',
  })
  isNew!: boolean;
  @Field(() => FollowLevel, { nullable: true, description: 'What they chose for this thread.' })
  level!: FollowLevel | null;
  @Field(() => FollowLevel, { nullable: true, description: 'What they chose for its theme.' })
  themeLevel!: FollowLevel | null;
  @Field(() => ID, { nullable: true, description: 'Their bookmark of the whole thread.' }) bookmark!: string | null;
}

export const levelOf = (level: string | null): FollowLevel | null =>
  level === null ? null : level === 'mute' ? FollowLevel.MUTE : FollowLevel.FOLLOW;

export const readingView = (row: ReadingRow | null): ReadingView | null =>
  row && { ...row, level: levelOf(row.level), themeLevel: levelOf(row.themeLevel) };
