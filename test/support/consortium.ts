import { expect } from 'vitest';
import type { Visitor } from './visitor.js';

let made = 0;
const key = (what: string) => `${what}-${++made}-${Date.now()}`;

/** Rules a small consortium can meet: three partners of two countries, a school and a company in each. */
export const rulesOf = (changed: Record<string, unknown> = {}) => ({
  minimumPartners: 3,
  minimumCountries: 2,
  programmeCountries: ['FR', 'DE', 'ES', 'IT'],
  outsiders: 'ASSOCIATED',
  rolesCounted: ['COORDINATOR', 'FULL_PARTNER'],
  coordinatorInside: true,
  kinds: [{ kinds: ['COMPANY', 'BUSINESS_ASSOCIATION'], minimum: 1, scope: 'OVERALL' }],
  ...changed,
});

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export const callWords = (changed: Record<string, unknown> = {}) => ({
  texts: [
    { language: 'en', name: 'Centres of vocational excellence', markdown: 'For **ecosystems** of skills.' },
    { language: 'fr', name: 'Centres d’excellence professionnelle', markdown: '' },
  ],
  programme: 'Erasmus+',
  url: 'https://calls.example.org/1',
  deadline: inDays(40),
  timeZone: 'Europe/Brussels',
  rules: rulesOf(),
  ...changed,
});

export async function announceCall(staff: Visitor, changed: Record<string, unknown> = {}): Promise<string> {
  const { announceCall: result } = await staff.get<{ announceCall: { call: { id: string } } }>(
    'mutation ($input: AnnounceCallInput!) { announceCall(input: $input) { ... on AnnounceCallSuccess { call { id } } } }',
    { input: { idempotencyKey: key('call'), ...callWords(changed) } },
  );
  return result.call.id;
}

export interface Done {
  readonly __typename: string;
  readonly reason?: string;
  readonly message?: string;
  readonly consortium?: { readonly id: string; readonly state: string } | null;
}

const document = (act: string, input: string) => {
  const name = act[0]?.toUpperCase() + act.slice(1);
  const [declared, passed] =
    input === 'id' ? ['$input: ID!', 'consortium: $input'] : [`$input: ${input}!`, 'input: $input'];
  return `mutation (${declared}) { result: ${act}(${passed}) { __typename
    ... on ${name}Success { consortium { id state } } ... on ConsortiumObstacle { reason message } } }`;
};

const inputs: Record<string, string> = {
  reopenConsortium: 'id',
  dissolveConsortium: 'id',
  ...Object.fromEntries(
    [
      ...['withdrawPartnerInvitation', 'handOverConsortium', 'acceptPartnerInvitation', 'declinePartnerInvitation'],
      ...['leaveConsortium', 'receiveLetter'],
    ].map((act) => [act, 'ConsortiumPartnerInput']),
  ),
};

/** The statement of an act on a consortium. */
export const actOf = (act: string): string =>
  document(act, inputs[act] ?? `${act[0]?.toUpperCase()}${act.slice(1)}Input`);

/** Does it, whatever comes of it. */
export async function act(visitor: Visitor, name: string, input: unknown): Promise<Done> {
  return (await visitor.get<{ result: Done }>(actOf(name), { input })).result;
}

/** Does it, and it worked. */
export async function done(visitor: Visitor, name: string, input: unknown): Promise<Done> {
  const result = await act(visitor, name, input);
  expect(result).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
  return result;
}

export async function beginConsortium(
  visitor: Visitor,
  call: string,
  centre: string,
  changed: Record<string, unknown> = {},
): Promise<string> {
  const words = { name: 'Kitchens without waste', language: 'en', summary: 'Together.' };
  const result = await done(visitor, 'beginConsortium', {
    ...{ call, centre, idempotencyKey: key('consortium'), ...words },
    ...changed,
  });
  return String(result.consortium?.id);
}

/** Invites a centre, and its representative accepts. */
export async function join(lead: Visitor, consortium: string, partner: Visitor, centre: string): Promise<void> {
  await done(lead, 'invitePartner', { consortium, centre, role: 'FULL_PARTNER', words: 'Come along.' });
  await done(partner, 'acceptPartnerInvitation', { consortium, centre });
}

/** A letter that fits. */
export const letterOf = (changed: Record<string, unknown> = {}) => ({
  language: 'ar',
  legalName: 'Harbour Company Ltd',
  address: '1 Quay Street\nBrest',
  signatory: 'Layla Haddad',
  position: 'Director',
  contribution: 'Twenty work placements a year, and two trainers.',
  ...changed,
});
