import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

/** Why a scheduled question was not published. */
export type DraftRefusal = 'suspended' | 'theme' | 'refused' | 'failed';

export interface Draft {
  readonly id: string;
  readonly threadId: string | null;
  readonly theme: string;
  readonly title: string;
  readonly markdown: string;
  readonly language: string;
  readonly tags: string;
  readonly centre: string | null;
  readonly revision: number;
  readonly savedAt: Date;
  /** The sort key in full precision. */
  readonly savedKey: string;
  readonly publishAt: Date | null;
  readonly timeZone: string | null;
  readonly refusal: DraftRefusal | null;
}

@ObjectType('Draft', {
  description:
    'A question or a reply somebody is writing; seen by its writer alone. Kept for 180 days after it was last saved.',
})
export class DraftView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The slug of a theme, or empty.' }) theme!: string;
  @Field(() => String, { description: 'Empty for a reply.' }) title!: string;
  @Field(() => String) markdown!: string;
  @Field(() => String) language!: string;
  @Field(() => String, { description: 'The tags as they were typed, with commas between them.' }) tags!: string;
  @Field(() => ID, { nullable: true, description: 'The id of the centre it is written for.' }) centre!: string | null;
  @Field(() => Int, { description: 'One more each time it is saved.' }) revision!: number;
  @Field(() => Date) savedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the question will be published by itself.' })
  publishAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The IANA time zone that time was chosen in.' })
  timeZone!: string | null;
}
export const DraftConnection = connectionOf(DraftView, 'Draft');

export interface OrphanedDraft {
  readonly title: string;
  readonly theme: string;
  readonly language: string;
  readonly savedAt: Date;
  readonly savedKey: string;
  readonly id: string;
}

@ObjectType('OrphanedDraft', {
  description: 'A question that a guest wrote a day ago or earlier and never posted. Who it was is not known here.',
})
export class OrphanedDraftView {
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The slug of a theme, or empty.' }) theme!: string;
  @Field(() => String) language!: string;
  @Field(() => Date, { description: 'When it was last saved.' }) savedAt!: Date;
}
export const OrphanedDraftConnection = connectionOf(OrphanedDraftView, 'OrphanedDraft');
