import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { numericId } from '../numeric-id.js';
import { NoteService } from './note.service.js';
import { AddNoteArgs, NotesArgs, PersonNoteView } from './note.view.js';

@Resolver(() => PersonNoteView)
export class NoteResolver {
  constructor(private readonly service: NoteService) {}

  @Query(() => [PersonNoteView], {
    description: 'What moderators wrote about a person, newest first. FORBIDDEN for others, and about oneself.',
  })
  personNotes(@CurrentActor() actor: Actor, @Args() { person }: NotesArgs): Promise<PersonNoteView[]> {
    return this.service.list(actor, person);
  }

  @Mutation(() => [PersonNoteView], { description: 'Adds a note for colleagues; gives all. Refusals as above.' })
  addPersonNote(@CurrentActor() actor: Actor, @Args() { person, words }: AddNoteArgs): Promise<PersonNoteView[]> {
    return this.service.add(actor, person, words);
  }

  @Mutation(() => Boolean, {
    description: 'Strikes a note out; it stays readable as struck. False when it was so already.',
  })
  strikePersonNote(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.service.strike(actor, numericId(id));
  }
}
