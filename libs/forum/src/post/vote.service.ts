import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { Database, Limits, type Sql, sql } from '@guildhall/database';
import type { PostEntity } from './post.entity.js';
import { postEvent } from './post.events.js';
import { PostRepository } from './post.repository.js';

@Injectable()
export class VoteService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostRepository,
    private readonly limits: Limits,
  ) {}

  /** Votes once, however often it is called; false for a post of one's own. */
  vote(actor: Actor, id: string): Promise<boolean> {
    return this.change(
      actor,
      id,
      1,
      (post, person) => sql`
      insert into post_vote (post_id, person_id) values (${post.id}, ${person}) on conflict do nothing returning 1`,
    );
  }

  withdraw(actor: Actor, id: string): Promise<boolean> {
    return this.change(
      actor,
      id,
      -1,
      (post, person) => sql`
      delete from post_vote where post_id = ${post.id} and person_id = ${person} returning 1`,
    );
  }

  private async change(actor: Actor, id: string, by: 1 | -1, statement: (post: PostEntity, person: string) => Sql) {
    const person = requirePerson(actor);
    await this.limits.spend('votesByPerson', person);
    return this.database.transaction(async (tx) => {
      const seen = await this.posts.view(tx, actor, id);
      if (seen.post.authorId === person) return false;
      const { post, thread } = await this.posts.require(tx, actor, 'vote', id);
      if (await tx.one(statement(post, person))) {
        post.voteCount += by;
        await this.posts.save(tx, post);
        tx.publish(postEvent('post-voted', post, thread.theme, null));
      }
      return true;
    });
  }
}
