import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';
import { callNotices } from './call/call.notices.js';
import { consortiumNotices } from './consortium/consortium.notices.js';
import { DeadlineChore } from './consortium/deadline.chore.js';

/** What the board of partner posts offers to the services. */
@Injectable()
export class PartneringManifest implements Manifest {
  readonly name = 'partnering';
  readonly notices = [...callNotices, ...consortiumNotices];
  readonly chores;

  constructor(deadlines: DeadlineChore) {
    this.chores = [deadlines];
  }
}
