import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { ViewerView } from '@guildhall/identity';
import { VoiceNames } from './voice.names.js';
import { VoiceView } from './voice.view.js';

@Resolver(() => ViewerView)
export class VoiceResolver {
  constructor(private readonly names: VoiceNames) {}

  @ResolveField(() => [VoiceView], {
    description: 'The centres in whose name they may write. A name may be half a minute old.',
  })
  voices(@CurrentActor() actor: Actor): Promise<VoiceView[]> {
    return this.names.of(actor);
  }
}
