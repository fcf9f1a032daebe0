import { catalogue, type Said } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeDraft, type NoticeRule, sql, type Tx } from '@guildhall/database';

const messages = catalogue({
  en: {
    feature: 'Your question “{title}” is shown on the home page',
    lock: 'A moderator locked your question “{title}”. Reason: {reason}',
    unlock: 'People can reply to your question “{title}” again',
    move: 'A moderator moved your question “{title}” to another theme. Reason: {reason}',
    'mark-duplicate': 'A moderator marked your question “{title}” as asked before. Reason: {reason}',
    retitle: 'A moderator gave your question the title “{title}”. Reason: {reason}',
    merge: 'What you wrote was merged into “{title}”. Reason: {reason}',
    'split-off': 'What you wrote is a thread of its own now, “{title}”. Reason: {reason}',
    undone: 'A moderator took back what had been changed about “{title}”',
  },
  fr: {
    feature: 'Votre question « {title} » est mise en avant sur la page d’accueil',
    lock: 'La modération a verrouillé votre question « {title} ». Motif : {reason}',
    unlock: 'On peut de nouveau répondre à votre question « {title} »',
    move: 'La modération a déplacé votre question « {title} » vers un autre thème. Motif : {reason}',
    'mark-duplicate': 'La modération a signalé que votre question « {title} » avait déjà été posée. Motif : {reason}',
    retitle: 'La modération a donné à votre question le titre « {title} ». Motif : {reason}',
    merge: 'Ce que vous avez écrit a été fusionné avec « {title} ». Motif : {reason}',
    'split-off': 'Ce que vous avez écrit est maintenant une discussion à part, « {title} ». Motif : {reason}',
    undone: 'La modération est revenue sur un changement concernant « {title} »',
  },
  ar: {
    feature: 'سؤالك «{title}» معروض في الصفحة الرئيسية',
    lock: 'أقفل أحد المشرفين سؤالك «{title}». السبب: {reason}',
    unlock: 'عاد الرد على سؤالك «{title}» ممكنًا',
    move: 'نقل أحد المشرفين سؤالك «{title}» إلى محور آخر. السبب: {reason}',
    'mark-duplicate': 'أشار أحد المشرفين إلى أن سؤالك «{title}» طُرح من قبل. السبب: {reason}',
    retitle: 'أعطى أحد المشرفين سؤالك العنوان «{title}». السبب: {reason}',
    merge: 'دُمج ما كتبته في «{title}». السبب: {reason}',
    'split-off': 'صار ما كتبته موضوعًا مستقلًا: «{title}». السبب: {reason}',
    undone: 'تراجع أحد المشرفين عن تغيير يخص «{title}»',
  },
});
type Told = keyof typeof messages;

/** An undone act is told where the act itself was. */
const undone: Readonly<Record<string, Told>> = { unmerge: 'undone', unsplit: 'undone' };
const told = (act: string): Told | undefined =>
  act in messages
    ? (act as Told)
    : (undone[act] ?? (act.startsWith('undo-') && act.slice(5) in messages ? 'undone' : undefined));

interface Found {
  person: string;
  title: string;
  reason: string;
}

/** Those whose words the act moved, or whose question it changed; nobody hears of their own act. */
async function draft(tx: Tx, { payload, actorId }: LoggedEvent): Promise<NoticeDraft[]> {
  const act = told(String(payload['act']));
  if (!act) return [];
  const moved = act === 'merge' || act === 'split-off';
  const writers = sql`select distinct p.author_id as person from post p
    where p.id in (select (move ->> 0)::bigint from jsonb_array_elements(d.before -> 'moves') move)`;
  const found = await tx.rows<Found>(sql`
    select people.person, t.title, d.reason from thread t join decision d on d.id = ${payload['decision']}::bigint
    cross join lateral (${moved ? writers : sql`select t.author_id as person`}) people
    where t.id = ${payload['thread']}::bigint and t.hidden_at is null and people.person is distinct from ${actorId}::uuid`);
  return found.map(({ person, title, reason }) => ({
    ...{ personId: person, path: `/threads/${payload['thread']}` },
    values: { act, title, reason },
  }));
}

/** What authors hear of the acts of moderators. */
export const curationNotices: NoticeRule = {
  kind: 'THREAD_CURATED',
  events: ['forum.thread-curated'],
  draft,
  title: ({ act, ...values }): Said => messages[(act ?? 'undone') as Told](values),
};
