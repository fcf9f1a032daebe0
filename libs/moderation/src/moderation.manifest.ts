import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';
import { DutyNotices } from './duty/duty.notices.js';
import { DutyRooms } from './duty/duty.rooms.js';
import { ReportMails } from './report/report.mails.js';

/** What moderation offers to the services: the channel of the queue, notices, mails to reporters. */
@Injectable()
export class ModerationManifest implements Manifest {
  readonly name = 'moderation';
  readonly subscribers;
  readonly channels;
  readonly notices;

  constructor(mails: ReportMails, rooms: DutyRooms, notices: DutyNotices) {
    this.subscribers = [mails];
    this.channels = [rooms];
    this.notices = notices.rules;
  }
}
