import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import type { PersonNoteView } from './note.view.js';

/** What moderators tell each other about people. */
@Injectable()
export class NoteService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Newest first, the struck ones too; nobody reads what stands about themself. */
  async list(actor: Actor, person: string): Promise<PersonNoteView[]> {
    this.check(actor, person);
    return this.database.rows(sql`
      select n.id::text, n.words, author.name as author, n.made_at as "madeAt", n.struck_at as "struckAt",
        struck.name as "struckBy"
      from person_note n join person author on author.id = n.author_id left join person struck on struck.id = n.struck_by
      where n.person_id = ${person} order by n.id desc limit 100`);
  }

  /** What stands about several people, as far as the actor may read it; struck out notes are left away. */
  async ofPeople(actor: Actor, people: readonly string[]): Promise<ReadonlyMap<string, PersonNoteView[]>> {
    requireModerator(actor);
    const rows = await this.database.rows<PersonNoteView & { person: string }>(sql`
      select n.person_id as person, n.id::text, n.words, author.name as author, n.made_at as "madeAt",
        n.struck_at as "struckAt", null as "struckBy"
      from person_note n join person author on author.id = n.author_id
      where n.person_id = any(${people}::uuid[]) and n.person_id <> ${actor.personId} and n.struck_at is null
      order by n.id desc limit 1000`);
    const notes = new Map<string, PersonNoteView[]>();
    for (const { person, ...note } of rows) notes.set(person, [...(notes.get(person) ?? []), note]);
    return notes;
  }

  async add(actor: Actor, person: string, words: string): Promise<PersonNoteView[]> {
    this.check(actor, person);
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const added = await this.database.one(sql`insert into person_note (person_id, author_id, words)
      select id, ${requirePerson(actor)}, ${words} from person where id = ${person} returning id`);
    if (!added) throw notFound();
    return this.list(actor, person);
  }

  async strike(actor: Actor, id: string): Promise<boolean> {
    requireModerator(actor);
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const struck = await this.database.rows(sql`update person_note set struck_at = now(), struck_by = ${actor.personId}
      where id = ${id} and struck_at is null and person_id <> ${actor.personId} returning id`);
    return struck.length > 0;
  }

  private check(actor: Actor, person: string): void {
    requireModerator(actor);
    if (actor.personId === person) throw forbidden();
  }
}
