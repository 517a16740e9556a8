import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleBooks } from './books.js';
import { checkPage, type View } from './check-page.js';
import { launchChromium } from './chromium.js';

const flawless = {
  complaints: [],
  requests: [],
  beyondPhone: [],
  beyondPaper: [],
  deadLinks: [],
  barriers: [],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 30_000);
afterAll(() => browser?.close());

/** Both schemes and both widths once; pages.test.ts has all four. */
const VIEWS: readonly View[] = [
  ['light', 360],
  ['dark', 1366],
];

/** Fewest and most sheets of A4 each page may take: a book that lost a chapter or blew up is outside. */
const EXAMPLES = [
  {
    example: 'kota-contoh',
    draft: false,
    together: 250,
    sheets: {
      'index.html': [1, 1],
      'buku-1.html': [50, 90],
      'buku-2.html': [160, 280],
      'buku-3.html': [20, 40],
      'buku-4.html': [19, 38],
    },
  },
  {
    example: 'kota-mojokerto',
    draft: true,
    together: 40,
    sheets: {
      'index.html': [1, 1],
      'buku-1.html': [10, 25],
      'buku-2.html': [18, 40],
      'buku-3.html': [8, 24],
      'buku-4.html': [5, 14],
    },
  },
] as const;

describe.each(EXAMPLES)('the books of $example', ({ example, draft, sheets, together }) => {
  let folder: string;
  let printed = 0;
  beforeAll(async () => {
    folder = await exampleBooks(example, draft);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.entries(sheets))(
    '%s is flawless on phone, screen and paper, light and dark',
    async (name, [fewest, most]) => {
      const { printedPages, ...rest } = await checkPage(browser, join(folder, name), VIEWS);
      printed += printedPages;
      expect(rest).toEqual(flawless);
      expect(printedPages).toBeGreaterThanOrEqual(fewest);
      expect(printedPages).toBeLessThanOrEqual(most);
    },
    180_000,
  );

  test(`fill at least ${together} sheets together`, () => {
    expect(printed).toBeGreaterThanOrEqual(together);
  });
});
