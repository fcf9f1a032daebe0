import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { WITH_PARTNERS } from './database.js';
import { sharedBrowser } from './shared-browser.js';
import { WebProcess } from './web-process.js';
import { World } from './world.js';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

export interface Sight {
  /** One of the cast to be signed in as. */
  readonly as?: PersonKey;
  readonly screen?: { width: number; height: number };
  readonly language?: 'en' | 'fr' | 'ar';
  readonly dark?: boolean;
  readonly javaScript?: boolean;
}

/** Pages without JavaScript, where no script can look for mistakes either. */
const scriptless = new WeakSet<Page>();

/** A Guildhall of one's own, with the web client before it, and a real browser to visit it with. */
export class Theatre {
  world!: World;
  private web!: WebProcess;
  private browser!: Browser;
  private contexts: BrowserContext[] = [];

  async open(): Promise<void> {
    this.web = await WebProcess.take();
    this.world = new World({ LIMIT_FACTOR: '100', ...this.web.settings }, WITH_PARTNERS);
    await this.world.start();
    this.web.front.show(this.world.app.getHttpServer() as Server);
    this.browser = await sharedBrowser();
  }

  async close(): Promise<void> {
    await this.empty();
    this.web?.leave();
    await this.world?.stop();
  }

  /** Everybody goes home: an open page goes on working for nobody. */
  async empty(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    this.contexts = [];
  }

  get origin(): string {
    return this.web.origin;
  }

  /** A browser of its own, with its own cookies; fails the test when a page breaks or speaks to another origin. */
  async visitor({ as, screen = DESKTOP, language = 'en', dark = false, javaScript = true }: Sight = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.origin,
      viewport: screen,
      locale: language,
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: javaScript,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000);
    this.contexts.push(context);
    const page = await context.newPage();
    if (!javaScript) scriptless.add(page);
    page.on('pageerror', (error) => this.mistakes.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) this.mistakes.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).host !== new URL(this.origin).host)
        this.mistakes.push(`${page.url()} asked ${request.url()}`);
    });
    if (as) await this.signIn(page, as);
    return page;
  }

  /** What went wrong on pages: script errors, blocked resources, requests to others. */
  readonly mistakes: string[] = [];

  private async signIn(page: Page, name: PersonKey): Promise<void> {
    const query = 'mutation ($name: String!) { signInAsCast(name: $name) { __typename } }';
    const response = await page.request.post('/graphql', { data: { query, variables: { name } } });
    expect(await response.json()).toEqual({ data: { signInAsCast: { __typename: 'SignInSuccess' } } });
  }
}

/** A theatre for the suite it is called in. */
export function useTheatre(): Theatre {
  const theatre = new Theatre();
  beforeAll(() => theatre.open());
  afterEach(() => theatre.empty());
  afterAll(async () => {
    await theatre.close();
    expect(theatre.mistakes).toEqual([]);
  });
  return theatre;
}

/** The same page as it stands there, in a browser that could run scripts and gets none. */
async function expectTwinAccessible(page: Page): Promise<void> {
  const twins = await page
    .context()
    .browser()
    ?.newContext({
      viewport: page.viewportSize(),
      storageState: await page.context().storageState(),
      reducedMotion: 'reduce',
    });
  if (!twins) throw new Error('The browser is gone.');
  const body = (await page.content()).replace(/<\/?noscript>/g, '');
  const twin = await twins.newPage();
  await twin.route('**', (route) => {
    const type = route.request().resourceType();
    if (type === 'document') return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    return type === 'script' ? route.abort() : route.continue();
  });
  await twin.goto(page.url());
  await expectAccessible(twin);
  await twins.close();
}

/** Half as long as what the package exports, and sent to every page that is looked at. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule of these standards over the whole page. Selectors and details are made for what is wrong alone, and
 * only names and places leave the browser: the rules are the same at a third of the cost.
 */
const FIND_BARRIERS = `axe
  .run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })
  .then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

/** Fails with the names and places of everything axe finds wrong on the page, and when the page scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  if (scriptless.has(page)) return expectTwinAccessible(page);
  // What runs here looks at this one frame.
  expect([page.url(), page.frames().length]).toEqual([page.url(), 1]);
  await page.evaluate(AXE);
  expect([page.url(), await page.evaluate<string[]>(FIND_BARRIERS)]).toEqual([page.url(), []]);
  await expectNoOverflow(page);
}

/** Fails when the page scrolls sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect([page.url(), overflow]).toEqual([page.url(), Math.min(overflow, 0)]);
}

/** Waits until a page that is about to open follows what is live: it was told that it joined. */
export async function untilLive(page: Page): Promise<void> {
  const socket = await page.waitForEvent('websocket');
  await socket.waitForEvent('framereceived', ({ payload }) => /^43\d+\[\{"ok":true/.test(payload.toString()));
}

/** Opens the menu of a post in which its rarer acts stand. */
export const openMore = (post: Locator): Promise<void> => post.locator('.more > summary').click();
