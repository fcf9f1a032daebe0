import type { Said } from '@guildhall/kernel';
import {
  idInPath,
  type LoggedEvent,
  type NoticeDraft,
  type NoticeRule,
  type Sql,
  sql,
  type Tx,
} from '@guildhall/database';
import { invitationMessages } from '../invitation/invitation.messages.js';
import { joinMessages } from '../join-request/join-request.messages.js';
import { mergeMessages } from '../merge/merge.messages.js';
import { activeRepresentative } from '../seat/seat.conditions.js';
import { seatMessages } from '../seat/seat.messages.js';
import { centreMessages } from './centre.messages.js';
import { centreName } from './centre.names.js';
import { visibleCentreTo } from './centre.policy.js';

type Values = Readonly<Record<string, string>>;
interface Found {
  readonly person: string;
  readonly centre: string;
  readonly name: string;
  readonly reason: string;
  readonly role: string;
  readonly into: string;
}
type Place = 'centre' | 'people';

/** Whether the reader of a notice may see its centre still. */
const centreStands = sql`exists (select from centre c
  where c.id = ${idInPath('centres')} and ${visibleCentreTo(sql`n.person_id`)})`;

/** Whether they represent it still, be it as part of the one it was merged into. */
const representedStill = sql`exists (select from centre c
  join centre_member m on m.centre_id = coalesce(c.merged_into, c.id) join person p on p.id = m.person_id
  where c.id = ${idInPath('centres')} and p.id = n.person_id and ${activeRepresentative})`;

/**
 * A rule whose one statement says whom it reaches; each hears the name of the centre in their language. What is told of
 * its people is for those who represent it while they do.
 */
const rule = (
  kind: string,
  fact: string,
  title: (values: Values) => Said,
  select: (event: LoggedEvent) => Sql,
  place: Place = 'centre',
): NoticeRule => ({
  kind,
  events: [`centre.${fact}`],
  title,
  ...(place === 'people' ? { standing: representedStill } : {}),
  draft: async (tx: Tx, event: LoggedEvent): Promise<NoticeDraft[]> =>
    (await tx.rows<Found>(select(event))).map(({ person, centre, name, reason, role, into }) => ({
      personId: person,
      values: { centre, name, reason: reason || 'none', role, into },
      path: `/centres/${event.payload['centre']}${place === 'people' ? '/people' : ''}`,
    })),
});

const own = { name: sql`''`, reason: sql`''`, role: sql`''`, into: sql`''` };
const columns = (given: Partial<typeof own> = {}): Sql => {
  const { name, reason, role, into } = { ...own, ...given };
  return sql`p.id as person, ${centreName('c', sql`p.interface_language`)} as centre, ${name} as name,
    ${reason} as reason, ${role} as role, ${into} as into`;
};

/** Everybody who cares for the centre, but who did it. */
const toRepresentatives = (event: LoggedEvent, given: Partial<typeof own> = {}, where = sql`true`): Sql => sql`
  select ${columns(given)} from centre c join centre_member m on m.centre_id = c.id join person p on p.id = m.person_id
  where c.id = ${event.payload['centre']}::bigint and ${activeRepresentative}
    and p.id is distinct from ${event.actorId}::uuid and ${where}`;

const nameOf = (event: LoggedEvent): Sql => sql`(select name from person where id = ${event.payload['person']}::uuid)`;
const notSelf = (event: LoggedEvent): Sql => sql`p.id is distinct from ${event.actorId}::uuid`;

/** Who has a seat, with what they have. */
const toHolder = (event: LoggedEvent): Sql => sql`
  select ${columns({ role: sql`m.role` })} from centre c join centre_member m on m.centre_id = c.id
    join person p on p.id = m.person_id
  where c.id = ${event.payload['centre']}::bigint and p.id = ${event.payload['person']}::uuid and m.left_at is null
    and ${event.payload['from'] ?? null}::text is null and ${notSelf(event)}`;

const joiner = (event: LoggedEvent, outcome: string): Sql => sql`
  select ${columns({ reason: sql`r.reason` })} from centre_join_request r join centre c on c.id = r.centre_id
    join person p on p.id = r.person_id where r.id = ${event.payload['request']}::bigint and r.outcome = ${outcome}`;

/** What the people of centres hear of. What was decided about them or their centre is told whatever becomes of it. */
export const centreNotices: readonly NoticeRule[] = [
  {
    ...rule(
      'SEAT_TAKEN',
      'seat-taken',
      (v) => (v['role'] === 'representative' ? seatMessages.youRepresent(v) : seatMessages.youTaken(v)),
      toHolder,
    ),
    standing: centreStands,
  },
  {
    ...rule(
      'SEAT_CHANGED',
      'seat-changed',
      (v) => (v['role'] === 'representative' ? seatMessages.youRepresent(v) : seatMessages.changed(v)),
      toHolder,
    ),
    standing: centreStands,
  },
  rule(
    'SEAT_JOINED',
    'seat-taken',
    (v) => seatMessages.taken(v),
    (event) =>
      toRepresentatives(
        event,
        { name: nameOf(event) },
        sql`p.id <> ${event.payload['person']}::uuid and ${event.payload['from'] ?? null}::text is null`,
      ),
    'people',
  ),
  rule(
    'SEAT_REMOVED',
    'seat-left',
    (v) => seatMessages.removed(v),
    (event) => sql`select ${columns({ reason: sql`m.left_reason` })}
      from centre c join centre_member m on m.centre_id = c.id join person p on p.id = m.person_id
      where c.id = ${event.payload['centre']}::bigint and p.id = ${event.payload['person']}::uuid
        and m.left_how = 'removed' and m.left_at >= ${event.occurredAt}::timestamptz - interval '1 minute'
        and ${event.payload['how']}::text = 'removed' order by m.id desc limit 1`,
  ),
  rule(
    'SEAT_LEFT',
    'seat-left',
    (v) => seatMessages.left(v),
    (event) =>
      toRepresentatives(event, { name: nameOf(event) }, sql`${event.payload['how']}::text in ('left', 'removed')`),
    'people',
  ),
  rule(
    'INVITATION_DECLINED',
    'invitation-declined',
    (v) => invitationMessages.declined(v),
    (event) => sql`select ${columns()} from centre_invitation i join centre c on c.id = i.centre_id
      join person p on p.id = i.invited_by join centre_member m on m.centre_id = c.id and m.person_id = p.id
      where i.id = ${event.payload['invitation']}::bigint and ${activeRepresentative}`,
    'people',
  ),
  rule(
    'JOIN_ASKED',
    'join-asked',
    (v) => joinMessages.asked(v),
    (event) =>
      toRepresentatives(
        event,
        { name: sql`(select name from person where id = ${event.actorId}::uuid)` },
        sql`exists (select from centre_join_request r where r.id = ${event.payload['request']}::bigint
          and r.decided_at is null)`,
      ),
    'people',
  ),
  rule(
    'JOIN_DECLINED',
    'join-declined',
    (v) => joinMessages.declined(v),
    (event) => joiner(event, 'declined'),
  ),
  rule(
    'CENTRE_VERIFIED',
    'centre-verified',
    (v) => centreMessages.verified(v),
    (event) => toRepresentatives(event, {}, sql`c.verified_at is not null`),
  ),
  rule(
    'CENTRE_REFUSED',
    'centre-unverified',
    (v) => centreMessages.refused(v),
    (event) => toRepresentatives(event, { reason: sql`c.refused_note` }, sql`c.refused_at is not null`),
  ),
  rule(
    'CENTRE_HIDDEN',
    'centre-hidden',
    (v) => centreMessages.hidden(v),
    (event) => toRepresentatives(event, { reason: sql`c.hidden_reason` }, sql`c.hidden_at is not null`),
  ),
  rule(
    'CENTRE_RESTORED',
    'centre-restored',
    (v) => centreMessages.restored(v),
    (event) => toRepresentatives(event, {}, sql`c.hidden_at is null and c.merged_into is null`),
  ),
  rule(
    'CENTRE_MERGED',
    'centre-merged',
    (v) => mergeMessages.merged(v),
    (event) => sql`select ${columns({
      reason: sql`d.reason`,
      into: centreName('other', sql`p.interface_language`),
    })} from centre c join centre other on other.id = c.merged_into
        join decision d on d.id = ${event.payload['decision']}::bigint
        join centre_member was on was.centre_id = c.id and was.left_how = 'merged'
        join centre_member m on m.centre_id = other.id and m.person_id = was.person_id and m.left_at is null
        join person p on p.id = m.person_id
      where c.id = ${event.payload['centre']}::bigint and p.suspended_at is null and ${notSelf(event)}`,
  ),
];
