import { applyDecorators } from '@nestjs/common';
import { tell, type InputMessage } from '@guildhall/kernel';
import { Transform } from 'class-transformer';
import { IsEmail, IsISO31661Alpha2, IsString, Length, Matches, registerDecorator } from 'class-validator';
import { isLanguageTag } from '../language.js';
import { TextRefused, tidyLine, tidyName, tidyText } from '../tidy.js';

type Tidy = (text: string) => string;

/** Why `tidy` refuses the text, as the key of a message; null when it does not. */
function reasonOf(tidy: Tidy, value: unknown): InputMessage | null {
  if (typeof value !== 'string') return 'invalid';
  try {
    tidy(value);
    return null;
  } catch (error) {
    if (error instanceof TextRefused) return error.reason;
    throw error;
  }
}

const tidied = (tidy: Tidy): PropertyDecorator =>
  Transform(({ value }) => (reasonOf(tidy, value) === null ? tidy(value as string) : value));

const accepted =
  (tidy: Tidy): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name: 'accepted',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => reasonOf(tidy, value) === null,
        defaultMessage: (argument) => tell(reasonOf(tidy, argument?.value) ?? 'invalid'),
      },
    });

interface Bounds {
  /** Characters, at least. */
  readonly min: number;
  /** Characters, at most. */
  readonly max: number;
}

/** Where nothing need be written, blank text is taken as none. */
const orBlank =
  (tidy: Tidy): Tidy =>
  (text) =>
    text.trim() === '' ? '' : tidy(text);

function within(tidy: Tidy, { min, max }: Bounds): PropertyDecorator {
  const take = min === 0 ? orBlank(tidy) : tidy;
  return applyDecorators(tidied(take), Length(min, max, { message: tell('length', { min, max }) }), accepted(take));
}

/** One line of text: a title, a note. */
export const Line = (bounds: Bounds): PropertyDecorator => within(tidyLine, bounds);
/** Text of several lines. */
export const Text = (bounds: Bounds): PropertyDecorator => within(tidyText, bounds);
/** A person's or an organisation's name. */
export const Name = (bounds: Bounds = { min: 2, max: 80 }): PropertyDecorator => within(tidyName, bounds);

/** An e-mail address, as one plain address without a display name. */
export const EmailField = (): PropertyDecorator =>
  applyDecorators(
    // Half a character makes the validator throw instead of saying no.
    Transform(({ value }) => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, ' ').trim() : value)),
    IsEmail({ allow_ip_domain: false, allow_utf8_local_part: false }, { message: tell('email') }),
    Length(3, 254, { message: tell('email') }),
  );

/** ISO 3166-1 alpha-2, as `EG`. */
export const CountryField = (): PropertyDecorator => IsISO31661Alpha2({ message: tell('country') });

/** The id of a thread or a post. */
export const IdField = (): PropertyDecorator => Matches(/^[1-9]\d{0,17}$/, { message: tell('id') });

/** What the client made up once for one act, so that sending it again does nothing again. */
export const IdempotencyKey = (): PropertyDecorator =>
  applyDecorators(
    IsString({ message: tell('idempotencyKey') }),
    Matches(/^[A-Za-z0-9-]{8,100}$/, { message: tell('idempotencyKey') }),
  );

/** A BCP 47 language tag of what somebody writes. */
export const LanguageTag = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'languageTag',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isLanguageTag(value),
      defaultMessage: () => tell('languageTag'),
    },
  });

/** One to eight BCP 47 tags. */
export const LanguageTags = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'languageTags',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown) =>
        Array.isArray(value) &&
        value.length >= 1 &&
        value.length <= 8 &&
        value.every((tag) => typeof tag === 'string' && isLanguageTag(tag)),
      defaultMessage: () => tell('languageCount', { min: 1, max: 8 }),
    },
  });
