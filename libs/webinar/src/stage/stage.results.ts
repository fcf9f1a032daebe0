import { createUnionType, ObjectType } from '@nestjs/graphql';
import { WebinarSuccess } from '../webinar/webinar.results.js';

@ObjectType()
export class SpotlightQuestionSuccess extends WebinarSuccess {}
@ObjectType()
export class ShowSlideSuccess extends WebinarSuccess {}
@ObjectType()
export class SetPremoderationSuccess extends WebinarSuccess {}
@ObjectType()
export class SetPartnerOfferSuccess extends WebinarSuccess {}
@ObjectType()
export class SetDeclineReasonsSuccess extends WebinarSuccess {}

export const SpotlightQuestionResult = createUnionType({
  name: 'SpotlightQuestionResult',
  types: () => [SpotlightQuestionSuccess] as const,
});
export const ShowSlideResult = createUnionType({
  name: 'ShowSlideResult',
  types: () => [ShowSlideSuccess] as const,
});
export const SetPremoderationResult = createUnionType({
  name: 'SetPremoderationResult',
  types: () => [SetPremoderationSuccess] as const,
});
export const SetPartnerOfferResult = createUnionType({
  name: 'SetPartnerOfferResult',
  types: () => [SetPartnerOfferSuccess] as const,
});
export const SetDeclineReasonsResult = createUnionType({
  name: 'SetDeclineReasonsResult',
  types: () => [SetDeclineReasonsSuccess] as const,
});
