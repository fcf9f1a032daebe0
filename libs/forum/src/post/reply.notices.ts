import { nameWithVoice } from '@guildhall/centre';
import { type EventDraft, type LoggedEvent, type NoticeRule, type Sql, sql, type Tx } from '@guildhall/database';

interface Found {
  readonly event: string;
  readonly person: string;
  readonly name: string;
  readonly title: string;
  readonly post: string;
  readonly thread: string;
  readonly author: string;
}

const draftOf = ({ event, person, name, title, post, thread, author }: Found): EventDraft => ({
  event,
  personId: person,
  values: { name, title, thread },
  path: `/posts/${post}`,
  subject: `thread:${thread}`,
  from: author,
});

/**
 * Whom replies are told to, however many they are, by one statement: `person` is a column of the post `p`, its thread
 * `t` or of what is joined.
 */
export function ofReplies(
  person: Sql,
  { joined = sql``, where }: { joined?: Sql; where: Sql },
): Pick<NoticeRule, 'draft' | 'draftAll'> {
  const draftAll = async (tx: Tx, events: readonly LoggedEvent[]): Promise<EventDraft[]> => {
    const found = await tx.planned<Found>(sql`
      select replied.event::text, ${person} as person, ${nameWithVoice(sql`writer.name`, 'p')} as name, t.title, p.id::text as post, t.id::text as thread,
        p.author_id as author
      from unnest(${events.map(({ id }) => id)}::bigint[],
          ${events.map(({ payload }) => payload['post'])}::bigint[]) as replied (event, post)
        join post p on p.id = replied.post join thread t on t.id = p.thread_id
        join person writer on writer.id = p.author_id ${joined}
      where p.hidden_at is null and t.hidden_at is null and ${where}`);
    return found.map(draftOf);
  };
  return { draftAll, draft: (tx, event) => draftAll(tx, [event]) };
}
