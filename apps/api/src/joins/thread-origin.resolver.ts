import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { type Thread, ThreadView } from '@guildhall/forum';
import { type QuestionOrigin, WebinarQueries } from '@guildhall/webinar';

@ObjectType('ThreadOrigin', { description: 'The live question a thread continues.' })
export class ThreadOriginView {
  @Field(() => ID) webinarId!: string;
  @Field(() => ID) questionId!: string;
  @Field(() => String, { description: 'The title of the webinar, in the language of the request where it has one.' })
  title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the title.' }) language!: string;
  @Field(() => Date, { description: 'When the webinar began.' }) startsAt!: Date;
  @Field(() => Int, { nullable: true, description: 'The slide it was asked about, from 1.' }) slide!: number | null;
  @Field(() => Int, { description: 'The votes the question had, with those of questions merged into it.' })
  voteCount!: number;
}

/** The forum knows ids; this tells of the webinar. */
@Resolver(() => ThreadView)
export class ThreadOriginResolver {
  constructor(private readonly webinars: WebinarQueries) {}

  @ResolveField(() => ThreadOriginView, {
    nullable: true,
    description: 'Where it came from, when that was a webinar the viewer may see.',
  })
  async origin(@Parent() thread: Thread, @CurrentExchange() exchange: Exchange): Promise<ThreadOriginView | null> {
    if (thread.liveQuestionId === null) return null;
    const loader = loaderIn<QuestionOrigin>(exchange, ThreadOriginResolver, (ids, actor) =>
      this.webinars.origins(actor, ids),
    );
    return (await loader.load(thread.liveQuestionId)) ?? null;
  }
}
