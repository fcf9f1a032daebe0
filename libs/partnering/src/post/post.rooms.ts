import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import type { ChannelRule, StreamEvent } from '@guildhall/database';
import { PartnerPostQueries } from './post.queries.js';
import { PartnerPostState } from './post.kinds.js';

const READER = 'reader';
const INSIDER = 'insider';
/** Drafts have no events, and hidden posts none for readers. */
const parting = 'partnering.post-hidden';

/** The channel of one partner post: how it stands, and how many replies are left. */
@Injectable()
export class PartnerPostRooms implements ChannelRule {
  readonly prefix = 'partner-post';

  constructor(private readonly posts: PartnerPostQueries) {}

  async group(actor: Actor, id: string): Promise<string | null> {
    if (!/^[1-9]\d{0,17}$/.test(id)) return null;
    const post = await this.posts.find(actor, id);
    if (!post || post.state === PartnerPostState.DRAFT) return null;
    return post.viewerCan.edit || post.viewerCan.moderate ? INSIDER : READER;
  }

  async visible(group: string, id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]> {
    if (group === INSIDER) return events;
    return (await this.posts.isPublic(id)) ? events : events.filter(({ type }) => type === parting);
  }

  /** Once it is out of sight, readers have nothing to follow. */
  closes({ type }: StreamEvent): readonly string[] {
    return type === parting ? [READER] : [];
  }
}
