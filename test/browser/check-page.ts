import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** What a real browser says about one HTML file. All lists are empty for a good page. */
export interface PageReport {
  /** Console messages and uncaught errors, a broken security policy among them. */
  readonly complaints: readonly string[];
  /** Everything the page asked for besides itself. */
  readonly requests: readonly string[];
  /** Elements that reach beyond a 360-pixel screen although nothing around them scrolls. */
  readonly beyondPhone: readonly string[];
  /** Tables and pictures that reach beyond the printed page's text. */
  readonly beyondPaper: readonly string[];
  /** Links to places the page does not have. */
  readonly deadLinks: readonly string[];
  /** axe-core, all its rules, in each view: "dark 360: rule: elements". */
  readonly barriers: readonly string[];
  /** Pages when printed to A4. */
  readonly printedPages: number;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A colour scheme and a width in pixels. */
export type View = readonly ['light' | 'dark', number];

const ALL_VIEWS: readonly View[] = [
  ['light', 360],
  ['light', 1366],
  ['dark', 360],
  ['dark', 1366],
];

/**
 * Opens an HTML file in the browser and checks it as readers meet it: phone, wide screen, dark, paper.
 * @param views where barriers are looked for; each takes seconds in a long book
 */
export async function checkPage(
  browser: Browser,
  file: string,
  views: readonly View[] = ALL_VIEWS,
): Promise<PageReport> {
  const address = pathToFileURL(file).href;
  const complaints: string[] = [];
  const requests: string[] = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(address);
  const beyondPhone = await page.evaluate(findBeyondScreen);
  const deadLinks = await page.evaluate(findDeadLinks);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const beyondPaper = await findBeyondPaper(page);
  await context.close();
  const barriers = await findBarriers(browser, address, views);
  const printedPages = countPages(pdf);
  return { complaints, requests, beyondPhone, beyondPaper, deadLinks, barriers, printedPages };
}

/**
 * What axe-core finds in each view of a page. It has to be put into the page, which the page's own policy rightly
 * forbids.
 * @param prepare opens what is closed at first
 */
export async function findBarriers(
  browser: Browser,
  address: string,
  views: readonly View[],
  prepare?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const barriers: string[] = [];
  for (const [colorScheme, width] of views) {
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(address);
    await prepare?.(page);
    await page.addScriptTag({ content: axeSource });
    // A string, since `axe` exists only in the page; axe-core names the type of what it gives.
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    for (const { id, nodes } of results.violations)
      barriers.push(`${colorScheme} ${width}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    await context.close();
  }
  return barriers;
}

/** Lays the page out as wide as the text of a printed page: 158 mm, or 253 mm across, at 96 pixels an inch. */
async function findBeyondPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const beyond: string[] = [];
  for (const [width, selector] of [
    [597, 'figure svg, .table:not(.across) table'],
    [956, '.table.across table'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    beyond.push(...(await page.evaluate(findWider, { width, selector })));
  }
  return beyond;
}

/*
 * The functions below run in the page, where `document` is; the tests' own types know no browser.
 */

interface PageElement {
  readonly tagName: string;
  readonly className: unknown;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): { readonly right: number; readonly width: number };
}
declare const document: {
  readonly documentElement: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getElementById(id: string): PageElement | null;
};
declare function getComputedStyle(element: PageElement): { readonly overflowX: string };

function findBeyondScreen(): string[] {
  const beyond: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) beyond.push(`the page is ${scrollWidth} wide`);
  for (const element of document.querySelectorAll('body *')) {
    if (element.getBoundingClientRect().right <= clientWidth + 1) continue;
    let around = element.parentElement;
    while (around && getComputedStyle(around).overflowX === 'visible') around = around.parentElement;
    if (!around) beyond.push(`${element.tagName}: ${element.textContent?.slice(0, 60)}`);
  }
  return beyond;
}

function findWider({ width, selector }: { width: number; selector: string }): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.getBoundingClientRect().width > width + 1)
    .map((element) => `${element.tagName}: ${element.textContent?.trim().slice(0, 60)}`);
}

function findDeadLinks(): string[] {
  return [...document.querySelectorAll('a[href^="#"]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null);
}

/** Chromium writes a page's head uncompressed. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
