import { ArgsType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsString, MaxLength } from 'class-validator';
import { tell } from '@guildhall/kernel';

export enum MailTopicChoice {
  REPLIES = 'REPLIES',
  MENTIONS = 'MENTIONS',
  FOLLOWED = 'FOLLOWED',
  QUESTIONS = 'QUESTIONS',
  SAVED = 'SAVED',
  REMINDERS = 'REMINDERS',
  WEBINARS = 'WEBINARS',
  INTRODUCTIONS = 'INTRODUCTIONS',
  MATCHES = 'MATCHES',
}
registerEnumType(MailTopicChoice, {
  name: 'MailTopic',
  description:
    'What mails are about: replies to what one asked, mentions, replies in followed threads, new questions in ' +
    'followed themes and tags, saved searches, reminders, what became of input to webinars, interests and ' +
    'introductions between centres, new matches of one’s centres. Decisions about what one wrote are always mailed.',
});

export enum MailPaceChoice {
  NOW = 'NOW',
  DAILY = 'DAILY',
  NEVER = 'NEVER',
}
registerEnumType(MailPaceChoice, {
  name: 'MailPace',
  description:
    'At once; once a day in the morning of the time zone of the account; never. Notices on the page always come.',
});

@ObjectType('MailChoice', { description: 'How often the viewer gets mails about something.' })
export class MailChoiceView {
  @Field(() => MailTopicChoice) topic!: MailTopicChoice;
  @Field(() => MailPaceChoice) pace!: MailPaceChoice;
}

@InputType()
export class MailChoiceInput {
  @Field(() => MailTopicChoice)
  @IsEnum(MailTopicChoice)
  topic!: MailTopicChoice;

  @Field(() => MailPaceChoice)
  @IsEnum(MailPaceChoice)
  pace!: MailPaceChoice;
}

@ArgsType()
export class StopMailsArgs {
  @Field(() => String, { description: 'The token of the link in a mail.' })
  @IsString()
  @MaxLength(200, { message: tell('invalid') })
  token!: string;
}
