import { Module } from '@nestjs/common';
import { IdentityModule } from '@guildhall/identity';
import { VoiceQueries } from './voice/voice.queries.js';
import { CentreVoiceResolver } from './voice/voice.resolver.js';
import { AttentionQueries } from './attention/attention.queries.js';
import { AttentionResolver } from './attention/attention.resolver.js';
import { AttachmentModule } from './attachment/attachment.module.js';
import { AuthorshipConsumer } from './authorship/authorship.consumer.js';
import { BookmarkResolver, ViewerBookmarksResolver } from './bookmark/bookmark.resolver.js';
import { BookmarkService } from './bookmark/bookmark.service.js';
import { ReminderChore } from './bookmark/reminder.chore.js';
import { AlsoWorksResolver } from './also-works/also-works.resolver.js';
import { AlsoWorksService } from './also-works/also-works.service.js';
import { AnswererQueries } from './answer-request/answer-request.queries.js';
import { AnswererResolver, AnswerRequestResolver } from './answer-request/answer-request.resolver.js';
import { AnswerRequestService } from './answer-request/answer-request.service.js';
import { curation } from './curation/curation.providers.js';
import { DraftResolver } from './draft/draft.resolver.js';
import { DraftQueries } from './draft/draft.queries.js';
import { DraftService } from './draft/draft.service.js';
import { PersonLevelResolver, TagLevelResolver, ThemeLevelResolver } from './follow/follow-level.resolver.js';
import { ScheduleChore } from './draft/schedule.chore.js';
import { ScheduleService } from './draft/schedule.service.js';
import { FeedQueries } from './feed/feed.queries.js';
import { FeedResolver } from './feed/feed.resolver.js';
import { PictureController } from './feed/picture.controller.js';
import { PicturePainter } from './feed/picture.painter.js';
import { SitemapController } from './feed/sitemap.controller.js';
import { FollowNotices } from './follow/follow.notices.js';
import { FollowResolver, ViewerFollowsResolver } from './follow/follow.resolver.js';
import { FollowService } from './follow/follow.service.js';
import { GivenReplyQueries } from './given-reply/given-reply.queries.js';
import { GivenReplyResolver } from './given-reply/given-reply.resolver.js';
import { HelpQueries } from './help/help.queries.js';
import { HelpResolver } from './help/help.resolver.js';
import { ForumManifest, ForumPlugs } from './forum.manifest.js';
import { PostDocuments } from './post/post.documents.js';
import { LinkedPartnerPostResolver } from './partner-post/partner-post.resolver.js';
import { PostEntity } from './post/post.entity.js';
import { PostQueries } from './post/post.queries.js';
import { PostRepository } from './post/post.repository.js';
import { PostResolver, ThreadPostsResolver } from './post/post.resolver.js';
import { PostService } from './post/post.service.js';
import { ReplyGroup } from './post/reply.group.js';
import { ReplyService } from './post/reply.service.js';
import { PostTarget } from './post/post.target.js';
import { VoteService } from './post/vote.service.js';
import { ReadingPlugs } from './reading/reading.plugs.js';
import { ReadingResolver, ViewerTimeZoneResolver } from './reading/reading.resolver.js';
import { ReactionResolver } from './reaction/reaction.resolver.js';
import { ReactionService } from './reaction/reaction.service.js';
import { ReferenceQueries } from './reference/reference.queries.js';
import { ReferenceService } from './reference/reference.service.js';
import { ReadingService } from './reading/reading.service.js';
import { TimeZoneService } from './reading/time-zone.service.js';
import { TagNames } from './tag/tag.names.js';
import { TagQueries } from './tag/tag.queries.js';
import { TagRepository } from './tag/tag.repository.js';
import { TagResolver, ThreadTagsResolver } from './tag/tag.resolver.js';
import { TagService } from './tag/tag.service.js';
import { TemplateResolver } from './template/template.resolver.js';
import { TemplateService } from './template/template.service.js';
import { SlowResolver } from './slow/slow.resolver.js';
import { SlowService } from './slow/slow.service.js';
import { ThemeQueries } from './theme/theme.queries.js';
import { ThemeResolver } from './theme/theme.resolver.js';
import { PersonTallyResolver } from './thread/person-tally.resolver.js';
import { TagDocuments } from './tag/tag.documents.js';
import { ThreadDocuments } from './thread/thread.documents.js';
import { ThreadEntity } from './thread/thread.entity.js';
import { ForumNotices } from './thread/thread.notices.js';
import { ThreadQueries } from './thread/thread.queries.js';
import { ThreadRepository } from './thread/thread.repository.js';
import { ThreadResolver } from './thread/thread.resolver.js';
import { ThemeRooms, ThreadRooms } from './thread/thread.rooms.js';
import { ThreadService } from './thread/thread.service.js';
import { ThreadTarget } from './thread/thread.target.js';
import { ThreadWriter } from './thread/thread.writer.js';
import { TranslationEntity } from './translation/translation.entity.js';
import { translation } from './translation/translation.providers.js';

const themes = [ThemeQueries, ThemeResolver, TemplateService, TemplateResolver];
const tags = [TagNames, TagRepository, TagQueries, TagService, TagResolver, ThreadTagsResolver];
const threads = [ThreadRepository, ThreadQueries, ThreadWriter, ThreadService, ThreadResolver, PersonTallyResolver];
const posts = [
  ...[PostRepository, PostQueries, PostService, ReplyGroup, ReplyService, VoteService],
  ...[PostResolver, ThreadPostsResolver],
];
const readings = [ReadingService, ReadingResolver, TimeZoneService, ViewerTimeZoneResolver, ReadingPlugs];
const follows = [FollowService, FollowResolver, ViewerFollowsResolver, FollowNotices];
const feeds = [FeedQueries, FeedResolver, PicturePainter];
const levels = [ThemeLevelResolver, TagLevelResolver, PersonLevelResolver];
const bookmarks = [BookmarkService, BookmarkResolver, ViewerBookmarksResolver, ReminderChore];
const plugs = [
  ThreadRooms,
  ThemeRooms,
  ThreadTarget,
  PostTarget,
  ForumNotices,
  ThreadDocuments,
  PostDocuments,
  TagDocuments,
  AuthorshipConsumer,
  ForumPlugs,
];
const profiles = [VoiceQueries, CentreVoiceResolver, GivenReplyQueries, GivenReplyResolver, HelpQueries, HelpResolver];
const reactions = [ReactionService, ReactionResolver];
const references = [ReferenceQueries, ReferenceService];
const answers = [
  ...[AlsoWorksService, AlsoWorksResolver, LinkedPartnerPostResolver],
  ...[AnswererQueries, AnswerRequestService, AnswerRequestResolver, AnswererResolver],
];
const drafts = [DraftService, DraftQueries, DraftResolver, ScheduleService, ScheduleChore];
@Module({
  imports: [IdentityModule, AttachmentModule],
  controllers: [SitemapController, PictureController],
  providers: [
    ...themes,
    ...tags,
    ...threads,
    ...posts,
    ...drafts,
    ...readings,
    ...follows,
    ...feeds,
    ...levels,
    ...bookmarks,
    ...profiles,
    ...reactions,
    ...references,
    ...answers,
    ...curation,
    ...translation,
    ...plugs,
    ...[SlowService, SlowResolver, AttentionQueries, AttentionResolver],
    ForumManifest,
  ],
  exports: [ForumManifest, PostQueries, ThreadQueries, ThemeQueries, ThreadRepository, ThreadWriter],
})
export class ForumModule {}

export const forumEntities = [ThreadEntity, PostEntity, TranslationEntity];
