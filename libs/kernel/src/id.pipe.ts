import type { PipeTransform } from '@nestjs/common';
import { notFound } from './refusal.js';

/** Nothing has an id of another form, so it is not found. */
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!/^[1-9]\d{0,17}$/.test(id)) throw notFound();
    return id;
  }
}
