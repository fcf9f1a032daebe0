import type { Visitor } from './visitor.js';

export interface Translated {
  readonly __typename: string;
  readonly message?: string;
  readonly translation?: { id: string; revision: number };
  readonly missing?: { term: string; expected: string }[];
  readonly current?: { revision: number; markdown: string };
}

/** Writes or corrects what a post says in another language. */
export async function translate(
  visitor: Visitor,
  input: {
    post: string;
    language: string;
    title?: string;
    markdown: string;
    sourceRevision?: number;
    revision?: number;
  },
): Promise<Translated> {
  const { translatePost } = await visitor.get<{ translatePost: Translated }>(
    `mutation ($input: TranslatePostInput!) { translatePost(input: $input) { __typename
      ... on TranslatePostSuccess { translation { id revision } missing { term expected } }
      ... on TranslationConflict { message current { revision markdown } }
      ... on SameLanguage { message } ... on WordsBlocked { message } } }`,
    { input: { sourceRevision: 1, ...input } },
  );
  return translatePost;
}

export const questionOf = async (visitor: Visitor, thread: string): Promise<string> =>
  (
    await visitor.get<{ thread: { question: { id: string } } }>(
      'query ($id: ID!) { thread(id: $id) { question { id } } }',
      { id: thread },
    )
  ).thread.question.id;
