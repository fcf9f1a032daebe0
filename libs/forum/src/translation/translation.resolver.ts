import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  notFound,
  orProblem,
  type Problem,
} from '@guildhall/kernel';
import { ViewerView } from '@guildhall/identity';
import { GlossaryStore } from '../glossary/glossary.store.js';
import { hintsFor, missingIn } from '../glossary/glossary.terms.js';
import { GlossaryHintView, hintView } from '../glossary/glossary.view.js';
import { PostQueries } from '../post/post.queries.js';
import { type Post, PostView } from '../post/post.view.js';
import { type HiddenView, hiddenOf } from '../thread/hidden.view.js';
import { reads } from './reading-languages.js';
import { RequestService } from './request.service.js';
import { HideTranslationInput, RequestTranslationInput, TranslatePostInput } from './translation.input.js';
import { translationMessages } from './translation.messages.js';
import { TranslationQueries } from './translation.queries.js';
import {
  ModerateTranslationResult,
  ModerateTranslationSuccess,
  RequestTranslationResult,
  RequestTranslationSuccess,
  TranslatePostResult,
  TranslatePostSuccess,
  TranslationConflict,
} from './translation.results.js';
import { TranslationService } from './translation.service.js';
import {
  type TranslationRevision,
  TranslationRevisionView,
  type TranslationRow,
  TranslationServiceView,
  TranslationView,
} from './translation.view.js';
import { Translator } from './translator.js';

const MARKDOWN = Symbol('markdown of translations');

@Resolver(() => TranslationView)
export class TranslationResolver {
  constructor(
    private readonly queries: TranslationQueries,
    private readonly service: TranslationService,
    private readonly requests: RequestService,
    private readonly posts: PostQueries,
    private readonly glossary: GlossaryStore,
    private readonly translator: Translator,
  ) {}

  @Query(() => TranslationServiceView, {
    nullable: true,
    description: 'What translates by machine here; null for nothing.',
  })
  translationService(): TranslationServiceView | null {
    return this.translator.name === null ? null : { name: this.translator.name };
  }

  @Mutation(() => TranslatePostResult, {
    description:
      'Writes what a post says in another language, or corrects it. For every member. Refusals: UNAUTHENTICATED, ' +
      'NOT_FOUND, FORBIDDEN, BAD_INPUT, RATE_LIMITED.',
  })
  translatePost(
    @CurrentActor() actor: Actor,
    @Args('input') input: TranslatePostInput,
  ): Promise<TranslatePostSuccess | TranslationConflict | Problem> {
    return orProblem(async () => {
      const { id, saved } = await this.service.translate(actor, input);
      const translation = await this.require(actor, id);
      if (!saved) return new TranslationConflict(translationMessages.conflict()(actor.language), translation);
      return new TranslatePostSuccess(translation, await this.missing(actor, input));
    });
  }

  @Mutation(() => RequestTranslationResult, {
    description:
      'Lets the service translate a post; the translation appears when it is done. Refusals: UNAUTHENTICATED, ' +
      'NOT_FOUND, FORBIDDEN, RATE_LIMITED.',
  })
  requestTranslation(
    @CurrentActor() actor: Actor,
    @Args('input') input: RequestTranslationInput,
  ): Promise<RequestTranslationSuccess | Problem> {
    return orProblem(async () => {
      await this.requests.request(actor, input);
      const post = await this.posts.find(actor, input.post);
      if (!post) throw notFound();
      return new RequestTranslationSuccess(post);
    });
  }

  @Mutation(() => ModerateTranslationResult, {
    description: 'Takes a translation out of sight, with a reason. For moderators of the theme.',
  })
  async hideTranslation(@CurrentActor() actor: Actor, @Args('input') input: HideTranslationInput) {
    await this.service.hide(actor, input);
    return new ModerateTranslationSuccess(await this.require(actor, input.translation));
  }

  @Mutation(() => ModerateTranslationResult, { description: 'Shows it again. For moderators of the theme.' })
  async restoreTranslation(
    @CurrentActor() actor: Actor,
    @Args('translation', { type: () => ID }, IdPipe) id: string,
  ): Promise<ModerateTranslationSuccess> {
    await this.service.restore(actor, id);
    return new ModerateTranslationSuccess(await this.require(actor, id));
  }

  @ResolveField(() => String, { description: 'What was written: Markdown of 2 to 20,000 characters.' })
  async markdown(@Parent() { id }: TranslationRow, @CurrentExchange() exchange: Exchange): Promise<string> {
    return (await loaderIn(exchange, MARKDOWN, (ids) => this.queries.markdown(ids)).load(id)) ?? '';
  }

  @ResolveField()
  hidden(@Parent() row: TranslationRow): HiddenView | null {
    return hiddenOf({ ...row, hiddenKind: null });
  }

  @ResolveField(() => [TranslationRevisionView], {
    description: 'Its versions, newest first, at most 100.',
    complexity: ({ childComplexity }) => 10 + 20 * childComplexity,
  })
  revisions(@Parent() { id }: TranslationRow): Promise<TranslationRevision[]> {
    return this.queries.revisions(id);
  }

  private async missing(actor: Actor, { post, language, title = '', markdown }: TranslatePostInput) {
    const hints = hintsFor(await this.glossary.terms(), await this.queries.sourceOf(post), language);
    return missingIn(hints, `${title}\n${markdown}`).map(hintView(actor.language));
  }

  private async require(actor: Actor, id: string): Promise<TranslationRow> {
    const translation = await this.queries.find(actor, id);
    if (!translation) throw notFound();
    return translation;
  }
}

/** What a post says of its translations. */
@Resolver(() => PostView)
export class PostTranslationsResolver {
  constructor(
    private readonly queries: TranslationQueries,
    private readonly glossary: GlossaryStore,
    private readonly translator: Translator,
  ) {}

  @ResolveField(() => [TranslationView], {
    description: 'All the viewer may see, by language; at most 50.',
    complexity: ({ childComplexity }) => 10 + 10 * childComplexity,
  })
  translations(@Parent() { id }: Post, @CurrentActor() actor: Actor): Promise<TranslationRow[]> {
    return this.queries.ofPost(actor, id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may let a service translate it into the language of the request, which they need.',
  })
  viewerMayRequestTranslation(@Parent() post: Post, @CurrentActor() actor: Actor): boolean {
    const isForeign = !reads(actor, post.language) && !post.translation;
    return this.translator.name !== null && post.viewerCan.translate && isForeign && !actor.wantsOriginals;
  }

  @ResolveField(() => [GlossaryHintView], {
    description: 'Terms of the glossary in it, with what should stand for them in a language (a BCP 47 tag).',
    // Every term is looked for in the whole text.
    complexity: 100,
  })
  async glossaryHints(
    @Parent() { id }: Post,
    @CurrentActor() actor: Actor,
    @Args('language') language: string,
  ): Promise<GlossaryHintView[]> {
    const hints = hintsFor(await this.glossary.terms(), await this.queries.sourceOf(id), language);
    return hints.map(hintView(actor.language));
  }
}

/** Whether somebody wants to read everything as it was written. */
@Resolver(() => ViewerView)
export class ViewerOriginalsResolver {
  constructor(private readonly service: TranslationService) {}

  @ResolveField(() => Boolean, { description: 'Whether posts are shown as they were written, never translated.' })
  wantsOriginals(@CurrentActor() actor: Actor): boolean {
    return actor.wantsOriginals ?? false;
  }

  @Mutation(() => Boolean, { description: 'Sets whether the viewer is shown originals alone; gives what is set.' })
  async setWantsOriginals(@CurrentActor() actor: Actor, @Args('wants', { type: () => Boolean }) wants: boolean) {
    await this.service.wantOriginals(actor, wants);
    return wants;
  }
}
