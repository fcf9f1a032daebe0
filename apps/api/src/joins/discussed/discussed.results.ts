import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { type Thread, ThreadView } from '@guildhall/forum';

@ObjectType({ isAbstract: true })
class ThreadLinkSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}
@ObjectType()
export class LinkPartnerPostSuccess extends ThreadLinkSuccess {}
@ObjectType()
export class UnlinkPartnerPostSuccess extends ThreadLinkSuccess {}

@ObjectType({
  implements: () => Problem,
  description: 'The post is not open, the link was taken off for the thread, or there are too many.',
})
export class PartnerPostNotLinked extends Problem {}

export const LinkPartnerPostResult = createUnionType({
  name: 'LinkPartnerPostResult',
  types: () => [LinkPartnerPostSuccess, PartnerPostNotLinked] as const,
});
export const UnlinkPartnerPostResult = createUnionType({
  name: 'UnlinkPartnerPostResult',
  types: () => [UnlinkPartnerPostSuccess] as const,
});
