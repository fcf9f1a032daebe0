import { badInput, inputMessages, notFound, type Said } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { slugsOf } from '@guildhall/centre';
import { renderMarkdown } from '@guildhall/text';
import { firstDay, isDay, lastDay } from './post.days.js';
import type { PartnerPostEntity } from './post.entity.js';
import type { PartnerPostWordsInput } from './post.input.js';
import type { PartnerPostKind } from './post.kinds.js';
import { postTexts } from './post.messages.js';

const FIVE_YEARS = 5 * 366 * 86_400_000;

export type Given = PartnerPostWordsInput & {
  readonly kind?: PartnerPostKind | null;
  readonly language?: string | null;
};
/** The columns that hold what is said. */
export type Saying = Partial<PartnerPostEntity>;

/** What may be emptied; everything else that comes as null is as good as left out. */
const clearable: ReadonlySet<string> = new Set(['call', 'deadline', 'answerBy']);

/** What is written, as the row holds it, without what was left out; rendered before the transaction, as it takes a while. */
export async function sayingOf(given: Given): Promise<Saying> {
  const said = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== undefined && (value !== null || clearable.has(name))),
  ) as Given;
  const { call, offerTags, seekTags, themes, body, ...words } = said;
  return {
    ...(words as Saying),
    ...(call !== undefined ? { callId: call } : {}),
    ...(offerTags ? { offerTags: slugsOf(offerTags) } : {}),
    ...(seekTags ? { seekTags: slugsOf(seekTags) } : {}),
    ...(themes ? { themes: [...new Set(themes)] } : {}),
    ...(typeof body === 'string' ? { body, html: await renderMarkdown(body) } : {}),
  };
}

const wrong = (field: string, say: Said) => badInput({ field: `input.${field}`, say });

/** @throws BAD_INPUT or NOT_FOUND for what no decorator can know. What the post says already is not asked again. */
export async function checkSaying(tx: Tx, saying: Saying, before: Saying, now: Date): Promise<void> {
  const { answerBy, deadline } = saying;
  if (answerBy && answerBy !== before.answerBy)
    if (!isDay(answerBy) || answerBy < firstDay(now) || answerBy > lastDay(now))
      throw wrong('answerBy', postTexts.answerBy());
  if (deadline && deadline.getTime() !== before.deadline?.getTime())
    if (!(deadline > now && deadline.getTime() < now.getTime() + FIVE_YEARS))
      throw wrong('deadline', postTexts.deadline());
  await checkNames(tx, saying, before);
}

async function checkNames(tx: Tx, { themes = [], callId = null }: Saying, before: Saying): Promise<void> {
  const isNewCall = callId !== null && callId !== before.callId;
  if (themes.length === 0 && !isNewCall) return;
  const known = await tx.one<{ themes: number; isCall: boolean }>(sql`select
    (select count(*)::int from theme where slug = any(${themes})) as themes,
    exists (select from call where id = ${callId}::bigint and withdrawn_at is null) as "isCall"`);
  if (known?.themes !== themes.length) throw wrong('themes', inputMessages.theme());
  if (isNewCall && !known.isCall) throw notFound();
}
