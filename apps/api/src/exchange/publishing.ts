import { atMost, type Database, raw, type Sql, sql, type Tx } from '@guildhall/database';

/** Threads that become visible together, in one transaction: what an import that is cut off leaves is whole. */
const THREADS_AT_ONCE = 400;
/** One per core of a small server. */
const BATCHES_AT_ONCE = 2;

/** What was laid down and belongs to nothing, with where it stands in what was read. */
export interface Orphan {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly question: string | null;
}

export interface Published {
  readonly people: number;
  readonly threads: number;
  readonly posts: number;
}

/** Makes people, threads and posts of what was laid down, with statements over many rows at once. */
export class Publishing {
  constructor(
    private readonly database: Database,
    private readonly source: string,
    /** Where the community stands on the web, for the links of replies to what they speak to. */
    private readonly origin: string,
    /** A password nobody knows: imported people can't sign in. */
    private readonly passwordHash: string,
  ) {}

  /** What speaks to a post without naming the question gets the question of that post. */
  async resolveQuestions(): Promise<void> {
    const { source } = this;
    // The table was empty a moment ago: without knowing its size, PostgreSQL would join it row by row.
    await this.database.transaction(async (tx) => {
      await tx.rows(sql`set local statement_timeout = 0`);
      await tx.rows(sql`set local default_statistics_target = 30`);
      await tx.rows(sql`analyze import_post (source, key, question, reply_to, author)`);
    });
    await this.long(sql`
      update import_post c set question = coalesce(
        (select p.question from import_post p where p.source = ${source} and p.key = c.reply_to),
        (select first.key from imported_post m join post mp on mp.id = m.post_id
          join post fp on fp.thread_id = mp.thread_id and fp.number = 1
          join imported_post first on first.source = ${source} and first.post_id = fp.id
          where m.source = ${source} and m.key = c.reply_to))
      where c.source = ${source} and c.question is null`);
    await this.long(
      sql`update import_post set reply_to = null where source = ${source} and reply_to is not null and reply_to = question`,
    );
  }

  /** The authors of what waits, as members whose address they have, else as placeholders that can be claimed. */
  async people(): Promise<number> {
    const { source } = this;
    const [made] = await this.long<{ count: number }>(sql`
      with author as (
        select distinct p.author as key from import_post p
        where p.source = ${source}
          and not exists (select from imported_person m where m.source = ${source} and m.key = p.author)
          and (exists (select from import_post q where q.source = ${source} and q.key = p.question)
            or exists (select from imported_post q where q.source = ${source} and q.key = p.question))),
      described as materialized (
        select author.key, uuidv7() as fresh, i.email_digest,
          coalesce(nullif(i.name, ''), nullif(regexp_replace(author.key, '^name:', ''), ''), author.key) as name,
          coalesce(nullif(i.country, ''), 'ZZ') as country, coalesce(i.languages, '{}') as languages,
          coalesce(i.about, '') as about, coalesce(i.joined_at, now()) as joined_at, member.id as member
        from author left join import_person i on i.source = ${source} and i.key = author.key
          left join person member on i.email_digest is not null and member.imported_from is null
            and encode(sha256(convert_to(lower(member.email), 'UTF8')), 'hex') = i.email_digest),
      made as (
        insert into person (id, email, name, password_hash, country, languages, interface_language, about, joined_at, imported_from)
        select fresh, fresh || '@imported.invalid', left(name, 80), ${this.passwordHash}, country, languages, 'en', about,
          joined_at, ${source}
        from described where member is null returning id),
      mapped as (
        insert into imported_person (source, key, person_id, email_digest)
        select ${source}, key, coalesce(member, fresh), email_digest from described)
      select count(*)::int as count from made`);
    return made?.count ?? 0;
  }

  /** Before the threads, in one order: two batches that each make tags would wait for each other. */
  async tags(): Promise<void> {
    await this.long(sql`
      insert into tag (slug, name) select distinct t, t from import_post, unnest(tags) t
      where source = ${this.source} and not exists (select from tag_synonym s where s.slug = t) order by 1
      on conflict do nothing`);
  }

  /** Publishes everything whose question is there, batch after batch, some of them at the same time. */
  async *threads(): AsyncGenerator<Published> {
    const under = new Set<Promise<Published>>();
    const done: Published[] = [];
    for await (const batch of this.batches()) {
      if (under.size >= BATCHES_AT_ONCE) await Promise.race(under);
      const work = this.database.transaction((tx) => this.batch(tx, batch));
      under.add(work);
      void work
        .then((published) => done.push(published))
        .finally(() => under.delete(work))
        .catch(() => undefined);
      yield* done.splice(0);
    }
    await Promise.all(under);
    yield* done;
  }

  private async *batches(): AsyncGenerator<readonly string[]> {
    for (let after = ''; ;) {
      const keys = await this.database.rows<{ question: string }>(sql`
        select question from import_post where source = ${this.source} and question > ${after}
        group by question order by question ${atMost(THREADS_AT_ONCE)}`);
      if (keys.length === 0) return;
      const batch = keys.map(({ question }) => question);
      after = batch.at(-1) ?? after;
      yield batch;
    }
  }

  private async batch(tx: Tx, questions: readonly string[]): Promise<Published> {
    await tx.rows(sql`set local statement_timeout = 0`);
    await this.lockThreads(tx, questions);
    await this.number(tx, questions);
    const row = await tx.one<Published>(this.write());
    return row ?? { people: 0, threads: 0, posts: 0 };
  }

  /** Threads of an earlier import that get more replies now. */
  private async lockThreads(tx: Tx, questions: readonly string[]): Promise<void> {
    await tx.rows(sql`
      select from thread where id in (select p.thread_id from imported_post m join post p on p.id = m.post_id
        where m.source = ${this.source} and m.key = any(${questions})) order by id for no key update`);
  }

  /**
   * Gives every post of the batch its id, its thread and its number: by time, behind what the thread has already. The
   * texts stay where they lie: this table is sorted and read several times.
   */
  private async number(tx: Tx, questions: readonly string[]): Promise<void> {
    const { source } = this;
    await tx.rows(sql`
      create temporary table import_batch on commit drop as
      with question as materialized (
        select key, nextval((select pg_get_serial_sequence('thread', 'id'))) as thread_id, true as fresh, 0 as last_number, answer
        from import_post where source = ${source} and question = key and key = any(${questions})
        union all
        select m.key, t.id, false, t.last_number, null from imported_post m
          join post p on p.id = m.post_id and p.number = 1 join thread t on t.id = p.thread_id
        where m.source = ${source} and m.key = any(${questions}))
      select s.key, s.question, s.reply_to, s.theme, s.title, s.tags, s.language, s.created_at, q.thread_id, q.fresh,
        nextval((select pg_get_serial_sequence('post', 'id'))) as post_id, a.person_id, s.is_answer or s.key = q.answer as answers,
        q.last_number + row_number() over (
          partition by q.thread_id order by (s.key = s.question) desc, s.created_at, s.place) as number
      from import_post s join question q on q.key = s.question
        join imported_person a on a.source = ${source} and a.key = s.author
      where s.source = ${source}`);
    // Without knowing the size of the new table, PostgreSQL would join it row by row.
    await tx.rows(sql`analyze import_batch (key, reply_to, thread_id, person_id)`);
  }

  private write(): Sql {
    const { source } = this;
    return sql`
      with whole as materialized (
        select thread_id, max(created_at) as last_at, count(*) as count,
          (array_agg(post_id order by number) filter (where answers and number > 1))[1] as answer
        from import_batch group by thread_id),
      threads as (
        insert into thread (id, theme, author_id, title, language, created_at, last_post_at, last_number, reply_count,
          answer_id, tags)
        overriding system value
        select b.thread_id, b.theme, b.person_id, b.title, b.language, b.created_at, w.last_at, w.count, w.count - 1,
          w.answer, array(select coalesce(s.tag, t) from unnest(b.tags) with ordinality u(t, place)
            left join tag_synonym s on s.slug = t group by 1 order by min(place))
        from import_batch b join whole w on w.thread_id = b.thread_id where b.fresh and b.key = b.question returning id),
      grown as (
        update thread t set last_number = t.last_number + w.count, reply_count = t.reply_count + w.count,
          last_post_at = greatest(t.last_post_at, w.last_at)
        from whole w where t.id = w.thread_id returning t.id),
      taken as (
        delete from import_post c using import_batch b where c.source = ${source} and c.key = b.key
        returning b.*, c.markdown, c.html, c.edited_at, c.vote_count),
      posts as (
        insert into post (id, thread_id, number, author_id, markdown, html, language, created_at, edited_at, vote_count)
        overriding system value
        select b.post_id, b.thread_id, b.number, b.person_id,
          coalesce('[↩ ' || ${escapedMarkdown('name')} || '](' || ${this.origin}::text
            || '/posts/' || to_id || ')' || E'\n\n', '') || b.markdown,
          coalesce('<p dir="auto"><a href="' || ${this.origin}::text || '/posts/' || to_id
            || '" rel="ugc nofollow noopener">↩ ' || ${escapedHtml('name')} || E'</a></p>\n', '') || b.html,
          b.language, b.created_at, b.edited_at, b.vote_count
        from taken b left join import_batch r on r.key = b.reply_to
          -- Row by row on purpose: few speak to what an earlier import brought, and that may be a million posts.
          left join lateral (
            select p.id, p.author_id from imported_post i join post p on p.id = i.post_id
            where r.key is null and b.reply_to is not null and i.source = ${source} and i.key = b.reply_to
            limit 1) m on true
          left join person on person.id = coalesce(r.person_id, m.author_id)
          cross join lateral (select coalesce(r.post_id, m.id) as to_id) spoken_to
        order by b.post_id returning id),
      remembered as (insert into imported_post (source, key, post_id) select ${source}, key, post_id from import_batch)
      select 0 as people, (select count(*)::int from threads) as threads, (select count(*)::int from posts) as posts`;
  }

  /** Questions that were asked before lead to where they were answered. */
  async duplicates(): Promise<void> {
    const { source } = this;
    await this.long(sql`
      update thread t set duplicate_of = original.thread_id
      from import_duplicate d
        join imported_post m on m.source = ${source} and m.key = d.key
        join post p on p.id = m.post_id and p.number = 1
        join imported_post om on om.source = ${source} and om.key = d.original
        join post original on original.id = om.post_id
      where d.source = ${source} and t.id = p.thread_id and original.thread_id <> t.id and t.duplicate_of is null`);
    await this.long(sql`delete from import_duplicate where source = ${source}`);
  }

  /** What was read but belongs to nothing that was: taken away, and told. */
  async orphans(): Promise<readonly Orphan[]> {
    return this.long(sql`
      with left_over as (
        delete from import_post where source = ${this.source} returning place, file, line, key, question)
      select file, line, key, question from left_over order by place`);
  }

  async forgetPeople(): Promise<void> {
    await this.long(sql`delete from import_person where source = ${this.source}`);
  }

  /** Statements over everything laid down may take longer than what a page waits for. */
  private long<T>(statement: Sql): Promise<T[]> {
    return this.database.transaction(async (tx) => {
      await tx.rows(sql`set local statement_timeout = 0`);
      return tx.rows<T>(statement);
    });
  }
}

/** A column of our own statement with some characters replaced, one after the other. */
const replaced = (column: string, pairs: readonly (readonly [string, string])[]): Sql =>
  pairs.reduce((text, [from, to]) => sql`replace(${text}, ${from}::text, ${to}::text)`, raw(column));

const escapedHtml = (column: string): Sql =>
  replaced(column, [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
  ]);
const escapedMarkdown = (column: string): Sql =>
  replaced(column, [
    ['\\', '\\\\'],
    ['[', '\\['],
    [']', '\\]'],
  ]);
