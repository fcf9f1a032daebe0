import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Kinds of reactions as their rows name them. That a post helped is told by its votes. */
export const Reaction = {
  SAME_QUESTION: 'same-question',
  THANKS: 'thanks',
  INSIGHTFUL: 'insightful',
  AGREE: 'agree',
} as const;
export type Reaction = (typeof Reaction)[keyof typeof Reaction];
registerEnumType(Reaction, {
  name: 'Reaction',
  description: 'What a reader may say of a post without writing. That it helped is said by a vote.',
  valuesMap: { SAME_QUESTION: { description: '“I have this question, too”; for questions alone.' } },
});

@ObjectType('ReactionCount', { description: 'How many reacted to a post in one way.' })
export class ReactionCountView {
  @Field(() => Reaction) kind!: Reaction;
  @Field(() => Int) count!: number;
  @Field(() => Boolean, { description: 'Whether the viewer is one of them; false for a guest.' })
  viewerHasReacted!: boolean;
}

interface Reacted {
  readonly number: number;
  readonly reactionCounts: Readonly<Partial<Record<Reaction, number>>>;
  readonly viewerReactions: readonly Reaction[] | null;
}

export const fitsPost = (kind: Reaction, { number }: { readonly number: number }): boolean =>
  kind !== Reaction.SAME_QUESTION || number === 1;

/** Every kind that fits the post, in the same order always, with none counted as 0. */
export const reactionsOf = ({ number, reactionCounts, viewerReactions }: Reacted): ReactionCountView[] =>
  Object.values(Reaction)
    .filter((kind) => fitsPost(kind, { number }))
    .map((kind) => ({
      kind,
      count: reactionCounts[kind] ?? 0,
      viewerHasReacted: viewerReactions?.includes(kind) ?? false,
    }));
