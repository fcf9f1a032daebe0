import { Module } from '@nestjs/common';
import { CentreModule } from '@guildhall/centre';
import { IdentityModule } from '@guildhall/identity';
import { BoardQueries } from './board/board.queries.js';
import { BoardResolver } from './board/board.resolver.js';
import { consortiumEntities, consortiumProviders } from './consortium/consortium.providers.js';
import { PartneringManifest } from './partnering.manifest.js';
import { PartnerPostEntity } from './post/post.entity.js';
import { PartnerPostQueries } from './post/post.queries.js';
import { PartnerPostReplies } from './post/post.replies.js';
import { PartnerPostRepository } from './post/post.repository.js';
import { PartnerPostResolver } from './post/post.resolver.js';
import { PartnerPostService } from './post/post.service.js';

const posts = [PartnerPostRepository, PartnerPostQueries, PartnerPostReplies, PartnerPostService, PartnerPostResolver];
const board = [BoardQueries, BoardResolver];

@Module({
  imports: [IdentityModule, CentreModule],
  providers: [...posts, ...board, ...consortiumProviders, PartneringManifest],
  exports: [PartneringManifest, PartnerPostQueries],
})
export class PartneringModule {}

export const partneringEntities = [PartnerPostEntity, ...consortiumEntities];
