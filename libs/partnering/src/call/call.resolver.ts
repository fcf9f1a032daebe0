import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  clock,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  type Page,
  PageArgs,
} from '@guildhall/kernel';
import { type PartnerPost, PartnerPostConnection } from '../post/post.view.js';
import { rulesInWords } from './call.check.js';
import { AnnounceCallInput, CallListArgs, EditCallInput } from './call.input.js';
import { keepsCalls } from './call.policy.js';
import { CallQueries } from './call.queries.js';
import {
  AnnounceCallResult,
  AnnounceCallSuccess,
  EditCallResult,
  EditCallSuccess,
  RestoreCallResult,
  RestoreCallSuccess,
  WithdrawCallResult,
  WithdrawCallSuccess,
} from './call.results.js';
import { CallService } from './call.service.js';
import { CallConnection, type CallRow, type CallTextView, CallView } from './call.view.js';

const callId = { type: () => ID } as const;
const textIn = ({ texts }: CallRow, language: string): CallTextView | null =>
  texts[language] ? { language, ...texts[language] } : null;

@Resolver(() => CallView)
export class CallResolver {
  constructor(
    private readonly queries: CallQueries,
    private readonly service: CallService,
  ) {}

  @Query(() => CallConnection, {
    description: 'Calls for proposals, open ones by their deadlines unless asked otherwise.',
  })
  calls(@Args() listing: CallListArgs): Promise<Page<CallRow>> {
    return this.queries.list(listing);
  }

  @Query(() => CallView, { description: 'One call, a withdrawn one too. Refusal: NOT_FOUND.' })
  call(@Args('id', callId, IdPipe) id: string): Promise<CallRow> {
    return this.queries.require(id);
  }

  @Query(() => Boolean, { description: 'Whether the viewer writes calls: editors and moderators of all themes.' })
  viewerKeepsCalls(@CurrentActor() actor: Actor): boolean {
    return keepsCalls(actor);
  }

  @Mutation(() => AnnounceCallResult, { description: 'Adds a call. For editors and moderators of all themes.' })
  async announceCall(@CurrentActor() actor: Actor, @Args('input') input: AnnounceCallInput) {
    return new AnnounceCallSuccess(await this.queries.require(await this.service.announce(actor, input)));
  }

  @Mutation(() => EditCallResult, {
    description:
      'Changes a call; the coordinators of its consortia are told what changed. A later deadline opens those that are closed. For editors and moderators of all themes.',
  })
  async editCall(@CurrentActor() actor: Actor, @Args('input') input: EditCallInput) {
    return new EditCallSuccess(await this.queries.require(await this.service.edit(actor, input)));
  }

  @Mutation(() => WithdrawCallResult, {
    description: 'Withdraws a call: its consortia can be read alone. For editors and moderators of all themes.',
  })
  async withdrawCall(@CurrentActor() actor: Actor, @Args('call', callId, IdPipe) id: string) {
    return new WithdrawCallSuccess(await this.queries.require(await this.service.withdraw(actor, id)));
  }

  @Mutation(() => RestoreCallResult, {
    description: 'Brings a withdrawn call back. For editors and moderators of all themes.',
  })
  async restoreCall(@CurrentActor() actor: Actor, @Args('call', callId, IdPipe) id: string) {
    return new RestoreCallSuccess(await this.queries.require(await this.service.restore(actor, id)));
  }

  @ResolveField() text(@Parent() call: CallRow, @CurrentActor() { language }: Actor): CallTextView {
    const found = textIn(call, language) ?? textIn(call, call.language);
    return found ?? { language: call.language, name: '', markdown: '', html: '' };
  }
  @ResolveField() texts(@Parent() call: CallRow): CallTextView[] {
    const others = Object.keys(call.texts).filter((language) => language !== call.language);
    return [call.language, ...others.sort()].flatMap((language) => textIn(call, language) ?? []);
  }
  @ResolveField() isOpen(@Parent() { deadline, withdrawnAt }: CallRow): boolean {
    return withdrawnAt === null && new Date(deadline) > clock.now();
  }
  @ResolveField() rulesInWords(@Parent() { rules }: CallRow, @CurrentActor() { language }: Actor): string[] {
    return rulesInWords(rules).map((say) => say(language));
  }
  @ResolveField() viewerCanEdit(@CurrentActor() actor: Actor): boolean {
    return keepsCalls(actor);
  }
  @ResolveField() async consortiumCount(@Parent() { id }: CallRow, @CurrentExchange() exchange: Exchange) {
    return (await loaderIn(exchange, CallResolver, (ids) => this.queries.consortia(ids)).load(id)) ?? 0;
  }
  @ResolveField(() => PartnerPostConnection, { description: 'Open partner posts that name it, the latest first.' })
  posts(@CurrentActor() actor: Actor, @Parent() { id }: CallRow, @Args() page: PageArgs): Promise<Page<PartnerPost>> {
    return this.queries.posts(actor, id, page);
  }
}
