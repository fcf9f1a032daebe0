import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Hidden', {
  description: 'That something was hidden and why; seen by its author and by moderators of the theme alone.',
})
export class HiddenView {
  @Field(() => Date) at!: Date;
  @Field(() => String, { description: 'The reason the moderator gave, 3 to 500 characters.' }) reason!: string;
}

interface Hideable {
  readonly hiddenAt: Date | string | null;
  readonly hiddenReason: string | null;
}

export const hiddenOf = ({ hiddenAt, hiddenReason }: Hideable): HiddenView | null =>
  hiddenAt ? { at: new Date(hiddenAt), reason: hiddenReason ?? '' } : null;
