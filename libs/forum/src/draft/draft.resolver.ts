import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange } from '@guildhall/kernel';
import { ensureGuest } from '@guildhall/identity';
import { DraftService } from './draft.service.js';
import { DraftInput, DraftView } from './draft.view.js';

@Resolver(() => DraftView)
export class DraftResolver {
  constructor(private readonly drafts: DraftService) {}

  @Query(() => DraftView, { nullable: true, description: 'The question this person or this browser is writing.' })
  draft(@CurrentActor() actor: Actor): Promise<DraftView | null> {
    return this.drafts.find(actor);
  }

  @Mutation(() => DraftView, { description: 'Keeps it in place of the one before. A guest is given a cookie for it.' })
  saveDraft(@CurrentExchange() { actor, req, res }: Exchange, @Args('input') input: DraftInput): Promise<DraftView> {
    const owner = actor.personId === null ? { ...actor, guestId: ensureGuest(req, res) } : actor;
    return this.drafts.save(owner, input);
  }

  @Mutation(() => Boolean, { description: 'Lets go of it; false when there was none.' })
  discardDraft(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.drafts.discard(actor);
  }
}
