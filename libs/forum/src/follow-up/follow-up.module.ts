import { Global, Module } from '@nestjs/common';
import { FollowUps } from '@guildhall/database';
import { ForumModule } from '../forum.module.js';
import { ThreadFollowUps } from './thread.follow-ups.js';

/** What other features ask to let something go on in the forum. */
@Global()
@Module({
  imports: [ForumModule],
  providers: [{ provide: FollowUps, useClass: ThreadFollowUps }],
  exports: [FollowUps],
})
export class FollowUpModule {}
