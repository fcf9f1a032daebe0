import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { Database, Limits } from '@guildhall/database';
import type { PostEntity } from '../post/post.entity.js';
import { PostRepository } from '../post/post.repository.js';
import { alsoWorksEvent } from './also-works.events.js';
import type { MarkAlsoWorksInput } from './also-works.input.js';

/** For those who may mark the answer: practice differs, and so do answers. */
@Injectable()
export class AlsoWorksService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostRepository,
    private readonly limits: Limits,
  ) {}

  /** Marks a reply, in place of what was said before; gives the id of the thread. */
  mark(actor: Actor, { post: id, countries, note = '' }: MarkAlsoWorksInput): Promise<string> {
    return this.change(actor, id, 'also-works-marked', (post) => post.alsoWorks(countries, note));
  }

  unmark(actor: Actor, id: string): Promise<string> {
    return this.change(actor, id, 'also-works-unmarked', (post) => post.alsoWorks([], ''));
  }

  private async change(
    actor: Actor,
    id: string,
    fact: 'also-works-marked' | 'also-works-unmarked',
    verb: (post: PostEntity) => boolean,
  ): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const { post, thread } = await this.posts.require(tx, actor, 'markAsAnswer', id);
      if (verb(post)) {
        await this.posts.save(tx, post);
        tx.publish(alsoWorksEvent(fact, post, actor.personId));
      }
      return thread.id;
    });
  }
}
