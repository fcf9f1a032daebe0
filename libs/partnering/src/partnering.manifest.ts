import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';
import { callNotices } from './call/call.notices.js';
import { consortiumNotices } from './consortium/consortium.notices.js';
import { DeadlineChore } from './consortium/deadline.chore.js';
import { InterestPlugs } from './interest/interest.plugs.js';
import { partneringGoods } from './merged/partnering.goods.js';
import { MatchNews } from './match/news/news.consumer.js';
import { MatchNotices } from './match/news/news.notices.js';

/** What the board of partner posts offers to the services. */
@Injectable()
export class PartneringManifest implements Manifest {
  readonly name = 'partnering';
  readonly goods = [partneringGoods];
  readonly notices;
  readonly subscribers;
  readonly chores;
  readonly targets;

  constructor(deadlines: DeadlineChore, interests: InterestPlugs, matches: MatchNotices, news: MatchNews) {
    this.notices = [...callNotices, ...consortiumNotices, ...interests.notices, ...matches.rules];
    this.subscribers = [...interests.subscribers, news];
    this.chores = [deadlines, ...interests.chores];
    this.targets = [...interests.targets];
  }
}
