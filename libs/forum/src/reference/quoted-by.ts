import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@guildhall/kernel';
import { type Sql, sql, wanted } from '@guildhall/database';
import { visiblePost } from '../post/post.policy.js';

@ObjectType('QuotingPost', { description: 'A post that quotes another.' })
export class QuotingPostView {
  @Field(() => ID, { description: 'The quoting post.' }) id!: string;
  @Field(() => Int, { description: 'Its place in its thread.' }) number!: number;
  @Field(() => String) authorName!: string;
}

/** The first posts that quote a `post p` and that the actor may see, as JSON; not asked for where none does. */
export const quotedByOf = (actor: Actor): Sql => sql`case when p.quoted then (
  select json_agg(quoting order by quoting.place) from (select p.id as quoted_id) whole cross join lateral (
    select p.id::text, p.number, author.name as "authorName", p.id as place
    from post_quote q join post p on p.id = q.post_id join thread t on t.id = p.thread_id
    join person author on author.id = p.author_id
    where q.quoted_id = whole.quoted_id and ${visiblePost(actor)}
      and ${wanted(actor, sql`p.author_id`)}
    order by p.id limit 10) quoting) end`;
