import type { Visitor } from './visitor.js';

let made = 0;
const inEnglish = (text: string) => [{ language: 'en', text }];

/** What `makePoll` is told: question and options in English, changed where a test needs it. */
export const pollOf = (webinar: string, kind: string, options: readonly string[] = [], more: object = {}) => ({
  webinar,
  kind,
  idempotencyKey: `poll-${++made}-${Date.now()}`,
  question: inEnglish('Which part matters most to you?'),
  options: options.map((text) => ({ labels: inEnglish(text) })),
  ...more,
});

/** Makes a poll; gives its id. */
export async function makePoll(host: Visitor, plan: ReturnType<typeof pollOf>): Promise<string> {
  const { makePoll: result } = await host.get<{ makePoll: { poll: { id: string } } }>(
    'mutation ($input: MakePollInput!) { makePoll(input: $input) { ... on MakePollSuccess { poll { id } } } }',
    { input: plan },
  );
  return result.poll.id;
}

export const openPoll = (host: Visitor, poll: string, seconds: number | null = null) =>
  host.get('mutation ($input: OpenPollInput!) { openPoll(input: $input) { __typename } }', {
    input: { poll, seconds },
  });

export const closePoll = (host: Visitor, poll: string) =>
  host.get('mutation ($poll: ID!) { closePoll(poll: $poll) { __typename } }', { poll });

export const VOTE = `mutation ($input: VotePollInput!) { votePoll(input: $input) { __typename
  ... on VotePollSuccess { vote { choices value answers } } ... on Problem { message } } }`;

/** Votes; gives the name of the outcome. */
export async function votePoll(visitor: Visitor, poll: string, vote: object): Promise<string> {
  const { votePoll: result } = await visitor.get<{ votePoll: { __typename: string } }>(VOTE, {
    input: { poll, ...vote },
  });
  return result.__typename;
}

const POLL = `query ($id: ID!) { poll(id: $id) { id state kind least most isHidden remainingSeconds voterCount takesVote
  question { language text } options { number isRight label { text } } viewerVote { choices value answers }
  results { voterCount mean median answerCount rightCount options { option { number } count share points averagePlace }
    steps { value count } answers { key text count isHidden mergedKeys } } } }`;

export interface SeenPoll {
  readonly state: string;
  readonly isHidden: boolean;
  readonly remainingSeconds: number | null;
  readonly voterCount: number;
  readonly takesVote: boolean;
  readonly options: readonly { number: number; isRight: boolean | null; label: { text: string } }[];
  readonly viewerVote: { choices: number[]; value: number | null; answers: string[] } | null;
  readonly results: {
    voterCount: number;
    mean: number | null;
    median: number | null;
    answerCount: number;
    rightCount: number | null;
    options: { option: { number: number }; count: number; points: number | null; averagePlace: number | null }[];
    steps: { value: number; count: number }[];
    answers: { key: string; text: string; count: number; isHidden: boolean; mergedKeys: string[] }[];
  } | null;
}

export const readPoll = async (visitor: Visitor, id: string): Promise<SeenPoll> =>
  (await visitor.get<{ poll: SeenPoll }>(POLL, { id })).poll;
