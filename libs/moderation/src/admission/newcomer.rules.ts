import type { WritingAuthor } from '@guildhall/database';

/** What new members may, in one place: for how many days, how many links in a post, how many questions a day. */
export const NEWCOMER = { days: 3, links: 2, questionsADay: 3 } as const;

const DAY_MS = 86_400_000;

/** Until when somebody counts as new. */
export const newUntil = ({ joinedAt }: Pick<WritingAuthor, 'joinedAt'>): Date =>
  new Date(joinedAt.getTime() + NEWCOMER.days * DAY_MS);

export const isNew = (author: Pick<WritingAuthor, 'joinedAt'>, now: Date): boolean => now < newUntil(author);

/** Addresses in a text, written as links or plainly. */
export const linksIn = (markdown: string): number => markdown.match(/\bhttps?:\/\/|\bwww\./gi)?.length ?? 0;

/** Links, pictures and files: what a first post is looked at for. */
export const hasAttachment = (markdown: string): boolean => linksIn(markdown) > 0 || /\]\([^)]/.test(markdown);

/** In how many hours the next question is possible; 0 when it is now. */
export function hoursToNextQuestion({ questions }: Pick<WritingAuthor, 'questions'>, now: Date): number {
  const today = questions.filter((at) => now.getTime() - at.getTime() < DAY_MS);
  const first = today.at(-NEWCOMER.questionsADay);
  return first ? Math.max(1, Math.ceil((first.getTime() + DAY_MS - now.getTime()) / 3_600_000)) : 0;
}
