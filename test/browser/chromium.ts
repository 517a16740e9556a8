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

/** Starts a real browser; CHROMIUM_PATH says which, else the usual places are tried. */
export function launchChromium(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  const executablePath = (wanted ? [wanted] : USUAL).find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      `no Chromium at ${(wanted ? [wanted] : USUAL).join(', ')}; install one or set CHROMIUM_PATH to its program`,
    );
  }
  return chromium.launch({ executablePath });
}
