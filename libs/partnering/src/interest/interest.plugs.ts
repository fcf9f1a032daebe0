import { Injectable } from '@nestjs/common';
import { InterestCopyTarget } from '../copy/copy.target.js';
import { EndingConsumer } from './ending.consumer.js';
import { interestNotices } from './interest.notices.js';
import { WaitingChore } from './waiting.chore.js';

/** What interests and introductions offer to the services; no channel and no search document is among it. */
@Injectable()
export class InterestPlugs {
  readonly notices = interestNotices;
  readonly subscribers;
  readonly chores;
  readonly targets;

  constructor(ending: EndingConsumer, waiting: WaitingChore, copies: InterestCopyTarget) {
    this.subscribers = [ending];
    this.chores = [waiting];
    this.targets = [copies];
  }
}
