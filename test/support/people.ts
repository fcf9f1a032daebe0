import { randomUUID } from 'node:crypto';
import { enrol, type Enrolment, hashPassword } from '@guildhall/identity';
import type { Visitor } from './visitor.js';
import type { World } from './world.js';

export const PASSWORD = 'three green lathes';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInSuccess { viewer { email person { id } } }
  ... on AccountSuspended { message reason } ... on WrongCredentials { message } } }`;

export interface Member {
  readonly id: string;
  readonly email: string;
}

/** A new member with an address of their own and the password `PASSWORD`. */
export async function member(world: World, more: Partial<Enrolment> = {}): Promise<Member> {
  const person: Enrolment = {
    email: `${randomUUID()}@example.org`,
    name: 'Hana Novák',
    passwordHash: await hashPassword(PASSWORD),
    ...{ country: 'CZ', languages: ['cs', 'en'], interfaceLanguage: 'en' },
    ...more,
  };
  const id = await world.database.transaction((tx) => enrol(tx, person));
  return { id, email: person.email };
}

export interface SignedIn {
  readonly __typename: 'SignInSuccess' | 'WrongCredentials' | 'AccountSuspended';
  readonly viewer?: { readonly email: string; readonly person: { readonly id: string } };
  readonly message?: string;
  readonly reason?: string;
}

/** What signing in comes to. */
export async function signIn(visitor: Visitor, email: string, password = PASSWORD): Promise<SignedIn> {
  return (await visitor.get<{ signIn: SignedIn }>(SIGN_IN, { input: { email, password } })).signIn;
}

/** A browser in which the member is signed in. */
export async function signedIn(world: World, { email }: { readonly email: string }, language = 'en'): Promise<Visitor> {
  const visitor = world.guest(language);
  const { __typename } = await signIn(visitor, email);
  if (__typename !== 'SignInSuccess') throw new Error(`${email} could not sign in: ${__typename}`);
  return visitor;
}

/** Who is signed in in a browser: their address, or null. */
export async function whoIs(visitor: Visitor): Promise<string | null> {
  return (await visitor.get<{ viewer: { email: string } | null }>('{ viewer { email } }')).viewer?.email ?? null;
}

/** The token in the newest mail to that address. */
export async function tokenFor(world: World, email: string): Promise<string> {
  await world.settle();
  const [mail] = await world.mails(email);
  const token = /\?token=([\w-]{43})\n/.exec(`${mail?.text ?? ''}\n`)?.[1];
  if (!token) throw new Error(`No link was sent to ${email}.`);
  return token;
}
