import { Injectable } from '@nestjs/common';
import { type Actor, clock, Refusal } from '@guildhall/kernel';
import { Database, Limits, sourceKey, sql, type Tx, Visitors } from '@guildhall/database';
import { codeIn } from '../webinar/webinar.code.js';
import { rehearsersOf } from '../webinar/webinar.policy.js';
import { webinarColumns } from '../webinar/webinar.queries.js';
import { admitsByCode, takesInput } from '../webinar/webinar.state.js';
import type { WebinarRow } from '../webinar/webinar.view.js';
import type { JoinWebinarInput } from './attendee.input.js';
import { attendeeMessages } from './attendee.messages.js';
import { AttendeeQueries, ownAttendee } from './attendee.queries.js';
import type { AttendeeRow } from './attendee.view.js';

/** The actor as attendee who writes; `guestId` has been given when there is no account. */
type Comer = Pick<Actor, 'personId' | 'guestId' | 'language'>;

@Injectable()
export class AttendeeService {
  constructor(
    private readonly database: Database,
    private readonly queries: AttendeeQueries,
    private readonly limits: Limits,
    private readonly visitors: Visitors,
  ) {}

  /**
   * Lets the actor in by the code; gives the id of the webinar, or null when the code opens nothing now.
   * @throws RATE_LIMITED where more came from one address than fit in a hall: whoever is let in has limits of their own,
   * which nobody should get any number of.
   */
  async join(actor: Actor, { code: typed, name }: JoinWebinarInput): Promise<string | null> {
    const source = sourceKey(actor.address);
    const opened = await this.look(actor, typed, source);
    if (!opened) return null;
    const { webinar, isWelcome } = opened;
    const isKnown = isWelcome || (await this.visitors.recalled(actor.personId ?? actor.guestId, source));
    if (!isKnown) await this.limits.requireLeft('entriesBySource', source);
    await this.database.transaction(async (tx) => {
      await this.enter(tx, actor, webinar.id, name ?? null);
      if (webinar.practiceOf !== null) await this.rehearse(tx, actor, webinar.id);
    });
    this.visitors.remember(actor.personId ?? actor.guestId);
    return webinar.id;
  }

  /** Whoever has the code of a rehearsal sees it from then on. */
  private async rehearse(tx: Tx, comer: Comer, webinarId: string): Promise<void> {
    const [name] = rehearsersOf(comer);
    await tx.rows(sql`update webinar set rehearsers = rehearsers || ${name}::text
      where id = ${webinarId} and not rehearsers @> array[${name}::text]`);
  }

  /**
   * The webinar a code opens now. Wrong codes are counted by source and all together; right ones cost nothing, for a
   * whole hall may join from behind one address, and guessing elsewhere must not keep it out.
   */
  async opened(actor: Actor, typed: string): Promise<WebinarRow | null> {
    return (await this.look(actor, typed, sourceKey(actor.address)))?.webinar ?? null;
  }

  private async look(actor: Actor, typed: string, source: string) {
    const isGuessed = (await this.limits.waitFor('codesOverall', 'all')) > 0;
    await this.limits.requireLeft(isGuessed ? 'codesBySourceWhenGuessed' : 'codesBySource', source);
    const code = codeIn(typed);
    const webinar =
      code &&
      (await this.database.one<WebinarRow>(sql`select ${webinarColumns} from webinar w where w.code = ${code}`));
    if (webinar && admitsByCode(webinar, clock.now())) {
      return { webinar, isWelcome: await this.visitors.welcome(source) };
    }
    await this.limits.spend('codesBySource', source);
    if (isGuessed) await this.limits.spend('codesBySourceWhenGuessed', source);
    else await this.limits.spend('codesOverall', 'all');
    return null;
  }

  /**
   * Makes the actor an attendee, or finds them again; a name given now is the one shown from now on. Who joined without
   * an account and comes back with one stays who they were.
   */
  async enter(tx: Tx, comer: Comer, webinarId: string, name: string | null): Promise<string> {
    const { personId, guestId, language } = comer;
    // Of two taps at once the second has to find what the first made.
    if (personId === null)
      await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`attendee ${webinarId} ${guestId}`}, 0))`);
    const known = await tx.one<{ id: string }>(sql`
      select a.id from attendee a where a.webinar_id = ${webinarId} and ${ownAttendee(comer)}
      order by a.person_id nulls last limit 1 for update`);
    if (known) {
      await tx.rows(sql`update attendee set joined_at = coalesce(joined_at, now()), name = coalesce(${name}, name),
        cancelled_at = null, person_id = coalesce(person_id, ${personId}::uuid) where id = ${known.id}`);
      return known.id;
    }
    const made = await tx.one<{ id: string }>(sql`
      insert into attendee (webinar_id, person_id, name, language, joined_at)
      values (${webinarId}, ${personId}, ${name}, ${language}, now())
      on conflict (webinar_id, person_id) where person_id is not null do update set joined_at = now() returning id`);
    const id = made?.id ?? '';
    if (personId === null)
      await tx.rows(sql`insert into attendee_device (webinar_id, guest_id, attendee_id)
        values (${webinarId}, ${guestId}, ${id})`);
    return id;
  }

  /**
   * The actor as an attendee who may write to this webinar now.
   * @throws FORBIDDEN for whoever has not joined, was muted, or comes while no input is taken.
   */
  async requireWriting(actor: Actor, webinar: WebinarRow): Promise<AttendeeRow> {
    const attendee = await this.queries.of(actor, webinar.id);
    if (!attendee) throw new Refusal('FORBIDDEN', attendeeMessages.notJoined());
    if (attendee.mutedAt) throw new Refusal('FORBIDDEN', attendeeMessages.muted());
    if (!takesInput(webinar, clock.now())) throw new Refusal('FORBIDDEN', attendeeMessages.closed());
    return attendee;
  }
}
