import { type Browser, chromium } from 'playwright-core';
import { provideTools } from '../../scripts/checks/tools.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // There is no GPU to guard against.
  '--in-process-gpu',
  // Every page is a new world to axe, which ends before code made with much thought would pay.
  '--js-flags=--no-turbofan --invocation-count-for-maglev=2000',
];

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
  // This is how a worker is told to end. On its way out the browser ends too, and takes its folder along.
  process.once('SIGTERM', () => process.exit());
  return chromium.launch({ executablePath, args: ARGS, handleSIGTERM: false });
}
