import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import type { PostEntity } from '../post/post.entity.js';
import {
  labelOf,
  type Meant,
  meantIn,
  type Named,
  quotedIn,
  type Referring,
  rewriteMentions,
  rewriteQuotes,
} from './reference.parse.js';
import { peopleMentioned, postQuoted } from './reference.events.js';
import { type Nameable, ReferenceQueries } from './reference.queries.js';

const MOST_MENTIONS = 10;
const MOST_QUOTES = 20;
const LONGEST = 20_000;
/** Beyond these a text is no conversation; what stands further down stays plain words. */
const MOST_LOOKED_UP = 100;

/** Of those with this name the one who is meant: the only one in the thread, else the only one at all. */
function only(found: readonly Nameable[]): Nameable | null {
  const here = found.filter((person) => person.here);
  const [one, another] = here.length > 0 ? here : found;
  return one && !another ? one : null;
}

function find(people: readonly Nameable[], { id, names }: Meant): { person: Nameable; words: number } | null {
  if (id !== null) {
    const person = people.find((one) => one.id === id);
    return person ? { person, words: 0 } : null;
  }
  for (const name of names) {
    const person = only(people.filter((one) => one.name.toLowerCase() === name));
    if (person) return { person, words: name.split(' ').length };
  }
  const first = names.at(-1);
  const person = only(people.filter((one) => one.here && one.name.toLowerCase().split(' ')[0] === first));
  return person ? { person, words: 1 } : null;
}

/** Makes `@name` and quotes in what somebody writes into references that last, and keeps who and what they name. */
@Injectable()
export class ReferenceService {
  constructor(private readonly queries: ReferenceQueries) {}

  /** Asks before the transaction. @throws BAD_INPUT when more than ten people are mentioned. */
  async resolve(actor: Actor, written: string, thread: string | null): Promise<Referring> {
    const quoting = await this.quotes(actor, written);
    const { markdown, people } = await this.mentions(actor, quoting.markdown, thread);
    if (people.length > MOST_MENTIONS)
      throw badInput({ field: 'input.markdown', say: inputMessages.mentions({ max: MOST_MENTIONS }) });
    if (markdown.length > Math.max(LONGEST, written.length))
      throw badInput({ field: 'input.markdown', say: inputMessages.length({ min: 2, max: LONGEST }) });
    return { markdown, people, posts: quoting.posts };
  }

  /** Within the transaction that writes the post. Whoever was mentioned before is not told again. */
  async keep(tx: Tx, post: PostEntity, { people, posts }: Referring): Promise<void> {
    const others = people.filter((person) => person !== post.authorId);
    if (others.length > 0) await this.keepMentions(tx, post, others);
    if (posts.length > 0 || post.revision > 1) await this.keepQuotes(tx, post, posts);
  }

  private async keepMentions(tx: Tx, post: PostEntity, people: readonly string[]): Promise<void> {
    const fresh = await tx.rows(sql`
      insert into post_mention (post_id, person_id) select ${post.id}::bigint, unnest(${people}::uuid[])
      on conflict do nothing returning person_id`);
    if (fresh.length > 0) tx.publish(peopleMentioned(post));
  }

  private async keepQuotes(tx: Tx, post: PostEntity, posts: readonly string[]): Promise<void> {
    await tx.rows(sql`delete from post_quote where post_id = ${post.id} and quoted_id <> all(${posts}::bigint[])`);
    const fresh = await tx.rows<{ id: string; threadId: string; number: number }>(sql`
      with kept as (
        insert into post_quote (quoted_id, post_id) select unnest(${posts}::bigint[]), ${post.id}::bigint
        on conflict do nothing returning quoted_id),
      told as (update post set quoted = true where not quoted and id in (select quoted_id from kept))
      select id::text, thread_id::text as "threadId", number from post where id in (select quoted_id from kept)
        and exists (select from post p join thread t on t.id = p.thread_id
          where p.id = ${post.id} and p.hidden_at is null and t.hidden_at is null)`);
    tx.publish(...fresh.map((quoted) => postQuoted(quoted, post.authorId)));
  }

  private async mentions(
    actor: Actor,
    written: string,
    thread: string | null,
  ): Promise<Pick<Referring, 'markdown' | 'people'>> {
    if (!written.includes('@')) return { markdown: written, people: [] };
    const meant = meantIn(written).slice(0, MOST_LOOKED_UP);
    if (meant.length === 0) return { markdown: written, people: [] };
    const ids = meant
      .flatMap(({ id }) => (id === null ? [] : [id]))
      .filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
    const people = await this.queries.people(
      actor,
      ids,
      meant.flatMap(({ names }) => names),
      thread,
    );
    const named = new Set<string>();
    const name: Named = (one) => {
      const found = find(people, one);
      if (!found) return null;
      named.add(found.person.id);
      return { text: `@[${labelOf(found.person.name)}](person:${found.person.id})`, words: found.words };
    };
    return { markdown: rewriteMentions(written, name), people: [...named] };
  }

  /** A quote of a post the writer may not see keeps its words and loses its link. */
  private async quotes(actor: Actor, written: string): Promise<Pick<Referring, 'markdown' | 'posts'>> {
    const quoted = written.includes('](post:') ? quotedIn(written) : [];
    if (quoted.length === 0) return { markdown: written, posts: [] };
    const authors = await this.queries.authors(actor, quoted.slice(0, MOST_QUOTES));
    const markdown = rewriteQuotes(written, (post) => {
      const author = authors.get(post);
      return author === undefined ? null : `[${labelOf(author)}](post:${post})`;
    });
    return { markdown, posts: [...authors.keys()] };
  }
}
