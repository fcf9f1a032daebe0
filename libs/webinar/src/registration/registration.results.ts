import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { WebinarSuccess } from '../webinar/webinar.results.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';

@ObjectType()
export class RegisterForWebinarSuccess {
  @Field(() => WebinarView) webinar!: Webinar;
  @Field(() => Boolean, {
    description:
      'Whether a mail was sent whose link confirms the registration, as for guests; members are registered now.',
  })
  isMailed!: boolean;
  constructor(webinar: Webinar, isMailed: boolean) {
    this.webinar = webinar;
    this.isMailed = isMailed;
  }
}
@ObjectType()
export class CancelRegistrationSuccess extends WebinarSuccess {}
@ObjectType()
export class ConfirmRegistrationSuccess extends WebinarSuccess {}
@ObjectType()
export class RenewPersonalLinkSuccess extends WebinarSuccess {}
@ObjectType()
export class StopWebinarMailsSuccess extends WebinarSuccess {}

export const RegisterForWebinarResult = createUnionType({
  name: 'RegisterForWebinarResult',
  types: () => [RegisterForWebinarSuccess] as const,
});
export const CancelRegistrationResult = createUnionType({
  name: 'CancelRegistrationResult',
  types: () => [CancelRegistrationSuccess] as const,
});
export const ConfirmRegistrationResult = createUnionType({
  name: 'ConfirmRegistrationResult',
  types: () => [ConfirmRegistrationSuccess] as const,
});
export const RenewPersonalLinkResult = createUnionType({
  name: 'RenewPersonalLinkResult',
  types: () => [RenewPersonalLinkSuccess] as const,
});
export const StopWebinarMailsResult = createUnionType({
  name: 'StopWebinarMailsResult',
  types: () => [StopWebinarMailsSuccess] as const,
});
