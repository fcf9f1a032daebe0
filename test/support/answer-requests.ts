import { randomUUID } from 'node:crypto';
import type { Visitor } from './visitor.js';

const REQUEST = `mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename
  ... on Problem { message } } }`;

/** Asks a person or a centre to answer; gives the name of the result. */
export const requestAnswer = async (
  visitor: Visitor,
  thread: string,
  whom: { person: string } | { centre: string },
  note = '',
): Promise<string> =>
  (
    await visitor.get<{ requestAnswer: { __typename: string } }>(REQUEST, {
      input: { idempotencyKey: randomUUID(), thread, note, ...whom },
    })
  ).requestAnswer.__typename;

export const DECLINE = `mutation ($thread: ID!, $centre: ID) {
  declineRequest(thread: $thread, centre: $centre) { __typename } }`;

export interface ListedRequest {
  readonly centre: { readonly id: string; readonly name: string } | null;
  readonly personName: string | null;
  readonly state: string;
  readonly note: string | null;
  readonly askerName: string | null;
  readonly viewerCanDecline: boolean;
}

/** Who was asked in a thread, as this visitor sees it. */
export const answerRequests = async (visitor: Visitor, id: string): Promise<ListedRequest[]> =>
  (
    await visitor.get<{ thread: { answerRequests: ListedRequest[] } }>(
      `query ($id: ID!) { thread(id: $id) { answerRequests { centre { id name } personName state note askerName
        viewerCanDecline } } }`,
      { id },
    )
  ).thread.answerRequests;

/** Which centres a visitor may ask in a thread, by their names. */
export const askableCentres = async (visitor: Visitor, thread: string, prefix = ''): Promise<string[]> =>
  (
    await visitor.get<{ askableCentres: { text: { name: string } }[] }>(
      'query ($thread: ID!, $prefix: String) { askableCentres(thread: $thread, prefix: $prefix, first: 20) { text { name } } }',
      { thread, prefix },
    )
  ).askableCentres.map(({ text }) => text.name);
