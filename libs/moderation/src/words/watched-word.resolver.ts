import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, badInput, CurrentActor } from '@guildhall/kernel';
import { admissionMessages } from '../admission/admission.messages.js';
import { requireModerator } from '../decision/decision.policy.js';
import { numericId } from '../numeric-id.js';
import { isUsable, WordWatch } from './word-watch.js';
import { WatchedWordView, WatchWordInput, WatchWordResult, WatchWordSuccess } from './watched-word.view.js';
import { WatchedWords } from './watched-words.js';

@Resolver(() => WatchedWordView)
export class WatchedWordResolver {
  constructor(private readonly words: WatchedWords) {}

  @Query(() => [WatchedWordView], { description: 'What is watched for. For moderators; FORBIDDEN for others.' })
  watchedWords(@CurrentActor() actor: Actor): Promise<WatchedWordView[]> {
    return this.words.list(actor);
  }

  @Query(() => Boolean, {
    description: 'Whether a pattern is found in a sample of up to 2,000 characters. For moderators.',
  })
  tryWatchedWord(
    @CurrentActor() actor: Actor,
    @Args('input') input: WatchWordInput,
    @Args('sample') sample: string,
  ): boolean {
    requireModerator(actor);
    if (!isUsable(input)) throw badInput({ field: 'input.pattern', say: admissionMessages.pattern() });
    const word = { ...input, language: null };
    return new WordWatch([word]).find(sample.slice(0, 2_000), 'en').length > 0;
  }

  @Mutation(() => WatchWordResult, { description: 'Watches for words or an expression, at most 500. For moderators.' })
  async watchWord(@CurrentActor() actor: Actor, @Args('input') input: WatchWordInput) {
    return new WatchWordSuccess(await this.words.add(actor, input));
  }

  @Mutation(() => Boolean, { description: 'Watches for it no longer; false when it was gone. For moderators.' })
  unwatchWord(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.words.remove(actor, numericId(id));
  }
}
