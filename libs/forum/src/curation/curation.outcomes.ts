import { Injectable } from '@nestjs/common';
import { type Actor, notFound } from '@guildhall/kernel';
import { ThreadQueries } from '../thread/thread.queries.js';
import { ActDone, ActHindered, type ActOutcome } from './curation.results.js';
import type { Acted } from './thread-acts.js';

/** What acts came to, as the API tells it. */
@Injectable()
export class CurationOutcomes {
  constructor(private readonly threads: ThreadQueries) {}

  async of(actor: Actor, acted: readonly Acted[]): Promise<(typeof ActOutcome)[]> {
    const done = acted.filter((one) => 'decisionId' in one).map(({ threadId }) => threadId);
    const threads = await this.threads.byIds(actor, done);
    return acted.map((one) => {
      if ('hindrance' in one)
        return new ActHindered(one.hindrance.say(actor.language), one.threadId, one.hindrance.hindrance);
      const thread = threads.get(one.threadId);
      if (!thread) throw notFound();
      return new ActDone(thread, one.decisionId, one.changed);
    });
  }
}
