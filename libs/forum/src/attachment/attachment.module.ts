import { Module } from '@nestjs/common';
import { IdentityModule } from '@guildhall/identity';
import { PostRenderer } from '../post/post.renderer.js';
import { AttachmentArrival } from './attachment.arrival.js';
import { AttachmentChore } from './attachment.chore.js';
import { AttachmentController } from './attachment.controller.js';
import { AttachmentInspector } from './attachment.inspector.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentReading } from './attachment.reading.js';
import { AttachmentResolver } from './attachment.resolver.js';
import { AttachmentScanner } from './attachment.scanner.js';
import { AttachmentService } from './attachment.service.js';
import { AttachmentStore } from './attachment.store.js';
import { AttachmentTaking, AttachmentUploadController } from './attachment.upload.controller.js';

const reading = [AttachmentArrival, AttachmentScanner, AttachmentInspector, AttachmentReading];
const keeping = [AttachmentStore, AttachmentQueries, AttachmentService, AttachmentChore];

/** Pictures and files of posts, and the renderer that shows them. */
@Module({
  imports: [IdentityModule],
  providers: [...reading, ...keeping, AttachmentTaking, AttachmentResolver, PostRenderer],
  controllers: [AttachmentUploadController, AttachmentController],
  exports: [AttachmentChore, PostRenderer],
})
export class AttachmentModule {}
