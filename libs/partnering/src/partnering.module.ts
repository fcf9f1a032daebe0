import { Module } from '@nestjs/common';
import { CentreModule } from '@guildhall/centre';
import { IdentityModule } from '@guildhall/identity';
import { boardProviders } from './board/board.providers.js';
import { consortiumEntities, consortiumProviders } from './consortium/consortium.providers.js';
import { InterestCopyService } from './copy/copy.service.js';
import { glanceProviders } from './glance/glance.providers.js';
import { interestEntities, interestProviders } from './interest/interest.providers.js';
import { PartneringManifest } from './partnering.manifest.js';
import { MatchNaming } from './match/match.names.js';
import { matchProviders } from './match/match.providers.js';
import { PartnerPostEntity } from './post/post.entity.js';
import { postProviders } from './post/post.providers.js';
import { PartnerPostQueries } from './post/post.queries.js';

@Module({
  imports: [IdentityModule, CentreModule],
  providers: [
    ...[...postProviders, ...boardProviders, ...consortiumProviders, ...interestProviders, ...matchProviders],
    ...glanceProviders,
    PartneringManifest,
  ],
  exports: [PartneringManifest, PartnerPostQueries, InterestCopyService, MatchNaming],
})
export class PartneringModule {}

export const partneringEntities = [PartnerPostEntity, ...consortiumEntities, ...interestEntities];
