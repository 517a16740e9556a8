import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser's program: CHROMIUM_PATH says which, else the usual places are tried; undefined when there is none. */
export function findChromium(): string | undefined {
  return places().find((path) => existsSync(path));
}

/** Starts a real browser; throws when there is none, and says where it was looked for. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(`no Chromium at ${places().join(', ')}; install one or set CHROMIUM_PATH to its program`);
  }
  return chromium.launch({ executablePath });
}

function places(): readonly string[] {
  const wanted = process.env.CHROMIUM_PATH;
  return wanted ? [wanted] : USUAL;
}
