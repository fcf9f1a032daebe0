import { sql, type Tx, type WritingAuthor } from '@guildhall/database';

interface Row extends Omit<WritingAuthor, 'questions'> {
  readonly questions: readonly string[];
}

/** What the rules for writing ask about an author, by one statement. */
export async function writingAuthor(tx: Tx, author: string, thread: string | null): Promise<WritingAuthor> {
  const row = await tx.one<Row>(sql`
    select p.joined_at as "joinedAt",
      exists (select from post o join thread t on t.id = o.thread_id
        where o.author_id = p.id and o.hidden_at is null and t.hidden_at is null) as published,
      array(select t.created_at from thread t where t.author_id = p.id and t.created_at > now() - interval '1 day'
        order by t.created_at) as questions,
      (select max(o.created_at) from post o where o.author_id = p.id and o.thread_id = ${thread}::bigint
        and o.number > 1) as "lastReplyAt"
    from person p where p.id = ${author}`);
  if (!row) throw new Error('Nobody writes this.');
  return { ...row, questions: row.questions.map((at) => new Date(at)) };
}
