import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { translationRequested } from './translation.events.js';
import type { RequestTranslationInput } from './translation.input.js';
import { translationMessages } from './translation.messages.js';
import { TranslationRepository } from './translation.repository.js';
import { NoTranslationService, TranslationExists } from './translation.results.js';
import { refuseSame } from './translation.service.js';
import { Translator } from './translator.js';

/** Members let a service translate; the worker does it, and nobody waits for it. */
@Injectable()
export class RequestService {
  constructor(
    private readonly database: Database,
    private readonly translations: TranslationRepository,
    private readonly limits: Limits,
    private readonly translator: Translator,
  ) {}

  /** Puts it into the queue once; what failed before is tried anew. @throws Stopped when there is nothing to be done. */
  async request(actor: Actor, { post: id, language }: RequestTranslationInput): Promise<void> {
    const asker = requirePerson(actor);
    if (this.translator.name === null)
      throw new Stopped(new NoTranslationService(translationMessages.noService()(actor.language)));
    await this.limits.spend('translationsByPerson', asker);
    await this.limits.spend('translationsOverall', 'all');
    await this.database.transaction(async (tx) => {
      const { post, translation } = await this.translations.toWrite(tx, actor, id, language);
      refuseSame(actor, post, language);
      const isCurrent = translation && translation.sourceRevision === post.revision;
      if (translation && (isCurrent || !translation.isUntouched))
        throw new Stopped(new TranslationExists(translationMessages.thereAlready()(actor.language)));
      const row = await tx.one(sql`
        insert into translation_request as r (post_id, language, asker_id) values (${id}, ${language}, ${asker})
        on conflict (post_id, language) do update set due_at = now(), attempts = 0, problem = null,
          asker_id = excluded.asker_id where r.due_at is null
        returning post_id`);
      if (row) tx.publish(translationRequested(id, language, asker));
    });
  }
}
