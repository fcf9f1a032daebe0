import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  loaderIn,
  notFound,
  type Page,
} from '@guildhall/kernel';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { EditTagInput, TagListArgs, TagSynonymInput } from './tag.input.js';
import { tagMessages } from './tag.messages.js';
import { TagNames } from './tag.names.js';
import { canTag } from './tag.policy.js';
import { TagQueries, type TagRow } from './tag.queries.js';
import {
  EditTagResult,
  EditTagSuccess,
  MakeTagSynonymResult,
  MakeTagSynonymSuccess,
  RemoveTagSynonymResult,
  RemoveTagSynonymSuccess,
  TagTaken,
} from './tag.results.js';
import { TagService } from './tag.service.js';
import { type Tag, TagAbilitiesView, TagConnection, TagView } from './tag.view.js';

const COUNTS = Symbol('tag counts');
const SYNONYMS = Symbol('tag synonyms');

@Resolver(() => TagView)
export class TagResolver {
  constructor(
    private readonly queries: TagQueries,
    private readonly service: TagService,
  ) {}

  @Query(() => TagConnection, { description: 'Tags of threads the viewer may see, the most used first.' })
  tags(@CurrentActor() actor: Actor, @Args() listing: TagListArgs): Promise<Page<TagRow>> {
    return this.queries.list(actor, listing);
  }

  @Query(() => TagView, { description: 'A tag by its slug, or by a synonym of it. Refusal: NOT_FOUND.' })
  tag(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<Tag> {
    return this.require(actor, slug);
  }

  @Query(() => TagAbilitiesView, { description: 'What the viewer may do with tags.' })
  viewerCanWithTags(@CurrentActor() actor: Actor): TagAbilitiesView {
    return { curate: canTag.curate(actor) };
  }

  @Mutation(() => EditTagResult, { description: 'Renames and describes a tag. For moderators of all themes.' })
  async editTag(@CurrentActor() actor: Actor, @Args('input') input: EditTagInput): Promise<EditTagSuccess | TagTaken> {
    const slug = await this.service.edit(actor, input);
    if (slug === null) return new TagTaken(tagMessages.taken({ name: input.name })(actor.language));
    return new EditTagSuccess(await this.require(actor, slug));
  }

  @Mutation(() => MakeTagSynonymResult, {
    description: 'Lets a word lead to a tag; a tag of that name is merged into it. For moderators of all themes.',
  })
  async makeTagSynonym(@CurrentActor() actor: Actor, @Args('input') input: TagSynonymInput) {
    return new MakeTagSynonymSuccess(await this.require(actor, await this.service.makeSynonym(actor, input)));
  }

  @Mutation(() => RemoveTagSynonymResult, { description: 'Takes a synonym away. For moderators of all themes.' })
  async removeTagSynonym(@CurrentActor() actor: Actor, @Args('input') input: TagSynonymInput) {
    return new RemoveTagSynonymSuccess(await this.require(actor, await this.service.removeSynonym(actor, input)));
  }

  @ResolveField() id(@Parent() tag: Tag): string {
    return tag.slug;
  }
  @ResolveField(() => Int)
  async threadCount(@Parent() tag: Tag & Partial<TagRow>, @CurrentExchange() exchange: Exchange): Promise<number> {
    if (tag.threadCount !== undefined) return tag.threadCount;
    return (await loaderIn(exchange, COUNTS, (slugs, actor) => this.queries.counts(actor, slugs)).load(tag.slug)) ?? 0;
  }
  @ResolveField(() => [String])
  async synonyms(@Parent() { slug }: Tag, @CurrentExchange() exchange: Exchange): Promise<string[]> {
    return (await loaderIn(exchange, SYNONYMS, (slugs) => this.queries.synonyms(slugs)).load(slug)) ?? [];
  }

  private async require(actor: Actor, slug: string): Promise<Tag> {
    const tag = await this.queries.find(actor, slug);
    if (!tag) throw notFound();
    return tag;
  }
}

/** The tags of threads. */
@Resolver(() => ThreadView)
export class ThreadTagsResolver {
  constructor(private readonly names: TagNames) {}

  @ResolveField(() => [TagView], { description: 'At most five.' })
  tags(@Parent() { tags }: Thread): Promise<readonly Tag[]> {
    return this.names.of(tags);
  }
}
