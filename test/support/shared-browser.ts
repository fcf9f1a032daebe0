import { type Browser, chromium } from 'playwright-core';
import { provideTools } from '../../scripts/checks/tools.mjs';

let launching: Promise<Browser> | undefined;

/** The browser all files of a worker use one after another, empty; a new one when there is none or it crashed. */
export async function sharedBrowser(): Promise<Browser> {
  const known = await launching?.catch(() => undefined);
  if (!known?.isConnected()) launching = launch();
  const browser = await (launching as Promise<Browser>);
  // A file that broke off may have left somebody behind.
  await Promise.all(browser.contexts().map((context) => context.close()));
  return browser;
}

function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] || provideTools({ browser: true }).CHROMIUM;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
