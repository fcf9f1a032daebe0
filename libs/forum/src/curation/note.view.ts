import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';

export enum ThreadNoteKind {
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
}
registerEnumType(ThreadNoteKind, {
  name: 'ThreadNoteKind',
  description:
    'MERGED: from here on stand the posts of a thread merged into this one. SPLIT: here stood what is a thread of its own now.',
});

@ObjectType('ThreadLink', { description: 'Another thread, as much of it as a link needs.' })
export class ThreadLinkView {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of the title.' }) language!: string;
}

@ObjectType('ThreadNote', { description: 'A note between the posts of a thread, left by a merge or a split.' })
export class ThreadNoteView {
  @Field(() => Int, { description: 'Stands before the post of this number, or in its place.' }) number!: number;
  @Field(() => ThreadNoteKind) kind!: ThreadNoteKind;
  @Field(() => Int, { description: 'How many posts came or went.' }) posts!: number;
  @Field(() => ThreadLinkView, { nullable: true, description: 'Where they went, while everybody may see it.' })
  thread!: ThreadLinkView | null;
  @Field(() => String, { nullable: true, description: 'The title of the thread that was merged.' })
  title!: string | null;
  @Field(() => String, { description: 'The BCP 47 tag of the language of that title.' }) language!: string;
}
export type ThreadNote = ThreadNoteView;

@ObjectType('ThreadLock', {
  description: 'That nobody but moderators replies any more, and why. Authors may still edit.',
})
export class ThreadLockView {
  @Field(() => Date) at!: Date;
  @Field(() => String, { description: 'The reason, 3 to 500 characters, for everybody to read.' }) reason!: string;
}

@ObjectType('ThreadSummary', {
  description: 'What a moderator made of a long thread, with links to the posts it rests on.',
})
export class ThreadSummaryView {
  @Field(() => String, { description: 'Safe HTML.' }) html!: string;
  @Field(() => String, { description: 'The same as Markdown.' }) markdown!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' }) language!: string;
  @Field(() => Int, { description: '1 as first written, one more each time; all versions are kept.' }) version!: number;
  @Field(() => Date) madeAt!: Date;
  @Field(() => PersonView) author!: Person;
}

/** What moderators made of a thread, as its row holds it. */
export interface CurationRow {
  readonly pinOrder: number;
  readonly isPinned: boolean;
  readonly pinnedUntil: Date | null;
  readonly isFeatured: boolean;
  readonly isDuplicate: boolean;
  readonly lockedAt: Date | null;
  readonly lockedReason: string | null;
  readonly original: ThreadLinkView | null;
  readonly summary: (Omit<ThreadSummaryView, 'madeAt'> & { madeAt: string }) | null;
  /** Read with single threads; lists leave it to be asked for. */
  readonly notes?: ThreadNote[];
}
