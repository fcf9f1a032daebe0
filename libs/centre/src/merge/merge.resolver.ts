import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, orProblem } from '@guildhall/kernel';
import { CentreQueries } from '../centre/centre.queries.js';
import { CentreMergeArgs, MergeCentresInput } from './merge.input.js';
import { CentreMergeService } from './merge.service.js';
import { MergeCentresResult, MergeCentresSuccess, MergePreviewView } from './merge.view.js';

@Resolver()
export class CentreMergeResolver {
  constructor(
    private readonly service: CentreMergeService,
    private readonly centres: CentreQueries,
  ) {}

  @Query(() => MergePreviewView, {
    description: 'What merging one centre into another would do. For moderators of all themes.',
  })
  async centreMergePreview(@CurrentActor() actor: Actor, @Args() wish: CentreMergeArgs): Promise<MergePreviewView> {
    const plan = await this.service.preview(actor, wish);
    const centre = await this.centres.require(actor, wish.centre);
    return { ...plan, centre, into: await this.centres.require(actor, wish.into) };
  }

  @Mutation(() => MergeCentresResult, {
    description:
      'Makes one centre out of two: people, posts, interests, consortia and what was written for it move, and the ' +
      'address of the one leads to the other. For moderators of all themes; undone by `undoDecision`.',
  })
  mergeCentres(@CurrentActor() actor: Actor, @Args('input') input: MergeCentresInput) {
    return orProblem(async () => {
      await this.service.merge(actor, input);
      return new MergeCentresSuccess(await this.centres.require(actor, input.into));
    });
  }
}
