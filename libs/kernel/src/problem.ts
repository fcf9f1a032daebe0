import { Field, InterfaceType } from '@nestjs/graphql';

/**
 * An outcome a person can act on, declared in a mutation's result union.
 * Unlike a refusal it is part of the normal conversation: a wrong password, a link that is too old.
 */
@InterfaceType({
  description: 'An outcome a person can act on; part of the result, not an error.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Problem {
  @Field({ description: 'What happened and what to do next, one or two sentences in the language of the request.' })
  message!: string;

  constructor(message: string) {
    this.message = message;
  }
}
