import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** A small set that tells a host something. */
export enum LiveReaction {
  AGREE = 'AGREE',
  APPLAUSE = 'APPLAUSE',
  INSIGHT = 'INSIGHT',
  UNCLEAR = 'UNCLEAR',
}
registerEnumType(LiveReaction, {
  name: 'LiveReaction',
  description:
    'What attendees say without words. AGREE: that is so here, too. APPLAUSE: well done. INSIGHT: this is new and useful. UNCLEAR: I cannot follow.',
});

@ObjectType('LiveReactionCount', { description: 'How often attendees reacted in one way. Who did so is kept nowhere.' })
export class LiveReactionCountView {
  @Field(() => LiveReaction) reaction!: LiveReaction;
  @Field(() => Int, { description: 'Since the beginning of this minute.' }) now!: number;
  @Field(() => Int, { description: 'In the whole webinar.' }) total!: number;
}

@ObjectType()
export class ReactLiveSuccess {
  @Field(() => LiveReaction) reaction!: LiveReaction;
  constructor(reaction: LiveReaction) {
    this.reaction = reaction;
  }
}

export const ReactLiveResult = createUnionType({ name: 'ReactLiveResult', types: () => [ReactLiveSuccess] as const });
