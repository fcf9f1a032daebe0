import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { type ActRecord, bringBack, standsAs, type Tx } from '@guildhall/database';
import { TranslationRepository } from './translation.repository.js';
import { TranslationService } from './translation.service.js';

/** Takes back what a moderator did to a translation. */
@Injectable()
export class TranslationUndo {
  constructor(
    private readonly translations: TranslationRepository,
    private readonly service: TranslationService,
  ) {}

  isFor({ act }: ActRecord): boolean {
    return act === 'hide-translation' || act === 'restore-translation';
  }

  /** False, with nothing changed, when the translation no longer stands as the act left it. */
  async undo(tx: Tx, actor: Actor, { before, after }: ActRecord): Promise<boolean> {
    const { translation: id, ...left } = after;
    const { translation: _, ...hiding } = before;
    const held = await this.translations.require(tx, actor, 'moderate', String(id));
    if (!standsAs(held.translation, left)) return false;
    bringBack(held.translation, hiding);
    await this.service.keep(tx, held, actor.personId);
    return true;
  }
}
