import { Settings } from '@guildhall/kernel';
import { GlossaryResolver } from '../glossary/glossary.resolver.js';
import { GlossaryService } from '../glossary/glossary.service.js';
import { GlossaryStore } from '../glossary/glossary.store.js';
import { LibreTranslator } from './libre.translator.js';
import { RequestRunner } from './request.runner.js';
import { RequestService } from './request.service.js';
import { TranslationQueries } from './translation.queries.js';
import { TranslationRepository } from './translation.repository.js';
import { PostTranslationsResolver, TranslationResolver, ViewerOriginalsResolver } from './translation.resolver.js';
import { TranslationService } from './translation.service.js';
import { TranslationUndo } from './translation.undo.js';
import { NoTranslator, Translator } from './translator.js';

/** What posts say in other languages, who translates by machine, and the words of the domain. */
export const translation = [
  ...[GlossaryStore, GlossaryService, GlossaryResolver],
  ...[TranslationRepository, TranslationQueries, TranslationService, TranslationUndo],
  ...[TranslationResolver, PostTranslationsResolver, ViewerOriginalsResolver],
  ...[RequestService, RequestRunner],
  {
    provide: Translator,
    inject: [Settings],
    useFactory: ({ TRANSLATE_URL, TRANSLATE_KEY }: Settings): Translator =>
      TRANSLATE_URL ? new LibreTranslator(TRANSLATE_URL, TRANSLATE_KEY) : new NoTranslator(),
  },
];
