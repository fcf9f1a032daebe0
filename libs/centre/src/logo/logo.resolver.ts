import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Centre, CentreView } from '../centre/centre.view.js';

@ObjectType('CentreLogo', { description: 'The picture of a centre, as WebP.' })
export class LogoView {
  @Field(() => String, { description: 'Its path at this origin; whoever sees the centre sees it.' }) path!: string;
  @Field(() => Int, { description: 'In pixels, at most 480.' }) width!: number;
  @Field(() => Int, { description: 'In pixels.' }) height!: number;
}

@Resolver(() => CentreView)
export class LogoResolver {
  @ResolveField(() => LogoView, { nullable: true })
  logo(@Parent() { id, logo }: Centre): LogoView | null {
    return logo && { path: `/logos/${id}/${logo.id}.webp`, width: logo.width, height: logo.height };
  }
}
