import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, orProblem } from '@guildhall/kernel';
import { ConsortiumPartnerInput } from '../consortium/consortium.input.js';
import { ConsortiumQueries } from '../consortium/consortium.queries.js';
import { receiveLetter, signLetter, writeLetter } from '../consortium/consortium.results.js';
import { SignLetterInput, WriteLetterInput } from './letter.input.js';
import { LetterService } from './letter.service.js';

@Resolver()
export class LetterResolver {
  constructor(
    private readonly queries: ConsortiumQueries,
    private readonly service: LetterService,
  ) {}

  @Mutation(() => writeLetter.Result, {
    description:
      'Writes the letter of intent of a partner, or changes it; a signed one is a draft again. For its representatives.',
  })
  writeLetter(@CurrentActor() actor: Actor, @Args('input') input: WriteLetterInput) {
    return orProblem(async () => new writeLetter.Success(await this.seen(actor, this.service.write(actor, input))));
  }

  @Mutation(() => signLetter.Result, {
    description: 'Says that the paper is signed. For representatives of the partner.',
  })
  signLetter(@CurrentActor() actor: Actor, @Args('input') input: SignLetterInput) {
    return orProblem(async () => new signLetter.Success(await this.seen(actor, this.service.sign(actor, input))));
  }

  @Mutation(() => receiveLetter.Result, {
    description: 'Says that the signed paper is there. For those who speak for the coordinator.',
  })
  receiveLetter(@CurrentActor() actor: Actor, @Args('input') input: ConsortiumPartnerInput) {
    return orProblem(async () => new receiveLetter.Success(await this.seen(actor, this.service.receive(actor, input))));
  }

  private async seen(actor: Actor, done: Promise<string>) {
    return this.queries.find(actor, await done);
  }
}
