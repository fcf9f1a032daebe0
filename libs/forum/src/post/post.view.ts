import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { type AuthorRow, type Person, PersonView } from '@guildhall/identity';
import { VoiceView } from '@guildhall/centre';
import type { HiddenKind } from '@guildhall/database';
import { type Reaction, ReactionCountView } from '../reaction/reaction.view.js';
import { QuotingPostView } from '../reference/quoted-by.js';
import { RequestState, type TranslationRow, TranslationView } from '../translation/translation.view.js';
import { HiddenView } from '../thread/hidden.view.js';

/** A post as its row holds it, with what the policy needs to know of its thread. */
export interface PostRow extends AuthorRow {
  readonly id: string;
  readonly number: number;
  readonly threadId: string;
  readonly html: string;
  readonly language: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly revision: number;
  readonly voteCount: number;
  readonly viewerHasVoted: boolean;
  readonly viewerBookmark: string | null;
  readonly isAnswer: boolean;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
  readonly hiddenKind: HiddenKind | null;
  readonly reactionCounts: Readonly<Partial<Record<Reaction, number>>>;
  readonly viewerReactions: readonly Reaction[] | null;
  readonly quotedBy: readonly QuotingPostView[] | null;
  readonly voice: VoiceView | null;
  readonly worksIn: readonly string[];
  readonly worksNote: string;
  readonly translation: TranslationRow | null;
  readonly translationRequest: keyof typeof RequestState | null;
  readonly theme: string;
  readonly threadAuthorId: string;
  readonly threadHiddenAt: Date | null;
  readonly threadHiddenKind: HiddenKind | null;
}

/** A post as one actor sees it. */
export interface Post extends PostRow {
  readonly author: Person;
  readonly hidden: HiddenView | null;
  readonly reactions: readonly ReactionCountView[];
  readonly isFolded: boolean;
  readonly viewerCan: PostAbilitiesView;
}

@ObjectType('PostAbilities', { description: 'What the viewer may do with a post now.' })
export class PostAbilitiesView {
  @Field(() => Boolean, { description: 'Keep it for later: everybody with an account who sees it.' }) keep!: boolean;
  @Field(() => Boolean) vote!: boolean;
  @Field(() => Boolean) edit!: boolean;
  @Field(() => Boolean) markAsAnswer!: boolean;
  @Field(() => Boolean) hide!: boolean;
  @Field(() => Boolean) restore!: boolean;
  @Field(() => Boolean, { description: 'Report it to the moderators: everybody but its author.' }) report!: boolean;
  @Field(() => Boolean, { description: 'Say it in another language: every member, while everybody may read it.' })
  translate!: boolean;
}

@ObjectType('Post', { description: 'What somebody wrote: the question (number 1) or a reply.' })
export class PostView {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Its place in the thread; the question is 1. A hidden reply keeps its number.' })
  number!: number;
  @Field(() => PersonView) author!: Person;
  @Field(() => VoiceView, {
    nullable: true,
    description: 'The centre it is written for, if it is and that may be seen.',
  })
  voice!: VoiceView | null;
  @Field(() => String, { description: 'Safe HTML, rendered once when it was written.' }) html!: string;
  @Field(() => String, { description: 'What was written, 2 to 20,000 characters of Markdown.' }) markdown!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' }) language!: string;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) editedAt!: Date | null;
  @Field(() => Int, { description: '1 as first written, one more per edit; editing names the one it starts from.' })
  revision!: number;
  @Field(() => Int) voteCount!: number;
  @Field(() => Boolean) viewerHasVoted!: boolean;
  @Field(() => ID, { nullable: true, description: 'The id of their bookmark of it.' }) viewerBookmark!: string | null;
  @Field(() => [ReactionCountView], { description: 'Every kind of reaction that fits it, in the same order always.' })
  reactions!: ReactionCountView[];
  @Field(() => [QuotingPostView], {
    nullable: true,
    description: 'Up to ten posts that quote it, oldest first, as far as the viewer may see them; null for none.',
  })
  quotedBy!: QuotingPostView[] | null;
  @Field(() => [String], {
    description: 'The countries (ISO 3166-1 alpha-2) it also works in, when it was marked so; else empty.',
  })
  worksIn!: string[];
  @Field(() => String, { description: 'What has to be so for it to work there; may be empty.' }) worksNote!: string;
  @Field(() => Boolean, { description: 'Whether it is marked as the answer of its thread.' }) isAnswer!: boolean;
  @Field(() => TranslationView, {
    nullable: true,
    description:
      'Where it is in none of the languages the viewer reads (that of the request, then those of their profile): what ' +
      'it says in the first of them there is a translation into. Null for whoever wants originals.',
  })
  translation!: TranslationRow | null;
  @Field(() => RequestState, {
    nullable: true,
    description: 'How far the service is that was asked to translate it into the language of the request.',
  })
  translationRequest!: keyof typeof RequestState | null;
  @Field(() => Boolean, {
    description:
      'Whether to show it folded: its author is muted or blocked by the viewer, and no moderator of its theme.',
  })
  isFolded!: boolean;
  @Field(() => HiddenView, { nullable: true }) hidden!: HiddenView | null;
  @Field(() => PostAbilitiesView) viewerCan!: PostAbilitiesView;
}
export enum ReplyOrder {
  TIME = 'TIME',
  VOTES = 'VOTES',
}
registerEnumType(ReplyOrder, {
  name: 'ReplyOrder',
  description: 'Replies as they were written, or the most helpful first.',
});

export const PostConnection = connectionOf(PostView, 'Post');

export interface Revision {
  readonly number: number;
  readonly title: string | null;
  readonly tags: readonly string[] | null;
  readonly language: string;
  readonly markdown: string;
  readonly html: string;
  readonly editedAt: Date;
  readonly editor: Person;
  readonly note: string;
}

@ObjectType('Revision', { description: 'One version of a post.' })
export class RevisionView {
  @Field(() => Int, { description: '1 as first written.' }) number!: number;
  @Field(() => String, { nullable: true, description: 'The title of the thread, for versions of a question.' })
  title!: string | null;
  @Field(() => [String], { nullable: true, description: 'The slugs of its tags, for versions of a question.' })
  tags!: string[] | null;
  @Field(() => String, { description: 'The BCP 47 tag of its language.' }) language!: string;
  @Field(() => String) markdown!: string;
  @Field(() => String) html!: string;
  @Field(() => Date) editedAt!: Date;
  @Field(() => PersonView) editor!: Person;
  @Field(() => String, { description: 'What the editor said about the change; may be empty.' }) note!: string;
}
export const RevisionConnection = connectionOf(RevisionView, 'Revision');
