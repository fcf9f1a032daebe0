import { clock } from '@guildhall/kernel';
import { randomUUID } from 'node:crypto';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import type { Visitor } from './visitor.js';
import type { World } from './world.js';

/** The three answers, changed where a test needs it. */
export const answersOf = (changed: Record<string, unknown> = {}) => ({
  language: 'fr',
  fit: 'Nous formons des cuisiniers depuis trente ans.',
  evidence: 'Deux projets Erasmus+ et un restaurant d’application.',
  capacity: 'En mai et juin, six places pour quatre semaines.',
  ...changed,
});

const FIELDS = 'interest { id state waitsFor introduction { state contacts { email } } }';
const PROBLEMS =
  '... on Problem { message } ... on PostTakesNoInterests { why } ... on InterestSentAlready { interestId }';

export interface Moved {
  readonly __typename: string;
  readonly message?: string;
  readonly why?: string;
  readonly interestId?: string;
  readonly interest?: {
    id: string;
    state: string;
    waitsFor: string | null;
    introduction: { state: string; contacts: { email: string }[] } | null;
  };
}

export const EXPRESS = `mutation ($input: ExpressInterestInput!) { done: expressInterest(input: $input) { __typename
  ... on ExpressInterestSuccess { ${FIELDS} } ${PROBLEMS} } }`;

/** Sends an interest; gives what came of it. */
export async function express(visitor: Visitor, partnerPost: string, centre: string, changed = {}): Promise<Moved> {
  const input = { partnerPost, centre, idempotencyKey: randomUUID(), ...answersOf(changed) };
  return (await visitor.get<{ done: Moved }>(EXPRESS, { input })).done;
}

/** The same where it has to succeed; gives its id. */
export async function expressed(visitor: Visitor, partnerPost: string, centre: string, changed = {}): Promise<string> {
  const done = await express(visitor, partnerPost, centre, changed);
  if (!done.interest) throw new Error(`Not expressed: ${JSON.stringify(done)}`);
  return done.interest.id;
}

export const moveQuery = (move: string, input?: string) =>
  input
    ? `mutation ($input: ${input}!) { done: ${move}(input: $input) { __typename ... on MoveInterestSuccess { ${FIELDS} } ... on Problem { message } } }`
    : `mutation ($interest: ID!) { done: ${move}(interest: $interest) { __typename ... on MoveInterestSuccess { ${FIELDS} } ... on Problem { message } } }`;

type Plain =
  | 'withdrawInterest'
  | 'acceptInterest'
  | 'acceptIntroduction'
  | 'declineIntroduction'
  | 'takeBackAcceptance'
  | 'closeIntroduction'
  | 'blockIntroduction'
  | 'takeOverInterest'
  | 'eraseInterest';

/** A move that needs nothing but the interest. */
export const move = async (visitor: Visitor, verb: Plain, interest: string): Promise<Moved> =>
  (await visitor.get<{ done: Moved }>(moveQuery(verb), { interest })).done;

/** A move with something to say. */
export const say = async (visitor: Visitor, verb: string, input: Record<string, unknown>): Promise<Moved> =>
  (await visitor.get<{ done: Moved }>(moveQuery(verb, `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`), { input }))
    .done;

/** Lets people speak for a centre, as the centre's own invitations do. */
export async function seat(world: World, centre: string, person: string, role = 'contributor'): Promise<void> {
  await world.database.rows(sql`insert into centre_member (centre_id, person_id, role)
    values (${centre}::bigint, ${person}::uuid, ${role})`);
}

/** Does what is due by the clock, and what follows from it. */
export async function passTime(world: World): Promise<void> {
  const chores = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores: own }) => own ?? []);
  const waiting = chores.find(({ name }) => name === 'interests-waiting') as Chore;
  await Promise.all([world.app.get(ChoreService).run(waiting), world.app.get(ChoreService).run(waiting)]);
  await world.settle();
}

/** All that a side may read of an interest. */
export const READ = `query ($id: ID!) { interest(id: $id) { side state fit evidence capacity question answer note isShortlisted
  declineReason declineWords waitsFor lapsesAt person { name } centre { id } authorCentre { id } partnerPost { title }
  introduction { state contacts { side name email languages } pausedSides } declineTemplates { reason words }
  steps { step side person { name } } viewerCan { accept decline ask answer edit withdraw acceptIntroduction close takeOver erase } } }`;
/** What the author's side reads of a post. */
export const RECEIVED = `query ($id: ID!) { partnerPost(id: $id) { interests { id isShortlisted } viewerInterests { id }
  interestCounts { waiting asked shortlisted accepted opened declined areEnough } replyCount interestBar } }`;
interface Read {
  interest: Record<string, unknown> & {
    steps: { step: string; side: string | null; person: unknown }[];
    declineTemplates: { reason: string; words: string }[];
  };
}

/** Moves the clock; what was done before stays where it was. */
export async function later<T>(days: number, work: () => Promise<T>): Promise<T> {
  const real = clock.now;
  clock.now = () => new Date(Date.now() + days * 86_400_000);
  try {
    return await work();
  } finally {
    clock.now = real;
  }
}

/** The same, read. */
export const read = async (visitor: Visitor, id: string) => (await visitor.get<Read>(READ, { id })).interest;

/** How many interests wait for each of these. */
export const due = (...sides: readonly Visitor[]): Promise<number[]> =>
  Promise.all(
    sides.map(async (side) => {
      const { viewerInterestsDue } = await side.get<{ viewerInterestsDue: number }>('{ viewerInterestsDue }');
      return viewerInterestsDue;
    }),
  );
