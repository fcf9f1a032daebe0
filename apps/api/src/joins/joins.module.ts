import { Module } from '@nestjs/common';
import { ModerationModule } from '@guildhall/moderation';
import { PartneringModule } from '@guildhall/partnering';
import { WebinarModule } from '@guildhall/webinar';
import { ActDecisionResolver } from './act-decision.resolver.js';
import { DecisionActorResolver } from './decision-actor.resolver.js';
import { DutyResolver } from './duty.resolver.js';
import { FollowUpResolver, WebinarFollowUpsResolver } from './follow-up.resolver.js';
import { SearchHitThreadResolver } from './search-hit-thread.resolver.js';
import { ThreadOriginResolver } from './thread-origin.resolver.js';
import { SealJoinsResolver } from './seal.resolver.js';
import { ViewerCentresResolver } from './viewer-centres.resolver.js';
import { ViewerDutiesResolver } from './viewer-duties.resolver.js';
import { ViewerNoticesResolver } from './viewer-notices.resolver.js';
import { QuestionHostResolver } from './question-host.resolver.js';
import { discussedProviders } from './discussed/discussed.providers.js';
import { seekingProviders } from './seeking/seeking.providers.js';
import { WebinarJoinsResolver } from './webinar.resolver.js';

/** Fields of one module's views that another module answers. */
@Module({
  imports: [ModerationModule, WebinarModule, PartneringModule],
  providers: [
    ActDecisionResolver,
    DecisionActorResolver,
    DutyResolver,
    ViewerDutiesResolver,
    ViewerNoticesResolver,
    SearchHitThreadResolver,
    ThreadOriginResolver,
    QuestionHostResolver,
    WebinarJoinsResolver,
    FollowUpResolver,
    WebinarFollowUpsResolver,
    SealJoinsResolver,
    ...discussedProviders,
    ...seekingProviders,
    ViewerCentresResolver,
  ],
})
export class JoinsModule {}
