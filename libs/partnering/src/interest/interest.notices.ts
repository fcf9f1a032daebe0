import { hasSeat, visibleCentreTo } from '@guildhall/centre';
import type { Said } from '@guildhall/kernel';
import {
  type EventDraft,
  idInPath,
  type LoggedEvent,
  type NoticeDraft,
  type NoticeRule,
  type Sql,
  sql,
  type Tx,
} from '@guildhall/database';
import { visiblePartnerPostTo } from '../post/post.policy.js';
import { interestNotes } from './interest.notices.messages.js';

type Values = Readonly<Record<string, string>>;

interface Told {
  readonly person: string;
  readonly interest: string;
  readonly post: string;
  readonly centre: string;
  readonly title: string;
  readonly state: string;
}

/**
 * How it stands now, as a side is told: `other` is what the other side did. What stands otherwise by the time it is
 * told is told as it stands, once.
 */
const told = (side: 'author' | 'asker', where: Sql): Sql => {
  const isAuthor = side === 'author';
  const own = isAuthor ? sql`p.centre_id` : sql`i.centre_id`;
  const other = isAuthor ? sql`i.centre_id` : sql`p.centre_id`;
  const person = isAuthor
    ? sql`coalesce(n.author_person_id, p.author_id)`
    : sql`coalesce(n.asker_person_id, i.person_id)`;
  return sql`select q.id as person, i.id::text as interest, p.id::text as post, p.title,
      coalesce(c.texts -> q.interface_language, c.texts -> c.language) ->> 'name' as centre,
      case when n.state = 'blocked' then 'closed' when n.id is not null then 'introduction-' || n.state
        when i.state = 'waiting' and i.answered_at is not null then 'answered' else i.state end as state
    from interest i join partner_post p on p.id = i.post_id left join introduction n on n.interest_id = i.id
    join centre c on c.id = ${other} join person q on q.id = acting_for(${own}, ${person})
    where ${where}`;
};

/**
 * Nobody else of the side was told within the hour and has not read it: whoever acts may change while things happen at
 * once, and a side is told of them once. So is who accepted what ended within the same two minutes.
 */
const untold = (side: 'author' | 'asker'): Sql => sql`not exists (select from notice o
  join centre_member m on m.person_id = o.person_id and m.centre_id = ${side === 'author' ? sql`p.centre_id` : sql`i.centre_id`}
  where o.kind = 'INTEREST' and o.subject = 'interest:' || i.id
    and ((o.person_id <> q.id and o.read_at is null and o.created_at > now() - interval '1 hour')
      or (o.read_at is not null and o.created_at > now() - interval '2 minutes'
        and n.state not in ('proposed', 'open'))))`;

const drafted = (rows: readonly Told[], more: Values = {}, subject?: (row: Told) => string): NoticeDraft[] =>
  rows.map((row) => ({
    ...{ personId: row.person, path: `/interests/${row.interest}` },
    values: { centre: row.centre, title: row.title, state: row.state, interest: row.interest, ...more },
    ...(subject ? { subject: subject(row) } : {}),
  }));

const idIn = ({ payload }: LoggedEvent): Sql => sql`i.id = ${payload['interest']}::bigint`;
const sidesIn = ({ payload }: LoggedEvent): ('author' | 'asker')[] =>
  payload['tells'] === 'both' ? ['author', 'asker'] : [payload['tells'] as 'author' | 'asker'];

/** What each state is said as; the other states are told by nobody's act. */
const said: Readonly<Record<string, (values: Values) => Said>> = {
  asked: interestNotes.asked,
  answered: interestNotes.answered,
  declined: interestNotes.declined,
  withdrawn: interestNotes.withdrawn,
  closed: interestNotes.closed,
  'introduction-proposed': interestNotes.accepted,
  'introduction-open': interestNotes.opened,
  'introduction-declined': interestNotes.notIntroduced,
  'introduction-closed': interestNotes.closed,
};
const movedTitle = (values: Values): Said => {
  const { state = '', by } = values;
  if (state === 'introduction-withdrawn') return interestNotes[by === 'asker' ? 'withdrawn' : 'takenBack'](values);
  return (said[state] ?? interestNotes.closed)(values);
};

const reader = sql`n.person_id`;
/** Whether the reader may see the centre that is interested: `interest i`. */
const askerStands = sql`exists (select from centre c where c.id = i.centre_id and ${visibleCentreTo(reader)})`;

/** Its reader is of one of the two sides still, and may see both the post and the other centre. */
const standing = sql`exists (select from interest i join partner_post p on p.id = i.post_id
  where i.id = ${idInPath('interests')} and ${visiblePartnerPostTo(reader)} and ${askerStands}
    and (${hasSeat(reader, sql`p.centre_id`)} or ${hasSeat(reader, sql`i.centre_id`)}))`;

/** Several together name no centre. */
const receivedStands = sql`exists (select from partner_post p
    where p.id = ${idInPath('partners')} and ${hasSeat(reader, sql`p.centre_id`)})
  and (n.times > 1 or n.details ->> 'interest' is null or exists (select from interest i
    where i.id = (n.details ->> 'interest')::bigint and ${askerStands}))`;

/**
 * What was done, once for each interest and side, however much of it is told at a time: how it stands is the same for all.
 * One at a time for each interest, whichever process tells of it.
 */
async function tellMoved(tx: Tx, events: readonly LoggedEvent[]): Promise<EventDraft[]> {
  const latest = new Map<string, { event: LoggedEvent; side: 'author' | 'asker' }>();
  for (const event of events)
    for (const side of sidesIn(event)) latest.set(`${String(event.payload['interest'])} ${side}`, { event, side });
  const drafts: EventDraft[] = [];
  for (const { event, side } of latest.values()) {
    const interest = String(event.payload['interest']);
    await tx.rows(sql`select pg_advisory_xact_lock(hashtext('told interest ' || ${interest}::text))`);
    const rows = await tx.rows<Told>(told(side, sql`${idIn(event)} and ${untold(side)}`));
    const by = side === 'author' ? 'asker' : 'author';
    const made = drafted(rows, { by }, (row) => `interest:${row.interest}`);
    drafts.push(...made.map((one) => ({ ...one, event: event.id })));
  }
  return drafts;
}

const topic = 'INTRODUCTIONS';

/** What the two sides of an interest hear of; one person a side, who acts for it. */
export const interestNotices: readonly NoticeRule[] = [
  {
    ...{ kind: 'INTEREST_RECEIVED', topic, personal: true, standing: receivedStands },
    events: ['partnering.interest-sent'],
    title: (values) => interestNotes.received({ ...values, count: Number(values['count'] ?? 1) }),
    draft: async (tx, event) => {
      const rows = await tx.rows<Told>(told('author', sql`${idIn(event)} and i.state = 'waiting'`));
      return drafted(rows, {}, ({ post }) => `interests-in:${post}`).map((one, n) => ({
        ...one,
        path: `/partners/${rows[n]?.post}/interests`,
      }));
    },
  },
  {
    ...{ kind: 'INTEREST', topic, personal: true, standing },
    events: ['partnering.interest-moved'],
    title: movedTitle,
    draft: (tx, event) => tellMoved(tx, [event]),
    draftAll: (tx, events) => tellMoved(tx, events),
  },
  {
    ...{ kind: 'INTEREST_REMINDER', topic, standing },
    events: ['partnering.interest-waits'],
    title: (values) =>
      interestNotes[values['side'] === 'author' ? 'remindAuthor' : 'remindAsker']({
        ...values,
        days: Number(values['days']),
      }),
    draft: async (tx, event) => {
      const [side, days] = [event.payload['side'] as 'author' | 'asker', String(event.payload['days'])];
      const waits = side === 'author' ? sql`i.waits_since` : sql`i.asker_waits_since`;
      return drafted(await tx.rows<Told>(told(side, sql`${idIn(event)} and ${waits} is not null`)), { side, days });
    },
  },
  {
    ...{ kind: 'INTEREST_LAPSED', topic, standing },
    events: ['partnering.interest-lapsed'],
    title: (values) => interestNotes[values['why'] as keyof typeof interestNotes](values),
    draft: async (tx, event) => {
      const asker = await tx.rows<Told>(told('asker', idIn(event)));
      if (event.payload['side'] === 'post') return drafted(asker, { why: 'postEnded' });
      const author = await tx.rows<Told>(told('author', idIn(event)));
      const wasAuthor = event.payload['side'] === 'author';
      return [
        ...drafted(asker, { why: wasAuthor ? 'lapsedAsker' : 'lapsedOwn' }),
        ...drafted(author, { why: wasAuthor ? 'lapsedAuthor' : 'lapsedOther' }),
      ];
    },
  },
  {
    kind: 'INTEREST_ENDED',
    events: ['moderation.decision-made'],
    title: (values) => interestNotes.ended(values),
    draft: async (tx, { payload }) => {
      if (payload['targetType'] !== 'INTEREST' || payload['act'] !== 'hide') return [];
      const rows = await tx.rows<{ person: string; values: Values }>(sql`
        select q.id as person, jsonb_build_object('title', p.title, 'reason', d.reason,
          'centre', coalesce(c.texts -> q.interface_language, c.texts -> c.language) ->> 'name') as values
        from interest_copy y join interest i on i.id = y.interest_id join partner_post p on p.id = i.post_id
        join centre c on c.id = y.centre_id join person q on q.id = y.about_id
        join decision d on d.id = ${payload['decision']}::bigint where y.id = ${payload['targetId']}::bigint`);
      const path = `/statement?decision=${payload['decision']}`;
      return rows.map(({ person, values }) => ({ personId: person, values, path }));
    },
  },
];
