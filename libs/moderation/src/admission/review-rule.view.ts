import { ArgsType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { IsIn, IsOptional, Matches } from 'class-validator';

export const ReviewMode = { OFF: 'OFF', LINKS: 'LINKS', FIRST: 'FIRST' } as const;
export type ReviewMode = keyof typeof ReviewMode;
registerEnumType(ReviewMode, {
  name: 'ReviewMode',
  description: 'Which first posts of new members wait for a moderator.',
  valuesMap: {
    OFF: { description: 'None.' },
    LINKS: { description: 'Those with links, pictures or files: what is set where nothing else is.' },
    FIRST: { description: 'All.' },
  },
});

@ObjectType('ReviewRule')
export class ReviewRuleView {
  @Field(() => String, {
    nullable: true,
    description: 'The slug of a theme; null for all without a rule of their own.',
  })
  theme!: string | null;
  @Field(() => ReviewMode) mode!: ReviewMode;
}

@ArgsType()
export class SetReviewRuleArgs {
  @Field(() => String, { nullable: true, description: 'The slug of a theme one moderates; null for all themes.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string | null;

  @Field(() => ReviewMode)
  @IsIn(Object.values(ReviewMode), { message: tell('choice') })
  mode!: ReviewMode;
}
