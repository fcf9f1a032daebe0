import { clock } from '@guildhall/kernel';
import { type ActState, sql, type Tx } from '@guildhall/database';
import { seatEvent } from '../seat/seat.events.js';

interface Moved {
  /** Seats that ended at the one, their number by `centre_member.id`. */
  readonly ended: string[];
  /** Seats that began at the other. */
  readonly begun: string[];
  /** Contributors of the other whom the one had as representatives. */
  readonly raised: string[];
  readonly invitations: string[];
  readonly requests: string[];
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Whoever spoke for the one speaks for the other; who waits for an answer waits there. */
export async function movePeople(tx: Tx, from: string, into: string, actorId: string): Promise<ActState> {
  const seats = await tx.rows<{ id: string; person: string; role: string; title: string }>(sql`
    update centre_member set left_at = ${clock.now()}, left_how = 'merged' where centre_id = ${from} and left_at is null
    returning id::text, person_id as person, role, title`);
  const begun = await tx.rows<{ id: string }>(sql`
    insert into centre_member (centre_id, person_id, role, title)
    select ${into}, m.person_id, m.role, m.title from centre_member m
    where m.id = any(${ids(seats)}::bigint[]) and not exists (select from centre_member o
      where o.centre_id = ${into} and o.person_id = m.person_id and o.left_at is null)
    order by m.person_id returning id::text`);
  const raised = await tx.rows<{ id: string }>(sql`
    update centre_member o set role = 'representative' from centre_member m
    where m.id = any(${ids(seats)}::bigint[]) and m.role = 'representative' and o.centre_id = ${into}
      and o.person_id = m.person_id and o.left_at is null and o.role = 'contributor' returning o.id::text`);
  for (const { person } of seats) {
    tx.publish(seatEvent('seat-left', { centre: from, person }, actorId, { how: 'merged' }));
    tx.publish(seatEvent('seat-taken', { centre: into, person }, actorId, { from }));
  }
  const moved: Moved = {
    ...{ ended: ids(seats), begun: ids(begun), raised: ids(raised) },
    invitations: await move(tx, 'invitation', from, into),
    requests: await move(tx, 'request', from, into),
  };
  return { ...moved };
}

/** Those that would be there twice are taken back instead. */
async function move(tx: Tx, what: 'invitation' | 'request', from: string, into: string): Promise<string[]> {
  if (what === 'invitation') {
    const moved = await tx.rows<{ id: string }>(sql`update centre_invitation i set centre_id = ${into}
      where i.centre_id = ${from} and i.ended_at is null and not exists (select from centre_invitation o
        where o.centre_id = ${into} and lower(o.email) = lower(i.email) and o.ended_at is null) returning i.id::text`);
    await tx.rows(sql`update centre_invitation set ended_at = ${clock.now()}, outcome = 'withdrawn', token_hash = null
      where centre_id = ${from} and ended_at is null`);
    return ids(moved);
  }
  const moved = await tx.rows<{ id: string }>(sql`update centre_join_request r set centre_id = ${into}
    where r.centre_id = ${from} and r.decided_at is null and not exists (select from centre_join_request o
      where o.centre_id = ${into} and o.person_id = r.person_id and o.decided_at is null)
      and not exists (select from centre_member m
        where m.centre_id = ${into} and m.person_id = r.person_id and m.left_at is null) returning r.id::text`);
  await tx.rows(sql`update centre_join_request set decided_at = ${clock.now()}, outcome = 'withdrawn'
    where centre_id = ${from} and decided_at is null`);
  return ids(moved);
}

/** Who left meanwhile stays away; who came to the other meanwhile stays there. */
export async function movePeopleBack(tx: Tx, from: string, into: string, moved: ActState, by: string): Promise<void> {
  const { ended, begun, raised, invitations, requests } = moved as unknown as Moved;
  const stayed = await tx.rows<{ person: string }>(sql`
    select distinct e.person_id as person from centre_member e join centre_member o
      on o.person_id = e.person_id and o.centre_id = ${into} and o.left_at is null
    where e.id = any(${ended}::bigint[]) order by 1`);
  const people = stayed.map(({ person }) => person);
  await tx.rows(sql`update centre_member set left_at = ${clock.now()}, left_how = 'merged'
    where id = any(${begun}::bigint[]) and left_at is null`);
  await tx.rows(sql`update centre_member set role = 'contributor'
    where id = any(${raised}::bigint[]) and left_at is null`);
  await tx.rows(sql`update centre_member m set left_at = null, left_how = null
    where m.id = any(${ended}::bigint[]) and m.person_id = any(${people}::uuid[]) and not exists (
      select from centre_member o where o.centre_id = ${from} and o.person_id = m.person_id and o.left_at is null)`);
  await tx.rows(sql`update centre_invitation set centre_id = ${from}
    where id = any(${invitations}::bigint[]) and ended_at is null`);
  await tx.rows(sql`update centre_join_request set centre_id = ${from}
    where id = any(${requests}::bigint[]) and decided_at is null`);
  for (const person of people) tx.publish(seatEvent('seat-changed', { centre: from, person }, by));
}
