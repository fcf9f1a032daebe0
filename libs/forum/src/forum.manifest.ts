import { Injectable } from '@nestjs/common';
import { type Manifest, sql } from '@guildhall/database';
import { DraftService } from './draft/draft.service.js';
import { PostTarget } from './post/post.target.js';
import { ThreadDocuments } from './thread/thread.documents.js';
import { ForumNotices } from './thread/thread.notices.js';
import { ThemeRooms, ThreadRooms } from './thread/thread.rooms.js';
import { ThreadTarget } from './thread/thread.target.js';

/** What the forum offers to the services: channels, targets, notices, search documents. */
@Injectable()
export class ForumPlugs {
  constructor(
    readonly threadRooms: ThreadRooms,
    readonly themeRooms: ThemeRooms,
    readonly threadTarget: ThreadTarget,
    readonly postTarget: PostTarget,
  ) {}
}

@Injectable()
export class ForumManifest implements Manifest {
  readonly name = 'forum';
  readonly subscribers;
  readonly channels;
  readonly targets;
  readonly notices;
  readonly documents;
  readonly retention = [sql`delete from draft where saved_at < now() - interval '180 days'`];

  constructor(plugs: ForumPlugs, drafts: DraftService, notices: ForumNotices, documents: ThreadDocuments) {
    this.subscribers = [drafts];
    this.channels = [plugs.threadRooms, plugs.themeRooms];
    this.targets = [plugs.threadTarget, plugs.postTarget];
    this.notices = notices.rules;
    this.documents = [documents];
  }
}
