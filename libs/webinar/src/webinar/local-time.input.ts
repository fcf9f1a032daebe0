import { ArgsType, Field } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { ZoneField } from '@guildhall/text';

@ArgsType()
export class LocalTimeArgs {
  @Field(() => String, { description: 'What the clock shows, as `2027-03-28T02:30`.' })
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { message: tell('invalid') })
  local!: string;

  @Field(() => String, { description: 'An IANA time zone.' })
  @ZoneField()
  timeZone!: string;
}
