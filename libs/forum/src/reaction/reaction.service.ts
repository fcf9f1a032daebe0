import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { PostRepository } from '../post/post.repository.js';
import { postReacted } from './reaction.events.js';
import { fitsPost, type Reaction } from './reaction.view.js';

/** Reactions follow the rules and the budget of votes. */
@Injectable()
export class ReactionService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostRepository,
    private readonly limits: Limits,
  ) {}

  /** Reacts once, however often it is called; false for a post of one's own. */
  react(actor: Actor, id: string, kind: Reaction): Promise<boolean> {
    return this.change(actor, id, kind, 1);
  }

  withdraw(actor: Actor, id: string, kind: Reaction): Promise<boolean> {
    return this.change(actor, id, kind, -1);
  }

  private async change(actor: Actor, id: string, kind: Reaction, by: 1 | -1): Promise<boolean> {
    const person = requirePerson(actor);
    await this.limits.spend('votesByPerson', person);
    return this.database.transaction(async (tx) => {
      const seen = await this.posts.view(tx, actor, id);
      if (seen.post.authorId === person) return false;
      const { post } = await this.posts.require(tx, actor, 'vote', id);
      if (!fitsPost(kind, post)) throw badInput({ field: 'kind', say: inputMessages.choice() });
      if (await this.note(tx, id, person, kind, by))
        tx.publish(postReacted(post, kind, await this.count(tx, id, kind, by)));
      return true;
    });
  }

  /** Whether this changed anything. */
  private async note(tx: Tx, id: string, person: string, kind: Reaction, by: 1 | -1): Promise<boolean> {
    const statement =
      by === 1
        ? sql`insert into post_reaction (post_id, person_id, kind) values (${id}, ${person}, ${kind})
            on conflict do nothing returning 1`
        : sql`delete from post_reaction where post_id = ${id} and person_id = ${person} and kind = ${kind} returning 1`;
    return (await tx.one(statement)) !== null;
  }

  private async count(tx: Tx, id: string, kind: Reaction, by: 1 | -1): Promise<number> {
    const counted = await tx.one<{ count: number }>(sql`
      update post set reactions = jsonb_set(reactions, array[${kind}::text],
        to_jsonb(coalesce((reactions ->> ${kind}::text)::int, 0) + ${by}::int))
      where id = ${id} returning (reactions ->> ${kind}::text)::int as count`);
    return counted?.count ?? 0;
  }
}
