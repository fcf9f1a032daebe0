import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { Admission, columnsOf, Database, type Signed, signed, sql, type Tx } from '@guildhall/database';
import { ThreadEntity } from '../thread/thread.entity.js';
import { canThread } from '../thread/thread.policy.js';
import { PostEntity } from './post.entity.js';
import { postEvent } from './post.events.js';
import { PostRepository } from './post.repository.js';
import type { Reply, WrittenReply } from './reply.js';

/** The operation under which the keys of replies are kept. */
export const REPLY = 'replyToThread';

/** A thread that is held, for the reply that asked for it. */
type Held = ThreadEntity & { readonly place: string; readonly freshId: string; readonly patience: string };

/** A reply that is let in, with its key and the thread it moves on. */
interface Admitted {
  readonly reply: Reply;
  readonly key: Signed;
  readonly post: PostEntity;
  readonly thread: ThreadEntity;
}

const unusual = (): never => {
  throw new Error('More would have to be asked.');
};

/** Writes plain replies of many people to many threads in one transaction. Whatever is unusual about one it leaves out. */
@Injectable()
export class ReplyGroup {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
  ) {}

  /** Those that were written; of the others nothing is. */
  write(replies: readonly Reply[]): Promise<ReadonlyMap<Reply, WrittenReply>> {
    return this.database.transaction(async (tx) => {
      const admitted = await this.admit(tx, replies);
      if (admitted.length > 0) add(tx, admitted);
      return new Map(admitted.map(({ reply, post: { id, number } }) => [reply, { id, number }]));
    }, 1);
  }

  private async admit(tx: Tx, replies: readonly Reply[]): Promise<Admitted[]> {
    const keys = replies.map(({ actor, input: { idempotencyKey: _, ...request } }) => signed(actor, request));
    const threads = new Map<string, ThreadEntity>();
    const used = new Set<string>();
    const admitted: Admitted[] = [];
    for (const { place, freshId: id, patience: _, ...row } of await hold(tx, replies, keys)) {
      const [reply, key] = [replies[Number(place) - 1], keys[Number(place) - 1]];
      if (!reply || !key) continue;
      const thread = threads.get(row.id) ?? Object.assign(new ThreadEntity(), row);
      threads.set(row.id, thread);
      const name = `${key.scope} ${reply.input.idempotencyKey}`;
      if (used.has(name) || !(await this.isUsual(reply, thread))) continue;
      used.add(name);
      admitted.push({ reply, key, thread, post: write(reply, id, thread) });
    }
    return admitted;
  }

  /** Whether it may be published as it is, as far as can be told without asking more. */
  private async isUsual({ actor, input, said }: Reply, thread: ThreadEntity): Promise<boolean> {
    if (thread.mergedInto || !canThread.view(actor, thread) || !canThread.reply(actor, thread)) return false;
    const { theme, slowMinutes } = thread;
    const writing = { theme, slowMinutes, title: '', markdown: said.markdown, language: input.language };
    const verdict = await this.admission.judge(actor, { kind: 'REPLY', ...writing }, unusual).catch(() => null);
    return verdict?.held === null && verdict.words.length === 0;
  }
}

/** For whoever holds what one reply needs beside its thread, the others wait no longer; then each is written alone. */
const PATIENCE = '500ms';

/**
 * Their threads that nobody else holds, locked in one order; none for a reply whose key was used before. Planned each
 * time: a plan made while there were few keys would read all of them, however many come within the next minute.
 */
const hold = (tx: Tx, replies: readonly Reply[], keys: readonly Signed[]): Promise<Held[]> => {
  const threads = replies.map(({ input }) => input.thread);
  const given = replies.map(({ input }) => input.idempotencyKey);
  return tx.planned<Held>(sql`
    with held as materialized (
      select ${columnsOf(tx, ThreadEntity, 'held')} from thread held where held.id = any(${threads}::bigint[])
      order by held.id for no key update skip locked)
    select asked.place, ${PostRepository.nextId} as "freshId", set_config('lock_timeout', ${PATIENCE}, true) as patience,
      held.*
    from unnest(${threads}::bigint[], ${keys.map(({ scope }) => scope)}::text[], ${given}::text[])
        with ordinality as asked (thread, scope, key, place)
      join held on held.id = asked.thread
    where not exists (select from idempotency_key k
      where k.scope = asked.scope and k.operation = ${REPLY} and k.key = asked.key)
    order by asked.place`);
};

function write({ authorId, input, said, html }: Reply, id: string, thread: ThreadEntity): PostEntity {
  const at = clock.now();
  const words = { markdown: said.markdown, html, language: input.language };
  return PostEntity.write({ id, threadId: thread.id, number: thread.takeReply(at), authorId, ...words }, at);
}

/** Sent together with the events when the transaction commits. */
function add(tx: Tx, admitted: readonly Admitted[]): void {
  const posts = admitted.map(({ post }) => post);
  const threads = [...new Set(admitted.map(({ thread }) => thread))];
  tx.defer(sql`
    update thread t set last_post_at = moved.at, reply_count = moved.replies, last_number = moved.number
    from unnest(${threads.map(({ id }) => id)}::bigint[], ${threads.map(({ lastPostAt }) => lastPostAt)}::timestamptz[],
      ${threads.map(({ replyCount }) => replyCount)}::int[], ${threads.map(({ lastNumber }) => lastNumber)}::int[])
      as moved (id, at, replies, number)
    where t.id = moved.id`);
  tx.defer(sql`
    insert into post (id, thread_id, number, author_id, markdown, html, language, created_at) overriding system value
    select * from unnest(${posts.map(({ id }) => id)}::bigint[], ${posts.map(({ threadId }) => threadId)}::bigint[],
      ${posts.map(({ number }) => number)}::int[], ${posts.map(({ authorId }) => authorId)}::uuid[],
      ${posts.map(({ markdown }) => markdown)}::text[], ${posts.map(({ html }) => html)}::text[],
      ${posts.map(({ language }) => language)}::text[], ${posts.map(({ createdAt }) => createdAt)}::timestamptz[])`);
  tx.defer(sql`
    delete from draft d using unnest(${posts.map(({ authorId }) => authorId)}::uuid[],
      ${posts.map(({ threadId }) => threadId)}::bigint[]) as written (author, thread)
    where d.person_id = written.author and d.thread_id = written.thread`);
  tx.defer(sql`
    insert into idempotency_key (scope, operation, key, request, result)
    select scope, ${REPLY}, key, request, result from unnest(${admitted.map(({ key }) => key.scope)}::text[],
      ${admitted.map(({ reply }) => reply.input.idempotencyKey)}::text[],
      ${admitted.map(({ key }) => key.hash)}::text[], ${posts.map(({ id }) => id)}::text[])
      as kept (scope, key, request, result)`);
  for (const { post, thread } of admitted) tx.publish(postEvent('post-replied', post, thread.theme, post.authorId));
}
