import { randomUUID } from 'node:crypto';
import type { Visitor } from './visitor.js';

export interface Asked {
  readonly id: string;
}

/** Asks a question; gives its thread. */
export async function ask(
  visitor: Visitor,
  words: {
    title?: string;
    markdown?: string;
    theme?: string;
    language?: string;
    tags?: string[];
    draft?: string | undefined;
  } = {},
): Promise<Asked> {
  const input = {
    idempotencyKey: randomUUID(),
    theme: 'work-based-learning',
    title: 'How do you assess apprentices in small firms?',
    markdown: 'We have **no** assessor on site.',
    language: 'en',
    ...words,
  };
  const { askQuestion } = await visitor.get<{ askQuestion: { thread: Asked } }>(
    `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on AskQuestionSuccess { thread { id } } } }`,
    { input },
  );
  return askQuestion.thread;
}

export interface Replied {
  readonly id: string;
  readonly number: number;
}

/** Replies to a thread; gives the post. */
export async function reply(
  visitor: Visitor,
  thread: string,
  markdown = 'We send a tutor once a week.',
): Promise<Replied> {
  const input = { idempotencyKey: randomUUID(), thread, markdown, language: 'en' };
  const { replyToThread } = await visitor.get<{ replyToThread: { post: Replied } }>(
    `mutation ($input: ReplyToThreadInput!) {
      replyToThread(input: $input) { ... on ReplyToThreadSuccess { post { id number } } } }`,
    { input },
  );
  return replyToThread.post;
}

export const hide = (visitor: Visitor, type: 'THREAD' | 'POST', id: string, reason = 'It names a learner.') =>
  visitor.get(
    `mutation ($target: TargetInput!, $reason: String!) { hide(target: $target, reason: $reason) { __typename } }`,
    { target: { type, id }, reason },
  );

export const markAnswer = (visitor: Visitor, post: string) =>
  visitor.get(`mutation ($post: ID!) { markAnswer(post: $post) { __typename } }`, { post });
