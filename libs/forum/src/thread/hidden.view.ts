import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HiddenKind } from '@guildhall/database';

export enum HiddenKinds {
  HIDDEN = 'HIDDEN',
  REVIEW = 'REVIEW',
  DELETED = 'DELETED',
}
registerEnumType(HiddenKinds, {
  name: 'HiddenKind',
  description:
    'Why something is out of sight: HIDDEN by a moderator, waiting for REVIEW, or DELETED, which moderators alone see.',
});

@ObjectType('Hidden', {
  description: 'That something was hidden and why; seen by its author and by moderators of the theme alone.',
})
export class HiddenView {
  @Field(() => Date) at!: Date;
  @Field(() => String, {
    description: 'The reason the moderator gave, 3 to 500 characters; empty while it waits for review.',
  })
  reason!: string;
  @Field(() => HiddenKinds) kind!: HiddenKinds;
}

interface Hideable {
  readonly hiddenAt: Date | string | null;
  readonly hiddenReason: string | null;
  readonly hiddenKind: HiddenKind | null;
}

const kinds: Partial<Record<HiddenKind, HiddenKinds>> = { review: HiddenKinds.REVIEW, deleted: HiddenKinds.DELETED };

export const hiddenOf = ({ hiddenAt, hiddenReason, hiddenKind }: Hideable): HiddenView | null =>
  hiddenAt
    ? {
        at: new Date(hiddenAt),
        reason: hiddenReason ?? '',
        kind: (hiddenKind && kinds[hiddenKind]) ?? HiddenKinds.HIDDEN,
      }
    : null;
