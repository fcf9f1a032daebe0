import { Injectable } from '@nestjs/common';
import {
  type Actor,
  clock,
  cursorKeys,
  decodeCursor,
  notFound,
  type Page,
  pageOf,
  represents,
  speaksFor,
} from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { personJson } from '@guildhall/identity';
import { ConsortiumRole } from '../call/call.kinds.js';
import { callColumns, callOf } from '../call/call.queries.js';
import type { ConsortiumListArgs } from './consortium.input.js';
import { ConsortiumState, PartnerState } from './consortium.kinds.js';
import { canConsortium, visibleConsortium } from './consortium.policy.js';
import type { Consortium, ConsortiumPartner, ConsortiumRow, ConsortiumStep, PartnerRow } from './consortium.view.js';

const letterJson = raw(`case when l.consortium_id is not null then jsonb_build_object('language', l.language,
  'legalName', l.legal_name, 'address', l.address, 'signatory', l.signatory, 'position', l.position,
  'contribution', l.contribution, 'state', l.state, 'signedOn', l.signed_on::text, 'receivedAt', l.received_at,
  'changedAt', l.changed_at) end`);

const partnersJson: Sql = sql`(select jsonb_agg(jsonb_build_object('centreId', cp.centre_id::text, 'role', cp.role,
    'state', cp.state, 'words', cp.words, 'invitedAt', cp.invited_at, 'answeredAt', cp.answered_at,
    'country', c.country, 'kind', c.kind, 'isGone', c.hidden_at is not null or c.merged_into is not null,
    'letter', ${letterJson})
    order by cp.role <> 'coordinator', cp.state <> 'joined', cp.invited_at, cp.centre_id)
  from consortium_partner cp join centre c on c.id = cp.centre_id
    left join consortium_letter l on l.consortium_id = cp.consortium_id and l.centre_id = cp.centre_id
  where cp.consortium_id = s.id)`;

/** A consortium with its call and its partners, of `consortium s`. */
const whole: Sql = sql`select s.id::text, s.centre_id::text as "centreId", s.name, s.language, s.summary, s.state,
  s.created_at as "createdAt", s.changed_at as "changedAt", s.changed_at::text as "changedKey", s.ended_at as "endedAt",
  ${partnersJson} as partners,
  (select to_jsonb(one) from (select ${callColumns} from call k where k.id = s.call_id) one) as call
  from consortium s`;

const isHere = ({ state }: PartnerRow): boolean => state === PartnerState.JOINED || state === PartnerState.INVITED;

/** The row as the actor sees it: what is nobody's business is left out here, once for every door. */
export const consortiumSeenBy =
  (actor: Actor) =>
  ({ partners: everybody, call: told, ...row }: ConsortiumRow): Consortium => {
    const call = callOf({ ...told, deadline: new Date(told.deadline) });
    const facts = { centreId: row.centreId, partners: everybody };
    const [shares, coordinates] = [canConsortium.share(actor, facts), canConsortium.coordinate(actor, facts)];
    const isOver = call.withdrawnAt !== null || call.deadline <= clock.now();
    const isReadOnly = isOver || row.state !== ConsortiumState.GATHERING;
    const seen = ({ words, letter, ...partner }: PartnerRow): ConsortiumPartner => {
      const isOwn = speaksFor(actor, partner.centreId);
      const acts = represents(actor, partner.centreId);
      const isJoined = partner.state === PartnerState.JOINED;
      return {
        ...partner,
        words: coordinates || isOwn ? words : null,
        letterState: shares && isJoined ? (letter?.state ?? null) : null,
        letter: isJoined && (coordinates || isOwn) ? letter : null,
        viewerCan: {
          answer: acts && partner.state === PartnerState.INVITED,
          leave: acts && isJoined && !isReadOnly && partner.role !== ConsortiumRole.COORDINATOR,
          writeLetter: acts && isJoined && !isReadOnly,
        },
      };
    };
    const isTold = (partner: PartnerRow): boolean =>
      coordinates ||
      (shares ? isHere(partner) : partner.state === PartnerState.JOINED) ||
      (isHere(partner) && speaksFor(actor, partner.centreId));
    return {
      ...{ ...row, call, everybody, isReadOnly },
      partners: everybody.filter(isTold).map(seen),
      viewerCan: { share: shares, coordinate: coordinates, lead: canConsortium.lead(actor, facts) },
    };
  };

@Injectable()
export class ConsortiumQueries {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<Consortium | null> {
    const row = await this.database.one<ConsortiumRow>(
      sql`${whole} where s.id = ${id} and ${visibleConsortium(actor)}`,
    );
    return row && consortiumSeenBy(actor)(row);
  }

  async require(actor: Actor, id: string): Promise<Consortium> {
    const consortium = await this.find(actor, id);
    if (!consortium) throw notFound();
    return consortium;
  }

  /** Those the actor's centres are in or asked to join, the latest changed first. */
  async own(actor: Actor, { first, after }: ConsortiumListArgs): Promise<Page<Consortium>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const rows = await this.database.rows<ConsortiumRow>(sql`${whole} where ${visibleConsortium(actor)}
      ${from ? sql`and (s.changed_at, s.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by s.changed_at desc, s.id desc ${onePage(first)}`);
    return pageOf(rows.map(consortiumSeenBy(actor)), first, after, ({ changedKey, id }) => [changedKey, id]);
  }

  /** What was done, the latest first; why somebody was removed is between the coordinator and them. */
  async steps(
    { id, viewerCan }: Pick<Consortium, 'id' | 'viewerCan'>,
    { first, after }: ConsortiumListArgs,
  ): Promise<Page<ConsortiumStep>> {
    if (!viewerCan.share) return pageOf([], first, after, () => []);
    const from = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<ConsortiumStep>(sql`
      select t.id::text, t.step, t.centre_id::text as "centreId", t.about_id::text as "aboutId", t.at,
        case when t.step = 'partner-removed' and not ${viewerCan.coordinate}::boolean then '' else t.words end as words,
        case when p.id is not null then ${personJson('p')} end as person
      from consortium_step t left join person p on p.id = t.person_id where t.consortium_id = ${id}
      ${from ? sql`and t.id < ${from[0]}::bigint` : sql``} order by t.id desc ${onePage(first)}`);
    return pageOf(rows, first, after, (step) => [step.id]);
  }
}
