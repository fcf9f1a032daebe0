import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, clock, notFound, speaksFor, unavailable } from '@guildhall/kernel';
import { Database, Limits, type LoggedEvent, spenderOf, sql, type Subscriber, type Tx } from '@guildhall/database';
import { ThreadRepository } from '../thread/thread.repository.js';
import type { DraftInput } from './draft.input.js';
import { type DraftFacts, ownDrafts, ownsDraft } from './draft.policy.js';
import { draftColumns, type DraftWish } from './draft.queries.js';
import type { Draft } from './draft.view.js';

export const MOST_DRAFTS = 50;
const MOST_OF_A_GUEST = 10;

/** As many as that writer may keep. */
export const mostDrafts = ({ personId }: Actor): number => (personId === null ? MOST_OF_A_GUEST : MOST_DRAFTS);

type Kept = Draft & DraftFacts & { readonly form: string };
export type Saved = { readonly draft: Draft } | { readonly conflict: Draft } | 'too many';

const words = ({ theme, title, markdown, language, tags, centre }: Draft | DraftInput): string =>
  JSON.stringify([theme, title, markdown, language, tags, centre ?? null]);

/** Keeps what somebody is writing, also before there is an account, and hands it over at sign-up. */
@Injectable()
export class DraftService implements Subscriber {
  readonly name = 'forum.draft';
  readonly events = ['identity.person-joined'];

  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly limits: Limits,
  ) {}

  async save(actor: Actor, input: DraftInput): Promise<Saved> {
    await this.limits.spend('draftsByActor', spenderOf(actor));
    return this.database.transaction(async (tx) => {
      // One after the other, so that of two saves at once one is the later.
      await tx.rows(sql`select pg_advisory_xact_lock(hashtext('draft'), hashtext(${actor.personId ?? actor.guestId}))`);
      if (input.thread) await this.threads.require(tx, actor, 'reply', input.thread);
      const kept = await this.kept(tx, actor, input);
      if (!kept && (await this.isFull(tx, actor))) return 'too many';
      if (kept && kept.revision !== input.revision && (input.form === '' || kept.form !== input.form))
        return words(kept) === words(input) ? { draft: kept } : { conflict: kept };
      return { draft: await this.write(tx, actor, kept?.id ?? input.id ?? randomUUID(), input) };
    });
  }

  async discard(actor: Actor, { id, thread }: DraftWish): Promise<boolean> {
    const wanted =
      id !== undefined
        ? sql`d.id = ${id}`
        : thread !== undefined
          ? sql`d.thread_id = ${thread}::bigint`
          : sql`d.id = (
        select d.id from draft d where ${ownDrafts(actor)} and d.thread_id is null and d.publish_at is null
        order by d.saved_at desc, d.id desc limit 1)`;
    const gone = await this.database.rows(
      sql`delete from draft d where ${ownDrafts(actor)} and ${wanted} returning d.id`,
    );
    return gone.length > 0;
  }

  /** Everything written before signing up belongs to the new member, on whatever device the link is opened. */
  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    await tx.rows(sql`update draft set person_id = ${payload['person']}
      where person_id is null and guest_id = ${payload['guest'] ?? null}`);
  }

  /** What was posted needs no draft any more: that one, and another of the same words. */
  async letGo(tx: Tx, actor: Actor, { draft, title, markdown }: Posted): Promise<void> {
    await tx.rows(sql`delete from draft d where ${ownDrafts(actor)} and d.thread_id is null
      and (d.id = ${draft ?? null} or (d.title = ${title} and d.markdown = ${markdown}))`);
  }

  private async kept(tx: Tx, actor: Actor, { id, thread }: DraftInput): Promise<Kept | null> {
    const kept = await tx.one<Kept>(sql`
      select ${draftColumns}, d.person_id as "personId", d.guest_id as "guestId", d.form from draft d
      where d.id = ${id ?? null} or (d.thread_id = ${thread ?? null}::bigint and d.person_id = ${actor.personId})
      order by d.thread_id nulls last limit 1 for update`);
    if (kept && (!ownsDraft(actor, kept) || kept.threadId !== (thread ?? null))) throw notFound();
    return kept;
  }

  private async isFull(tx: Tx, actor: Actor): Promise<boolean> {
    const row = await tx.one<{ count: number }>(
      sql`select count(*)::int as count from draft d where ${ownDrafts(actor)}`,
    );
    return (row?.count ?? 0) >= mostDrafts(actor);
  }

  private async write(tx: Tx, actor: Actor, id: string, input: DraftInput): Promise<Draft> {
    const { theme, title, markdown, language, tags, form } = input;
    // Only those one speaks for; whether one still does is asked again when it is published.
    const centre = input.centre && speaksFor(actor, input.centre) ? input.centre : null;
    const draft = await tx.one<Draft>(sql`
      insert into draft as d (id, person_id, guest_id, thread_id, theme, title, markdown, language, tags, centre_id,
        form, saved_at)
      values (${id}, ${actor.personId}, ${actor.guestId}, ${input.thread ?? null}::bigint, ${theme}, ${title}, ${markdown},
        ${language}, ${tags}, ${centre}::bigint, ${form}, ${clock.now()})
      on conflict (id) do update set person_id = coalesce(excluded.person_id, d.person_id), theme = excluded.theme,
        title = excluded.title, markdown = excluded.markdown, language = excluded.language, tags = excluded.tags, centre_id = excluded.centre_id,
        form = excluded.form, saved_at = excluded.saved_at, revision = d.revision + 1, refusal = null, attempts = 0
      returning ${draftColumns}`);
    if (!draft) throw unavailable();
    return draft;
  }
}

export interface Posted {
  readonly draft?: string | undefined;
  readonly title: string;
  readonly markdown: string;
}
