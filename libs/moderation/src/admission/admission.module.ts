import { Global, Module } from '@nestjs/common';
import { Admission, Duties } from '@guildhall/database';
import { FeatureDuties } from '../duty/feature.duties.js';
import { WatchedWordResolver } from '../words/watched-word.resolver.js';
import { WatchedWords } from '../words/watched-words.js';
import { AdmissionResolver } from './admission.resolver.js';
import { ModeratedAdmission } from './moderated.admission.js';
import { ReviewRules } from './review-rules.js';

/** What features ask before something is published; apart from moderation itself, which knows what features offer. */
@Global()
@Module({
  providers: [
    WatchedWords,
    WatchedWordResolver,
    ReviewRules,
    AdmissionResolver,
    { provide: Admission, useClass: ModeratedAdmission },
    { provide: Duties, useClass: FeatureDuties },
  ],
  exports: [Admission, Duties],
})
export class AdmissionModule {}
