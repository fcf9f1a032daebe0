import { Injectable } from '@nestjs/common';
import {
  type Actor,
  badInput,
  clock,
  moderatesEverywhere,
  notFound,
  ownCentres,
  requirePerson,
} from '@guildhall/kernel';
import { Database, once, raw, type Sql, sql, type Tx } from '@guildhall/database';
import { InterestDesk } from '../interest/interest.desk.js';
import { InterestSide } from '../interest/interest.kinds.js';
import { interestMessages } from '../interest/interest.messages.js';
import type { HeldBy } from '../interest/interest.repository.js';
import { type CopyInterestInput, type InterestCopy, InterestPart, wroteIt } from './copy.view.js';

/** Whose a copy is now: a centre that was merged is the other one. */
const [reporter, about] = [raw('y.centre_id'), raw('y.about_centre_id')].map(
  (centre) => sql`(select coalesce(c.merged_into, c.id) from centre c where c.id = ${centre})`,
) as [Sql, Sql];

/** Whether moderators ended the interest because of a copy: until then the side it is about knows nothing of it. */
const isDecided = sql`exists (select from decision d where d.target_type = 'INTEREST' and d.target_id = y.id::text
  and d.act = 'hide')`;

/** Whoever may know of a copy, as a condition over `interest_copy y`: who made it, moderators of all themes, and the other side once they acted on it. */
export function visibleCopy(actor: Actor): Sql {
  const own = ownCentres(actor);
  if (own.length === 0) return moderatesEverywhere(actor) ? sql`true` : sql`false`;
  const side = sql`(${reporter} = any(${own}::bigint[]) or (${about} = any(${own}::bigint[]) and ${isDecided}))`;
  // A moderator of the side it is about is that side.
  return moderatesEverywhere(actor) ? sql`(${side} or ${about} <> all(${own}::bigint[]))` : side;
}

interface CopyRow extends InterestCopy {
  readonly interestId: string;
}

/** Copies for moderators what a party chose, and nothing more. */
@Injectable()
export class InterestCopyService {
  constructor(
    private readonly database: Database,
    private readonly desk: InterestDesk,
  ) {}

  /** Gives the id of the copy. @throws BAD_INPUT without consent, or where the other side wrote nothing of what was chosen */
  async copy(actor: Actor, { idempotencyKey, ...input }: CopyInterestInput): Promise<string> {
    const person = requirePerson(actor);
    if (!input.consent) throw badInput({ field: 'input.consent', say: interestMessages.consent() });
    return this.desk.transaction(person, (tx) =>
      once(tx, actor, 'copyInterest', idempotencyKey, input, async () => {
        const held = await this.desk.interests.require(tx, actor, input.interest, null);
        return this.keep(tx, held, input.parts);
      }),
    );
  }

  private async keep(tx: Tx, { post, interest, introduction, side, person, centre }: HeldBy, chosen: InterestPart[]) {
    const parts = Object.values(InterestPart).flatMap((part) => {
      const text = chosen.includes(part) && wroteIt[part] !== side ? interest[part] : null;
      return text ? [{ part, text }] : [];
    });
    if (parts.length === 0) throw badInput({ field: 'input.parts', say: interestMessages.nothingCopied() });
    const isAuthor = side === InterestSide.AUTHOR;
    const whom = isAuthor
      ? { person: introduction?.askerPersonId ?? interest.personId, centre: interest.centreId }
      : { person: introduction?.authorPersonId ?? interest.decidedBy ?? post.authorId, centre: post.centreId };
    const row = await tx.one<{ id: string }>(sql`
      insert into interest_copy (interest_id, person_id, centre_id, about_id, about_centre_id, language, parts, made_at)
      values (${interest.id}, ${person}, ${centre}, ${whom.person}, ${whom.centre}, ${interest.language},
        ${JSON.stringify(parts)}::jsonb, ${clock.now()}) returning id::text`);
    if (!row) throw new Error('The copy was not kept.');
    return row.id;
  }

  async require(actor: Actor, id: string): Promise<InterestCopy> {
    const copy = (await this.some(actor, [id])).get(id);
    if (!copy) throw notFound();
    return copy;
  }

  /** For loaders: moderators read what was copied and not of what; the reported side that there is something. */
  async some(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, InterestCopy>> {
    const own = ownCentres(actor);
    const isModerator = moderatesEverywhere(actor);
    const rows = await this.database.rows<CopyRow>(sql`
      select y.id::text, y.interest_id::text as "interestId", ${reporter}::text as "centreId",
        ${about}::text as "aboutCentreId", y.language, y.parts, y.made_at as "madeAt"
      from interest_copy y where y.id = any(${ids}::bigint[]) and ${visibleCopy(actor)}`);
    return new Map(
      rows.map((row) => {
        const [reports, isAbout] = [own.includes(row.centreId), own.includes(row.aboutCentreId)];
        const interestId = reports || isAbout ? row.interestId : null;
        return [row.id, { ...row, interestId, parts: reports || (isModerator && !isAbout) ? row.parts : [] }];
      }),
    );
  }
}
