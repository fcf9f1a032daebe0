import { Injectable } from '@nestjs/common';
import { ExpiryChore } from '../renewal/expiry.chore.js';
import { PartnerPostDocuments } from './post.documents.js';
import { PartnerPostNotices } from './post.notices.js';
import { PartnerPostRooms } from './post.rooms.js';
import { PartnerPostTarget } from './post.target.js';

/** What partner posts offer to the services. */
@Injectable()
export class PartnerPostPlugs {
  readonly channels;
  readonly documents;
  readonly targets;
  readonly notices;
  readonly chores;

  constructor(
    rooms: PartnerPostRooms,
    documents: PartnerPostDocuments,
    target: PartnerPostTarget,
    notices: PartnerPostNotices,
    expiry: ExpiryChore,
  ) {
    this.channels = [rooms];
    this.documents = [documents];
    this.targets = [target];
    this.notices = notices.rules;
    this.chores = [expiry];
  }
}
