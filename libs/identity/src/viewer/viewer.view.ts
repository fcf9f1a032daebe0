import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Language, languages, tell } from '@guildhall/kernel';
import { CountryField, LanguageTags, Name, Text } from '@guildhall/text';
import { IsIn, IsOptional } from 'class-validator';
import { PersonView, type Viewer } from '../person/person.view.js';
import { SessionView } from '../session/session.view.js';

@ObjectType('Viewer', { description: 'The signed-in person, and what only they may see of themselves.' })
export class ViewerView {
  @Field(() => PersonView) person!: PersonView;
  @Field(() => String, { description: 'The address they sign in with and get mail at.' }) email!: string;
  @Field(() => Language, { description: 'The language of the interface and of mails.' }) interfaceLanguage!: Language;
  @Field(() => [SessionView], { description: 'Where they are signed in, last seen first.' }) sessions!: SessionView[];
  @Field(() => Boolean, { description: 'Whether they moderate a theme at least.' }) canModerate!: boolean;
  @Field(() => Boolean) canAdminister!: boolean;
}

@InputType({ description: 'The whole profile; what is left out of it is gone.' })
export class UpdateProfileInput {
  @Field(() => String, { description: '2 to 80 characters.' })
  @Name()
  name!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @CountryField()
  country!: string;

  @Field(() => [String], { description: 'BCP 47 tags, 1 to 8, best first.' })
  @LanguageTags()
  languages!: string[];

  @Field(() => String, { description: 'Plain text, at most 2,000 characters; may be empty.' })
  @Text({ min: 0, max: 2000 })
  about!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation they work at, at most 120 characters; empty without it.',
  })
  @IsOptional()
  @Text({ min: 0, max: 120 })
  workplace?: string;

  @Field(() => Language)
  @IsIn(languages, { message: tell('choice') })
  interfaceLanguage!: Language;
}

@ObjectType()
export class UpdateProfileSuccess {
  @Field(() => ViewerView) viewer!: Viewer;
  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }
}

export const UpdateProfileResult = createUnionType({
  name: 'UpdateProfileResult',
  types: () => [UpdateProfileSuccess] as const,
});
