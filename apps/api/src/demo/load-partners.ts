import { raw, type Sql, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { before } from './before.js';
import type {
  CentreKey,
  CommunityCentre,
  CommunityInterest,
  CommunityPartnerPost,
  CommunityPartners,
} from './community/partners/index.js';
import type { PersonKey } from './community/types.js';
import type { People } from './load-thread.js';

type Row = Readonly<Record<string, unknown>>;
type Ids<Key extends string = string> = ReadonlyMap<Key, string>;
const HOURS = 24;

/** Writes rows of one shape by one statement; gives what the database made of them, in their order. */
async function add<T = { id: string }>(tx: Tx, table: string, rows: readonly Row[], give?: string): Promise<T[]> {
  const columns = raw(Object.keys(rows[0] ?? {}).join(', '));
  const returning: Sql = give ? sql`returning ${raw(give)}` : raw('');
  return tx.rows<T>(sql`insert into ${raw(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${raw(table)}, ${JSON.stringify(rows)}::jsonb) ${returning}`);
}

const keysTo = <Key extends string>(keys: readonly Key[], rows: readonly { id: string }[]): Map<Key, string> =>
  new Map(keys.map((key, at) => [key, rows[at]?.id ?? '']));

/** Centres with their people, and what they look for and found in each other, as it would stand had they done it then. */
export async function loadPartners(tx: Tx, partners: CommunityPartners, people: People, now: Date): Promise<void> {
  await new PartnersOfTheDemo(tx, partners, people, now).load();
}

class PartnersOfTheDemo {
  private centres: Ids<CentreKey> = new Map();
  private posts: Ids = new Map();

  constructor(
    private readonly tx: Tx,
    private readonly partners: CommunityPartners,
    private readonly people: People,
    private readonly now: Date,
  ) {}

  async load(): Promise<void> {
    await this.addCentres();
    const call = await this.addCall();
    await this.addPosts(call);
    await this.addInterests();
    await this.addConsortium(call);
  }

  private ago = (days: number): Date => before(this.now, days * HOURS);
  private person = (key: PersonKey): string => this.people.get(key) ?? '';
  private centre = (key: CentreKey): string => this.centres.get(key) ?? '';

  private async addCentres(): Promise<void> {
    const { centres } = this.partners;
    const rows = await add(this.tx, 'centre', await Promise.all(centres.map(this.centreRow)), 'id::text');
    this.centres = keysTo(
      centres.map(({ key }) => key),
      rows,
    );
    const seats = centres.flatMap(({ key, people, daysAgo }) =>
      people.map(([person, title], at) => ({
        ...{ centre_id: this.centre(key), person_id: this.person(person), title, joined_at: this.ago(daysAgo) },
        role: at === 0 ? 'representative' : 'contributor',
      })),
    );
    await add(this.tx, 'centre_member', seats);
    for (const { key, mergedInto } of centres)
      if (mergedInto)
        await this.tx.rows(
          sql`update centre set merged_into = ${this.centre(mergedInto)} where id = ${this.centre(key)}`,
        );
    const hidden = centres.filter(({ hidden: hiding }) => hiding);
    for (const { key, hidden: hiding, people } of hidden)
      await this.tx
        .rows(sql`insert into decision (act, target_type, target_id, theme, reason, actor_id, about_id, made_at)
        values ('hide', 'CENTRE', ${this.centre(key)}, null, ${hiding?.reason}, ${this.person(hiding?.by ?? 'marta')},
          ${people[0] ? this.person(people[0][0]) : null}, ${this.ago(1)})`);
  }

  private centreRow = async (centre: CommunityCentre): Promise<Row> => {
    const at = this.ago(centre.daysAgo);
    const { verified, hidden, people, source } = centre;
    const [first] = people;
    return {
      ...coded(centre),
      ...{ texts: await rendered(centre.texts), language: Object.keys(centre.texts)[0], kind: centre.kind },
      ...{ country: centre.country, region: centre.region, site: centre.site ?? null },
      ...{ latitude: centre.latitude ?? null, longitude: centre.longitude ?? null },
      ...{ pic: centre.pic ?? null, oid: centre.oid ?? null },
      ...{ source: source?.[0] ?? null, source_key: source?.[1] ?? null },
      ...{ verified_at: verified ? this.ago(centre.daysAgo - 2) : null, verified_note: verified?.note ?? null },
      ...{ verified_by: verified ? this.person(verified.by) : null, verified_by_ways: verified?.ways ?? [] },
      ...{ hidden_at: hidden ? this.ago(1) : null, hidden_reason: hidden?.reason ?? null },
      ...{ created_by: first ? this.person(first[0]) : null, created_at: at, changed_at: at },
    };
  };

  private async addCall(): Promise<string> {
    const { texts, deadlineIn, timeZone, by, rules, ...call } = this.partners.call;
    const deadline = new Date(`${this.ago(-deadlineIn).toISOString().slice(0, 10)}T16:00:00Z`);
    const made = { created_by: this.person(by), created_at: this.ago(45), changed_at: this.ago(45) };
    const row = { ...call, texts: await rendered(texts), deadline, time_zone: timeZone, rules, ...made };
    return (await add(this.tx, 'call', [row], 'id::text'))[0]?.id ?? '';
  }

  private async addPosts(call: string): Promise<void> {
    const { posts } = this.partners;
    const rows = await Promise.all(posts.map((post) => this.postRow(post, call)));
    this.posts = keysTo(
      posts.map(({ key }) => key),
      await add(this.tx, 'partner_post', rows, 'id::text'),
    );
  }

  private async postRow(post: CommunityPartnerPost, call: string): Promise<Row> {
    const { state, daysAgo, body } = post;
    const centre = this.partners.centres.find(({ key }) => key === post.centre);
    const isOver = ['found', 'expired', 'withdrawn'].includes(state);
    const answers = this.partners.interests.filter(
      ({ post: key, state: one }) => key === post.key && one !== 'withdrawn',
    );
    return {
      ...coded(post),
      ...{ centre_id: this.centre(post.centre), author_id: this.person(post.author), kind: post.kind },
      ...{ language: post.language, title: post.title, body, html: await renderMarkdown(body) },
      ...{ country: centre?.country, region: centre?.region, forms: post.forms },
      ...{ call_id: post.forCall ? call : null, kinds_sought: post.kindsSought ?? [] },
      ...{ role_offered: post.roleOffered ?? 'open', role_sought: post.roleSought ?? 'open' },
      ...{ partners_needed: post.partnersNeeded, countries_sought: post.countriesSought ?? [] },
      ...{ answer_by: this.ago(-post.answerIn).toISOString().slice(0, 10), replies_most: post.repliesMost ?? 10 },
      ...{ reply_count: answers.length, found_count: answers.filter((one) => one.state === 'introduced').length },
      ...{ state, paused_by: state === 'paused' ? 'cap' : null, step: state === 'draft' ? 2 : 3 },
      ...{ opened_at: state === 'draft' ? null : this.ago(daysAgo), ended_at: isOver ? this.ago(daysAgo / 8) : null },
      ...{ created_at: this.ago(daysAgo + 1), changed_at: this.ago(daysAgo) },
      ...{ revision: 0, version: 0, hidden_at: null, centre_hidden: false },
    };
  }

  private async addInterests(): Promise<void> {
    const { interests } = this.partners;
    const ids = await add(this.tx, 'interest', interests.map(this.interestRow), 'id::text');
    const introduced = interests.flatMap((one, at) =>
      one.state === 'proposed' || one.state === 'introduced' ? [this.introductionRow(one, ids[at]?.id ?? '')] : [],
    );
    await add(this.tx, 'introduction', introduced);
    await add(
      this.tx,
      'interest_step',
      interests.flatMap((one, at) => this.stepRows(one, ids[at]?.id ?? '')),
    );
  }

  private authorOf({ post }: CommunityInterest) {
    const one = this.partners.posts.find(({ key }) => key === post);
    return { centre: this.centre(one?.centre ?? 'cairo'), person: this.person(one?.author ?? 'amina') };
  }

  private interestRow = (one: CommunityInterest): Row => {
    const { state, movedDaysAgo = one.daysAgo, declined } = one;
    const [sent, moved] = [this.ago(one.daysAgo), this.ago(movedDaysAgo)];
    const isIntroduced = state === 'proposed' || state === 'introduced';
    const isDecided = isIntroduced || state === 'declined';
    return {
      ...{ post_id: this.posts.get(one.post), centre_id: this.centre(one.centre), person_id: this.person(one.by) },
      ...{ language: one.language, fit: one.fit, evidence: one.evidence, capacity: one.capacity },
      ...{ state: isIntroduced ? 'accepted' : state, question: one.question ?? null },
      ...{ asked_at: state === 'asked' ? moved : null, asker_waits_since: state === 'asked' ? moved : null },
      ...{ is_shortlisted: Boolean(one.shortlisted), note: one.shortlisted?.note ?? '' },
      ...{ decline_reason: declined?.[0] ?? null, decline_words: declined?.[1] ?? null },
      ...{ decided_at: isDecided ? moved : null, decided_by: isDecided ? this.authorOf(one).person : null },
      ...{ sent_at: sent, waits_since: state === 'waiting' ? sent : null, reminded: 0 },
    };
  };

  private introductionRow = (one: CommunityInterest, interest: string): Row => {
    const { centre, person } = this.authorOf(one);
    const accepted = this.ago(one.movedDaysAgo ?? one.daysAgo);
    const opened = one.state === 'introduced' ? this.ago((one.movedDaysAgo ?? one.daysAgo) - 1) : null;
    return {
      ...{ interest_id: interest, author_centre_id: centre, author_person_id: person },
      ...{ asker_centre_id: this.centre(one.centre), asker_person_id: this.person(one.by) },
      ...{ state: opened ? 'open' : 'proposed', author_accepted_at: accepted, reminded: 0 },
      ...{ asker_accepted_at: opened, opened_at: opened },
    };
  };

  /** What stands in the record: who did what, without a word of it. */
  private stepRows = (one: CommunityInterest, interest: string): Row[] => {
    const asker = { person_id: this.person(one.by), centre_id: this.centre(one.centre) };
    const { centre, person } = this.authorOf(one);
    const author = { person_id: person, centre_id: centre };
    const nobody = { person_id: null, centre_id: null };
    const moved = one.movedDaysAgo ?? one.daysAgo;
    const step = (name: string, by: Row, daysAgo: number): Row => ({
      ...{ interest_id: interest, step: name, ...by, at: this.ago(daysAgo) },
    });
    const then: Readonly<Record<CommunityInterest['state'], Row[]>> = {
      waiting: [],
      asked: [step('asked', author, moved)],
      proposed: [step('accepted', author, moved)],
      introduced: [step('accepted', author, moved), step('opened', asker, moved - 1)],
      declined: [step('declined', author, moved)],
      lapsed: [step('lapsed', nobody, moved)],
      withdrawn: [step('withdrawn', asker, moved)],
    };
    return [step('sent', asker, one.daysAgo), ...then[one.state]];
  };

  private async addConsortium(call: string): Promise<void> {
    const { partners, ...words } = this.partners.consortium;
    const [lead, ...others] = partners;
    if (!lead) return;
    const coordinator = { person_id: this.person(lead.by), centre_id: this.centre(lead.centre) };
    const begun = this.ago(lead.daysAgo);
    const row = { call_id: call, centre_id: coordinator.centre_id, created_by: coordinator.person_id, ...words };
    const dates = { created_at: begun, changed_at: begun, state: 'gathering' };
    const id = (await add(this.tx, 'consortium', [{ ...row, ...dates }], 'id::text'))[0]?.id ?? '';
    const rows = partners.map(({ centre, by, role, state, words: said, daysAgo }) => ({
      ...{ consortium_id: id, centre_id: this.centre(centre), role, state, words: said },
      ...{ invited_by: coordinator.person_id, invited_at: this.ago(daysAgo) },
      answered_by: state === 'invited' ? null : this.person(by),
      answered_at: state === 'invited' ? null : this.ago(daysAgo - 1),
    }));
    await add(this.tx, 'consortium_partner', rows);
    const steps = others.flatMap(({ centre, by, state, daysAgo }) => {
      const about = this.centre(centre);
      const invited = { step: 'partner-invited', ...coordinator, about_id: about, at: this.ago(daysAgo) };
      const answer = state === 'joined' ? 'invitation-accepted' : 'invitation-declined';
      const answered = { step: answer, person_id: this.person(by), centre_id: about, about_id: null };
      return state === 'invited' ? [invited] : [invited, { ...answered, at: this.ago(daysAgo - 1) }];
    });
    const history = [{ step: 'consortium-begun', ...coordinator, about_id: null, at: begun }, ...steps]
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map((step) => ({ consortium_id: id, words: '', ...step }));
    await add(this.tx, 'consortium_step', history);
  }
}

async function rendered(texts: CommunityCentre['texts']): Promise<Row> {
  const said: Record<string, object> = {};
  for (const [language, [name, markdown]] of Object.entries(texts))
    said[language] = { name, markdown, html: markdown && (await renderMarkdown(markdown)) };
  return said;
}

/** What a centre and a post say by codes. */
const coded = (of: CommunityCentre | CommunityPartnerPost): Row => ({
  ...{ sectors: of.sectors, fields: of.fields, eqf_levels: of.eqfLevels, themes: of.themes },
  ...{ challenges: of.challenges, offers: of.offers ?? '', seeks: of.seeks ?? '', languages: of.languages },
  ...{ offer_tags: of.offerTags ?? [], seek_tags: of.seekTags ?? [] },
});
