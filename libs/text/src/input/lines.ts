import { applyDecorators } from '@nestjs/common';
import { tell } from '@guildhall/kernel';
import { TextRefused, tidyLine } from '../tidy.js';
import { Transform } from 'class-transformer';
import { IsString, MaxLength } from 'class-validator';

/** A line as it is kept; one that cannot be kept stays as it came, and is refused below. */
function tidied(line: unknown): unknown {
  if (typeof line !== 'string' || line.trim() === '') return typeof line === 'string' ? '' : line;
  try {
    return tidyLine(line);
  } catch (error) {
    if (error instanceof TextRefused) return null;
    throw error;
  }
}

/** Several lines of text, each of which may be empty. */
export const Lines = ({ max }: { max: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidied) : value)),
    IsString({ each: true, message: tell('invalid') }),
    MaxLength(max, { each: true, message: tell('length', { min: 0, max }) }),
  );
