import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson, type Said, Stopped } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import { visibleThread } from '@guildhall/forum';
import { openPartnerPost, visiblePartnerPost } from '@guildhall/partnering';
import type { ThreadPartnerPostArgs } from './discussed.input.js';
import { discussedMessages } from './discussed.messages.js';
import { canLink, forThread, type LinkFacts } from './discussed.policy.js';
import { PartnerPostNotLinked } from './discussed.results.js';

const MOST_POSTS = 5;
const MOST_THREADS = 20;

interface Held extends LinkFacts {
  readonly isOpen: boolean;
  readonly isHidden: boolean;
  /** How the link stands; null when there never was one. */
  readonly isLinked: boolean | null;
  readonly isBarred: boolean | null;
  readonly posts: number;
  readonly threads: number;
}

/** Links threads and partner posts, and takes links off again; either side does. Each gives the id of the thread. */
@Injectable()
export class DiscussedService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  link(actor: Actor, { thread, partnerPost }: ThreadPartnerPostArgs): Promise<string> {
    return this.turn(actor, thread, partnerPost, async (tx, held, person) => {
      if (held.isLinked) return;
      const stop = (say: Said) => new Stopped(new PartnerPostNotLinked(say(actor.language)));
      if (!held.isOpen || held.isHidden) throw stop(discussedMessages.notOpen());
      if (held.isBarred && !forThread(actor, held)) throw stop(discussedMessages.removed());
      if (held.posts >= MOST_POSTS) throw stop(discussedMessages.full());
      if (held.threads >= MOST_THREADS) throw stop(discussedMessages.postFull());
      await tx.rows(sql`insert into thread_partner_post (thread_id, partner_post_id, linked_by)
        values (${thread}, ${partnerPost}, ${person}) on conflict (thread_id, partner_post_id) do update
        set linked_by = excluded.linked_by, linked_at = now(), removed_at = null, removed_by = null,
          removed_for_thread = false`);
    });
  }

  unlink(actor: Actor, { thread, partnerPost }: ThreadPartnerPostArgs): Promise<string> {
    return this.turn(actor, thread, partnerPost, async (tx, held, person) => {
      if (!held.isLinked) return;
      await tx.rows(sql`update thread_partner_post set removed_at = now(), removed_by = ${person},
          removed_for_thread = ${forThread(actor, held)}
        where thread_id = ${thread} and partner_post_id = ${partnerPost}`);
    });
  }

  /** Holds the thread, so that two at once are counted one after the other; both things have to be seen. */
  private async turn(
    actor: Actor,
    thread: string,
    post: string,
    work: (tx: Tx, held: Held, person: string) => Promise<void>,
  ): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return this.database.transaction(async (tx) => {
      const locked = await tx.one<{
        id: string;
      }>(sql`select t.id from thread t where t.id = ${thread} and ${visibleThread(actor)}
        for no key update`);
      if (!locked) throw notFound();
      const held = await this.held(tx, actor, thread, post);
      if (!held) throw notFound();
      if (!canLink(actor, held)) throw forbidden();
      if (!forThread(actor, held)) await requireSeat(tx, person, held.centreId);
      await work(tx, held, person);
      return thread;
    });
  }

  private held(tx: Tx, actor: Actor, thread: string, post: string): Promise<Held | null> {
    return tx.one<Held>(sql`
      select t.theme, t.author_id as "askerId", t.hidden_at is not null as "isHidden", p.centre_id::text as "centreId",
        ${openPartnerPost} as "isOpen", l.removed_at is null and l.thread_id is not null as "isLinked",
        l.removed_for_thread as "isBarred", cardinality(t.partner_post_ids) as posts,
        (select count(*)::int from thread_partner_post o
          where o.partner_post_id = p.id and o.removed_at is null) as threads
      from thread t join partner_post p on p.id = ${post} and p.opened_at is not null and ${visiblePartnerPost(actor)}
        left join thread_partner_post l on l.thread_id = t.id and l.partner_post_id = p.id
      where t.id = ${thread}`);
  }
}
