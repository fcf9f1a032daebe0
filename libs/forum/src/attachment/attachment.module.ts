import { Module } from '@nestjs/common';
import { FilesModule } from '@guildhall/files';
import { IdentityModule } from '@guildhall/identity';
import { LinkPreviewConsumer } from '../link-preview/link-preview.consumer.js';
import { AddressRule } from '../link-preview/link-preview.address.js';
import { LinkPreviewFetcher } from '../link-preview/link-preview.fetcher.js';
import { PostRenderer } from '../post/post.renderer.js';
import { AttachmentChore } from './attachment.chore.js';
import { AttachmentController } from './attachment.controller.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentResolver } from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';
import { AttachmentStore } from './attachment.store.js';
import { AttachmentTaking, AttachmentUploadController } from './attachment.upload.controller.js';

const keeping = [AttachmentStore, AttachmentQueries, AttachmentService, AttachmentChore];

const previews = [AddressRule, LinkPreviewFetcher, LinkPreviewConsumer];

/** What posts show besides words: pictures, files, what is known of a link; and the renderer that shows them. */
@Module({
  imports: [IdentityModule, FilesModule],
  providers: [...keeping, AttachmentTaking, AttachmentResolver, PostRenderer, ...previews],
  controllers: [AttachmentUploadController, AttachmentController],
  exports: [AttachmentChore, LinkPreviewConsumer, PostRenderer],
})
export class AttachmentModule {}
