import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type Webinar, WebinarView } from './webinar.view.js';

/** What hosts' acts on a webinar give: the webinar as it is now. */
@ObjectType({ isAbstract: true })
export class WebinarSuccess {
  @Field(() => WebinarView) webinar!: Webinar;
  constructor(webinar: Webinar) {
    this.webinar = webinar;
  }
}

@ObjectType()
export class PlanWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class EditWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class PublishWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class OpenWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class EndWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class CancelWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class HandOverWebinarSuccess extends WebinarSuccess {}

export const PlanWebinarResult = createUnionType({
  name: 'PlanWebinarResult',
  types: () => [PlanWebinarSuccess] as const,
});
export const EditWebinarResult = createUnionType({
  name: 'EditWebinarResult',
  types: () => [EditWebinarSuccess] as const,
});
export const PublishWebinarResult = createUnionType({
  name: 'PublishWebinarResult',
  types: () => [PublishWebinarSuccess] as const,
});
export const OpenWebinarResult = createUnionType({
  name: 'OpenWebinarResult',
  types: () => [OpenWebinarSuccess] as const,
});
export const EndWebinarResult = createUnionType({
  name: 'EndWebinarResult',
  types: () => [EndWebinarSuccess] as const,
});
export const CancelWebinarResult = createUnionType({
  name: 'CancelWebinarResult',
  types: () => [CancelWebinarSuccess] as const,
});
export const HandOverWebinarResult = createUnionType({
  name: 'HandOverWebinarResult',
  types: () => [HandOverWebinarSuccess] as const,
});
