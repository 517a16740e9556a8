import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageScripts } from '../../src/generated/page-scripts.js';
import { booksOf, hostileTexts } from '../books/hostile.js';
import { writeBooks } from './books.js';
import { launchChromium } from './chromium.js';

let browser: Browser;
const folders: string[] = [];
beforeAll(async () => {
  browser = await launchChromium();
}, 30_000);
afterAll(async () => {
  await browser?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Everything that happens when a page is opened and its first links are pressed: nothing should. */
async function eventsIn(file: string): Promise<string[]> {
  const address = pathToFileURL(file).href;
  const events: string[] = [];
  const page = await browser.newPage();
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('popup', (popup) => events.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    const own = [address, new URL('cari/', address).href].some((start) => url.startsWith(start));
    if (!own && !url.startsWith('data:image/')) events.push(`request: ${url.slice(0, 80)}`);
  });
  await page.goto(address);
  const running = await page.locator('script, iframe, object, embed, link, base, form').allInnerTexts();
  if (running.join() !== pageScripts.page) events.push(`something runs: ${running.join().slice(0, 80)}`);
  const strange = await page.locator(
    'a:not([href^="#"]):not([href^="https://kata"]):not([href^="./buku-"]):not([href="index.html"])',
  );
  for (const link of await strange.all()) {
    const href = await link.getAttribute('href');
    if (href !== null) events.push(`link: ${href.slice(0, 80)}`);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('script');
  await page.locator('dialog [role="status"]:not(:empty)').waitFor();
  const inResults = await page.locator('dialog ol :not(li, a, span, mark)').count();
  if (inResults > 0) events.push(`${inResults} elements in the results`);
  await page.close();
  return events;
}

test.each([
  ['each text in turn', Object.values(hostileTexts).join(' ')],
  ['each text as a paragraph', Object.values(hostileTexts).join('\n\n')],
  ['only scripts', `${hostileTexts['the end of a style']}${hostileTexts['a picture that fails']}`],
])(
  'books made of hostile text do nothing: %s',
  async (_, text) => {
    const folder = writeBooks(await booksOf(text));
    folders.push(folder);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(5);
    for (const name of pages) expect(await eventsIn(join(folder, name)), name).toEqual([]);
  },
  180_000,
);
