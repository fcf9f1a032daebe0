import { Injectable } from '@nestjs/common';
import type { SignalSource, SignalValues } from '@guildhall/database';
import { ReactionService } from './reaction.service.js';

/** The reactions of this minute, as they are counted. */
@Injectable()
export class ReactionSignals implements SignalSource {
  readonly prefix = 'webinar';
  readonly kind = 'reaction';

  constructor(private readonly reactions: ReactionService) {}

  async read(webinar: string, groups: readonly string[]): Promise<ReadonlyMap<string, SignalValues>> {
    const counts = await this.reactions.counts(webinar);
    const value = Object.fromEntries(counts.map(({ reaction, now }) => [reaction, now]));
    return new Map(groups.map((group) => [group, { 'reaction:all': value }]));
  }
}
