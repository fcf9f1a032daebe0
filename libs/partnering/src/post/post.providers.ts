import { RevisionQueries } from '../revision/revision.queries.js';
import { RevisionResolver } from '../revision/revision.resolver.js';
import { ExpiryChore } from '../renewal/expiry.chore.js';
import { RenewalResolver } from '../renewal/renewal.resolver.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { PartnerPostDocuments } from './post.documents.js';
import { PartnerPostNotices } from './post.notices.js';
import { PartnerPostPlugs } from './post.plugs.js';
import { PartnerPostQueries } from './post.queries.js';
import { PartnerPostReplies } from './post.replies.js';
import { PartnerPostRepository } from './post.repository.js';
import { PartnerPostResolver } from './post.resolver.js';
import { PartnerPostRooms } from './post.rooms.js';
import { PartnerPostService } from './post.service.js';
import { PartnerPostTarget } from './post.target.js';

export const postProviders = [
  PartnerPostRepository,
  PartnerPostQueries,
  PartnerPostReplies,
  PartnerPostService,
  PartnerPostResolver,
  RevisionQueries,
  RevisionResolver,
  PartnerPostDocuments,
  PartnerPostNotices,
  PartnerPostRooms,
  PartnerPostTarget,
  ExpiryChore,
  RenewalService,
  RenewalResolver,
  PartnerPostPlugs,
];
