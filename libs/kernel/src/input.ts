import type { ValidationError } from 'class-validator';
import { inputMessages, type InputMessage } from './input.messages.js';
import { badInput, type FieldMistake, type Refusal } from './refusal.js';

export { inputMessages } from './input.messages.js';
export type { InputMessage } from './input.messages.js';

/** Names the message of an input decorator, so that it can be said in the language of the request. */
export const tell = (key: InputMessage, values: Record<string, number> = {}): string => JSON.stringify([key, values]);

function mistake(field: string, message: string | undefined): FieldMistake {
  const [key, values]: [string, Record<string, number>] = message?.startsWith('[')
    ? JSON.parse(message)
    : [message ?? '', {}];
  const known = key in inputMessages ? (key as InputMessage) : 'invalid';
  return { field, say: inputMessages[known](values) };
}

const mistakesIn = (errors: readonly ValidationError[], path: string[] = []): FieldMistake[] =>
  errors.flatMap((error) => {
    const here = [...path, error.property];
    const own = Object.values(error.constraints ?? {}).slice(0, 1);
    return [...own.map((message) => mistake(here.join('.'), message)), ...mistakesIn(error.children ?? [], here)];
  });

/** What the validation pipe makes of class-validator's errors: BAD_INPUT with a sentence per field. */
export const refusalOf = (errors: readonly ValidationError[]): Refusal => badInput(...mistakesIn(errors));
