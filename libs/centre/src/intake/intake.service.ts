import { Injectable } from '@nestjs/common';
import { badInput, clock } from '@guildhall/kernel';
import { Database, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import type { CentreText } from '../centre/centre.entity.js';
import { centreEvent } from '../centre/centre.events.js';
import { intakeMessages } from './intake.messages.js';
import { type Plan, planOf, type ToAdd, type ToChange } from './intake.plan.js';
import { type IntakeCentre, readAll } from './intake.reading.js';
import { decoded, rowsOf } from './intake.rows.js';

/** A list of centres from elsewhere. */
export interface Intake {
  readonly bytes: Uint8Array;
  /** The lasting name of the list, by which a second one is known to be the same. */
  readonly source: string;
  /** Lines at most. */
  readonly most: number;
}
export interface Manner {
  /** Who brings it in; null for the command line. */
  readonly personId: string | null;
  /** Whether those are added, too, that may be here already. */
  readonly alikeToo: boolean;
}

type Texts = Readonly<Record<string, CentreText>>;

const AT_ONCE = 200;
const SOURCE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{1,59}$/u;

/**
 * Brings in lists of centres. Nobody speaks for what is brought in until somebody asks to; from then on its people keep
 * it, and no list changes it any more.
 */
@Injectable()
export class IntakeService {
  constructor(private readonly database: Database) {}

  /** What it would do. @throws BAD_INPUT when the list as a whole cannot be read. */
  async look(intake: Intake): Promise<Plan> {
    const { centres, refused } = await this.read(intake);
    return planOf(this.database, intake.source, centres, refused);
  }

  /** Does it, some lines a transaction: cut off, it goes on the next time; done, it changes nothing more. */
  async take(intake: Intake, manner: Manner): Promise<Plan> {
    const { centres, refused } = await this.read(intake);
    const done: Plan[] = [];
    for (let at = 0; at < centres.length || at === 0; at += AT_ONCE)
      done.push(await this.takeSome(intake.source, centres.slice(at, at + AT_ONCE), manner));
    const all = <K extends 'add' | 'held' | 'change' | 'kept' | 'refused'>(name: K) =>
      done.flatMap((plan) => plan[name] as Plan[K][number][]);
    return {
      ...{
        add: all('add') as ToAdd[],
        held: all('held') as ToAdd[],
        change: all('change') as ToChange[],
        kept: all('kept') as Plan['kept'],
      },
      unchanged: done.reduce((sum, { unchanged }) => sum + unchanged, 0),
      refused: [...refused, ...(all('refused') as Plan['refused'])].sort((a, b) => a.line - b.line),
    };
  }

  private async read({ bytes, source, most }: Intake) {
    if (!SOURCE.test(source)) throw badInput({ field: 'source', say: intakeMessages.source() });
    const { rows, refused } = await rowsOf(decoded(bytes), most);
    const themes = await this.database.rows<{ slug: string }>(sql`select slug from theme`);
    const { centres, refused: more } = readAll(rows, new Set(themes.map(({ slug }) => slug)));
    return { centres, refused: [...refused, ...more] };
  }

  private async takeSome(
    source: string,
    centres: readonly IntakeCentre[],
    { personId, alikeToo }: Manner,
  ): Promise<Plan> {
    const html = await renderedOf(centres);
    return this.database.transaction(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(hashtext('centre intake'), hashtext(${source}))`);
      const plan = await planOf(tx, source, centres, []);
      const add = plan.add.filter(({ alike }) => alikeToo || alike.length === 0);
      const rowOf = (centre: IntakeCentre, id: string | null, known: Texts) => ({
        ...{ id, ...columnsOf(centre) },
        texts: textsOf(centre, html, known),
      });
      const added = await insert(
        tx,
        source,
        personId,
        add.map(({ centre }) => rowOf(centre, null, {})),
      );
      await update(
        tx,
        plan.change.map(({ centre, id, known }) => rowOf(centre, id, known)),
      );
      for (const id of added) tx.publish(centreEvent('centre-registered', { id }, personId));
      for (const { id } of plan.change) tx.publish(centreEvent('centre-edited', { id }, personId));
      return { ...plan, add, held: plan.add.filter((one) => !add.includes(one)) };
    });
  }
}

/** What lines say as HTML, before the transaction, because it takes a while. */
async function renderedOf(centres: readonly IntakeCentre[]): Promise<ReadonlyMap<string, string>> {
  const html = new Map<string, string>();
  for (const { profile } of centres)
    for (const { markdown } of profile.texts)
      html.set(markdown, html.get(markdown) ?? (await renderMarkdown(markdown)));
  return html;
}

/** What was rendered, else what is there already. */
const textsOf = ({ profile }: IntakeCentre, html: ReadonlyMap<string, string>, known: Texts): Texts =>
  Object.fromEntries(
    profile.texts.map(({ language, name, markdown }) => [
      language,
      { name, markdown, html: html.get(markdown) ?? known[language]?.html ?? '' },
    ]),
  );

/** As `RECORD` names them. */
function columnsOf({ key, profile, latitude, longitude }: IntakeCentre) {
  const { texts, eqfLevels, offerTags, seekTags, ...rest } = profile;
  const named = { eqf_levels: eqfLevels, offer_tags: offerTags, seek_tags: seekTags, source_key: key };
  return { ...rest, ...named, language: texts[0]?.language ?? 'en', latitude, longitude };
}

const COLUMNS = sql`texts, language, kind, country, region, sectors, fields, eqf_levels, themes, challenges, offers, seeks,
  offer_tags, seek_tags, languages, pic, oid, site, latitude, longitude`;
const RECORD = sql`(id bigint, source_key text, texts jsonb, language text, kind text, country text, region text,
  sectors text[], fields text[], eqf_levels smallint[], themes text[], challenges text[], offers text, seeks text,
  offer_tags text[], seek_tags text[], languages text[], pic text, oid text, site text, latitude real, longitude real)`;

async function insert(tx: Tx, source: string, personId: string | null, rows: readonly object[]): Promise<string[]> {
  const added = await tx.rows<{ id: string }>(sql`
    insert into centre (source, source_key, created_by, created_at, changed_at, ${COLUMNS})
    select ${source}, source_key, ${personId}::uuid, ${clock.now()}::timestamptz, ${clock.now()}::timestamptz, ${COLUMNS}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given ${RECORD} returning id::text`);
  return added.map(({ id }) => id);
}

const update = (tx: Tx, rows: readonly object[]): Promise<unknown> =>
  tx.rows(sql`
    update centre c set changed_at = ${clock.now()}::timestamptz, (${COLUMNS}) = (select ${COLUMNS}
      from (select given.*) one)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given ${RECORD} where c.id = given.id`);
