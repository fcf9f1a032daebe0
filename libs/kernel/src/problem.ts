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

/** Ends a use case with a problem from deep inside; `orProblem` makes it the result. */
export class Stopped extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** What `work` gives, or the problem it was stopped by. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stopped) return error.problem;
    throw error;
  }
}
