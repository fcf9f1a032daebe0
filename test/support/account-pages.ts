import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Theatre } from './browser.js';

export const PASSWORD = 'three green lathes';

export const newAddress = (): string => `${randomUUID()}@school.example`;

/** The first link in the newest mail to an address; with `about`, in the newest that says this. */
export async function linkFor({ world }: Theatre, address: string, about = ''): Promise<string> {
  await world.settle();
  const mail = (await world.mails(address)).find(({ subject, text }) => `${subject}\n${text}`.includes(about));
  const [link] = /https?:\/\/\S+/.exec(mail?.text ?? '') ?? [];
  if (!link) throw new Error(`No mail with a link was sent to ${address}.`);
  return link;
}

/** Fills in and sends the sign-up page the browser is on. */
export async function fillSignUp(page: Page, email: string, name = 'Salma Ben Ali'): Promise<void> {
  await page.locator('#sign-up-email').fill(email);
  await page.locator('#sign-up-name').fill(name);
  await page.locator('#sign-up-password').fill(PASSWORD);
  await page.locator('#sign-up-country').selectOption('TN');
  await page.locator('#sign-up').locator('button[type=submit]').click();
  await page.waitForURL('**/check-mail');
}

/** A new member, signed in in this browser. */
export async function join(theatre: Theatre, page: Page, name?: string): Promise<string> {
  const email = newAddress();
  await page.goto('/sign-up');
  await fillSignUp(page, email, name);
  await page.goto(await linkFor(theatre, email));
  await page.locator('main form button').click();
  await page.waitForURL((url) => url.pathname === '/');
  return email;
}

/** Fills in and sends the sign-in page. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/sign-in')) await page.goto('/sign-in');
  await page.locator('#sign-in-email').fill(email);
  await page.locator('#sign-in-password').fill(password);
  await page.locator('#sign-in').locator('button[type=submit]').click();
}

/** Whether somebody is signed in, as the header shows it. */
export async function expectSignedIn(page: Page, isSignedIn: boolean): Promise<void> {
  await page.goto('/');
  expect(await page.locator('header form[action="/sign-out"]').count()).toBe(isSignedIn ? 1 : 0);
}
