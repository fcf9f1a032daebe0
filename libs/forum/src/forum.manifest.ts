import { Injectable } from '@nestjs/common';
import { type Manifest, sql } from '@guildhall/database';
import { AuthorshipConsumer } from './authorship/authorship.consumer.js';
import { AttachmentChore } from './attachment/attachment.chore.js';
import { approvalNotices } from './admission/approval.notices.js';
import { draftNotices } from './draft/draft.notices.js';
import { curationNotices } from './curation/curation.notices.js';
import { CurationQueries } from './curation/curation.queries.js';
import { DraftService } from './draft/draft.service.js';
import { LinkPreviewConsumer } from './link-preview/link-preview.consumer.js';
import { PostDocuments } from './post/post.documents.js';
import { ScheduleChore } from './draft/schedule.chore.js';
import { PostTarget } from './post/post.target.js';
import { ReadingPlugs } from './reading/reading.plugs.js';
import { TagDocuments } from './tag/tag.documents.js';
import { ThreadDocuments } from './thread/thread.documents.js';
import { ForumNotices } from './thread/thread.notices.js';
import { ThemeRooms, ThreadRooms } from './thread/thread.rooms.js';
import { ThreadTarget } from './thread/thread.target.js';
import { RequestRunner } from './translation/request.runner.js';
import { forumGoods } from './voice/forum.goods.js';
import { translationNotices } from './translation/translation.notices.js';

/** What the forum offers to the services: channels, targets, notices, search documents. */
@Injectable()
export class ForumPlugs {
  constructor(
    readonly threadRooms: ThreadRooms,
    readonly themeRooms: ThemeRooms,
    readonly threadTarget: ThreadTarget,
    readonly postTarget: PostTarget,
    readonly reading: ReadingPlugs,
    readonly attachments: AttachmentChore,
    readonly schedule: ScheduleChore,
    readonly previews: LinkPreviewConsumer,
    readonly authorship: AuthorshipConsumer,
    readonly translations: RequestRunner,
  ) {}
}

@Injectable()
export class ForumManifest implements Manifest {
  readonly name = 'forum';
  readonly goods = [forumGoods];
  readonly subscribers;
  readonly channels;
  readonly targets;
  readonly notices;
  readonly documents;
  readonly chores;
  readonly retention = [
    CurationQueries.overduePins,
    sql`delete from draft where saved_at < now() - interval '180 days' and publish_at is null`,
  ];

  constructor(
    plugs: ForumPlugs,
    drafts: DraftService,
    notices: ForumNotices,
    threadDocuments: ThreadDocuments,
    postDocuments: PostDocuments,
    tagDocuments: TagDocuments,
  ) {
    this.subscribers = [drafts, plugs.previews, plugs.authorship, plugs.translations, ...plugs.reading.subscribers];
    this.channels = [plugs.threadRooms, plugs.themeRooms];
    this.targets = [plugs.threadTarget, plugs.postTarget];
    this.documents = [threadDocuments, postDocuments, tagDocuments];
    this.notices = [
      approvalNotices,
      ...notices.rules,
      ...plugs.reading.notices,
      ...draftNotices,
      ...translationNotices,
      curationNotices,
    ];
    this.chores = [...plugs.reading.chores, plugs.attachments, plugs.schedule, plugs.translations];
  }
}
