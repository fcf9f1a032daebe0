import type { Said } from '@guildhall/kernel';
import type { LoggedEvent, NoticeDraft, NoticeRule, Sql, Tx } from '@guildhall/database';

type Values = Readonly<Record<string, string>>;

interface Found {
  person: string;
  name: string;
  title: string;
  reason: string;
  post: string | null;
  /** The centre it is about, as the person would call it. */
  centre?: string;
  /** Whose doing it is, where that is not who caused the event. */
  author?: string;
}

/** A rule whose one statement says whom it reaches, asking at send time whether everybody may see it. */
export function rule(
  kind: string,
  event: string,
  say: (values: Values) => Said,
  select: (event: LoggedEvent) => Sql,
  subject?: (event: LoggedEvent) => string,
): NoticeRule {
  const draft = async (tx: Tx, happened: LoggedEvent): Promise<NoticeDraft[]> => {
    const found = await tx.rows<Found>(select(happened));
    const { thread } = happened.payload;
    return found.map(({ person, name, title, reason, post, centre, author }) => ({
      personId: person,
      values: { name, title, reason, ...(centre ? { centre } : {}), ...(thread ? { thread: String(thread) } : {}) },
      path: post ? `/posts/${post}` : `/threads/${thread}`,
      ...(author ? { from: author } : {}),
      ...(subject ? { subject: subject(happened) } : {}),
    }));
  };
  return { kind, events: [event], draft, title: say };
}
