import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleBooks } from './books.js';
import { findBarriers } from './check-page.js';
import { launchChromium } from './chromium.js';

const PHONE = { width: 390, height: 800 };
const DESK = { width: 1400, height: 900 };
/** A programme of Book 2 as a reader might type it, and its place. */
const QUERY = 'gudang data dasbor pimpina';
const PROGRAM = 'program-app-dasbor-pimpinan';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = await exampleBooks('kota-contoh', false);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;

/** Opens a page and notes what it complains of and what it asks for outside of its folder. */
async function open(
  address: string,
  options: BrowserContextOptions = { viewport: DESK },
): Promise<{ page: Page; events: string[] }> {
  const events: string[] = [];
  const page = await (await browser.newContext(options)).newPage();
  const home = new URL('.', address).href;
  page.on('console', (message) => events.push(message.text()));
  page.on('pageerror', (error) => events.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) events.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, events };
}

/** Opens the search by its key, types, and waits for results. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('dialog li').first().waitFor();
}

const isIn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
  });

describe('the search', () => {
  test('leads from one book to a programme of another, by keys alone, from the disk', async () => {
    const { page, events } = await open(addressOf('buku-4.html'));
    await search(page, QUERY);
    await expect(page.locator('dialog [role="status"]').textContent()).resolves.toMatch(/^\d+ bagian/);
    const first = page.locator('dialog li a').first();
    await expect(first.locator('.search-where').textContent()).resolves.toMatch(/^Buku 2 · Lampiran A/);
    await expect(first.locator('.search-title mark').allTextContents()).resolves.toEqual([
      'Gudang',
      'Data',
      'Dasbor',
      'Pimpinan',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${addressOf('buku-2.html')}#${PROGRAM}`);
    await page.waitForTimeout(200);
    expect(await isIn(page, `#${PROGRAM}`)).toBe(true);
    expect(events).toEqual([]);
    await page.context().close();
  });

  test('stays in the page for its own places, and Esc closes it', async () => {
    const { page, events } = await open(addressOf('buku-2.html'));
    await search(page, QUERY);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${addressOf('buku-2.html')}#${PROGRAM}`);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(events).toEqual([]);
    await page.context().close();
  });

  test('every one of its places is there', async () => {
    for (const book of [1, 2, 3, 4]) {
      const { page } = await open(addressOf(`buku-${book}.html`));
      const script = readFileSync(join(folder, `cari/buku-${book}.js`), 'utf8');
      const chapters = JSON.parse(script.slice(script.indexOf('['), script.lastIndexOf(')')));
      const anchors: string[] = chapters.flatMap(([, places]: [string, [string][]]) =>
        places.map(([a]) => a),
      );
      expect(anchors.length).toBeGreaterThan(20);
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
      expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
      await page.context().close();
    }
  });

  test('says what is wrong when nothing fits', async () => {
    const { page } = await open(addressOf('index.html'));
    await page.locator('.search-open').click();
    await page.keyboard.type('<xqzwv>');
    const status = page.locator('dialog [role="status"]');
    await status.filter({ hasText: 'Tidak ada yang cocok dengan “<xqzwv>”.' }).waitFor();
    await page.context().close();
  });

  test('copes with the books that are there, and says which one is not', async () => {
    const alone = await exampleBooks('kota-mojokerto', true);
    rmSync(join(alone, 'cari/buku-1.js'));
    const { page } = await open(pathToFileURL(join(alone, 'buku-2.html')).href);
    await search(page, 'mojokerto');
    await page.locator('dialog [role="status"]').filter({ hasText: 'folder ini: buku-1.' }).waitFor();
    rmSync(join(alone, 'cari'), { recursive: true });
    await page.reload();
    await page.keyboard.press('/');
    await page.locator('dialog [role="status"]').filter({ hasText: 'Salin seluruh folder buku' }).waitFor();
    await page.context().close();
    rmSync(alone, { recursive: true });
  });
});

test('the folder works as it is on a server, below any path', async () => {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' };
  const server: Server = createServer((request, response) => {
    const name = /^\/daerah\/masterplan\/([\w/.-]*)$/.exec(request.url ?? '')?.[1];
    const file = name === '' ? 'index.html' : name;
    response.setHeader('content-type', types[file?.split('.').at(-1) ?? ''] ?? 'text/plain');
    response.statusCode = file === undefined ? 404 : 200;
    response.end(file === undefined ? '' : readFileSync(join(folder, file)));
  });
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  const { port } = server.address() as AddressInfo;
  const home = `http://127.0.0.1:${port}/daerah/masterplan/`;
  const { page, events } = await open(home);
  await page.locator('.book h2 a').nth(3).click();
  await page.waitForURL(`${home}buku-4.html`);
  await search(page, QUERY);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${home}buku-2.html#${PROGRAM}`);
  // A browser asks every server for this of its own accord.
  expect(events.filter((event) => !event.endsWith('/favicon.ico') && !event.includes('404'))).toEqual([]);
  await page.context().close();
  await new Promise((resume) => server.close(resume));
}, 30_000);

describe('the contents', () => {
  test('follow the reading', async () => {
    const { page } = await open(addressOf('buku-2.html'));
    const current = page.locator('nav.contents [aria-current]');
    const unfolded = page.locator('nav.contents li details[open]');
    expect(await current.count()).toBe(0);
    for (const [place, entry] of [
      ['program-siaga-ibu', 'A.4 '],
      ['bab-5', 'BAB V '],
      ['sec-vision-visi', '2.1 '],
    ] as const) {
      await page.evaluate(`location.hash = '${place}'`);
      await current.filter({ hasText: entry }).waitFor();
      expect(await current.count()).toBe(1);
      expect(await isIn(page, 'nav.contents [aria-current]')).toBe(true);
      expect(await unfolded.count()).toBe(1);
    }
    // What the reader unfolded stays unfolded.
    await page.locator('nav.contents li:has(> a[href="#bab-3"]) summary').click();
    await page.evaluate(`location.hash = 'bab-3'`);
    await current.filter({ hasText: 'BAB III' }).waitFor();
    await page.evaluate(`location.hash = 'bab-6'`);
    await current.filter({ hasText: 'BAB VI' }).waitFor();
    expect(await unfolded.count()).toBe(2);
    await page.context().close();
  });

  test('are a drawer on a phone', async () => {
    const { page, events } = await open(addressOf('buku-1.html'), { viewport: PHONE });
    const drawer = page.locator('nav.contents > details');
    const bar = drawer.locator('> summary');
    expect(await drawer.getAttribute('open')).toBeNull();
    await bar.click();
    await page.locator('nav.contents a[href="#bab-4"]').click();
    expect(await drawer.getAttribute('open')).toBeNull();
    await page.waitForTimeout(200);
    expect(await isIn(page, '#bab-4')).toBe(true);
    expect(await isIn(page, 'nav.contents > details > summary')).toBe(true);
    await bar.press('Enter');
    expect(await drawer.getAttribute('open')).toBe('');
    await page.keyboard.press('Escape');
    expect(await drawer.getAttribute('open')).toBeNull();
    expect(events).toEqual([]);
    await page.context().close();
  });
});

describe('without scripts', () => {
  test.each([PHONE, DESK])('all can be read and reached at $width pixels', async (viewport) => {
    const { page, events } = await open(addressOf('buku-1.html'), { viewport, javaScriptEnabled: false });
    expect(await page.locator('.search-open').isVisible()).toBe(false);
    expect(await page.locator('dialog').isVisible()).toBe(false);
    if (viewport === PHONE) await page.locator('nav.contents > details > summary').click();
    await page.locator('nav.contents li:has(> a[href="#bab-4"]) summary').click();
    await page.locator('nav.contents li:has(> a[href="#bab-4"]) li a').first().click();
    expect(page.url()).toMatch(/#sec-/);
    expect(await page.locator(':target').evaluate((place) => place.getBoundingClientRect().top)).toBeLessThan(
      viewport.height / 2,
    );
    await page.locator('.books-nav a').last().click();
    await page.waitForURL(addressOf('buku-4.html'));
    expect(events).toEqual([]);
    await page.context().close();
  });
});

test.each([
  ['the drawer', ['light', 390], (page: Page) => page.locator('nav.contents > details > summary').click()],
  ['the drawer', ['dark', 390], (page: Page) => page.locator('nav.contents > details > summary').click()],
  ['the search', ['light', 1400], (page: Page) => search(page, QUERY)],
  ['the search', ['dark', 390], (page: Page) => search(page, QUERY)],
] as const)(
  '%s, open, has no barrier: %s',
  async (_, view, prepare) => {
    expect(await findBarriers(browser, addressOf('buku-4.html'), [view], prepare)).toEqual([]);
  },
  60_000,
);
