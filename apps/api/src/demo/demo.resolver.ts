import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, notFound, Settings } from '@guildhall/kernel';
import { AccountSuspended, SessionGate, SessionService, SignInResult, SignInSuccess } from '@guildhall/identity';
import { KeptMails, type KeptMailView } from '@guildhall/notification';
import { DemoCast } from './demo.cast.js';
import { type CastMemberView, DemoView, MAILS } from './demo.view.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const OWN_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The demo's stage door. It opens for visitors on the machine itself, and in no production. */
@Resolver(() => DemoView)
export class DemoResolver {
  constructor(
    private readonly settings: Settings,
    private readonly cast: DemoCast,
    private readonly mails: KeptMails,
    private readonly sessions: SessionService,
    private readonly gate: SessionGate,
  ) {}

  @Query(() => DemoView, { nullable: true, description: 'The demo; null in a real community or from elsewhere.' })
  demo(@CurrentActor() actor: Actor): Partial<DemoView> | null {
    return this.open(actor) ? {} : null;
  }

  @ResolveField('cast')
  members(@CurrentActor() { language }: Actor): Promise<CastMemberView[]> {
    return this.cast.list(language);
  }

  @ResolveField('mails')
  kept(@Parent() _demo: DemoView, @Args('first', MAILS) first: number): Promise<KeptMailView[]> {
    return this.settings.SMTP_URL ? Promise.resolve([]) : this.mails.list(first);
  }

  @Mutation(() => SignInResult, {
    description: 'Signs in as one of the cast, in the demo on the machine itself alone. Refusal: NOT_FOUND.',
  })
  async signInAsCast(
    @CurrentExchange() exchange: Exchange,
    @Args('name', { description: 'The key of a cast member, for example amina.' }) name: string,
  ): Promise<SignInSuccess | AccountSuspended> {
    const member = this.open(exchange.actor) ? await this.cast.find(name) : null;
    if (!member) throw notFound();
    const viewer = this.gate.signedIn(await this.sessions.begin(exchange, member.id));
    return viewer ? new SignInSuccess(viewer) : this.cast.suspended(name, exchange.actor.language);
  }

  /** A public address means a proxy in front, behind which every visitor may look as if they sat at the machine. */
  private open({ address }: Actor): boolean {
    const { demo, publicUrl } = this.settings;
    return demo && LOOPBACK.has(address) && OWN_HOSTS.has(new URL(publicUrl).hostname);
  }
}
