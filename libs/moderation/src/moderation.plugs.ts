import { Module } from '@nestjs/common';
import { DutyNotices } from './duty/duty.notices.js';
import { DutyRooms } from './duty/duty.rooms.js';
import { ModerationManifest } from './moderation.manifest.js';
import { ReportMails } from './report/report.mails.js';

/** What moderation offers to the services; apart from the module itself, which is made from everybody's manifests. */
@Module({ providers: [DutyRooms, DutyNotices, ReportMails, ModerationManifest], exports: [ModerationManifest] })
export class ModerationPlugsModule {}
