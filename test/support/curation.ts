import type { Visitor } from './visitor.js';

export interface Outcome {
  readonly __typename: 'ActDone' | 'ActHindered';
  readonly changed?: boolean;
  readonly cause?: string;
  readonly message?: string;
  readonly threadId?: string;
  readonly thread?: { readonly id: string };
  readonly decision?: { readonly id: string; readonly act: string; readonly actor: { readonly name: string } };
}

const inputs = {
  pinThreads: 'PinInput',
  unpinThreads: 'CurateInput',
  featureThreads: 'CurateInput',
  unfeatureThreads: 'CurateInput',
  lockThreads: 'LockInput',
  unlockThreads: 'CurateInput',
  moveThreads: 'MoveInput',
  tagThreads: 'TagThreadsInput',
  markDuplicate: 'MarkDuplicateInput',
  unmarkDuplicates: 'CurateInput',
  retitleThread: 'RetitleInput',
  mergeThreads: 'MergeInput',
  splitThread: 'SplitInput',
  summariseThread: 'SummariseInput',
  correctLanguage: 'CorrectLanguageInput',
} as const;
export type CuratingAct = keyof typeof inputs;

export const curating = (act: CuratingAct): string => `mutation ($input: ${inputs[act]}!) { ${act}(input: $input) {
  __typename ... on ActDone { changed thread { id } decision { id act actor { name } } }
  ... on ActHindered { cause message threadId } } }`;

const needReason: ReadonlySet<CuratingAct> = new Set([
  ...(['lockThreads', 'moveThreads', 'markDuplicate', 'retitleThread', 'mergeThreads', 'splitThread'] as const),
]);

export const wish = (act: CuratingAct, input: object) => ({
  input: { ...(needReason.has(act) ? { reason: 'It belongs so.' } : {}), ...input },
});

/** Does an act; gives what came of it, thread by thread. */
export async function curate(visitor: Visitor, act: CuratingAct, input: object): Promise<Outcome[]> {
  return (await visitor.get<Record<string, Outcome[]>>(curating(act), wish(act, input)))[act] ?? [];
}

/** The outcome of an act on one thread, which has to have been done. */
export async function curated(
  visitor: Visitor,
  act: CuratingAct,
  input: object,
): Promise<{ thread: string; decision: string }> {
  const [outcome] = await curate(visitor, act, input);
  if (!outcome?.thread || !outcome.decision) throw new Error(`Not done: ${JSON.stringify(outcome)}`);
  return { thread: outcome.thread.id, decision: outcome.decision.id };
}

/** Undoes a decision; gives the type of the result. */
export async function undo(visitor: Visitor, decision: string): Promise<string> {
  const answer = await visitor.get<{ undoDecision: { __typename: string } }>(
    'mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }',
    { id: decision },
  );
  return answer.undoDecision.__typename;
}

/** The ids of the threads of a theme, as somebody sees them. */
export const listed = async (visitor: Visitor, theme: string, filter = 'ALL'): Promise<string[]> =>
  (
    await visitor.get<{ threads: { nodes: { id: string }[] } }>(
      'query ($theme: String!, $filter: ThreadFilter!) { threads(theme: $theme, filter: $filter, first: 100) { nodes { id } } }',
      { theme, filter },
    )
  ).threads.nodes.map(({ id }) => id);

/** Where a post stands now, as `thread#number`. */
export const placeOfPost = async (visitor: Visitor, post: string): Promise<string> => {
  const { post: found } = await visitor.get<{ post: { number: number; thread: { id: string } } }>(
    'query ($id: ID!) { post(id: $id) { number thread { id } } }',
    { id: post },
  );
  return `${found.thread.id}#${found.number}`;
};
