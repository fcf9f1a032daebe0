import { Field, ObjectType } from '@nestjs/graphql';
import { type Language, Problem, Stopped } from '@guildhall/kernel';
import type { Lack } from './post.check.js';
import type { Stuck } from './post.entity.js';
import { postTexts } from './post.messages.js';
import { type PartnerPost, PartnerPostLackView, PartnerPostView } from './post.view.js';

@ObjectType({ implements: () => Problem, description: 'Something is missing; nothing was changed.' })
export class PartnerPostIncomplete extends Problem {
  @Field(() => [PartnerPostLackView], { description: 'In the order of the steps.' })
  lacks!: PartnerPostLackView[];
  constructor(message: string, lacks: PartnerPostLackView[]) {
    super(message);
    this.lacks = lacks;
  }
}

@ObjectType({
  implements: () => Problem,
  description: 'It was saved meanwhile by somebody else, and says other things; nothing was changed.',
})
export class PartnerPostChanged extends Problem {
  @Field(() => PartnerPostView, { description: 'As it is now; saving upon its version replaces it.' })
  current!: PartnerPost;
  /** Whose view of it is filled in by the resolver. */
  constructor(
    message: string,
    readonly id: string,
  ) {
    super(message);
  }
}

@ObjectType({ implements: () => Problem, description: 'Its state has no such way; nothing was changed.' })
export class PartnerPostStuck extends Problem {}

@ObjectType({
  implements: () => Problem,
  description: 'A centre that is not verified has as many posts as it may have; nothing was changed.',
})
export class TooManyPartnerPosts extends Problem {}

type StuckBy = Stuck | 'opened' | 'deadlinePassed';

export const stuck = (language: Language, by: StuckBy): Stopped =>
  new Stopped(new PartnerPostStuck(postTexts[by]()(language)));

export function incomplete(language: Language, lacks: readonly Lack[]): Stopped {
  const said = lacks.map(({ step, field, say }) => ({ step, field, message: say(language) }));
  return new Stopped(new PartnerPostIncomplete(postTexts.incomplete({ count: lacks.length })(language), said));
}
