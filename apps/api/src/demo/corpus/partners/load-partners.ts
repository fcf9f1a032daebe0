import type pg from 'pg';
import { CORPUS_MAIL } from '../load-corpus.js';
import { copyInto } from '../copy.js';
import { idOf, reserve } from '../ids.js';
import { Random } from '../random.js';
import { setAside } from '../set-aside.js';
import { inWords, type MadeCentre, makeCentre, some, tagsOf, textsOf } from './made-centre.js';
import { postColumns, postRow } from './made-post.js';
import { fill, phrases } from './words.js';

/** How many are wanted; the seed decides everything else but the day, on which the dates hang. */
export interface PartnersSize {
  readonly centres: number;
  readonly partnerPosts: number;
  readonly seed: number;
}

type Row = readonly (string | number | null)[];
const DAY = 86_400_000;
const TABLES = ['person', 'centre', 'centre_member', 'partner_post', 'interest'];

/** Writes made-up centres, their people and partner posts, and a few interests, in one transaction. */
export class PartnersLoader {
  private readonly made: MadeCentre[] = [];
  /** Who speaks for a centre; the first represents it. */
  private readonly people: string[][] = [];
  /** Posts with interests. */
  private readonly answered: { readonly post: number; readonly centre: number; readonly opened: number }[] = [];
  private readonly today = Math.floor(Date.now() / DAY) * DAY;
  private firstCentre = 0;
  private firstPost = 0;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly size: PartnersSize,
  ) {}

  /** Gives the seconds it took. */
  async load(): Promise<number> {
    const began = performance.now();
    const { client } = this;
    await client.query('begin');
    try {
      await client.query('set local statement_timeout = 0; set local synchronous_commit = off');
      await client.query('lock table centre, partner_post in share row exclusive mode');
      await setAside(client, TABLES, () => this.write());
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
    await client.query(`vacuum analyze ${TABLES.join(', ')}`);
    return (performance.now() - began) / 1000;
  }

  private async write(): Promise<void> {
    const { client, size } = this;
    this.firstCentre = await reserve(client, 'centre', size.centres);
    this.firstPost = await reserve(client, 'partner_post', size.partnerPosts);
    for (let centre = 0; centre < size.centres; centre++) this.made.push(makeCentre(new Random(size.seed, 20, centre)));
    const person = ['id', 'email', 'name', 'password_hash', 'country', 'languages', 'interface_language', 'joined_at'];
    await copyInto(client, 'person', person, this.personRows());
    const centre = [
      'id',
      'texts',
      'language',
      'kind',
      'country',
      'region',
      'sectors',
      'fields',
      'eqf_levels',
      'themes',
    ];
    const more = ['challenges', 'offers', 'seeks', 'offer_tags', 'seek_tags', 'languages', 'latitude', 'longitude'];
    const kept = ['verified_at', 'verified_by', 'hidden_at', 'created_at', 'changed_at'];
    await copyInto(client, 'centre', [...centre, ...more, ...kept], this.centreRows());
    await copyInto(client, 'centre_member', ['centre_id', 'person_id', 'role', 'joined_at'], this.seatRows());
    await copyInto(client, 'partner_post', ['id', 'centre_id', 'author_id', ...postColumns], this.postRows());
    const interest = [
      'post_id',
      'centre_id',
      'person_id',
      'language',
      'fit',
      'evidence',
      'capacity',
      'state',
      'sent_at',
    ];
    await copyInto(client, 'interest', [...interest, 'waits_since'], this.interestRows());
    await client.query(
      `update partner_post p set reply_count = i.many from (select post_id, count(*) as many from interest
       where post_id >= $1 and state <> 'withdrawn' group by post_id) i where i.post_id = p.id`,
      [this.firstPost],
    );
  }

  private *personRows(): Iterable<Row> {
    for (const [centre, { land, language }] of this.made.entries()) {
      const random = new Random(this.size.seed, 21, centre);
      const { firstNames, lastNames } = phrases[language];
      const count = random.chance(0.85) ? 1 + random.below(3, 3) : 0;
      const ids: string[] = [];
      for (let one = 0; one < count; one++) {
        const joined = this.joinedAt(centre);
        ids.push(idOf(joined, random));
        yield [
          ...[ids[one] ?? '', `centre-${centre + 1}-${one + 1}@${CORPUS_MAIL}`],
          // Nobody can sign in as them: this is no hash of anything.
          ...[`${random.pick(firstNames)} ${random.pick(lastNames)}`, '!', land.country, `{${land.speaks.join(',')}}`],
          ...[language, new Date(joined).toISOString()],
        ];
      }
      this.people.push(ids);
    }
  }

  private joinedAt = (centre: number): number =>
    this.today - (320 + Math.floor((700 * (this.size.centres - centre)) / this.size.centres)) * DAY;

  private *centreRows(): Iterable<Row> {
    const checker = this.people.find((one) => one.length > 0)?.[0] ?? null;
    for (const [at, centre] of this.made.entries()) {
      const random = new Random(this.size.seed, 22, at);
      const { land, town, trade, language, kind, offers, seeks } = centre;
      const joined = new Date(this.joinedAt(at) + random.below(DAY)).toISOString();
      const isPlaced = random.chance(0.6);
      const isVerified = checker !== null && random.chance(0.7);
      yield [
        ...[this.firstCentre + at, textsOf(centre, at + 1, random), language, kind, land.country, town.name],
        ...[array(some(trade.sectors, 3, random)), array(some(trade.fields, 2, random)), array(centre.levels)],
        ...[array(centre.themes), array(centre.challenges), inWords(offers, centre), inWords(seeks, centre)],
        ...[array(tagsOf(offers, trade)), array(tagsOf(seeks, trade)), array(land.speaks)],
        isPlaced ? Math.round((town.latitude + random.normal() / 5) * 1000) / 1000 : null,
        isPlaced ? Math.round((town.longitude + random.normal() / 5) * 1000) / 1000 : null,
        ...[
          isVerified ? joined : null,
          isVerified ? checker : null,
          random.chance(0.006) ? joined : null,
          joined,
          joined,
        ],
      ];
    }
  }

  private *seatRows(): Iterable<Row> {
    for (const [centre, people] of this.people.entries()) {
      const joined = new Date(this.joinedAt(centre)).toISOString();
      for (const [one, person] of people.entries())
        yield [this.firstCentre + centre, person, one === 0 ? 'representative' : 'contributor', joined];
    }
  }

  /** A centre with people, a few of which write much. */
  private active(random: Random): number {
    for (let tries = 0; ; tries++) {
      const at = random.below(this.size.centres, tries > 50 ? 1 : 1.7);
      if ((this.people[at]?.length ?? 0) > 0) return at;
    }
  }

  private *postRows(): Iterable<Row> {
    for (let post = 0; post < this.size.partnerPosts; post++) {
      const random = new Random(this.size.seed, 23, post);
      const centre = this.active(random);
      const row = postRow(this.made[centre] as MadeCentre, this.today, random);
      const opened = Date.parse(String(row[postColumns.indexOf('opened_at')]));
      const isAnswered =
        post % 3 === 0 && ['open', 'paused', 'talks'].includes(String(row[postColumns.indexOf('state')]));
      if (isAnswered) this.answered.push({ post, centre, opened });
      yield [this.firstPost + post, this.firstCentre + centre, random.pick(this.people[centre] ?? []), ...row];
    }
  }

  private *interestRows(): Iterable<Row> {
    for (const { post, centre, opened } of this.answered) {
      const random = new Random(this.size.seed, 24, post);
      const askers = new Set(Array.from({ length: random.below(4, 1.5) }, () => this.active(random)));
      askers.delete(centre);
      for (const asker of askers) {
        const { language, town, trade } = this.made[asker] as MadeCentre;
        const holes = { town: town.name, trade: trade[language], n: String(2 + random.below(9)) };
        const [fit = '', evidence = '', capacity = ''] = phrases[language].sentences.map((text) => fill(text, holes));
        const state = random.pick(['waiting', 'waiting', 'waiting', 'declined', 'withdrawn'] as const);
        const sent = new Date(Math.max(opened + DAY / 24, this.today - random.below(4 * DAY))).toISOString();
        yield [
          ...[this.firstPost + post, this.firstCentre + asker, this.people[asker]?.[0] ?? null, language],
          ...[fit, evidence, capacity, state, sent, state === 'waiting' ? sent : null],
        ];
      }
    }
  }
}

const array = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;
