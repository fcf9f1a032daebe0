import { Injectable } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { atMost, Database, raw, type Sql, sql, type Tx } from '@guildhall/database';
import { moderatedWebinar } from '../webinar/webinar.policy.js';
import type { SealedIdentityView, SealRow } from './seal.view.js';

/** For how long the two who agreed see who asked. */
export const SHOWN_DAYS = 7;
const MOST = 100;

const columns = raw(`s.id::text, s.question_id::text as "questionId", q.webinar_id::text as "webinarId", s.reason,
  s.requested_by as "requestedById", s.requested_at as "requestedAt", s.outcome, s.decided_by as "decidedById",
  s.decided_at as "decidedAt", s.hosts, w.themes`);
const seals = (actor: Actor): Sql => sql`select ${columns} from identity_seal s
  join live_question q on q.id = s.question_id join webinar w on w.id = q.webinar_id where ${moderatedWebinar(actor)}`;

@Injectable()
export class SealQueries {
  constructor(private readonly database: Database) {}

  /** The wishes about a webinar the actor moderates, the latest first; nothing for anybody else. */
  list(actor: Actor, webinar: string): Promise<SealRow[]> {
    return this.database.rows<SealRow>(sql`${seals(actor)} and w.id = ${webinar} order by s.id desc ${atMost(MOST)}`);
  }

  find(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<SealRow | null> {
    return reader.one<SealRow>(sql`${seals(actor)} and s.id = ${id}`);
  }

  /** Who asked, by the id of the seal: for whichever of the two the actor is, as long as they moderate and may look. */
  async identities(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SealedIdentityView>> {
    const rows = await this.database.rows<SealedIdentityView & { id: string }>(sql`
      select s.id::text, a.name, p.name as "accountName", p.id as "personId", coalesce(a.email, p.email) as email
      from identity_seal s join live_question q on q.id = s.question_id join webinar w on w.id = q.webinar_id
        join attendee a on a.id = q.attendee_id left join person p on p.id = a.person_id
      where s.id = any(${ids}::bigint[]) and s.outcome = 'opened'
        and ${actor.personId}::uuid in (s.requested_by, s.decided_by)
        and s.decided_at > ${clock.now()}::timestamptz - make_interval(days => ${SHOWN_DAYS}::int)
        and ${moderatedWebinar(actor)}`);
    return new Map(rows.map(({ id, ...identity }) => [id, identity]));
  }
}
