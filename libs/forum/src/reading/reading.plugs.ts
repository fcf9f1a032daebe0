import { Injectable } from '@nestjs/common';
import type { Chore, NoticeRule, Subscriber } from '@guildhall/database';
import { ReminderChore, reminderNotice } from '../bookmark/reminder.chore.js';
import { FollowNotices } from '../follow/follow.notices.js';
import { FollowService } from '../follow/follow.service.js';

/** What reading offers to the services: notices of followers, reminders, and following by oneself. */
@Injectable()
export class ReadingPlugs {
  readonly subscribers: readonly Subscriber[];
  readonly notices: readonly NoticeRule[];
  readonly chores: readonly Chore[];

  constructor(follows: FollowService, notices: FollowNotices, reminders: ReminderChore) {
    this.subscribers = [follows];
    this.notices = [...notices.rules, reminderNotice];
    this.chores = [reminders];
  }
}
