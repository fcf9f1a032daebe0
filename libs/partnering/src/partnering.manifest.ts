import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';
import { callNotices } from './call/call.notices.js';
import { consortiumNotices } from './consortium/consortium.notices.js';
import { DeadlineChore } from './consortium/deadline.chore.js';
import { InterestPlugs } from './interest/interest.plugs.js';
import { partneringGoods } from './merged/partnering.goods.js';
import { MatchNews } from './match/news/news.consumer.js';
import { MatchNotices } from './match/news/news.notices.js';
import { PartnerPostPlugs } from './post/post.plugs.js';

/** What the board of partner posts offers to the services. */
@Injectable()
export class PartneringManifest implements Manifest {
  readonly name = 'partnering';
  readonly goods = [partneringGoods];
  readonly notices;
  readonly subscribers;
  readonly chores;
  readonly targets;
  readonly channels;
  readonly documents;

  constructor(
    deadlines: DeadlineChore,
    interests: InterestPlugs,
    matches: MatchNotices,
    news: MatchNews,
    posts: PartnerPostPlugs,
  ) {
    this.notices = [...callNotices, ...consortiumNotices, ...interests.notices, ...matches.rules, ...posts.notices];
    this.channels = posts.channels;
    this.documents = posts.documents;
    this.subscribers = [...interests.subscribers, news];
    this.chores = [deadlines, ...interests.chores, ...posts.chores];
    this.targets = [...interests.targets, ...posts.targets];
  }
}
