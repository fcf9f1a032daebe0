import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { numericId } from '../numeric-id.js';
import { CannedService } from './canned.service.js';
import {
  CannedListArgs,
  CannedTextView,
  SaveCannedTextInput,
  SaveCannedTextResult,
  SaveCannedTextSuccess,
} from './canned.view.js';

@Resolver(() => CannedTextView)
export class CannedResolver {
  constructor(private readonly service: CannedService) {}

  @Query(() => [CannedTextView], {
    description: 'The prepared texts, at most 100. For moderators; FORBIDDEN for others.',
  })
  cannedTexts(@CurrentActor() actor: Actor, @Args() { purpose }: CannedListArgs): Promise<CannedTextView[]> {
    return this.service.list(actor, purpose);
  }

  @Mutation(() => SaveCannedTextResult, { description: 'Adds or changes a prepared text. For moderators.' })
  async saveCannedText(@CurrentActor() actor: Actor, @Args('input') input: SaveCannedTextInput) {
    return new SaveCannedTextSuccess(await this.service.save(actor, input));
  }

  @Mutation(() => Boolean, { description: 'Removes a prepared text; false when it was gone. For moderators.' })
  removeCannedText(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.service.remove(actor, numericId(id));
  }
}
