import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { type Actor, CurrentActor, tell } from '@guildhall/kernel';
import { GlanceQueries } from './glance.queries.js';
import { PartnerGlanceView } from './glance.view.js';

@ArgsType()
export class GlanceArgs {
  @Field(() => String, { nullable: true, description: 'The slug of a theme; of all themes without it.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string | null;

  @Field(() => Int, { defaultValue: 3, description: 'How many wishes, at most 10.' })
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(10, { message: tell('invalid') })
  first: number = 3;
}

@Resolver()
export class GlanceResolver {
  constructor(private readonly queries: GlanceQueries) {}

  @Query(() => PartnerGlanceView, {
    description: 'The board at a glance: the newest open wishes, and what waits for the centres of the viewer.',
  })
  partnerGlance(@CurrentActor() actor: Actor, @Args() { theme, first }: GlanceArgs): Promise<PartnerGlanceView> {
    return this.queries.read(actor, theme ?? null, first);
  }
}
