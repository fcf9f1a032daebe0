import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { EmailField, IdField, Name, ZoneField } from '@guildhall/text';

@InputType()
export class RegisterForWebinarInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What questions are shown with, 2 to 60 characters; null to be anonymous.',
  })
  @IsOptional()
  @Name({ min: 2, max: 60 })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the personal link is sent; asked of guests, not read from members, who are written to at the address of their account.',
  })
  @ValidateIf((_, value: unknown) => value !== null && value !== undefined)
  @EmailField()
  email?: string;

  @Field(() => String, { nullable: true, description: 'The IANA time zone mails tell the time in.' })
  @IsOptional()
  @ZoneField()
  timeZone?: string;
}

@ArgsType()
export class PersonalLinkArgs {
  @Field(() => String, { description: 'What stands at the end of the link of a mail.' })
  @IsString()
  @MaxLength(200, { message: tell('invalid') })
  token!: string;
}

@ArgsType()
export class ConfirmRegistrationArgs extends PersonalLinkArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether what was asked and voted in this browser before goes along, seen then by whoever has the link. Without it, questions stay with whoever they were then.',
  })
  @IsBoolean()
  takesAlong!: boolean;
}
