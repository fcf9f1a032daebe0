import { Args, ArgsType, createUnionType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, IdPipe, tell } from '@guildhall/kernel';
import { ensureGuest } from '@guildhall/identity';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { DeviceService } from './device.service.js';

@ArgsType()
class DeviceTokenArgs {
  @Field(() => String, { description: 'What stands behind the last slash of the link.' })
  @IsString()
  @MaxLength(100, { message: tell('invalid') })
  token!: string;
}

@ArgsType()
class FollowDeviceLinkArgs extends DeviceTokenArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether what was asked and voted in this browser before goes along, seen then by whoever made the link. Without it, questions stay with whoever they were then.',
  })
  @IsBoolean()
  takesAlong!: boolean;
}

@ObjectType()
export class MakeDeviceLinkSuccess {
  @Field(() => String, { description: 'Where the other device goes on, as a path of the web client.' }) path!: string;
  @Field(() => Date, { description: 'It counts once, and until then.' }) expiresAt!: Date;
}
@ObjectType()
export class FollowDeviceLinkSuccess {
  @Field(() => WebinarView) webinar!: Webinar;
  constructor(webinar: Webinar) {
    this.webinar = webinar;
  }
}
const MakeDeviceLinkResult = createUnionType({
  name: 'MakeDeviceLinkResult',
  types: () => [MakeDeviceLinkSuccess] as const,
});
const FollowDeviceLinkResult = createUnionType({
  name: 'FollowDeviceLinkResult',
  types: () => [FollowDeviceLinkSuccess] as const,
});

/** Going on as the same attendee on another device. */
@Resolver()
export class DeviceResolver {
  constructor(
    private readonly service: DeviceService,
    private readonly webinars: WebinarQueries,
  ) {}

  @Mutation(() => MakeDeviceLinkResult, {
    description:
      'Makes a link by which an attendee without an account goes on as themself on another device; the ones before end.',
  })
  async makeDeviceLink(@CurrentActor() actor: Actor, @Args('webinar', { type: () => ID }, IdPipe) id: string) {
    const { token, expiresAt } = await this.service.make(actor, id);
    return Object.assign(new MakeDeviceLinkSuccess(), { path: `/join/device/${token}`, expiresAt });
  }

  @Query(() => WebinarView, {
    description: 'The webinar a device link leads to. NOT_FOUND once it was used or is over.',
  })
  async webinarOfDeviceLink(@CurrentActor() actor: Actor, @Args() { token }: DeviceTokenArgs): Promise<Webinar> {
    return this.webinars.require(actor, await this.service.webinarOf(actor, token));
  }

  @Mutation(() => FollowDeviceLinkResult, { description: 'Makes this browser that of the attendee whose link it is.' })
  async followDeviceLink(@CurrentExchange() { actor, req, res }: Exchange, @Args() args: FollowDeviceLinkArgs) {
    const webinar = await this.service.follow(actor, ensureGuest(req, res), args);
    return new FollowDeviceLinkSuccess(await this.webinars.require(actor, webinar));
  }
}
