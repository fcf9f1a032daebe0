import { Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '@guildhall/kernel';
import { NoticeService } from './notice.service.js';
import { NoticeView } from './notice.view.js';

@Resolver(() => NoticeView)
export class NoticeResolver {
  constructor(private readonly service: NoticeService) {}

  @Mutation(() => Int, {
    description: 'Marks all notices of the viewer as read; gives how many that were. UNAUTHENTICATED for a guest.',
  })
  markNoticesRead(@CurrentActor() actor: Actor): Promise<number> {
    return this.service.markAllRead(actor);
  }
}
