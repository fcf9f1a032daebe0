import { RevisionQueries } from '../revision/revision.queries.js';
import { RevisionResolver } from '../revision/revision.resolver.js';
import { PartnerPostQueries } from './post.queries.js';
import { PartnerPostReplies } from './post.replies.js';
import { PartnerPostRepository } from './post.repository.js';
import { PartnerPostResolver } from './post.resolver.js';
import { PartnerPostService } from './post.service.js';

export const postProviders = [
  PartnerPostRepository,
  PartnerPostQueries,
  PartnerPostReplies,
  PartnerPostService,
  PartnerPostResolver,
  RevisionQueries,
  RevisionResolver,
];
