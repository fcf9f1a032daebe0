import type { Language } from '@guildhall/kernel';
import { idInPath, type Sql, sql, type Tx } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import type { WebinarText } from '../webinar/webinar.entity.js';
import type { TellingKind } from './audience.js';

/** What contributors are told of, as long as everybody may see it. */
export interface Subject {
  readonly id: string;
  readonly webinarId: string;
  readonly texts: Record<string, WebinarText>;
  readonly spoken: string;
  /** Of the thread; empty for an outcome. */
  readonly title: string;
  /** Where it is: an https address or a path. */
  readonly url: string | null;
  /** What changed, as text. */
  readonly what: string;
  /** Who wrote it, and so knows. */
  readonly authorId: string | null;
}

export const titleFor = ({ texts, spoken }: Pick<Subject, 'texts' | 'spoken'>, language: Language): string =>
  (texts[language] ?? texts[spoken])?.title ?? '';

const isOpen = sql`w.published_at is not null and w.practice_of is null`;
const answerShown = sql`t.hidden_at is null and p.hidden_at is null and ${isOpen}`;
const outcomeShown = sql`o.withdrawn_at is null and ${isOpen}`;

/** Whether everybody may see what a `notice n` told a contributor of. */
export const subjectStands: Readonly<Record<TellingKind, Sql>> = {
  answer: sql`exists (select from post p join thread t on t.id = p.thread_id join webinar w on w.id = t.webinar_id
    where p.id = ${idInPath('posts')} and ${answerShown})`,
  outcome: sql`exists (select from outcome o join webinar w on w.id = o.webinar_id
    where o.id = substring(n.path from '#outcome-([0-9]{1,18})$')::bigint and ${outcomeShown})`,
};

/** Null when there is nothing to tell: the answer or the outcome is gone, or the webinar was a rehearsal. */
export async function subjectOf(tx: Tx, kind: TellingKind, id: string): Promise<Subject | null> {
  if (kind === 'answer')
    return tx.one<Subject>(sql`
      select t.id::text, w.id::text as "webinarId", w.texts, w.language as spoken, t.title,
        '/posts/' || p.id as url, '' as what, p.author_id as "authorId"
      from thread t join post p on p.id = t.answer_id join webinar w on w.id = t.webinar_id
      where t.id = ${id} and t.live_question_id is not null and ${answerShown}`);
  const row = await tx.one<Subject & { html: string }>(sql`
    select o.id::text, w.id::text as "webinarId", w.texts, w.language as spoken, '' as title,
      coalesce(o.url, '/webinars/' || w.id || '#outcome-' || o.id) as url, o.html, o.created_by as "authorId"
    from outcome o join webinar w on w.id = o.webinar_id
    where o.id = ${id} and ${outcomeShown}`);
  return row && { ...row, what: plainText(row.html) };
}
