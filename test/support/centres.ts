import { randomUUID } from 'node:crypto';
import type { Visitor } from './visitor.js';
import type { World } from './world.js';

/** Who speaks for a centre, as everybody sees it: `Name (role)`. */
export async function voices(visitor: Visitor, centre: string): Promise<string[]> {
  const read = await visitor.get<{ centre: { people: { role: string; person: { name: string } }[] } }>(
    'query ($id: ID!) { centre(id: $id) { people { role title person { name } } } }',
    { id: centre },
  );
  return read.centre.people.map(({ role, person }) => `${person.name} (${role})`);
}

const INVITE = `mutation ($input: InviteToCentreInput!) { inviteToCentre(input: $input) { __typename
  ... on Problem { message } ... on InviteToCentreSuccess { centre { invitations { id email } } } } }`;

/** Invites by mail; gives what the api said. */
export const invite = async (visitor: Visitor, centre: string, email: string, more: object = {}) =>
  (
    await visitor.get<{
      inviteToCentre: { __typename: string; centre?: { invitations: { id: string; email: string }[] } };
    }>(INVITE, { input: { idempotencyKey: randomUUID(), centre, email, role: 'CONTRIBUTOR', ...more } })
  ).inviteToCentre;

/** The secret of the latest invitation to an address. */
export async function tokenOf(world: World, email: string): Promise<string> {
  await world.settle();
  const links = (await world.mails(email)).map(({ text }) => /centres\/invitation\/([\w-]{43})/.exec(text)?.[1]);
  return links.find(Boolean) ?? '';
}

/** Accepts the invitation of a link; gives the name of the result. */
export const accept = async (visitor: Visitor, token: string): Promise<string> =>
  (
    await visitor.get<{ acceptInvitation: { __typename: string } }>(
      'mutation ($token: String!) { acceptInvitation(token: $token) { __typename } }',
      { token },
    )
  ).acceptInvitation.__typename;

/** Lets somebody speak for a centre, by an invitation. */
export async function seat(world: World, by: Visitor, centre: string, who: Visitor, email: string, role: string) {
  await invite(by, centre, email, { role });
  return accept(who, await tokenOf(world, email));
}

export const LEAVE = `mutation ($input: LeaveCentreInput!) { leaveCentre(input: $input) { __typename
  ... on Problem { message } } }`;
export const REMOVE = `mutation ($input: RemoveSeatInput!) { removeFromCentre(input: $input) { __typename } }`;
export const CHANGE = `mutation ($input: ChangeSeatInput!) { changeCentreSeat(input: $input) { __typename } }`;
