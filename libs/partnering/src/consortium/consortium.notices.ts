import type { Said } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeDraft, type NoticeRule, type Sql, sql, type Tx } from '@guildhall/database';
import { consortiumTexts } from './consortium.messages.js';
import { consortiumStands } from './consortium.policy.js';

interface Found {
  readonly person: string;
  readonly name: string;
  readonly centre: string;
  readonly words: string;
  /** The id of the centre that is spoken of. */
  readonly about: string;
}

type Values = Readonly<Record<string, string>>;
const say =
  (text: (values: Values) => Said) =>
  (values: Values): Said =>
    text(values);

/** The name of a centre in the language of whoever is told. */
const named = sql`coalesce(c.texts -> p.interface_language, c.texts -> c.language) ->> 'name'`;

/** The people of some centres, with the name of a consortium and of the centre that is spoken of. */
const told = ({ payload }: LoggedEvent, centre: Sql, seats: Sql): Sql => sql`
  select distinct p.id as person, s.name, ${named} as centre, c.id::text as about, coalesce((select t.words from consortium_step t
    where t.consortium_id = s.id and t.about_id = ${payload['about'] ?? null}::bigint and t.step = 'partner-removed'
    order by t.id desc limit 1), '') as words
  from consortium s join centre c on c.id = ${centre}
    join centre_member m on m.left_at is null and ${seats} join person p on p.id = m.person_id
  where s.id = ${payload['consortium']}::bigint`;

type Reach = 'coordinator' | 'centre' | 'partners' | 'everybody';

/** Whom it reaches: never who is no longer, or not yet, part of it, but for the centre it is about. */
const seatsOf = (reach: Reach, { payload }: LoggedEvent): Sql => {
  if (reach === 'coordinator') return sql`m.centre_id = s.centre_id`;
  if (reach === 'centre') return sql`m.centre_id = ${payload['about']}::bigint and m.role = 'representative'`;
  const states = reach === 'partners' ? ['joined'] : ['joined', 'invited'];
  return sql`m.role = 'representative' and m.centre_id in (select cp.centre_id from consortium_partner cp
    where cp.consortium_id = s.id and cp.state = any(${states}::text[]))`;
};

interface Telling {
  readonly kind: string;
  readonly event: string;
  readonly text: (values: Values) => Said;
  readonly reach: Reach;
  /** The centre that is spoken of: who acted, or whom it is about. */
  readonly of?: 'centre' | 'about';
  readonly personal?: true;
  /** Where it leads when not to the consortium. */
  readonly path?: string;
  /** What has to be so still, when it is told. */
  readonly holds?: (event: LoggedEvent) => Sql;
}

const isInvited = ({ payload }: LoggedEvent): Sql => sql`exists (select from consortium_partner cp
  where cp.consortium_id = ${payload['consortium']}::bigint and cp.centre_id = ${payload['about']}::bigint and cp.state = 'invited')`;

const tellings: readonly Telling[] = [
  {
    ...{ kind: 'CONSORTIUM_INVITED', event: 'partner-invited', text: consortiumTexts.invited, reach: 'centre' },
    ...{ personal: true, holds: isInvited },
  },
  { kind: 'CONSORTIUM_JOINED', event: 'invitation-accepted', text: consortiumTexts.accepted, reach: 'coordinator' },
  { kind: 'CONSORTIUM_DECLINED', event: 'invitation-declined', text: consortiumTexts.declined, reach: 'coordinator' },
  { kind: 'CONSORTIUM_LEFT', event: 'partner-left', text: consortiumTexts.left, reach: 'coordinator' },
  {
    ...{ kind: 'CONSORTIUM_UNINVITED', event: 'invitation-withdrawn', text: consortiumTexts.withdrawn },
    ...{ reach: 'centre', path: '/consortia' },
  },
  {
    ...{ kind: 'CONSORTIUM_REMOVED', event: 'partner-removed', text: consortiumTexts.removed },
    ...{ reach: 'centre', path: '/consortia' },
  },
  {
    ...{ kind: 'CONSORTIUM_COORDINATOR', event: 'consortium-handed-over', text: consortiumTexts.handedOver },
    ...{ reach: 'partners', of: 'about' },
  },
  { kind: 'CONSORTIUM_SUBMITTED', event: 'consortium-submitted', text: consortiumTexts.submitted, reach: 'partners' },
  { kind: 'CONSORTIUM_REOPENED', event: 'consortium-reopened', text: consortiumTexts.reopened, reach: 'partners' },
  { kind: 'CONSORTIUM_DISSOLVED', event: 'consortium-dissolved', text: consortiumTexts.dissolved, reach: 'everybody' },
  { kind: 'LETTER_WRITTEN', event: 'letter-written', text: consortiumTexts.letterWritten, reach: 'coordinator' },
  { kind: 'LETTER_SIGNED', event: 'letter-signed', text: consortiumTexts.letterSigned, reach: 'coordinator' },
];

const ruleOf = ({ kind, event: fact, text, reach, of = 'centre', personal, path, holds }: Telling): NoticeRule => ({
  kind,
  events: [`partnering.${fact}`],
  ...(personal ? { personal } : {}),
  // That one is out, with nothing of it to see any longer, is told for good.
  ...(path ? {} : { standing: consortiumStands }),
  title: say(text),
  async draft(tx: Tx, event: LoggedEvent): Promise<NoticeDraft[]> {
    const id = String(event.payload['consortium']);
    const statement = told(event, sql`${event.payload[of]}::bigint`, seatsOf(reach, event));
    const found = await tx.rows<Found>(holds ? sql`${statement} and ${holds(event)}` : statement);
    return found
      .filter(({ person }) => person !== event.actorId)
      .map(({ person, ...values }) => ({ personId: person, values, path: path ?? `/consortia/${id}` }));
  },
});

const reminder: NoticeRule = {
  kind: 'CONSORTIUM_REMINDER',
  topic: 'REMINDERS',
  events: ['partnering.consortium-reminded'],
  standing: consortiumStands,
  title: ({ name = '', days = '', missing = '' }) =>
    consortiumTexts.reminded({ name, days: Number(days), count: Number(missing) }),
  async draft(tx, { payload }): Promise<NoticeDraft[]> {
    const found = await tx.rows<{ person: string; name: string }>(sql`select m.person_id as person, s.name
      from consortium s join centre_member m on m.centre_id = s.centre_id and m.left_at is null
      where s.id = ${payload['consortium']}::bigint and s.state = 'gathering'`);
    const [days, missing] = [String(payload['days']), String(payload['missing'])];
    const path = `/consortia/${payload['consortium']}`;
    return found.map(({ person, name }) => ({ personId: person, values: { name, days, missing }, path }));
  },
};

/** What the people of a consortium's centres are told, each asked for at the moment of telling. */
export const consortiumNotices: readonly NoticeRule[] = [...tellings.map(ruleOf), reminder];
