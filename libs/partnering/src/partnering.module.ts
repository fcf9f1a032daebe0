import { Module } from '@nestjs/common';
import { CentreModule } from '@guildhall/centre';
import { IdentityModule } from '@guildhall/identity';
import { PartneringManifest } from './partnering.manifest.js';
import { PartnerPostEntity } from './post/post.entity.js';
import { PartnerPostQueries } from './post/post.queries.js';
import { PartnerPostRepository } from './post/post.repository.js';
import { PartnerPostResolver } from './post/post.resolver.js';
import { PartnerPostService } from './post/post.service.js';

const posts = [PartnerPostRepository, PartnerPostQueries, PartnerPostService, PartnerPostResolver];

@Module({
  imports: [IdentityModule, CentreModule],
  providers: [...posts, PartneringManifest],
  exports: [PartneringManifest, PartnerPostQueries],
})
export class PartneringModule {}

export const partneringEntities = [PartnerPostEntity];
