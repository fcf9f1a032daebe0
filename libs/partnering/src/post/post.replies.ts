import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import type { Tx } from '@guildhall/database';
import type { PartnerPostEntity } from './post.entity.js';
import { partnerPostEvent } from './post.events.js';
import { PartnerPostState } from './post.kinds.js';
import { PartnerPostRepository } from './post.repository.js';

/**
 * Counts the interests of a post that is held: `reply_count` changes nowhere else. Who answered is told to nobody by
 * this; open pages learn how many replies are left.
 */
@Injectable()
export class PartnerPostReplies {
  constructor(private readonly posts: PartnerPostRepository) {}

  /** An interest came; false, with nothing changed, when the post takes none now. */
  async take(tx: Tx, post: PartnerPostEntity): Promise<boolean> {
    const before = post.state;
    if (!post.takeInterest(clock.now())) return false;
    await this.keep(tx, post, before);
    return true;
  }

  /** One was withdrawn. What is declined or lapses goes on counting: nobody reads from the number what was decided. */
  async giveUp(tx: Tx, post: PartnerPostEntity): Promise<void> {
    const before = post.state;
    post.giveUpInterest(clock.now());
    await this.keep(tx, post, before);
  }

  /** One became an introduction that is open. */
  async found(tx: Tx, post: PartnerPostEntity): Promise<void> {
    post.countPartner();
    await this.posts.save(tx, post);
  }

  private async keep(tx: Tx, post: PartnerPostEntity, before: PartnerPostState): Promise<void> {
    await this.posts.save(tx, post);
    tx.publish(partnerPostEvent('post-counted', post, null));
    if (post.state === before) return;
    const isPaused = post.state === PartnerPostState.PAUSED;
    tx.publish(partnerPostEvent(isPaused ? 'post-filled' : 'post-resumed', post, null));
  }
}
