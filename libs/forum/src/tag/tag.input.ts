import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength, registerDecorator } from 'class-validator';
import { type InputMessage, PageArgs, tell } from '@guildhall/kernel';
import { Text, TextRefused, tidyLine } from '@guildhall/text';
import { LONGEST_TAG, MOST_TAGS, tagSlug } from './tag.slug.js';

/** Why this is no name of a tag, as the key of a message. */
function reasonOf(name: unknown): InputMessage | null {
  if (typeof name !== 'string') return 'invalid';
  try {
    return tagSlug(tidyLine(name)) === null ? 'tag' : null;
  } catch (error) {
    if (error instanceof TextRefused) return error.reason;
    throw error;
  }
}

const checked = (reasonsOf: (value: unknown) => InputMessage | null): PropertyDecorator => {
  return (target, property) =>
    registerDecorator({
      name: 'tag',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => reasonsOf(value) === null,
        defaultMessage: (argument) =>
          tell(reasonsOf(argument?.value) ?? 'invalid', { max: LONGEST_TAG, most: MOST_TAGS }),
      },
    });
};

const reasonOfAll = (names: unknown): InputMessage | null => {
  if (!Array.isArray(names)) return 'invalid';
  const reason = names
    .slice(0, 20)
    .map(reasonOf)
    .find((one) => one !== null);
  return reason ?? (new Set(names.map((name) => tagSlug(String(name)))).size > MOST_TAGS ? 'tagCount' : null);
};

const tidied = (name: unknown): unknown => (reasonOf(name) === null ? tidyLine(name as string) : name);

/** The name of one tag. */
export const TagName = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => tidied(value)),
    checked(reasonOf),
  );

/** Up to five different names of tags. */
export const TagNamesField = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (Array.isArray(value) && value.length <= 20 ? value.map(tidied) : value)),
    checked(reasonOfAll),
  );

@ArgsType()
export class TagListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only tags with a word, or a synonym with one, that begins like this; up to 40 characters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TAG, { message: tell('length', { min: 0, max: LONGEST_TAG }) })
  startingWith?: string;
}

@InputType()
export class EditTagInput {
  @Field(() => String, { description: 'The slug of the tag, or of a synonym.' })
  @TagName()
  tag!: string;

  @Field(() => String, { description: 'Its name from now on. Where that makes another slug, the old one leads to it.' })
  @TagName()
  name!: string;

  @Field(() => String, { description: 'What it is for, up to 500 characters.' })
  @Text({ min: 0, max: 500 })
  description!: string;
}

@InputType()
export class TagSynonymInput {
  @Field(() => String, { description: 'The word that shall lead to the tag. A tag of this name is merged into it.' })
  @TagName()
  synonym!: string;

  @Field(() => String, { description: 'The slug of the tag that stays.' })
  @TagName()
  tag!: string;
}
