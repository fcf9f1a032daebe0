import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { Database, dataSourceOf, type Sql, sql } from '@guildhall/database';
import { canInterest, InterestSide } from '@guildhall/partnering';
import type { CentreSeat } from '@guildhall/kernel';
import { nobodyBarred } from '@guildhall/kernel';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { exportedLines } from '../../apps/api/src/exchange/community/exporting.js';
import { expressed, move, moveQuery, say } from '../support/interest.js';
import { type LiveClient, openLive } from '../support/live-client.js';
import { draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import { type Processes, startProcesses } from '../support/processes.js';
import { everythingOf, queriesOf, type RootField } from '../support/schema-walk.js';
import { Visitor } from '../support/visitor.js';

/**
 * What two centres write to each other is read by nobody else: not by the centre next to them in the same post, not by
 * moderators, not by admins. Everything private holds a word of its own; then all doors are opened as everybody else.
 */
const word = (place: string): string => `canary${place}${randomUUID().slice(0, 8)}`;
const secrets = {
  ...{ fit: word('fit'), evidence: word('evidence'), capacity: word('capacity'), question: word('question') },
  ...{ answer: word('answer'), note: word('note'), declined: word('declined'), draft: word('draft') },
};
type Secret = keyof typeof secrets;
type Who = PersonKey | 'guest';

/** Luc's centre posts; Amina's is introduced to it, Jonas' was declined, Grace's waits: all in one post. */
const parties: readonly PersonKey[] = ['luc', 'amina', 'jonas', 'grace'];
/** Grace's centre answered the same post; Marta moderates everything, Sofia is admin. */
const strangers: readonly Who[] = ['guest', 'grace', 'marta', 'sofia'];
/** What each may read of it. */
const mayRead: Readonly<Partial<Record<Who, readonly Secret[]>>> = {
  luc: ['fit', 'evidence', 'capacity', 'question', 'answer', 'note', 'declined', 'draft'],
  amina: ['fit', 'evidence', 'capacity', 'question', 'answer'],
  jonas: ['declined'],
};

let processes: Processes;
let database: Database;
let schema: IntrospectionQuery['__schema'];
const visitors = new Map<Who, Visitor>();
const of = (who: Who): Visitor => visitors.get(who) as Visitor;
const ids = { open: '', declined: '', waiting: '', post: '', draft: '', harbour: '', kitchen: '' };
const people: Record<string, string> = {};

const rows = <T>(statement: Sql): Promise<T[]> => database.rows<T>(statement);

/** Until all that follows from events is done. */
async function settle(): Promise<void> {
  for (let waits = 1; waits > 0;) {
    [{ waits } = { waits: 0 }] = await rows<{ waits: number }>(
      sql`select count(*)::int as waits from delivery where state = 'ready'`,
    );
    if (waits > 0) await new Promise((done) => setTimeout(done, 50));
  }
}

beforeAll(async () => {
  processes = await startProcesses({ LIMIT_FACTOR: '1000' });
  database = new Database(await dataSourceOf(processes.databaseUrl, []).initialize());
  for (const who of ['guest', ...parties, 'marta', 'sofia'] as const) {
    const visitor = new Visitor(processes.origin, 'en');
    visitors.set(who, visitor);
    if (who === 'guest') continue;
    await visitor.get('mutation ($name: String!) { signInAsCast(name: $name) { __typename } }', { name: who });
    const { viewer } = await visitor.get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
    people[who] = viewer.person.id;
  }
  const named = (name: string) => ({ texts: [{ language: 'en', name, markdown: '' }] });
  ids.harbour = await registerCentre(of('luc'), named('Canary Harbour'));
  ids.kitchen = await registerCentre(of('amina'), named('Canary Kitchen'));
  const school = await registerCentre(of('jonas'), named('Canary School'));
  const third = await registerCentre(of('grace'), named('Canary Third'));
  ids.post = await openPartnerPost(of('luc'), ids.harbour);
  ids.draft = await draftPartnerPost(of('luc'), ids.harbour, {
    title: `A draft ${secrets.draft}`,
    body: secrets.draft,
  });
  const { fit, evidence, capacity } = secrets;
  const full = (text: string) => `We would like to say ${text}.`;
  ids.open = await expressed(of('amina'), ids.post, ids.kitchen, {
    ...{ fit: full(fit), evidence: full(evidence), capacity: full(capacity) },
  });
  ids.declined = await expressed(of('jonas'), ids.post, school);
  ids.waiting = await expressed(of('grace'), ids.post, third);
  await say(of('luc'), 'markInterest', { interest: ids.open, isShortlisted: true, note: full(secrets.note) });
  await say(of('luc'), 'askInterest', { interest: ids.open, question: full(secrets.question) });
  await say(of('amina'), 'answerInterest', { interest: ids.open, answer: full(secrets.answer) });
  await say(of('luc'), 'declineInterest', { interest: ids.declined, reason: 'OTHER', words: full(secrets.declined) });
  await move(of('luc'), 'acceptInterest', ids.open);
  await move(of('amina'), 'acceptIntroduction', ids.open);
  await settle();
  ({ __schema: schema } = await of('guest').get<IntrospectionQuery>(getIntrospectionQuery()));
});
afterAll(async () => {
  await database?.source.destroy();
  await processes?.stop();
});

const addresses = /[\w.+-]+@guildhall\.example/g;
/** The words, and addresses of others, that are in a text and should not be. */
function leaks(text: string, who: Who): string[] {
  const own = mayRead[who] ?? [];
  const words = (Object.keys(secrets) as Secret[]).filter((one) => !own.includes(one) && text.includes(secrets[one]));
  const contacts = who === 'luc' || who === 'amina' ? ['luc', 'amina'] : [who];
  const mails = [...new Set(text.match(addresses))].filter(
    (mail) => !contacts.some((one) => mail === `${one}@guildhall.example`),
  );
  return [...words, ...mails];
}

/** Values somebody could think of for an argument; ids are the same small numbers for all kinds of things. */
function guesses({ name, type }: RootField['args'][number]): unknown[] {
  if (type === 'ID') return /person|author|about/i.test(name) ? [people['amina']] : [...new Set(Object.values(ids))];
  // A part of a word, because some answers repeat what was asked.
  if (type === 'String') return [secrets.fit.slice(0, -2)];
  if (type === 'Int') return [20];
  if (type === 'Boolean') return [true];
  const kind = schema.types.find((one) => one.name === type);
  return kind?.kind === 'ENUM' ? kind.enumValues.map((one) => one.name) : [];
}

const tooMuch: ReadonlySet<string> = new Set(['BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** Every query of the api with everything that can be asked of it; but the page of the demo that shows all mails. */
async function askEverything(visitor: Visitor): Promise<string> {
  const answers: string[] = [];
  for (const field of queriesOf(schema).filter(({ name }) => name !== 'demo')) {
    const args = field.args.filter(({ required, type }) => required || type === 'ID');
    const choices = args.map((arg) => ({ ...arg, values: guesses(arg) })).filter(({ values }) => values.length > 0);
    if (choices.length < args.filter(({ required }) => required).length) continue;
    const head = choices.map(({ name, written }) => `$${name}: ${written}`).join(', ');
    const call = choices.map(({ name }) => `${name}: $${name}`).join(', ');
    for (const depth of [2, 1, 0]) {
      const asked = everythingOf(schema, field.type, depth);
      const query = `query ${head && `(${head})`} { ${field.name}${call && `(${call})`} ${asked && `{ ${asked} }`} }`;
      const most = Math.max(1, ...choices.map(({ values }) => values.length));
      const sent = await Promise.all(
        Array.from({ length: most }, (_, at) => {
          const given = choices.map(({ name, isList, values }) => {
            const value = values[at % values.length];
            return [name, isList ? [value] : value];
          });
          return visitor.send(query, Object.fromEntries(given));
        }),
      );
      answers.push(JSON.stringify(sent.map(({ data }) => data ?? null)));
      // Too much at once, or two fields of one name: ask for less.
      if (!sent.some(({ errors = [] }) => errors.some(({ extensions }) => tooMuch.has(extensions.code)))) break;
    }
  }
  return answers.join('\n');
}

const SEARCH = '{ search(query: "WORD") { nodes { title excerpt } } }';

describe('An interest and its introduction', () => {
  // Who speaks for another centre sees what a guest sees, an admin what a moderator sees, and both see more.
  test.each(['grace', 'sofia'] as const)('are in no answer of the api to %s', async (who) => {
    const told = await askEverything(of(who));
    expect(told.length).toBeGreaterThan(2000);
    expect(leaks(told, who)).toEqual([]);
    // Nor that somebody is on a short-list, or introduced, or declined.
    expect(told).not.toMatch(/"isShortlisted":true|"state":"PROPOSED"|"contacts":\[\{/);
  });

  test('are read by the two sides as far as they are theirs', async () => {
    const asked = everythingOf(schema, 'Interest', 1);
    for (const who of ['luc', 'amina', 'jonas'] as const) {
      const sent = await Promise.all([
        ...[ids.open, ids.declined, ids.waiting].map((id) =>
          of(who).send(`query ($id: ID!) { interest(id: $id) { ${asked} introduction { contacts { email } } } }`, {
            id,
          }),
        ),
        of(who).send('query ($id: ID!) { partnerPost(id: $id) { title body } }', { id: ids.draft }),
      ]);
      const told = JSON.stringify(sent.map(({ data }) => data));
      expect([who, ...leaks(told, who)]).toEqual([who]);
      for (const own of mayRead[who] ?? []) expect([who, own, told.includes(secrets[own])]).toEqual([who, own, true]);
    }
  });

  test('are moved by nobody else, and nobody else learns that they are there', async () => {
    const plain = [
      'acceptInterest',
      'withdrawInterest',
      'acceptIntroduction',
      'declineIntroduction',
      'takeBackAcceptance',
    ];
    for (const who of strangers)
      for (const verb of [...plain, 'closeIntroduction', 'blockIntroduction', 'takeOverInterest', 'eraseInterest'])
        for (const interest of [ids.open, '999999']) {
          const { code } = await of(who).refused(moveQuery(verb), { interest });
          expect([who, verb, code]).toEqual([who, verb, who === 'guest' ? 'UNAUTHENTICATED' : 'NOT_FOUND']);
        }
  });

  test('are seen by one as by many: list, page and post tell the same as the policy', async () => {
    const known = await rows<{ id: string; centreId: string; authorCentreId: string }>(sql`
      select i.id::text, i.centre_id::text as "centreId", p.centre_id::text as "authorCentreId"
      from interest i join partner_post p on p.id = i.post_id order by i.id`);
    const list = 'query ($side: InterestSide!) { viewerInterests(side: $side, first: 100) { nodes { id } } }';
    for (const who of ['guest', ...parties, 'marta', 'sofia'] as const) {
      const [row] = await rows<{ centres: CentreSeat[] }>(
        sql`select centres from person where id = ${people[who] ?? null}::uuid`,
      );
      const actor = {
        ...{ ...nobodyBarred, personId: people[who] ?? null, grants: [], centres: row?.centres ?? [] },
        ...{ guestId: null, sessionId: null, language: 'en' as const, address: '', requestId: '' },
      };
      const listed: string[] = [];
      for (const side of who === 'guest' ? [] : (['AUTHOR', 'ASKER'] as const)) {
        const { viewerInterests } = await of(who).get<{ viewerInterests: { nodes: { id: string }[] } }>(list, { side });
        const spoken = known.filter((one) => canInterest.speakAs(actor, one, InterestSide[side])).map(({ id }) => id);
        expect([who, side, viewerInterests.nodes.map(({ id }) => id).sort()]).toEqual([who, side, spoken.sort()]);
        listed.push(...spoken);
      }
      for (const one of known) {
        const { data } = await of(who).send<{ interest: unknown }>('query ($id: ID!) { interest(id: $id) { id } }', {
          id: one.id,
        });
        expect([who, one.id, Boolean(data?.interest)]).toEqual([who, one.id, canInterest.view(actor, one)]);
        expect(listed.includes(one.id)).toBe(canInterest.view(actor, one));
      }
    }
  });

  test('are on no page, in no feed, sitemap, search or suggestion, whoever reads it', async () => {
    const { post, draft, harbour, kitchen, open, declined } = ids;
    const pages = [
      ...['/', '/partners', `/partners/${post}`, `/partners/${post}/interest`, `/partners/${post}/interests`],
      ...[`/partners/${draft}`, `/interests/${open}`, `/interests/${declined}`, `/interests/${open}/report`],
      ...['/interests?side=sent', '/interests', '/interests/mine.json', '/interests/copies/1', '/centres'],
      ...[`/centres/${harbour}`, `/centres/${kitchen}`, '/centres?view=map', '/notices', `/people/${people['luc']}`],
      ...[
        '/feed.atom',
        '/feed.json',
        '/partners/feed.atom',
        '/partners/feed.json',
        '/sitemap.xml',
        '/centres/map.json',
      ],
      ...['/moderation', '/moderation/log', '/operations', '/partners/matches', '/consortia', '/settings'],
    ];
    for (const who of strangers)
      for (const page of pages) {
        const { text, status } = await of(who).agent.get(page);
        expect([who, page, status < 500]).toEqual([who, page, true]);
        expect([who, page, ...leaks(text, who)]).toEqual([who, page]);
      }
    for (const who of strangers)
      for (const secret of Object.values(secrets)) {
        const { search } = await of(who).get<{ search: { nodes: unknown[] } }>(SEARCH.replace('WORD', secret));
        expect([who, secret, search.nodes]).toEqual([who, secret, []]);
        const typed = await of(who).agent.get(`/partials/suggestions?q=${secret.slice(0, -2)}`);
        expect([who, ...leaks(typed.text, who)]).toEqual([who]);
      }
  });

  test('are in no export, no event, no mail, and no notice of anybody else', async () => {
    const lines: string[] = [];
    for await (const line of exportedLines(database, processes.origin)) lines.push(JSON.stringify(line));
    expect(leaks(lines.join('\n'), 'guest')).toEqual([]);

    const facts = await rows<{ payload: string; streams: number }>(sql`
      select e.payload::text, (select count(*)::int from stream_event s where s.event_id = e.id) as streams
      from event e where e.type like 'partnering.interest%'`);
    expect(facts.length).toBeGreaterThan(4);
    expect(facts.filter(({ streams }) => streams > 0)).toEqual([]);
    const [log] = await rows<{ all: string }>(sql`select string_agg(payload::text, ' ') as all from event`);
    expect(leaks(log?.all ?? '', 'guest')).toEqual([]);

    const folder = join(processes.folder, 'mail');
    const mails = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
    expect(mails.length).toBeGreaterThan(2);
    for (const { to, subject, text } of mails) {
      expect(leaks(`${subject} ${text}`, 'guest')).toEqual([]);
      expect(parties.map((who) => `${who}@guildhall.example`)).toContain(to);
    }
    const notices = await rows<{ person: string; all: string }>(sql`
      select person_id as person, string_agg(kind || details::text || path, ' ') as all from notice
      where kind like 'INTEREST%' group by person_id`);
    expect(notices.map(({ person }) => parties.find((who) => people[who] === person)).sort()).toEqual([
      'amina',
      'jonas',
      'luc',
    ]);
    for (const { all } of notices) expect(leaks(all, 'guest')).toEqual([]);
    const [found] = await rows<{ all: string | null }>(
      sql`select string_agg(d::text, ' ') as all from search_document d`,
    );
    expect(leaks(found?.all ?? '', 'guest')).toEqual([]);
  });

  test('reach no socket but as a notice of the two sides', async () => {
    const open: LiveClient[] = [];
    try {
      for (const who of strangers) {
        const client = await openLive(processes.origin, who === 'guest' ? undefined : of(who));
        open.push(client);
        for (const channel of [
          `partner-post:${ids.post}`,
          `centre:${ids.harbour}`,
          `centre:${ids.kitchen}`,
          'theme:work-based-learning',
        ])
          await client.join(channel);
        for (const channel of [`interest:${ids.open}`, `introduction:${ids.open}`, `person:${people['luc']}`])
          expect([who, channel, (await client.join(channel)).ok]).toEqual([who, channel, false]);
      }
      await move(of('luc'), 'closeIntroduction', ids.open);
      await settle();
      await new Promise((done) => setTimeout(done, 300));
      for (const client of open)
        expect(JSON.stringify([client.frames, client.signals])).not.toMatch(/interest|introduction/);
    } finally {
      for (const { socket } of open) socket.disconnect();
    }
    const { interest } = await of('luc').get<{ interest: { introduction: { contacts: unknown[] } } }>(
      'query ($id: ID!) { interest(id: $id) { introduction { contacts { email } } } }',
      { id: ids.open },
    );
    expect(interest.introduction.contacts).toEqual([]);
  });
});
