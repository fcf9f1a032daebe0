import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Spelling } from '../query/spelling.js';
import { queryOf } from '../query/reading.js';
import type { Found } from './search-hit.view.js';

/** Hits up to which a query may have been misspelt. */
const LITTLE = 3;

/** Says what somebody likely meant to type. */
@Injectable()
export class DidYouMean {
  constructor(private readonly spelling: Spelling) {}

  async instead(actor: Actor, { counts, reading }: Found): Promise<string | null> {
    const { terms } = reading;
    const all = counts.threads + counts.posts + counts.people + counts.tags;
    if ((all > LITTLE && !reading.isLoose) || terms.length === 0) return null;
    const words = terms.filter(({ without }) => !without).map(({ text }) => text);
    const meant = await this.spelling.meant(actor, words);
    if (meant.size === 0) return null;
    return queryOf({ ...reading, terms: terms.map((term) => ({ ...term, text: meant.get(term.text) ?? term.text })) });
  }
}
