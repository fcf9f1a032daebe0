import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { languages, tell } from '@guildhall/kernel';
import { Text } from '@guildhall/text';

export interface AskTemplate {
  readonly language: string;
  readonly markdown: string;
  readonly isUsual: boolean;
}

@ObjectType('AskTemplate', { description: 'What is offered to whoever asks in a theme, as a beginning.' })
export class AskTemplateView {
  @Field(() => String, { description: 'A language of the interface: en, fr or ar.' }) language!: string;
  @Field(() => String, { description: 'Markdown, up to 2,000 characters.' }) markdown!: string;
  @Field(() => Boolean, { description: 'Whether it is the one for all themes without their own.' }) isUsual!: boolean;
}

@InputType()
export class EditAskTemplateInput {
  @Field(() => String, { description: 'The slug of a theme.' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme!: string;

  @Field(() => String, { description: 'A language of the interface: en, fr or ar.' })
  @IsIn(languages, { message: tell('languageTag') })
  language!: string;

  @Field(() => String, { description: 'Markdown of up to 2,000 characters; empty for the usual one.' })
  @Text({ min: 0, max: 2_000 })
  markdown!: string;
}

@ObjectType()
export class EditAskTemplateSuccess {
  @Field(() => [AskTemplateView], { description: 'The templates of the theme as they are now.' })
  templates!: readonly AskTemplate[];
  constructor(templates: readonly AskTemplate[]) {
    this.templates = templates;
  }
}
export const EditAskTemplateResult = createUnionType({
  name: 'EditAskTemplateResult',
  types: () => [EditAskTemplateSuccess] as const,
});
